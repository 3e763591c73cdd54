import { openDataTimes } from '@clearing/shared/api-limits';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { Location } from '../../listing/clinics/clinic.results.js';
import type { LicenseRow } from '../../listing/listing.repository.js';
import { FileWriter } from '../kept-files/file-writer.js';
import { findFilesOf } from '../kept-files/kept-files.repository.js';
import { publishedListings, type ListingSources, type PublishedListing } from '../published-listings.js';
import { firstStatesOf, remoteTalksOf } from './remote-talks.js';
import {
  locationResource,
  placeName,
  remoteName,
  roleResource,
  scheduleResource,
  slotResources,
  virtualLocationResource,
  type Resource,
} from './resources.js';

export const RESOURCE_TYPES = ['Location', 'PractitionerRole', 'Schedule', 'Slot'] as const;
type ResourceType = (typeof RESOURCE_TYPES)[number];

export const SCHEDULING_LINKS = 'fhir/';

export function subjectOfState(code: string): string {
  return `${SCHEDULING_LINKS}${getJurisdiction(code).usps}`;
}

/**
 * Makes the files of one state: what takes place there, and apart from it the talks by video and phone whose first state it
 * is, by the alphabet. So each resource stands in one file, whose states are all for which it is of use.
 */
export async function makeStateFiles(sources: ListingSources, publicOrigin: string, code: string): Promise<void> {
  const { usps } = getJurisdiction(code);
  const before = await findFilesOf(sources.unitOfWork, subjectOfState(code));
  const files = new Map<string, FileWriter>();
  const writerOf = (type: ResourceType, suffix: '' | '-remote') => {
    const name = `${SCHEDULING_LINKS}${type}/${usps}${suffix}`;
    const held = files.get(name);
    if (held) return held;
    const writer = new FileWriter(sources.unitOfWork, { name, subject: subjectOfState(code), kind: type });
    files.set(name, writer);
    return writer;
  };
  try {
    // Also those that stay empty: who had lines in one learns that they are gone.
    for (const type of RESOURCE_TYPES) for (const suffix of ['', '-remote'] as const) writerOf(type, suffix);
    const toldPlaces = new Set<string>();
    const today = sources.listings.today();
    const isWanted = (locations: readonly Location[], licenses: readonly LicenseRow[]) =>
      locations.some(({ region }) => region === code) || firstStatesOf(licenses, today).has(code);
    for await (const listing of publishedListings(sources, {
      state: code,
      daysOfSlots: openDataTimes.slotDays,
      isWanted,
    })) {
      for (const { resource, suffix, states } of resourcesOf(listing, { code, sources, publicOrigin, toldPlaces })) {
        const writer = writerOf(resource.resourceType as ResourceType, suffix);
        writer.isFor(states);
        await writer.line(resource);
      }
    }
    for (const [name, writer] of files) {
      if (writer.isEmpty) writer.isFor(before.get(name)?.states ?? []);
      await writer.finish(before.get(name) ?? null);
    }
  } catch (error) {
    await Promise.allSettled([...files.values()].map((writer) => writer.giveUp()));
    throw error;
  }
}

interface Placed {
  readonly resource: Resource;
  readonly suffix: '' | '-remote';
  readonly states: readonly string[];
}

interface Making {
  readonly code: string;
  readonly sources: ListingSources;
  readonly publicOrigin: string;
  /** A place where several work is told once. */
  readonly toldPlaces: Set<string>;
}

function* resourcesOf(listing: PublishedListing, making: Making): Generator<Placed> {
  yield* inPerson(listing, making);
  yield* remotely(listing, making);
}

function* inPerson(listing: PublishedListing, { code, sources, publicOrigin, toldPlaces }: Making): Generator<Placed> {
  const { practitioner, clinics, clinicsChangedAt } = listing;
  const there = { suffix: '', states: [getJurisdiction(code).usps] } as const;
  const professions = sources.catalog.professions.list(practitioner.stored.professions);
  for (const location of listing.locations.filter(({ region }) => region === code)) {
    const clinic = clinics.get(location.clinicKey);
    if (!toldPlaces.has(location.key)) {
      toldPlaces.add(location.key);
      yield { ...there, resource: locationResource(location, clinic, clinicsChangedAt.get(location.clinicKey)) };
    }
    yield { ...there, resource: roleResource({ practitioner, professions, location, clinic, apart: [] }) };
    for (const { type, starts } of listing.talks.filter((talk) => talk.type.locationId === location.key)) {
      yield { ...there, resource: scheduleResource(practitioner, type, placeName(location, clinic), []) };
      const slotAt = slotResources(practitioner, type, location.phone, publicOrigin, []);
      for (const startsAt of starts) yield { ...there, resource: slotAt(startsAt) };
    }
  }
}

function* remotely(listing: PublishedListing, { code, sources, publicOrigin }: Making): Generator<Placed> {
  const { practitioner } = listing;
  const professions = sources.catalog.professions.list(practitioner.stored.professions);
  for (const { codes, apart, talks } of remoteTalksOf(listing, sources.listings.today())) {
    if (codes[0] !== code) continue;
    const states = codes.map((each) => getJurisdiction(each).usps);
    const there = { suffix: '-remote', states } as const;
    yield { ...there, resource: virtualLocationResource(practitioner, states, apart) };
    yield { ...there, resource: roleResource({ practitioner, professions, location: null, clinic: undefined, apart }) };
    for (const { type, starts } of talks) {
      yield { ...there, resource: scheduleResource(practitioner, type, remoteName(practitioner), apart) };
      const slotAt = slotResources(practitioner, type, null, publicOrigin, apart);
      for (const startsAt of starts) yield { ...there, resource: slotAt(startsAt) };
    }
  }
}
