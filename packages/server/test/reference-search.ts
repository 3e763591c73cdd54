import { distanceKm } from '@clearing/shared/distance';
import { isFresh, isStale } from '../src/listing/freshness/freshness.js';
import { carriesCare, isInForceAndChecked, mayTalk, remoteJurisdictions } from '../src/listing/legality/legality.js';
import { isShownOn, remoteInOn, type MayPrescribeRemotely } from '../src/listing/legality/offered-care.js';
import {
  placesOf,
  soonestThere,
  worldHorizonDays,
  type WorldFact,
  type WorldLocation,
  type WorldPractitioner,
  type WorldTalk,
} from './search-world.js';

/** What is asked, in the words of the contract, its place already understood. */
export interface ReferenceQuestion {
  readonly near: {
    readonly latitude: number;
    readonly longitude: number;
    readonly radiusKm: number;
    readonly jurisdiction: string;
    readonly includeRemote: boolean;
  } | null;
  readonly services: readonly string[];
  readonly deliveryMethods: readonly string[];
  readonly careSettings: readonly string[];
  readonly integrationSupport: readonly string[];
  readonly consultationModes: readonly string[];
  readonly facts: Readonly<Record<WorldFact, readonly string[]>>;
  readonly maxSessionPrice: number | null;
  readonly patientLocation: string | null;
  readonly verified: boolean | null;
  readonly acceptingNewPatients: boolean | null;
  readonly availableBefore: string | null;
  /** Of a city or a clinic, written as it is. */
  readonly word: string | null;
}

export interface ReferenceMoment {
  readonly now: string;
  readonly today: string;
  /** Whether anybody may prescribe there remotely, and whether somebody of a profession may from afar. */
  readonly mayPrescribe: MayPrescribeRemotely;
  readonly prescribes: (profession: string, jurisdiction: string, day: string) => boolean;
}

interface Care {
  readonly service: string;
  readonly deliveryMethod: string | null;
  readonly careSetting: string | null;
  readonly price: number | null;
  /** Null: remote. */
  readonly location: WorldLocation | null;
  readonly remoteIn: readonly string[];
}

export interface ReferenceFound {
  readonly id: string;
  readonly isStale: boolean;
  readonly distanceKm: number | null;
  readonly lowestPrice: number | null;
  readonly nextSlot: string | null;
}

/** The contract's filter as plainly as it can be said, one practitioner at a time. */
export function referenceSearch(
  world: readonly WorldPractitioner[],
  question: ReferenceQuestion,
  moment: ReferenceMoment,
): ReferenceFound[] {
  return world.flatMap((one) => found(one, question, moment) ?? []);
}

function found(one: WorldPractitioner, question: ReferenceQuestion, moment: ReferenceMoment): ReferenceFound | null {
  const { today } = moment;
  const isVisible =
    one.state === 'PUBLISHED' &&
    isFresh(one.lastConfirmedOn, today) &&
    one.licenses.some((license) => carriesCare(license, today));
  if (!isVisible || !hasFacts(one, question, today)) return null;
  const care = careOf(one, moment).filter((each) => isCareAskedFor(each, question));
  const isCareAsked =
    [question.services, question.deliveryMethods, question.careSettings].some((list) => list.length > 0) ||
    [question.maxSessionPrice, question.patientLocation, question.near].some((wish) => wish !== null);
  if (isCareAsked && care.length === 0) return null;
  const talks = one.talks.filter((talk) => isTalkAskedFor(talk, question));
  const matching = talks.filter((talk) =>
    question.availableBefore === null
      ? isAskable(one, talk, question, today)
      : slotsOf(one, talk, question, moment).length > 0,
  );
  const isTalkAsked =
    question.consultationModes.length > 0 || question.patientLocation !== null || question.availableBefore !== null;
  if (isTalkAsked && matching.length === 0) return null;
  const { near } = question;
  const distances = near ? care.flatMap(({ location }) => (location ? [distanceKm(near, location)] : [])) : [];
  const prices = care.flatMap(({ price }) => price ?? []);
  const slots = talks.flatMap((talk) => slotsOf(one, talk, question, moment));
  return {
    id: one.id,
    isStale: isStale(one.lastConfirmedOn, today),
    distanceKm: distances.length > 0 ? Math.min(...distances) : null,
    lowestPrice: prices.length > 0 ? Math.min(...prices) : null,
    nextSlot: slots.sort()[0] ?? null,
  };
}

