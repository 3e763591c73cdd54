import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { offsetAt } from '@clearing/shared/time/wall-clock';
import { transitionsOf } from '@clearing/shared/time/zone-transitions';
import type { OfferedType } from '../../availability/slots/practice.js';
import type { Profession } from '../../catalog/profession.results.js';
import type { Clinic, Location } from '../../listing/clinics/clinic.results.js';
import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { instantText } from '../published-listings.js';
import { roleId, scheduleId, slotId, virtualLocationId } from './resource-ids.js';

/** Listings as FHIR R4 resources, in the shapes of SMART Scheduling Links. Nothing is read here. */

/** HL7's edition, 1.0.0: of the extensions that SMART named first it has the same under its own name, and more. */
const HL7_GUIDE = 'http://hl7.org/fhir/uv/smart-scheduling-links';
const HL7 = `${HL7_GUIDE}/StructureDefinition`;
/** As SMART named its extensions first, which most readers look for. */
const SMART = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
const LICENSED_STATES = `${HL7}/licensed-states`;
const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

export function locationResource(
  location: Location,
  clinic: Clinic | undefined,
  changedAt: Date | undefined,
): Resource {
  return {
    resourceType: 'Location',
    id: location.key,
    ...metaOf(changedAt, clinic?.invented ?? false),
    status: 'active',
    name: placeName(location, clinic),
    ...(location.directions && { description: location.directions }),
    mode: 'instance',
    telecom: telecomOf(location.phone, clinic?.url),
    address: {
      use: 'work',
      type: 'physical',
      line: [location.street],
      city: location.city,
      state: getJurisdiction(location.region).usps,
      postalCode: location.postalCode,
      country: 'US',
    },
    physicalType: { coding: [{ system: `${HL7_GUIDE}/CodeSystem/temporary`, code: 'ph', display: 'Physical' }] },
    position: { longitude: location.longitude, latitude: location.latitude },
  };
}

/** Where talks by video and phone take place: nowhere, and for patients in these states. */
export function virtualLocationResource(
  practitioner: Practitioner,
  states: readonly string[],
  apart: readonly string[],
): Resource {
  return {
    resourceType: 'Location',
    id: virtualLocationId(practitioner.key, apart),
    ...metaOf(practitioner.updatedAt, practitioner.invented),
    extension: states.map((valueString) => ({ url: LICENSED_STATES, valueString })),
    status: 'active',
    name: remoteName(practitioner),
    mode: 'instance',
    telecom: telecomOf(null, practitioner.url),
    physicalType: { coding: [{ system: `${TERMINOLOGY}/location-physical-type`, code: 'vi', display: 'Virtual' }] },
  };
}

export interface Role {
  readonly practitioner: Practitioner;
  readonly professions: readonly Profession[];
  /** Null: by video and phone. */
  readonly location: Location | null;
  readonly clinic: Clinic | undefined;
  readonly apart: readonly string[];
}

export function roleResource({ practitioner, professions, location, clinic, apart }: Role): Resource {
  const reference = location ? `Location/${location.key}` : `Location/${virtualLocationId(practitioner.key, apart)}`;
  return {
    resourceType: 'PractitionerRole',
    id: roleId(practitioner.key, location?.key ?? null, apart),
    ...metaOf(practitioner.updatedAt, practitioner.invented),
    ...(practitioner.npi && { identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: practitioner.npi }] }),
    active: true,
    practitioner: { display: practitioner.displayName },
    ...(clinic && { organization: { display: clinic.name } }),
    // The taxonomy's own words are licensed: ours stand beside its codes.
    code: professions.map(({ name, taxonomyCodes }) => ({
      coding: taxonomyCodes.map((code) => ({ system: 'http://nucc.org/provider-taxonomy', code })),
      text: name,
    })),
    location: [{ reference }],
    telecom: telecomOf(location?.phone ?? null, practitioner.url),
  };
}

