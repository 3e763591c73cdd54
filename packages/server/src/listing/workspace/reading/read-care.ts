import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from '../../../catalog/catalog.js';
import type { PlacesOnMap } from '../../../catalog/places/place-on-map.js';
import type { ListingDocument, OfferingInDocument, PlaceInDocument } from '../../document/listing-document.js';
import type { StoredCoursePrice, StoredSafetyCard, StoredSessionPrice } from '../../practitioner/offering.entity.js';
import type { DraftCoursePrice, DraftOffering, DraftPlace, DraftSafetyCard } from '../draft-parts.js';
import { keptId } from './read-parts.js';
import { readPlaceFacts } from './read-place.js';
import type { Reading } from './reading.js';
import { saidOnce } from './said-once.js';

/** What the pages about places and care send, read into the parts of a document: in the order of the page, as problems are told. */

export async function readPlaces(
  reading: Reading,
  typed: readonly DraftPlace[],
  before: ListingDocument,
  onMap: PlacesOnMap,
  /** Clinics that are kept: only their managers add places to them. */
  kept: ReadonlySet<string>,
): Promise<PlaceInDocument[]> {
  reading.atMost(['places'], typed.length, 20);
  const read: PlaceInDocument[] = [];
  for (const [index, place] of typed.entries()) {
    const at = (field: string) => ['places', String(index), field];
    const id = keptId(place.key, before.places);
    const known = before.places.find((each) => each.id === id);
    // All places are sent with the one that is changed: what another is called is no matter of its page, nor always of its sender.
    const clinicName =
      known?.clinicName === place.clinicName
        ? known.clinicName
        : reading.requiredName(at('clinicName'), place.clinicName, 120, 'Name the clinic or practice.');
    const facts = await readPlaceFacts(reading, at, place, known, onMap);
    read.push({
      ...facts,
      id,
      clinicId: known?.clinicId ?? clinicIdOf(clinicName, ownPlaces([...before.places, ...read], kept)),
      clinicName,
    });
  }
  return saidOnce(read, before.places, saysOfPlace);
}

/** Where it lies on the map, and which clock it follows, is put right on a page of its own, and comes later. */
function saysOfPlace({ id: _, latitude: __, longitude: ___, timeZone: ____, ...says }: PlaceInDocument) {
  return says;
}

function ownPlaces(places: readonly PlaceInDocument[], kept: ReadonlySet<string>): PlaceInDocument[] {
  return places.filter(({ clinicId }) => !kept.has(clinicId));
}

/** Two places of one name belong to one clinic. */
function clinicIdOf(name: string, places: readonly PlaceInDocument[]): string {
  return places.find(({ clinicName }) => clinicName === name)?.clinicId ?? randomUUID();
}

export function readOfferings(
  reading: Reading,
  typed: readonly DraftOffering[],
  before: Pick<ListingDocument, 'offerings' | 'places'>,
  catalog: Catalog,
  today: string,
): OfferingInDocument[] {
  reading.atMost(['offerings'], typed.length, 30);
  const read = typed.map(({ key, placeKey, ...offering }, index): OfferingInDocument => {
    const at = (field: string) => ['offerings', String(index), field];
    const id = keptId(key, before.offerings);
    const known = before.offerings.find((each) => each.id === id);
    const isHome = offering.careSetting === 'HOME_SUPERVISED_REMOTELY';
    if (offering.service === 'INTEGRATION_ONLY') reading.problems.add(at('service'), 'Support is a page of its own.');
    const deliveryMethod = reading.slug(at('deliveryMethod'), offering.deliveryMethod, catalog.deliveryMethods);
    const method = catalog.deliveryMethods.find(deliveryMethod);
    if (method && !method.settings.includes(offering.careSetting)) {
      reading.problems.add(at('careSetting'), 'This method is not given there.');
    }
    const place = before.places.find((each) => each.id === placeKey);
    if (!isHome && !place) reading.problems.add(at('placeKey'), 'Choose one of your places.');
    if (isHome && offering.remoteIn.length === 0) reading.problems.add(at('remoteIn'), 'Say in which states.');
    return {
      id,
      service: offering.service === 'KAP' ? 'KAP' : 'KETAMINE_TREATMENT',
      deliveryMethod,
      careSetting: offering.careSetting,
      locationId: isHome ? null : (place?.id ?? null),
      remoteIn: isHome ? [...new Set(offering.remoteIn)].map((code) => reading.jurisdiction(at('remoteIn'), code)) : [],
      sessionMinutes: reading.minutes(at('sessionMinutes'), offering.sessionMinutes, 1),
      observationMinutes: reading.minutes(at('observationMinutes'), offering.observationMinutes, 0),
      sessionPrice: readSessionPrice(reading, at('sessionPrice'), offering.sessionPrice, known, today),
      coursePrice: readCoursePrice(reading, at('coursePrice'), offering.coursePrice, known, today, catalog),
      typicalCourse: known?.typicalCourse ?? null,
      safety: readSafety(reading, at('safety'), offering.safety, catalog),
      psychotherapyDuringSession: offering.psychotherapyDuringSession,
    };
  });
  return saidOnce(read, before.offerings, saysOfOffering);
}

