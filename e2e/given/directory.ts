import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from '@playwright/test';
import { origin } from '../story.js';

export interface FoundPractitioner {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  readonly displayName: string;
  readonly consultationTypes: readonly {
    readonly id: string;
    readonly mode: 'IN_PERSON' | 'VIDEO' | 'PHONE';
    readonly bookingPolicy: 'REQUEST' | 'INSTANT';
  }[];
  readonly licenses: readonly {
    readonly jurisdiction: string;
    readonly inForce: boolean;
    readonly verification: { readonly state: string } | null;
  }[];
  readonly clinics: readonly { readonly slug: string }[];
  readonly nextSlot: { readonly startsAt: string } | null;
}

const fields = `id slug givenName displayName consultationTypes { id mode bookingPolicy } licenses { jurisdiction inForce verification { state } }
  clinics { slug } nextSlot(patientLocation: $from) { startsAt }`;

/** Somebody to ask, and where the patient who asks will be. */
export interface Found extends FoundPractitioner {
  /** "US-CA" */
  readonly from: string;
}

/** Large states, so that there is somebody for every story. Dallas is left to the stories that look for it. */
const states = ['CA', 'FL', 'NY', 'PA', 'IL', 'OH', 'GA', 'NC', 'MI', 'WA', 'AZ', 'CO', 'MA', 'VA'].map(
  (state) => `US-${state}`,
);
const soonDays = 14;
const minute = 60_000;
const hour = 60 * minute;

/** How long a story may need before it asks for the first time it is shown, and how long the quick ones do. */
const enough = 5 * minute;
const enoughForTheQuick = 2 * minute;
const aWhile = 10_000;

/**
 * Whether their first time can still be asked for in so many minutes. Times leave with the notice that somebody wants,
 * whole hours of it, while a form is filled in: shortly before a full hour nearly everybody's first time is about to.
 */
function staysFree({ startsAt }: { readonly startsAt: string }, forMs: number): boolean {
  return (Date.parse(startsAt) - Date.now()) % hour > forMs;
}

/**
 * Somebody with free times soon whom no other story asks for the same: stories run beside one another, and a
 * practitioner has only so many hours. The first story to make the folder of their name has them. When everybody's first
 * time is about to leave, the story waits until it has. Neither that nor the looking is at the cost of its own time.
 */
export async function findSomebody(fits: (practitioner: FoundPractitioner) => boolean = () => true): Promise<Found> {
  for (let waited = 0; waited <= 3 * minute; waited += aWhile) {
    const began = Date.now();
    const found = await findWhoStaysFree(fits);
    if (!found) await setTimeout(aWhile);
    test.setTimeout(test.info().timeout + (Date.now() - began));
    if (found) return found;
  }
  throw new Error('Nobody is left for this story.');
}

async function findWhoStaysFree(fits: (practitioner: FoundPractitioner) => boolean): Promise<Found | null> {
  const before = new Date(Date.now() + soonDays * 86_400_000).toISOString();
  const forTheQuick: Found[] = [];
  for (const from of states) {
    const found = await askDirectory(
      `query($from: Jurisdiction!, $before: DateTime!) {
        practitioners(first: 50, filter: { patientLocation: $from, availableBefore: $before, acceptingNewPatients: true }) {
          nodes { ${fields} } } }`,
      { from, before },
    );
    for (const practitioner of (found as { practitioners: { nodes: FoundPractitioner[] } }).practitioners.nodes) {
      const { nextSlot, slug } = practitioner;
      if (!nextSlot || !fits(practitioner)) continue;
      if (!staysFree(nextSlot, enough)) forTheQuick.push({ ...practitioner, from });
      else if (await claim(slug)) return { ...practitioner, from };
    }
  }
  for (const found of forTheQuick) {
    if (found.nextSlot && staysFree(found.nextSlot, enoughForTheQuick) && (await claim(found.slug))) return found;
  }
  return null;
}

/** Reads each request and says yes or no, whatever kind of talk is asked for. */
export const answersRequests = ({ consultationTypes }: FoundPractitioner): boolean =>
  consultationTypes.every(({ bookingPolicy }) => bookingPolicy === 'REQUEST');

/** A licence of theirs was looked up, and that counts still. */
export const wasChecked = ({ licenses }: FoundPractitioner): boolean =>
  licenses.some(
    ({ inForce, verification }) =>
      inForce && ['REGISTRY_MATCHED', 'DOCUMENT_CHECKED'].includes(verification?.state ?? ''),
  );

/** Somebody of a clinic, and of none of theirs: people of one clinic are in each other's care team from the start. */
export const ofAnotherClinic =
  (...others: readonly FoundPractitioner[]) =>
  ({ clinics }: FoundPractitioner): boolean =>
    clinics.length > 0 &&
    clinics.every(({ slug }) => others.every((other) => other.clinics.every((theirs) => theirs.slug !== slug)));