/** `place`: what the Location is called. */
export function scheduleResource(
  practitioner: Practitioner,
  type: OfferedType,
  place: string,
  apart: readonly string[],
): Resource {
  const where = type.locationId ?? virtualLocationId(practitioner.key, apart);
  return {
    resourceType: 'Schedule',
    id: scheduleId(type.id, apart),
    ...metaOf(practitioner.updatedAt, practitioner.invented),
    active: true,
    serviceType: [
      {
        coding: [{ system: `${TERMINOLOGY}/service-type`, code: '490', display: 'General Mental Health Services' }],
        text: type.name,
      },
    ],
    actor: [
      { reference: `Location/${where}`, display: place },
      {
        reference: `PractitionerRole/${roleId(practitioner.key, type.locationId, apart)}`,
        display: practitioner.displayName,
      },
    ],
    comment: `A first talk, ${modeWords[type.mode]}, ${type.minutes} minutes; never a treatment session.`,
  };
}

const modeWords: Readonly<Record<OfferedType['mode'], string>> = {
  IN_PERSON: 'in person',
  VIDEO: 'by video',
  PHONE: 'by phone',
};

/** Makes the slots of one kind of talk: there are very many, and most of what they say is the same. */
export function slotResources(
  practitioner: Practitioner,
  type: OfferedType,
  phone: string | null,
  publicOrigin: string,
  apart: readonly string[],
): (startsAt: number) => Resource {
  const schedule = { reference: `Schedule/${scheduleId(type.id, apart)}` };
  const typeId = toGlobalId('ConsultationType', type.id);
  const way = `${publicOrigin}/practitioners/${practitioner.slug}/request?type=${encodeURIComponent(typeId)}&at=`;
  const callable = phone === null ? [] : callableAt(phone);
  const patientType = patientTypeOf(practitioner);
  const linked = (valueUrl: string) => [SMART, HL7].map((url) => ({ url: `${url}/booking-deep-link`, valueUrl }));
  return (startsAt) => ({
    resourceType: 'Slot',
    id: slotId(type.id, startsAt),
    extension: [...linked(way + encodeURIComponent(instantText(startsAt))), ...callable, patientType],
    schedule,
    status: 'free',
    start: localInstant(type.zone, startsAt),
    end: localInstant(type.zone, startsAt + type.minutes * MS_PER_MINUTE),
  });
}

/** A text with SMART; with HL7, since its edition 1.0.0, a way to reach somebody. */
function callableAt(phone: string): object[] {
  return [
    { url: `${SMART}/booking-phone`, valueString: phone },
    { url: `${HL7}/booking-phone`, valueContactPoint: { system: 'phone', value: phone } },
  ];
}

/** HL7's edition wants it of every slot. Whoever says that they take no new patients may still be asked by others. */
function patientTypeOf({ acceptingNewPatients }: Practitioner): object {
  const code = acceptingNewPatients ? 'newpt' : 'existptonly';
  return { url: `${HL7}/patient-type`, valueCoding: { system: `${TERMINOLOGY}/accepting-patients`, code } };
}

/** "2026-12-01T09:00:00.000-06:00": what the clock there shows, and how far it stands from UTC. */
function localInstant(zone: string, at: number): string {
  const offset = offsetAt(transitionsOf(zone, at), at);
  const minutes = Math.abs(offset) / MS_PER_MINUTE;
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(at + offset).toISOString().slice(0, -1);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** People who are made up for a demonstration are labelled as FHIR labels what is only for trying. */
function metaOf(changedAt: Date | undefined, isInvented: boolean): object {
  const security = isInvented ? [{ system: ACT_REASON, code: 'HTEST', display: 'test health data' }] : [];
  if (!changedAt && security.length === 0) return {};
  return {
    meta: {
      ...(changedAt && { lastUpdated: changedAt.toISOString() }),
      ...(security.length > 0 && { security }),
    },
  };
}

export function remoteName({ displayName }: Practitioner): string {
  return `${displayName}, by video or phone`;
}

export function placeName({ name, city }: Location, clinic: Clinic | undefined): string {
  return [clinic?.name, name].filter(Boolean).join(', ') || city;
}

/** Every place has an address on the web, and some have a telephone. */
function telecomOf(phone: string | null, url: string | undefined): object[] {
  return [
    ...(phone === null ? [] : [{ system: 'phone', value: phone, use: 'work' }]),
    ...(url === undefined ? [] : [{ system: 'url', value: url, use: 'work' }]),
  ];
}
