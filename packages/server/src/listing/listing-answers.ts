import type { Catalog } from '../catalog/catalog.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { Money } from '../platform/graphql/money.results.js';
import { careByRules } from './legality/care-by-rules.js';
import { Clinic, Location } from './clinics/clinic.results.js';
import type { LicenseOnFile } from './legality/legality.js';
import type { ClinicRow, LocationRow, OfferingRow, PractitionerRow } from './listing.repository.js';
import { CoursePrice, Offering, SafetyCard, SessionPrice } from './practitioner/offering.results.js';
import type { StoredCoursePrice, StoredSafetyCard, StoredSessionPrice } from './practitioner/offering.entity.js';
import { displayNameOf, yearsInPractice } from './practitioner/practitioner-facts.js';
import { Practitioner } from './practitioner/practitioner.results.js';

/** Rows become what the schema promises. Nothing is read here. */

export function practitionerOf(row: PractitionerRow, publicOrigin: string, today: string): Practitioner {
  return Object.assign(new Practitioner(), {
    key: row.id,
    id: toGlobalId('Practitioner', row.id),
    slug: row.slug,
    url: `${publicOrigin}/practitioners/${row.slug}`,
    npi: row.npi,
    displayName: displayNameOf(row.givenName, row.familyName, row.postnominals),
    givenName: row.givenName,
    familyName: row.familyName,
    pronouns: row.pronouns,
    postnominals: row.postnominals,
    headline: row.headline,
    about: row.about,
    experienceWith: row.experienceWith,
    acceptingNewPatients: row.acceptingNewPatients,
    yearsInPractice: yearsInPractice(row.practisingSince, today),
    lastConfirmedOn: row.lastConfirmedOn,
    updatedAt: row.updatedAt,
    invented: row.invented,
    stored: {
      professions: row.professions,
      conditions: row.conditions,
      languages: row.languages,
      givesMedicine: row.givesMedicine,
      photo: row.photo,
      practisingSince: row.practisingSince,
      integration: {
        level: row.integrationLevel,
        modalities: row.integrationModalities,
        timing: row.integrationTiming,
        sessionsIncluded: row.integrationSessionsIncluded,
        sessionPrice: row.integrationSessionPrice,
        acceptsPatientsDosedElsewhere: row.integrationAcceptsDosedElsewhere,
        note: row.integrationNote,
      },
    },
  } satisfies Omit<Practitioner, '__typename'>);
}

export function clinicOf(row: ClinicRow, publicOrigin: string): Clinic {
  return Object.assign(new Clinic(), {
    key: row.id,
    id: toGlobalId('Clinic', row.id),
    slug: row.slug,
    url: `${publicOrigin}/clinics/${row.slug}`,
    name: row.name,
    about: row.about,
    invented: row.invented,
  } satisfies Omit<Clinic, '__typename'>);
}

export function locationOf({ id, clinicId, ...row }: LocationRow): Location {
  return Object.assign(new Location(), {
    ...row,
    key: id,
    clinicKey: clinicId,
    id: toGlobalId('Location', id),
  } satisfies Omit<Location, '__typename'>);
}

export function offeringOf(
  row: OfferingRow,
  licenses: readonly LicenseOnFile[],
  catalog: Catalog,
  today: string,
): Offering {
  const { remoteIn, inPersonEvaluationFirst } = careByRules(row, licenses, catalog.dated, today);
  return Object.assign(new Offering(), {
    key: row.id,
    practitionerKey: row.practitionerId,
    locationKey: row.locationId,
    id: toGlobalId('Offering', row.id),
    service: row.service,
    deliveryMethod: catalog.deliveryMethods.get(row.deliveryMethod),
    careSetting: row.careSetting,
    remoteIn,
    sessionMinutes: row.sessionMinutes,
    observationMinutes: row.observationMinutes,
    sessionPrice: row.sessionPrice && sessionPriceOf(row.sessionPrice),
    coursePrice: row.coursePrice && coursePriceOf(row.coursePrice, catalog),
    inPersonEvaluationFirst,
    typicalCourse: row.typicalCourse,
    safety: safetyCardOf(row.safety, catalog),
    psychotherapyDuringSession: row.psychotherapyDuringSession,
  } satisfies Omit<Offering, '__typename'>);
}

function sessionPriceOf({ amount, notIncluded, confirmedOn }: StoredSessionPrice): SessionPrice {
  return Object.assign(new SessionPrice(), { price: new Money(amount), notIncluded, confirmedOn });
}

function coursePriceOf({ total, items, ...rest }: StoredCoursePrice, catalog: Catalog): CoursePrice {
  return Object.assign(new CoursePrice(), {
    ...rest,
    total: new Money(total),
    includes: items.map(({ phase, sessions, amount, insuranceNote }) => ({
      phase: catalog.carePhases.get(phase),
      sessions,
      price: new Money(amount),
      insuranceNote,
    })),
  });
}

function safetyCardOf({ supervisedBy, ...card }: StoredSafetyCard, catalog: Catalog): SafetyCard {
  return Object.assign(new SafetyCard(), {
    inTheRoom: card.inTheRoom,
    monitored: [...card.monitored],
    emergencyTraining: [...card.emergencyTraining],
    rescueEquipment: [...card.rescueEquipment],
    privateRoom: card.privateRoom,
    supportPersonAllowed: card.supportPersonAllowed,
    rideHomeRequired: card.rideHomeRequired,
    longTermMonitoring: card.longTermMonitoring,
    afterHoursContact: card.afterHoursContact,
    supervisedBy: catalog.professions.list(supervisedBy),
  });
}
