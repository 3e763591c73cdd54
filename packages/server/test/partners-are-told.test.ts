import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from './database.js';
import type { InStory } from './scenario.js';
import { WebhookStory } from './webhook-story.js';
import { idOf } from './row-ids.js';
import { HeldTimes } from '../src/availability/held/held-times.service.js';
import { Schedules } from '../src/availability/schedules.service.js';
import { Slots } from '../src/availability/slots/slots.service.js';
import type { LicenseInDocument, ListingDocument, PlaceInDocument } from '../src/listing/document/listing-document.js';
import { documentOf } from '../src/listing/document/listing-document.repository.js';
import { removeListing } from '../src/listing/keeper/leaving-listings.js';
import { keepNumber } from '../src/listing/keeper/listing-control.js';
import { join } from '../src/listing/team/care-team.repository.js';
import type { Transaction } from '../src/platform/unit-of-work.js';
import { recordCheck } from '../src/verification/verification.service.js';

let database: TestDatabase;
let story: WebhookStory;
let elm: Awaited<ReturnType<WebhookStory['listening']>>;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await WebhookStory.open(database);
  elm = await story.listening('elm@network.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(async () => {
  database.clock.set(testNow);
  await story.pass();
  await database.unitOfWork.query(`DELETE FROM webhook_free_times`);
  story.received.length = 0;
});

const run = <Result>(work: (tx: Transaction) => Promise<Result>) => database.unitOfWork.run(work);
const publish = (name: string) => story.scenario.practitioner(name).licensedIn('US-TX').at('Dallas').publish();
const check = ({ id }: InStory, state: 'DOCUMENT_CHECKED' | 'DISPUTED') =>
  run((tx) =>
    recordCheck(
      tx,
      { kind: 'practitioner', id },
      {
        ...{ subject: 'BOARD_DISCIPLINE', state, source: 'The board' },
        ...{ checkedOn: story.scenario.today(), recheckBy: story.scenario.inDays(30) },
      },
    ),
  );

async function told(): Promise<string[]> {
  await story.pass();
  return story.received.splice(0).map(({ event }) => event.type);
}

async function timesChange(...people: readonly InStory[]): Promise<void> {
  for (const { id } of people) await run((tx) => new Schedules().changeTalks(tx, id, async () => null));
}

