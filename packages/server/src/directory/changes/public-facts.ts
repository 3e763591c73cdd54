import { createHash } from 'node:crypto';
import type DataLoader from 'dataloader';
import { Temporal } from 'temporal-polyfill';
import { findOfferedTerms } from '../../availability/offered-terms.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { Location } from '../../listing/clinics/clinic.results.js';
import { ListingReads } from '../../listing/listing-reads.js';
import type { LicenseRow } from '../../listing/listing.repository.js';
import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import { isInForce } from '../../listing/legality/legality.js';
import { shownInsurers } from '../../listing/legality/shown-insurers.js';
import { lastVisibleDay } from '../../listing/freshness/freshness.js';
import { Loaders } from '../../platform/request-context.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { findVerifications, type CheckedFact, type CheckedKind } from '../../verification/verification.repository.js';
import { Verification } from '../../verification/verification.results.js';
import type { PublicFacts } from './change-kind.js';

export interface FactSources {
  readonly catalog: Catalog;
  readonly publicOrigin: string;
}

/**
 * Of those of these practitioners whose listings can be seen: what everybody may read of them, made short enough to tell
 * whether it is another thing than last time. What moves by the hour (free times) and by itself (`updatedAt`, years in
 * practice) is no part of it. One reading after the other: a transaction has one connection.
 */
export async function publicFactsOf(
  tx: Transaction,
  ids: readonly string[],
  { catalog, publicOrigin }: FactSources,
): Promise<Map<string, PublicFacts>> {
  const reads = new ListingReads(tx, tx.clock, catalog, publicOrigin);
  const context = { loaders: new Loaders() };
  const today = reads.today();
  const visible = (await all(reads.practitioners(context), ids)).filter((each) => each !== null);
  const keys = visible.map(({ key }) => key);
  const licenses = await all(reads.licensesOf(context), keys);
  const offerings = await all(reads.offeringsOf(context), keys);
  const locations = await all(reads.locationsOf('practitioner', context), keys);
  const clinics = await clinicsOf(reads, context, locations);
  const trainings = await all(reads.trainingsOf(context), keys);
  const insurers = await all(reads.insurersOf(context), keys);
  const careTeams = await all(reads.careTeamsOf(context), keys);
  const talks = await findOfferedTerms(tx, keys);
  const checksOf = async (kind: CheckedKind, subjects: readonly string[]) => {
    const found = await findVerifications(tx, kind, subjects);
    return (id: string) => (found.get(id) ?? []).map((fact: CheckedFact) => new Verification(fact, today));
  };
  const ofPeople = await checksOf('practitioner', keys);
  const ofTrainings = await checksOf('training', idsOf(trainings));
  const ofPlaces = await checksOf(
    'location',
    [...clinics.values()].flatMap(({ places }) => places.map(({ key }) => key)),
  );
  const inShort = new Map([...clinics].map(([key, clinic]) => [key, clinicInShort(clinic, ofPlaces)]));
  const theirClinics = (places: readonly Location[]) =>
    [...new Set(places.map(({ clinicKey }) => clinicKey))].flatMap((each) => inShort.get(each) ?? []);
  const ruleDay = catalog.dated.nextDayOfListings(today);
  return new Map(
    visible.map((practitioner, at) => {
      const { key } = practitioner;
      const named = shownInsurers(insurers[at] ?? [], catalog.dated, today);
      const workAt = theirClinics(locations[at] ?? []);
      const facts = [
        withoutWhatMovesByItself(practitioner),
        (licenses[at] ?? []).map(({ check: _, isHolderExcluded: __, ...license }) => license),
        offerings[at],
        locations[at],
        workAt.map((clinic) => clinic.facts),
        trainings[at],
        named.map(({ verification: _, ...participation }) => participation),
        (careTeams[at] ?? []).map(({ practitionerId, sortName }) => [practitionerId, sortName]),
        talks.get(key) ?? [],
        ...idleLicenses(licenses[at] ?? [], today),
      ];
      const checks = [
        ofPeople(key),
        (licenses[at] ?? []).map(({ id, check }) => [id, Verification.orNull(check, today)]),
        (trainings[at] ?? []).map(({ id }) => [id, ofTrainings(id)]),
        workAt.map((clinic) => clinic.checks),
        named.map(({ insurer, verification }) => [insurer.slug, verification]),
      ];
      return [
        key,
        {
          facts: shortOf(facts),
          checks: shortOf(checks),
          againOn: nextDay(
            practitioner,
            licenses[at] ?? [],
            [...recheckDays(checks), ...workAt.flatMap((clinic) => clinic.recheckDays)],
            { today, ruleDay },
          ),
        },
      ];
    }),
  );
}

