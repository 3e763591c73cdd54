import { listingNumbersCsvPath } from '@clearing/shared/listing-numbers';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { StoryBrowser } from '../../test/account-story.js';
import { ConsultationStory } from '../../test/consultation-story.js';
import { testNow } from '../../test/database.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';
import { openHouse, programBrowser, type TestHouse } from '../../test/graphql-client.js';
import { rebuildSearchRows } from '../directory/rows/search-rebuild.js';
import { nobody, type Actor, type Role } from '../platform/actor.js';
import { authenticate } from '../platform/authenticator.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { ListingNumbers } from './numbers.service.js';
import { forgetBatches } from '../platform/counted-batches.js';
import { SeenCounter } from './seen-counter.js';
import { seenWriter } from './seen-writer.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const numbers = new ListingNumbers(database.unitOfWork);

beforeEach(async () => {
  await database.unitOfWork.run((tx) => tx.query(`TRUNCATE listing_numbers, counted_batches`));
});

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

async function weeksOf({ practitionerId }: Practice) {
  return (await numbers.of(practitionerId, 12)).weeks;
}

async function flush(house: TestHouse): Promise<void> {
  for (const sweep of house.services.refreshes) if (sweep.name === 'numbers.seen') await sweep.run();
}

const OPEN = `query ($slug: String!) { practitioner(slug: $slug) { displayName countsAsOpened } }`;
const open = (house: TestHouse, { practitionerId }: Practice, actor?: Actor) =>
  house.asPage(OPEN, { slug: `invented-${practitionerId}` }, actor);

const holder = (roles: readonly Role[]): Actor => ({
  kind: 'ACCOUNT',
  isSuspended: false,
  accountId: randomUUID(),
  sessionId: randomUUID(),
  roles,
  hasSecondFactor: true,
  secondFactorPassed: true,
  freshUntil: database.clock.now(),
  link: null,
});