/** Somebody like that who has no dates of their own beside the week: a Saturday that is open once would stay open. */
export async function findSomebodyOfOneWeek(fits: (practitioner: FoundPractitioner) => boolean): Promise<Found> {
  for (;;) {
    const found = await findSomebody(fits);
    if (await keepsOneWeek(found)) return found;
  }
}

/** Somebody like that whose day is not nearly over: what is moved into the next minutes is still today's. */
export async function findSomebodyWhoseDayGoesOn(fits: (practitioner: FoundPractitioner) => boolean): Promise<Found> {
  for (;;) {
    const found = await findSomebody(fits);
    const zones = new Set((await timesOf(found, 30, found.from)).map(({ timeZone }) => timeZone));
    const [now, soon] = [new Date(), new Date(Date.now() + hour)];
    const isSameDay = (timeZone: string) =>
      dateOf({ startsAt: now, timeZone }) === dateOf({ startsAt: soon, timeZone });
    if ([...zones].every(isSameDay)) return found;
  }
}

/** Whose first time is of another day than today, wherever they are: what lies in today was moved there. */
export const hasNoTimeToday = ({ nextSlot }: FoundPractitioner): boolean =>
  nextSlot !== null && Date.parse(nextSlot.startsAt) - Date.now() > 24 * hour;

/** Whether each weekday that has a time has times on several dates. */
async function keepsOneWeek(found: Found): Promise<boolean> {
  const datesByWeekday = new Map<string, Set<string>>();
  for (const { startsAt, timeZone } of await timesOf(found, 62, null)) {
    const weekday = startsAt.toLocaleDateString('en-US', { timeZone, weekday: 'long' });
    datesByWeekday.set(weekday, (datesByWeekday.get(weekday) ?? new Set()).add(dateOf({ startsAt, timeZone })));
  }
  return [...datesByWeekday.values()].every((dates) => dates.size > 1);
}

/** Somebody like that whom so many people can ask, one after another, for what is free within a month. */
export async function findSomebodyForMany(
  people: number,
  fits: (practitioner: FoundPractitioner) => boolean,
): Promise<Found> {
  for (;;) {
    const found = await findSomebody(fits);
    if ((await roomFor(found)) > people) return found;
  }
}

/** The least people they have time for: who takes one time takes what is near it, and most see but a few people a day. */
async function roomFor(found: Found): Promise<number> {
  const takes = 2 * hour;
  const fewestADay = 3;
  const taken = new Map<string, number[]>();
  for (const time of await timesOf(found, 30, found.from)) {
    const ofDay = taken.get(dateOf(time)) ?? [];
    const at = time.startsAt.getTime();
    if (ofDay.length < fewestADay && at - (ofDay.at(-1) ?? 0) >= takes) taken.set(dateOf(time), [...ofDay, at]);
  }
  return [...taken.values()].flat().length;
}

interface ShownTime {
  readonly startsAt: Date;
  readonly timeZone: string;
}

async function timesOf({ slug }: Found, days: number, here: string | null): Promise<ShownTime[]> {
  // Read once: a clock that ticks in between would ask for more days than may be asked for.
  const now = Date.now();
  const [from, to] = [now, now + days * 24 * hour].map((at) => new Date(at).toISOString());
  const { practitioner } = (await askDirectory(
    `query($slug: String!, $here: Jurisdiction, $from: DateTime!, $to: DateTime!) {
      practitioner(slug: $slug) { slots(patientLocation: $here, from: $from, to: $to) { startsAt timeZone } } }`,
    { slug, here, from, to },
  )) as { practitioner: { slots: { startsAt: string; timeZone: string }[] } };
  return practitioner.slots.map(({ startsAt, timeZone }) => ({ startsAt: new Date(startsAt), timeZone }));
}

const dateOf = ({ startsAt, timeZone }: ShownTime): string => startsAt.toLocaleDateString('en-US', { timeZone });

/** Meets nobody in person: where the patient will be is asked. */
export const talksFromAfar = ({ consultationTypes }: FoundPractitioner): boolean =>
  consultationTypes.every(({ mode }) => mode !== 'IN_PERSON');

/** Meets people in person at two places or more. */
export const seesPeopleAtTwoPlaces = ({ consultationTypes }: FoundPractitioner): boolean =>
  consultationTypes.filter(({ mode }) => mode === 'IN_PERSON').length > 1;

/** Whether nobody else's story has this practitioner. */
export async function claim(slug: string): Promise<boolean> {
  const claims = join(process.env['SITE_FOLDER'] ?? '', 'claims');
  await mkdir(claims, { recursive: true });
  return mkdir(join(claims, slug)).then(
    () => true,
    () => false,
  );
}

/** Of whoever runs stories: each process asks from its own. */
const address = `198.51.100.${(process.pid % 250) + 1}`;

/** The public door, as any partner would ask it; who asked too much waits as they are told. */
export async function askDirectory(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query, variables }),
  });
  if (answer.status === 429) {
    await setTimeout(Number(answer.headers.get('retry-after') ?? 1) * 1000);
    return askDirectory(query, variables);
  }
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`The directory answered ${JSON.stringify(errors)}`);
  return data;
}