/** The years since somebody began move by themselves; the year that they count from is stored, and is part of it. */
function withoutWhatMovesByItself({ updatedAt: _, yearsInPractice: __, ...said }: Practitioner): object {
  return said;
}

/** A licence comes into force and runs out on a day of its own, and may carry nothing else that says so. */
function idleLicenses(licenses: readonly LicenseRow[], today: string): string[] {
  return licenses.filter((license) => !isInForce(license, today)).map(({ id }) => id);
}

/** What of it is over the day after, or begins that day; and rules do both, of what may be given or named. */
function nextDay(
  { lastConfirmedOn }: Practitioner,
  licenses: readonly LicenseRow[],
  recheckDays: readonly string[],
  { today, ruleDay }: { readonly today: string; readonly ruleDay: string | null },
): string | null {
  const over = [lastVisibleDay(lastConfirmedOn), ...licenses.map(({ expiresOn }) => expiresOn), ...recheckDays];
  const begin = licenses.map(({ startsOn }) => startsOn).filter((day) => day !== null);
  const days = [...over.map((day) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()), ...begin];
  return [...days, ...(ruleDay === null ? [] : [ruleDay])].filter((day) => day > today).toSorted()[0] ?? null;
}

function recheckDays(checks: unknown): string[] {
  if (checks instanceof Verification) return checks.recheckBy === null ? [] : [checks.recheckBy];
  return Array.isArray(checks) ? checks.flatMap(recheckDays) : [];
}

/** A clinic of many places has as many people: what is said of it is read through once, and not for each. */
interface ClinicInShort {
  readonly facts: string;
  readonly checks: string;
  readonly recheckDays: readonly string[];
}

function clinicInShort(clinic: ClinicAsSaid, checksOf: (place: string) => readonly Verification[]): ClinicInShort {
  const checks = clinic.places.map(({ key }) => [key, checksOf(key)]);
  return { facts: shortOf(clinic), checks: shortOf(checks), recheckDays: [...new Set(recheckDays(checks))] };
}

interface ClinicAsSaid {
  readonly said: readonly (string | null)[];
  readonly places: readonly Location[];
}

/** What is said of each clinic, by its key: its places are told with it, also those where somebody else works. */
async function clinicsOf(
  reads: ListingReads,
  context: { readonly loaders: Loaders },
  locations: readonly (readonly Location[])[],
): Promise<ReadonlyMap<string, ClinicAsSaid>> {
  const keys = [...new Set(locations.flatMap((places) => places.map(({ clinicKey }) => clinicKey)))];
  const found = (await all(reads.clinics(context), keys)).filter((each) => each !== null);
  const places = await all(
    reads.locationsOf('clinic', context),
    found.map(({ key }) => key),
  );
  return new Map(
    found.map(({ key, slug, name, about }, at) => [key, { said: [slug, name, about], places: places[at] ?? [] }]),
  );
}

async function all<Value>(loader: DataLoader<string, Value>, keys: readonly string[]): Promise<Value[]> {
  return (await loader.loadMany(keys)).map((value) => {
    if (value instanceof Error) throw value;
    return value;
  });
}

function idsOf(rows: readonly (readonly { readonly id: string }[])[]): string[] {
  return rows.flatMap((ofOne) => ofOne.map(({ id }) => id));
}

/** Words of the catalog stand for themselves: that their texts are edited is no change of a listing. */
function shortOf(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (isCatalogWord(part) ? part.slug : part));
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

function isCatalogWord(part: unknown): part is { readonly slug: string } {
  return typeof part === 'object' && part !== null && 'slug' in part && 'name' in part;
}