describe('a webhook is told', () => {
  it('each step of a listing, by the event that says what to do, and of nobody else', async () => {
    const ana = await publish('Ana Heronsway, MD');
    await story.pass();
    expect(story.received.map(({ event }) => event)).toEqual([
      {
        ...{ type: 'listing.published', timestamp: '2026-11-21T15:00:00.000Z' },
        data: { practitionerId: ana.globalId },
      },
    ]);
    story.received.length = 0;
    const document = (await run((tx) => documentOf(tx, ana.id)))!;
    await run((tx) => story.scenario.listings.publish(tx, ana.id, { ...document, headline: 'With time' }));
    expect(await told()).toEqual(['listing.changed']);
    await check(ana, 'DOCUMENT_CHECKED');
    expect(await told()).toEqual(['verification.changed']);
    await check(ana, 'DISPUTED');
    await run((tx) => story.scenario.listings.publish(tx, ana.id, { ...document, headline: 'With more time' }));
    expect(await told()).toEqual(['listing.changed', 'verification.changed']);
    await story.scenario.pause(ana);
    expect(await told()).toEqual(['listing.hidden']);
    await run((tx) => story.scenario.listings.resume(tx, ana.id));
    expect(await told()).toEqual(['listing.published']);
    // For good: what has to be done is the same.
    await run((tx) => removeListing(tx, ana.id));
    expect(await told()).toEqual(['listing.hidden']);
    await run((tx) => story.scenario.listings.begin(tx, { givenName: 'Dee', familyName: 'Draftling' }));
    expect(await told()).toEqual([]);
  });

  it('that a colleague left for good, of whoever named them', async () => {
    const [ana, ben] = [await publish('Ana Leaving, MD'), await publish('Ben Staying, MD')];
    await run((tx) => join(tx, ana.id, ben.id));
    await told();
    await run((tx) => removeListing(tx, ana.id));
    await story.pass();
    const events = story.received.splice(0).map(({ event }) => `${event.type} ${event.data.practitionerId}`);
    expect(events.toSorted()).toEqual([`listing.changed ${ben.globalId}`, `listing.hidden ${ana.globalId}`]);
  });

  it('that a claim gave a published listing its number', async () => {
    const ana = await publish('Ana Numbered, MD');
    await told();
    await run((tx) => keepNumber(tx, ana.id, '1234567893'));
    expect(await told()).toEqual(['listing.changed']);
    // It has one now, and keeps it.
    await run((tx) => keepNumber(tx, ana.id, '1245319599'));
    expect(await told()).toEqual([]);
  });

  it('only of what it listens to', async () => {
    const oak = await story.listening('oak@network.example', { events: ['listing.hidden'] });
    const ana = await publish('Ana Oakley, MD');
    await story.pass();
    await story.scenario.pause(ana);
    await story.pass();
    expect(story.typesAt(oak.path)).toEqual(['listing.hidden']);
    expect(story.typesAt(elm.path)).toEqual(['listing.published', 'listing.hidden']);
    await story.act(oak.browser, 'removeWebhook', oak.key);
  });

  it('once of what it was not told yet, and of coming and going each time', async () => {
    const ana = await publish('Ana Twicely, MD');
    await told();
    const document = (await run((tx) => documentOf(tx, ana.id)))!;
    for (const headline of ['One', 'Two', 'Three']) {
      await run((tx) => story.scenario.listings.publish(tx, ana.id, { ...document, headline }));
      await story.follow();
    }
    expect(await told()).toEqual(['listing.changed']);
    await story.scenario.pause(ana);
    await story.follow();
    await run((tx) => story.scenario.listings.resume(tx, ana.id));
    await story.follow();
    await story.scenario.pause(ana);
    expect(await told()).toEqual(['listing.hidden', 'listing.published', 'listing.hidden']);
  });
});

