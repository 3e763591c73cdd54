import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';
import { recordCheck } from '../../verification/verification.service.js';
import { documentOf } from '../document/listing-document.repository.js';

/** What the calendar does to a listing while nobody writes anything, on every page on which somebody would notice. */
const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: false });
const scenario = new Scenario(database);

beforeEach(async () => {
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN'`);
});

/** As the worker would, until nothing is left to do: what is due, who follows, what is mailed. */
async function pass(): Promise<void> {
  const { sweeps, followers } = story.house.services;
  for (let round = 0; round < 2; round++) {
    for (const sweep of sweeps) await sweep.run();
    for (const follower of followers) await catchUp(database.unitOfWork, follower);
  }
  await story.pass();
}

/** Somebody real: who is made up is told nothing before somebody keeps their listing. */
async function published(given: string, family: string) {
  const email = `${given}@practice.example`.toLowerCase();
  const person = await scenario
    .practitioner(`${given} ${family}, MD`)
    .who({ contactEmail: email })
    .licensedIn('US-TX', { expiresOn: '2028-12-31', checked: '2028-12-31' })
    .at('Dallas')
    .offers('iv-infusion')
    .hours('Mon-Sun 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await database.unitOfWork.query(`UPDATE practitioners SET invented = false WHERE id = $1`, [person.id]);
  return { ...person, email, practitionerId: person.id, typeId: person.typeIds.VIDEO ?? '' };
}

/** Whether each of them shows somebody: their page, a search, and how many times in a week. */
async function shown({ slug, givenName }: { slug: string; givenName: string }) {
  const from = database.clock.now();
  const { practitioner, practitioners } = await story.house.publicDoor.ask<{
    practitioner: { slots: object[] } | null;
    practitioners: { nodes: { givenName: string }[] };
  }>(
    `query ($slug: String!, $from: DateTime!, $to: DateTime!) {
       practitioner(slug: $slug) { slots(from: $from, to: $to, patientLocation: "US-TX") { startsAt } }
       practitioners(first: 10) { nodes { givenName } } }`,
    { slug, from: from.toString(), to: from.add({ hours: 7 * 24 }).toString() },
  );
  const found = practitioners.nodes.map((node) => node.givenName);
  return { page: practitioner !== null, search: found.includes(givenName), times: practitioner?.slots.length ?? 0 };
}

const nowhere = { page: false, search: false, times: 0 };
const lookedUp = (recheckBy: string) =>
  ({
    subject: 'LICENSE',
    state: 'REGISTRY_MATCHED',
    source: 'A register of a story',
    checkedOn: scenario.today(),
    recheckBy,
  }) as const;
const correctLastDay = ({ id }: InStory, day: string) =>
  database.unitOfWork.run(async (tx) => {
    const document = (await documentOf(tx, id))!;
    const licenses = document.licenses.map((license) => ({ ...license, expiresOn: day }));
    const result = await scenario.listings.publish(tx, id, { ...document, licenses });
    if (!result.published) throw new Error(result.problems.map(({ message }) => message).join(' '));
    // Looked up anew, as an operator would: what changed lost its check.
    for (const license of licenses) await recordCheck(tx, { kind: 'license', id: license.id }, lookedUp(day));
  });

test('a licence that expires overnight', async () => {
  const ana = await published('Ana', 'Ruiz');
  const keeper = await story.signedInPractitioner(ana);
  const promised = await story.aSentRequest(ana, { startsAt: '2026-12-07T16:00:00Z' });
  await story.act(keeper, 'acceptConsultation', { consultationId: promised.id });
  const asked = await story.aSentRequest(ana, { startsAt: '2026-12-08T16:00:00Z' });
  await correctLastDay(ana, '2026-11-23');
  await pass();

  // The practitioner is warned, with the talks that fall after.
  const [warning] = story.mailsTo(ana.email).filter(({ subject }) => subject === 'Something on your listing runs out');
  expect(warning?.text).toContain('The last day of your licence in Texas is November 23, 2026.');
  expect(warning?.text).toContain('Mon, Dec 7, 10:00 am Central time');
  expect(warning?.text).toContain('Tue, Dec 8, 10:00 am Central time (waiting for your answer)');

  // On its last evening everything is as before, but for times of the days after.
  database.clock.set('2026-11-24T04:59:59Z');
  await pass();
  expect(await shown({ ...ana, givenName: 'Ana' })).toMatchObject({ page: true, search: true });

  // At midnight of the legal day all of it is gone, before any worker came by.
  database.clock.set('2026-11-24T05:00:00Z');
  expect(await shown({ ...ana, givenName: 'Ana' })).toEqual(nowhere);
  await pass();
  expect(await shown({ ...ana, givenName: 'Ana' })).toEqual(nowhere);
  const late = await story.ask(story.formFor(ana, { startsAt: '2026-11-24T16:00:00Z' }));
  expect(late.__typename).not.toBe('RequestedConsultation');

  // What was promised stays so; what waits cannot be accepted any more, and says why.
  expect(await story.act(keeper, 'acceptConsultation', { consultationId: asked.id })).toMatchObject({
    __typename: 'OutsideLicensure',
  });
  const states = await database.unitOfWork.query<{ state: string }>(
    `SELECT state FROM consultations WHERE practitioner_id = $1 ORDER BY starts_at`,
    [ana.id],
  );
  expect(states.map(({ state }) => state)).toEqual(['CONFIRMED', 'REQUESTED']);
  const { viewer } = await keeper.ask<{ viewer: { listing: object } }>(
    `{ viewer { listing { lapses { fact isOver talks { isConfirmed } } } } }`,
  );
  expect(viewer.listing).toEqual({
    lapses: [{ fact: 'LICENSE', isOver: true, talks: [{ isConfirmed: true }, { isConfirmed: false }] }],
  });

  // Renewed, everybody finds it again.
  await correctLastDay(ana, '2028-11-23');
  await pass();
  expect(await shown({ ...ana, givenName: 'Ana' })).toMatchObject({ page: true, search: true });
  expect((await shown({ ...ana, givenName: 'Ana' })).times).toBeGreaterThan(0);
  expect(await story.act(keeper, 'acceptConsultation', { consultationId: asked.id })).toMatchObject({
    state: 'CONFIRMED',
  });
});

test('a listing that goes stale', async () => {
  const ana = await published('Bea', 'Long');
  const other = await published('Cy', 'Young');
  const begun = Temporal.PlainDate.from(scenario.today());
  const onDay = async (days: number) => {
    const midnight = begun.add({ days }).toZonedDateTime('America/New_York').toInstant();
    database.clock.set(midnight.toString());
    await scenario.confirm(other);
    await pass();
    const mails = story.mailsTo(ana.email).filter(({ subject }) => subject === 'Is your listing still true?').length;
    const { practitioners } = await story.house.publicDoor.ask<{ practitioners: { nodes: { givenName: string }[] } }>(
      `{ practitioners(first: 10) { nodes { givenName } } }`,
    );
    const { page, times } = await shown({ ...ana, givenName: 'Bea' });
    return { mails, found: practitioners.nodes.map((node) => node.givenName), page, hasTimes: times > 0 };
  };
  const above = await onDay(74);
  expect(above).toMatchObject({ mails: 0, page: true, hasTimes: true });
  expect(await onDay(75)).toEqual({ ...above, mails: 1 });
  expect(await onDay(85)).toEqual({ ...above, mails: 2 });
  expect(await onDay(89)).toEqual({ ...above, mails: 2 });
  const sunk = { found: ['Cy', 'Bea'], page: true, hasTimes: true };
  expect(await onDay(90)).toEqual({ ...sunk, mails: 3 });
  expect(await onDay(119)).toMatchObject({ ...sunk, mails: 3 });
  const hidden = { found: ['Cy'], page: false, hasTimes: false, mails: 3 };
  expect(await onDay(120)).toEqual(hidden);

  const keeper = await story.signedInPractitioner(ana);
  const { viewer } = await keeper.ask<{ viewer: { listing: { id: string } } }>(`{ viewer { listing { id } } }`);
  const confirm = { listingId: viewer.listing.id };
  expect(await keeper.act('confirmListing', 'ListingIdInput', confirm, '__typename')).toMatchObject({
    __typename: 'Listing',
  });
  expect(await onDay(121)).toMatchObject({ page: true, hasTimes: true, mails: 3 });
});