function hasFacts(one: WorldPractitioner, question: ReferenceQuestion, today: string): boolean {
  const isOneOf = (chosen: readonly string[], has: readonly string[]) =>
    chosen.length === 0 || chosen.some((value) => has.includes(value));
  const isVerified = one.licenses.some((license) => isInForceAndChecked(license, today));
  const places = [...one.locations, ...one.offerings.flatMap(({ location }) => location ?? [])];
  const words = places.flatMap(({ city, clinic }) => `${city} ${clinic}`.toLowerCase().split(' '));
  return (
    Object.entries(question.facts).every(([field, chosen]) => isOneOf(chosen, one.facts[field as WorldFact])) &&
    isOneOf(question.integrationSupport, [one.integrationLevel]) &&
    (question.verified === null || question.verified === isVerified) &&
    (question.acceptingNewPatients === null || question.acceptingNewPatients === one.accepting) &&
    (question.word === null || words.includes(question.word.toLowerCase()))
  );
}

/** What can be had today: offerings that are shown or, from who has none, support. */
function careOf(one: WorldPractitioner, { today, prescribes, ...moment }: ReferenceMoment): Care[] {
  const mayPrescribe: MayPrescribeRemotely = (jurisdiction, day) =>
    moment.mayPrescribe(jurisdiction, day) &&
    one.facts.professions.some((profession) => prescribes(profession, jurisdiction, day));
  const offered = one.offerings
    .filter((offering) => isShownOn(offering, one.licenses, today))
    .map((offering) => ({ ...offering, remoteIn: remoteInOn(offering, one.licenses, mayPrescribe, today) }));
  if (one.offerings.length > 0 || one.integrationLevel === 'NONE') return offered;
  const support = { service: 'INTEGRATION_ONLY', deliveryMethod: null, careSetting: null, price: one.integrationPrice };
  const licensedAt = one.locations.filter((location) =>
    one.licenses.some((license) => license.jurisdiction === location.region && carriesCare(license, today)),
  );
  const remoteIn = remoteJurisdictions(one.licenses, today);
  const talksRemotely = one.talks.some(({ mode }) => mode !== 'IN_PERSON') && remoteIn.length > 0;
  return [
    ...licensedAt.map((location) => ({ ...support, location, remoteIn: [] })),
    ...(talksRemotely ? [{ ...support, location: null, remoteIn }] : []),
  ];
}

function isCareAskedFor(care: Care, question: ReferenceQuestion): boolean {
  const isOneOf = (chosen: readonly string[], value: string | null) =>
    chosen.length === 0 || (value !== null && chosen.includes(value));
  const { maxSessionPrice } = question;
  return (
    isOneOf(question.services, care.service) &&
    isOneOf(question.deliveryMethods, care.deliveryMethod) &&
    isOneOf(question.careSettings, care.careSetting) &&
    (maxSessionPrice === null || (care.price !== null && care.price <= maxSessionPrice)) &&
    isCareInReach(care, question)
  );
}

function isCareInReach({ location, remoteIn }: Care, { near, patientLocation }: ReferenceQuestion): boolean {
  if (location) {
    if (near) return distanceKm(near, location) <= near.radiusKm;
    return patientLocation === null || location.region === patientLocation;
  }
  if (near) return near.includeRemote && remoteIn.includes(patientLocation ?? near.jurisdiction);
  return patientLocation === null || remoteIn.includes(patientLocation);
}

function isTalkAskedFor(
  { mode, location }: WorldTalk,
  { consultationModes, patientLocation, near }: ReferenceQuestion,
): boolean {
  const isHere = location === null || patientLocation === null || location.region === patientLocation;
  const isNear = location !== null && near !== null && distanceKm(near, location) <= near.radiusKm;
  return (consultationModes.length === 0 || consultationModes.includes(mode)) && (isHere || isNear);
}

/** Where the patient may be, of the places a talk could be legal in. */
function placesAskedOf(one: WorldPractitioner, talk: WorldTalk, { patientLocation }: ReferenceQuestion): string[] {
  const places = placesOf(one, talk);
  return talk.location || patientLocation === null ? places : places.filter((place) => place === patientLocation);
}

/** Whether a time that may be asked for today can lie on a day on which the talk is legal. */
function isAskable(one: WorldPractitioner, talk: WorldTalk, question: ReferenceQuestion, today: string): boolean {
  const { mode, location } = talk;
  const days = Array.from({ length: worldHorizonDays + 2 }, (_, ahead) =>
    new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10),
  );
  return placesAskedOf(one, talk, question).some((place) => {
    const where = { mode, patientLocation: place, locationRegion: location?.region ?? null };
    return days.some((day) => mayTalk(one.licenses, where, day));
  });
}

/** Each place's soonest slot that can still be asked for, and is soon enough. */
function slotsOf(
  one: WorldPractitioner,
  talk: WorldTalk,
  question: ReferenceQuestion,
  { now }: ReferenceMoment,
): string[] {
  const { availableBefore } = question;
  const before = availableBefore === null ? Infinity : Date.parse(availableBefore);
  return placesAskedOf(one, talk, question)
    .flatMap((place) => soonestThere(one, talk, place) ?? [])
    .filter(
      ({ startsAt, bookableUntil }) => Date.parse(bookableUntil) > Date.parse(now) && Date.parse(startsAt) < before,
    )
    .map(({ startsAt }) => startsAt);
}