describe('free times', () => {
  it('are told of once for all that changed in a hand, and then not for five minutes', async () => {
    const [ana, ben] = [await publish('Ana Timely, MD'), await publish('Ben Timely, MD')];
    database.clock.advance({ minutes: 10 });
    await told();
    await timesChange(ana, ana, ana, ben);
    expect(await told()).toEqual([]);
    database.clock.advance({ seconds: 10 });
    await story.pass();
    const ids = story.received.splice(0).map(({ event }) => event.data.practitionerId);
    expect(ids.toSorted()).toEqual([ana.globalId, ben.globalId].toSorted());
    await timesChange(ana);
    await story.follow();
    database.clock.advance({ minutes: 4 });
    await timesChange(ana);
    expect(await told()).toEqual([]);
    database.clock.advance({ minutes: 1 });
    expect(await told()).toEqual(['availability.changed']);
    database.clock.advance({ minutes: 20 });
    expect(await told()).toEqual([]);
    await timesChange(ana);
    await story.follow();
    database.clock.advance({ seconds: 10 });
    expect(await told()).toEqual(['availability.changed']);
  });

  it('are told of when one is taken or let go of, and when a checked licence opens a state', async () => {
    const ana = await story.scenario
      .practitioner('Ana Booked, MD')
      .licensedIn('US-TX')
      .licensedIn('US-NM', { checked: false })
      .at('Dallas')
      .hours('Mon-Fri 9:00-17:00')
      .talks('VIDEO')
      .publish();
    const heldTimes = new HeldTimes();
    const ownerId = randomUUID();
    const time = (hours: number) => Temporal.Instant.from('2026-11-25T16:00:00Z').add({ hours });
    const hold = (startsAt: Temporal.Instant) => (tx: Transaction) =>
      heldTimes.hold(tx, { practitionerId: ana.id, consultationTypeId: ana.typeIds.VIDEO!, ownerId, startsAt });
    const [{ license } = { license: '' }] = await database.unitOfWork.query<{ license: string }>(
      `SELECT id AS license FROM licenses WHERE practitioner_id = $1 AND jurisdiction = 'US-NM'`,
      [ana.id],
    );
    const acts: readonly ((tx: Transaction) => Promise<unknown>)[] = [
      hold(time(0)),
      hold(time(1)),
      (tx) => heldTimes.freeSome(tx, ownerId, [time(1)]),
      (tx) => heldTimes.free(tx, ownerId),
      async (tx) => {
        await recordCheck(
          tx,
          { kind: 'license', id: license },
          {
            ...{ subject: 'LICENSE', state: 'REGISTRY_MATCHED', source: 'The board' },
            ...{ checkedOn: story.scenario.today(), recheckBy: story.scenario.inDays(30) },
          },
        );
      },
    ];
    for (const act of acts) {
      database.clock.advance({ minutes: 10 });
      await told();
      await run(act);
      await story.follow();
      database.clock.advance({ seconds: 10 });
      expect((await told()).filter((type) => type !== 'verification.changed')).toEqual(['availability.changed']);
    }
    // Nothing was held: nothing is told.
    database.clock.advance({ minutes: 10 });
    await run((tx) => heldTimes.free(tx, ownerId));
    await story.follow();
    database.clock.advance({ seconds: 10 });
    expect(await told()).toEqual([]);
  });

  it('are told of when a listing or a check opens or closes a state, or moves a clock, and by nothing else that is said', async () => {
    const ana = await story.scenario
      .practitioner('Ana Statesly, MD')
      .licensedIn('US-TX')
      .licensedIn('US-NM')
      .licensedIn('US-OK')
      .at('Dallas')
      .hours('Mon-Fri 9:00-17:00')
      .talks('VIDEO')
      .talks('IN_PERSON')
      .publish();
    const slots = new Slots(database.unitOfWork);
    const times = async () => {
      const range = {
        from: Temporal.Instant.from('2026-11-25T00:00:00Z'),
        to: Temporal.Instant.from('2026-12-02T00:00:00Z'),
      };
      const found = ['US-TX', 'US-NM', 'US-OK'].map(async (patientLocation) =>
        (await slots.list([ana.id], { ...range, patientLocation })).get(ana.id),
      );
      return JSON.stringify(await Promise.all(found));
    };
    const publishing = (change: (said: ListingDocument) => Partial<ListingDocument>) => async (tx: Transaction) => {
      const said = (await documentOf(tx, ana.id))!;
      const result = await story.scenario.listings.publish(tx, ana.id, { ...said, ...change(said) });
      if (!result.published) throw new Error(JSON.stringify(result.problems));
    };
    const licensed = (inState: string, change: Partial<LicenseInDocument>) =>
      publishing(({ licenses }) => ({
        licenses: licenses.map((each) => (each.jurisdiction === inState ? { ...each, ...change } : each)),
      }));
    const found = (state: 'DISPUTED' | 'DOCUMENT_CHECKED') => (tx: Transaction) =>
      recordCheck(
        tx,
        { kind: 'practitioner', id: ana.id },
        {
          ...{ subject: 'FEDERAL_EXCLUSION', state, source: 'The federal list' },
          ...{ checkedOn: story.scenario.today(), recheckBy: story.scenario.inDays(30) },
        },
      );
    const place = (change: Partial<PlaceInDocument>) =>
      publishing(({ places }) => ({ places: places.map((each) => ({ ...each, ...change })) }));
    const moves: Readonly<Record<string, (tx: Transaction) => Promise<unknown>>> = {
      'another number, of which nothing was checked': licensed('US-NM', { number: 'X-99' }),
      'a licence that is not named any more': publishing(({ licenses }) => ({
        licenses: licenses.filter(({ jurisdiction }) => jurisdiction !== 'US-OK'),
      })),
      'found on the federal list': found('DISPUTED'),
      'not found there any more': found('DOCUMENT_CHECKED'),
      'another clock': place({ timeZone: 'America/Denver' }),
      'another place, by a manager': async (tx) => {
        await tx.query(`UPDATE locations SET time_zone = 'America/Chicago' WHERE id = $1`, [ana.locationIds[0]]);
        await story.scenario.listings.followPlaces(tx, [ana.id]);
      },
      'another name, of whom nothing was checked': publishing(() => ({ familyName: 'Otherly' })),
      'a last day before the talks': licensed('US-TX', { expiresOn: story.scenario.inDays(1) }),
    };
    const stays: typeof moves = {
      'other words': publishing(() => ({ headline: 'With time' })),
      'another telephone': place({ phone: '+12025550199' }),
    };
    const eventsOf = async (act: (tx: Transaction) => Promise<unknown>) => {
      database.clock.advance({ minutes: 10 });
      await told();
      await run(act);
      await story.follow();
      database.clock.advance({ minutes: 5 });
      return told();
    };
    await told();
    for (const [what, act] of [...Object.entries(stays), ...Object.entries(moves)]) {
      const before = await times();
      const events = await eventsOf(act);
      expect([what, before !== (await times())]).toEqual([what, what in moves]);
      expect([what, events.includes('availability.changed')]).toEqual([what, what in moves]);
    }
  });

  it('of somebody new are no second event: who is told of a listing reads it whole', async () => {
    await story.scenario.practitioner('Ana Newling, MD').licensedIn('US-TX', { checked: false }).publish();
    await story.follow();
    database.clock.advance({ minutes: 5 });
    expect(await told()).toEqual(['listing.published']);
  });

  it('of whom nobody can see are nobody’s to know, and no hidden listing is told of afterwards', async () => {
    const ana = await publish('Ana Hideaway, MD');
    database.clock.advance({ minutes: 1 });
    await told();
    await timesChange(ana);
    await story.follow();
    await story.scenario.pause(ana);
    expect(await told()).toEqual(['listing.hidden']);
    database.clock.advance({ minutes: 10 });
    await timesChange(ana);
    database.clock.advance({ minutes: 10 });
    expect(await told()).toEqual([]);
  });
});