describe('what is seen', () => {
  test('adds up, whichever process showed it, and what a process still holds is written when it stops', async () => {
    const ana = await story.aPractitioner();
    const other = await openHouse(database);
    await open(story.house, ana);
    await open(story.house, ana);
    await open(other, ana);
    expect(await weeksOf(ana)).toEqual([]);
    await Promise.all([flush(story.house), flush(other)]);
    await open(other, ana);
    await other.close();
    expect(await weeksOf(ana)).toMatchObject([
      { beginsOn: '2026-11-16', endsOn: '2026-11-22', isOver: false, shown: 0, opened: 4 },
    ]);
  });

  test('in results counts everybody on the page once, and pages alone: not what a partner reads', async () => {
    const [ana, ben] = [await story.aPractitioner(), await story.aPractitioner()];
    await rebuildSearchRows(database.unitOfWork);
    const results = `{ practitioners(first: 50) { countsAsShown edges { node { slug } } nodes { slug } } }`;
    const { data } = await story.house.asPage(results);
    expect(data).toMatchObject({ practitioners: { countsAsShown: true } });
    await story.house.asPage(`{ practitioners(first: 50) { totalCount } }`);
    await story.house.publicDoor.ask(`{ practitioners(first: 50) { nodes { slug } } }`);
    await flush(story.house);
    for (const each of [ana, ben]) expect(await weeksOf(each)).toMatchObject([{ shown: 1, opened: 0 }]);
    const refused = await story.house.publicDoor.send(`{ practitioners(first: 50) { countsAsShown } }`);
    expect(refused.errors[0]?.message).toContain('countsAsShown');
  });

  test('does not count for whoever keeps listings or checks them, nor for programs; for patients it does', async () => {
    const ana = await story.aPractitioner();
    const counts = (actor: Actor) => open(story.house, ana, actor);
    const counted = (countsAsOpened: boolean) => ({ data: { practitioner: { countsAsOpened } } });
    expect(await counts(holder(['PATIENT']))).toMatchObject(counted(true));
    expect(await counts(holder(['PATIENT', 'PRACTITIONER']))).toMatchObject(counted(false));
    expect(await counts(holder(['OPERATOR']))).toMatchObject(counted(false));
    const keeper = await story.signedInPractitioner(ana);
    const own = await keeper.ask<{ practitioner: { countsAsOpened: boolean } }>(OPEN, {
      slug: `invented-${ana.practitionerId}`,
    });
    expect(own.practitioner.countsAsOpened).toBe(false);
    const robot = new StoryBrowser(story.house.appDoor.url, '127.0.0.1', 'Mozilla/5.0 (compatible; Somebot/2.1)');
    const seen = await robot.ask<{ practitioner: { countsAsOpened: boolean } }>(OPEN, {
      slug: `invented-${ana.practitionerId}`,
    });
    expect(seen.practitioner.countsAsOpened).toBe(false);
    await flush(story.house);
    expect(await weeksOf(ana)).toMatchObject([{ opened: 1 }]);
  });

  test('keeps which listing, which week and how often, and nothing else', async () => {
    const columns = await database.unitOfWork.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY 1`,
      ['listing_numbers'],
    );
    expect(columns.map(({ name }) => name)).toEqual(['opened', 'practitioner_id', 'shown', 'week']);
  });

  test('stands in the week in which it was seen, though it is written in the next one', async () => {
    const ana = await story.aPractitioner();
    database.clock.set('2026-11-23T05:59:58Z');
    await open(story.house, ana);
    database.clock.set('2026-11-23T06:00:02Z');
    await open(story.house, ana);
    await open(story.house, ana);
    await flush(story.house);
    expect(await weeksOf(ana)).toMatchObject([
      { beginsOn: '2026-11-23', isOver: false, opened: 2 },
      { beginsOn: '2026-11-16', isOver: true, opened: 1 },
    ]);
  });
});

describe('a batch', () => {
  const asker = { actor: nobody, browser: programBrowser };

  /** A database whose next transaction fails: before it is committed, or after, when only the answer is lost. */
  function failingOnce(when: 'BEFORE' | 'AFTER'): UnitOfWork {
    let fails = true;
    return Object.create(database.unitOfWork, {
      run: {
        value: async (work: Parameters<UnitOfWork['run']>[0]) => {
          const failing = fails;
          fails = false;
          const done = await database.unitOfWork.run(async (tx) => {
            const result = await work(tx);
            if (failing && when === 'BEFORE') throw new Error('The connection is gone.');
            return result;
          });
          if (failing) throw new Error('The connection is gone.');
          return done;
        },
      },
    }) as UnitOfWork;
  }

  test.each(['BEFORE', 'AFTER'] as const)('that fails %s it is committed is written again, and once', async (when) => {
    const ana = await story.aPractitioner();
    const counter = new SeenCounter(database.clock);
    const writer = seenWriter(counter, failingOnce(when));
    counter.count('opened', [ana.practitionerId], asker);
    await expect(writer.write()).rejects.toThrow('The connection is gone.');
    counter.count('opened', [ana.practitionerId], asker);
    await writer.writeAll();
    expect(await weeksOf(ana)).toMatchObject([{ opened: 2 }]);
    await writer.writeAll();
    expect(await weeksOf(ana)).toMatchObject([{ opened: 2 }]);
  });

  test('leaves out who is gone or left meanwhile, and counts the others', async () => {
    const [ana, ben] = [await story.aPractitioner(), await story.aPractitioner()];
    const counter = new SeenCounter(database.clock);
    counter.count('shown', [randomUUID(), ana.practitionerId, ben.practitionerId], asker);
    await database.unitOfWork.query(`UPDATE practitioners SET left_at = $2 WHERE id = $1`, [
      ben.practitionerId,
      testNow,
    ]);
    await seenWriter(counter, database.unitOfWork).writeAll();
    expect(await weeksOf(ana)).toMatchObject([{ shown: 1 }]);
    expect(await weeksOf(ben)).toEqual([]);
  });
});

describe('requests', () => {
  const at = (hour: number, day = 24) => ({ startsAt: `2026-11-${day}T${hour}:00:00Z` });

  test('stand in the week they came, with their answers and half of the waiting', async () => {
    const ana = await story.aPractitioner();
    const [accepted, declined, proposed, withdrawn] = [
      await story.aSentRequest(ana, at(16)),
      await story.aSentRequest(ana, at(17)),
      await story.aSentRequest(ana, at(18)),
      await story.aSentRequest(ana, at(19)),
    ];
    database.clock.advance({ minutes: 10 });
    await story.act(accepted.practitioner, 'acceptConsultation', { consultationId: accepted.id });
    await story.act(withdrawn.patient, 'cancelConsultation', { consultationId: withdrawn.id });
    database.clock.advance({ minutes: 20 });
    const times = { consultationId: proposed.id, startsAt: ['2026-11-25T16:00:00Z'], idempotencyKey: randomUUID() };
    expect(await story.act(proposed.practitioner, 'proposeConsultationTime', times)).toMatchObject({
      __typename: 'Consultation',
    });
    expect(await weeksOf(ana)).toMatchObject([{ requests: 4, answered: 2, medianMinutesToAnswer: 20 }]);
    database.clock.set('2026-11-23T15:00:00Z');
    await story.act(declined.practitioner, 'declineConsultation', { consultationId: declined.id });
    database.clock.advance({ minutes: 1 });
    await story.pass();
    expect(await weeksOf(ana)).toMatchObject([
      { beginsOn: '2026-11-23', requests: 0, answered: 0, medianMinutesToAnswer: null },
      { beginsOn: '2026-11-16', shown: null, requests: 4, answered: 3, medianMinutesToAnswer: 30 },
    ]);
  });

  test('that nobody confirmed are none; what is booked at once is answered, and took no time', async () => {
    const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
    await story.ask(story.formFor(ana, at(16)));
    expect(await weeksOf(ana)).toEqual([]);
    await story.aSentRequest(ana, at(17));
    expect(await weeksOf(ana)).toMatchObject([{ requests: 1, answered: 1, medianMinutesToAnswer: null }]);
  });

  test('are still counted when everything said in them is erased', async () => {
    const ana = await story.aPractitioner();
    const { id, practitioner } = await story.aSentRequest(ana, at(20));
    database.clock.advance({ minutes: 7 });
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    database.clock.set('2027-03-10T15:00:00Z');
    await story.pass();
    const { weeks } = await numbers.of(ana.practitionerId, 104);
    expect(weeks.at(-1)).toMatchObject({ requests: 1, answered: 1, medianMinutesToAnswer: 7 });
    expect(await weeksOf(ana)).toEqual([]);
  });
});

describe('the keeper', () => {
  test('reads them and takes them as a table; nobody else finds such a file', async () => {
    const ana = await story.aPractitioner();
    const keeper = await story.signedInPractitioner(ana);
    await open(story.house, ana);
    await flush(story.house);
    const { viewer } = await keeper.ask<{ viewer: { listing: { numbers: unknown } } }>(
      `{ viewer { listing { numbers { timeZone weeks { beginsOn opened requests } } } } }`,
    );
    expect(viewer.listing.numbers).toEqual({
      timeZone: 'America/Chicago',
      weeks: [{ beginsOn: '2026-11-16', opened: 1, requests: 0 }],
    });
    const download = story.house.services.downloads.find(({ path }) => path === listingNumbersCsvPath);
    const cookie = [...keeper.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const file = await download?.open(
      await authenticate(story.house.services.authenticators, { cookie }),
      new URLSearchParams(),
    );
    let text = '';
    if (file && 'body' in file) for await (const piece of file.body) text += String(piece);
    const [head, first, end] = text.split('\r\n');
    expect(head).toContain('"beginsOn","endsOn","isOver","shown","opened","requests","answered"');
    expect(first).toBe(
      `"invented-${ana.practitionerId}","America/Chicago","2026-11-16","2026-11-22","false","0","1","0","0",""`,
    );
    expect(end).toBe('');
    for (const actor of [nobody, holder(['PATIENT']), holder(['PRACTITIONER']), holder(['OPERATOR'])]) {
      expect(await download?.open(actor, new URLSearchParams())).toBeNull();
    }
  });

  test('of a listing that was only begun has none yet', async () => {
    const browser = await story.signedIn('begun@mail.example');
    await browser.act('beginListing', 'BeginListingInput', { givenName: 'Robin', familyName: 'Wren' }, '__typename');
    const { viewer } = await browser.ask<{ viewer: { listing: { numbers: unknown } } }>(
      `{ viewer { listing { numbers { weeks { beginsOn } } } } }`,
    );
    expect(viewer.listing.numbers).toEqual({ weeks: [] });
  });
});

test('after two years a week is erased, and after some days which batches there were', async () => {
  const ana = await story.aPractitioner();
  await open(story.house, ana);
  await flush(story.house);
  const left = async () => {
    await numbers.erasure().run();
    await forgetBatches(database.unitOfWork).run();
    return database.unitOfWork.query(
      `SELECT (SELECT count(*) FROM listing_numbers) AS weeks, (SELECT count(*) FROM counted_batches) > 0 AS batches`,
    );
  };
  expect(await left()).toEqual([{ weeks: 1, batches: true }]);
  database.clock.advance({ hours: 24 * 8 });
  expect(await left()).toEqual([{ weeks: 1, batches: false }]);
  database.clock.set('2028-11-19T15:00:00Z');
  expect(await left()).toEqual([{ weeks: 1, batches: false }]);
  database.clock.set('2028-11-20T15:00:00Z');
  expect(await left()).toEqual([{ weeks: 0, batches: false }]);
});