/** Its course has a page of its own, and comes later; on which day a price was said says nothing of it. */
function saysOfOffering({ id: _, coursePrice: __, typicalCourse: ___, sessionPrice, ...says }: OfferingInDocument) {
  return { ...says, sessionPrice: sessionPrice && { ...sessionPrice, confirmedOn: null } };
}

/** A price that is said again as it was keeps its day: it is the freshness page that confirms it. */
function readSessionPrice(
  reading: Reading,
  path: readonly string[],
  typed: DraftOffering['sessionPrice'],
  known: OfferingInDocument | undefined,
  today: string,
): StoredSessionPrice | null {
  if (!typed) return null;
  const amount = reading.amount(path, typed.amount);
  const notIncluded = reading.line(path, typed.notIncluded, 200);
  const before = known?.sessionPrice;
  const isSame = before?.amount === amount && before.notIncluded === notIncluded;
  return { amount, notIncluded, confirmedOn: isSame ? before.confirmedOn : today };
}

/** What a course costs is what its steps cost together: there is no second number to say otherwise. */
function readCoursePrice(
  reading: Reading,
  path: readonly string[],
  typed: DraftOffering['coursePrice'],
  known: OfferingInDocument | undefined,
  today: string,
  catalog: Catalog,
): StoredCoursePrice | null {
  if (!typed) return null;
  const items = readCourseSteps(reading, [...path, 'items'], typed.items, catalog);
  const read = {
    items,
    total: reading.amount(
      [...path, 'items'],
      items.reduce((sum, { amount }) => sum + amount, 0),
    ),
    notIncluded: reading.line([...path, 'notIncluded'], typed.notIncluded, 200),
    validFrom: reading.requiredDate(
      [...path, 'validFrom'],
      typed.validFrom,
      'Say from which day the price of a course holds.',
    ),
  };
  const { confirmedOn = today, ...before } = known?.coursePrice ?? {};
  return { ...read, confirmedOn: isDeepStrictEqual({ ...before }, read) ? confirmedOn : today };
}

function readCourseSteps(
  reading: Reading,
  path: readonly string[],
  typed: DraftCoursePrice['items'],
  catalog: Catalog,
): StoredCoursePrice['items'] {
  const { problems } = reading;
  reading.atMost(path, typed.length, 12);
  if (!typed.some(({ phase }) => phase === 'dosing-session')) {
    problems.add(path, 'A course has sessions with the medicine: add them as a step.');
  }
  return typed.map((step, index) => {
    const at = (field: string) => [...path, String(index), field];
    if (typed.findIndex(({ phase }) => phase === step.phase) !== index) {
      problems.add(at('phase'), 'This step is already above. Say there what all of it costs.');
    }
    return {
      phase: reading.slug(at('phase'), step.phase, catalog.carePhases),
      sessions: reading.whole(at('sessions'), step.sessions, 1, 100) ?? 1,
      amount: reading.amount(at('amount'), step.amount),
      insuranceNote: reading.line(at('insuranceNote'), step.insuranceNote, 160),
    };
  });
}

export function courseOf({ items, notIncluded, validFrom }: StoredCoursePrice): DraftCoursePrice {
  return { items: items.map((item) => ({ ...item })), notIncluded, validFrom };
}

function readSafety(
  reading: Reading,
  path: readonly string[],
  typed: DraftSafetyCard,
  catalog: Catalog,
): StoredSafetyCard {
  return {
    supervisedBy: reading.slugs([...path, 'supervisedBy'], typed.supervisedBy, catalog.professions),
    inTheRoom: reading.line([...path, 'inTheRoom'], typed.inTheRoom, 160),
    monitored: reading.lines([...path, 'monitored'], typed.monitored, 10, 80),
    emergencyTraining: reading.lines([...path, 'emergencyTraining'], typed.emergencyTraining, 10, 80),
    rescueEquipment: reading.lines([...path, 'rescueEquipment'], typed.rescueEquipment, 10, 80),
    privateRoom: typed.privateRoom,
    supportPersonAllowed: typed.supportPersonAllowed,
    rideHomeRequired: typed.rideHomeRequired,
    longTermMonitoring: reading.line([...path, 'longTermMonitoring'], typed.longTermMonitoring, 300),
    afterHoursContact: typed.afterHoursContact,
  };
}