describe('nothing is told', () => {
  it('to whom no operator said yes, or does not any more, or is suspended', async () => {
    const { browser } = await story.partners.aPartner('ash@network.example');
    await story.add(browser, { address: 'https://elm.example/ash' });
    const fir = await story.listening('fir@network.example');
    const { partner } = await story.partners.consoleOf(fir.browser);
    const yew = await story.listening('yew@network.example');
    const ana = await publish('Ana Firley, MD');
    await story.follow();
    await story.partners.decide(String(partner?.id), 'END', 'THEIR_WISH');
    await database.unitOfWork.query(
      `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
       SELECT gen_random_uuid(), p.account_id, 'NOT_SAFE', $1, $1, $1::timestamptz + interval '3 days' FROM partners p
       JOIN webhook_endpoints e ON e.partner_id = p.id WHERE e.id::text = $2`,
      [database.clock.now().toString(), idOf(yew.key)],
    );
    await story.scenario.pause(ana);
    await story.pass();
    expect(['/ash', fir.path, yew.path].flatMap((path) => story.typesAt(path))).toEqual([]);
    expect(story.typesAt(elm.path)).toEqual(['listing.published', 'listing.hidden']);
    // Of what happened before it was suspended, one waits; of what happened since, nothing is written.
    expect(await waitingFor(yew.key)).toEqual([{ waiting: 1 }]);
    // What could never be sent does not wait for ever, and is not kept for ever.
    const [{ waiting } = { waiting: 0 }] = await waitingFor(fir.key);
    expect(waiting).toBe(1);
    const keeping = story.partners.accounts.house.services.sweeps.find(
      ({ name }) => name === 'webhooks kept long enough',
    )!;
    database.clock.advance({ hours: 24 * 5 });
    await keeping.run();
    expect(await waitingFor(fir.key)).toEqual([{ waiting: 0 }]);
    database.clock.advance({ hours: 24 * 31 });
    await keeping.run();
    expect(await database.unitOfWork.query(`SELECT 1 FROM webhook_messages WHERE state <> 'WAITING'`)).toEqual([]);
  });
});

function waitingFor(key: string): Promise<{ waiting: number }[]> {
  return database.unitOfWork.query(
    `SELECT count(*)::integer AS waiting FROM webhook_messages WHERE endpoint_id::text = $1 AND state = 'WAITING'`,
    [idOf(key)],
  );
}
