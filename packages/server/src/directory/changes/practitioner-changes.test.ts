import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, copyTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { askForChanges, FeedReader } from '../../../test/feed-reader.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { removeListing } from '../../listing/keeper/leaving-listings.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import type { ListingDocument } from '../../listing/document/listing-document.js';
import { join } from '../../listing/team/care-team.repository.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { catchUp } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { recordCheck } from '../../verification/verification.service.js';
import type { Sweep } from '../../platform/sweeps.js';

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let partner: FeedReader;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
});
beforeEach(async () => {
  database.clock.set(testNow);
  await follow();
  // Each story is told of its own people: with the clock set back, those of others would be seen again.
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'DRAFT'`);
  await database.unitOfWork.query(`DELETE FROM search_practitioners`);
  await database.unitOfWork.query(`DELETE FROM practitioner_changes`);
  partner = await readerFromHere();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function follow(): Promise<void> {
  const { followers } = house.services;
  for (const name of ['listing.checks', 'directory.search-rows', 'directory.practitioner-changes']) {
    await catchUp(
      database.unitOfWork,
      followers.find((follower) => follower.name === name)!,
    );
  }
}
async function readOn(): Promise<string[]> {
  await follow();
  return partner.readOn();
}
async function readerFromHere(): Promise<FeedReader> {
  await follow();
  const { data } = await askForChanges(house.publicDoor);
  return new FeedReader(house.publicDoor, 50, data.practitionersChangedSince!.latestCursor);
}
function sweepNamed(name: string): Sweep {
  return house.services.sweeps.find((sweep) => sweep.name === name)!;
}
async function dayPasses(): Promise<void> {
  await sweepNamed('days that passed').run();
  await sweepNamed('days that change listings').run();
}
const inDays = (days: number) => database.clock.set(new Date(Date.parse(testNow) + days * 86_400_000).toISOString());
const run = <Result>(work: (tx: Transaction) => Promise<Result>) => database.unitOfWork.run(work);
const publish = (name = 'Ana Heronsway, MD') => scenario.practitioner(name).licensedIn('US-TX').at('Dallas').publish();

function republish({ id }: InStory, says: Partial<ListingDocument>): Promise<unknown> {
  return run(async (tx) => scenario.listings.publish(tx, id, { ...(await documentOf(tx, id))!, ...says }));
}
function check({ id }: InStory, state: 'DOCUMENT_CHECKED' | 'DISPUTED', recheckBy = scenario.inDays(30)) {
  return run((tx) =>
    recordCheck(
      tx,
      { kind: 'practitioner', id },
      { subject: 'BOARD_DISCIPLINE', state, source: 'The board', checkedOn: scenario.today(), recheckBy },
    ),
  );
}

describe('what is told', () => {
  it('each step of a listing once, with the listing as it is now', async () => {
    const ana = await publish();
    expect(await readOn()).toEqual(['PUBLISHED']);
    expect(partner.told[0]).toMatchObject({ practitionerId: ana.globalId, practitioner: { headline: null } });

    await republish(ana, { headline: 'With time' });
    expect(await readOn()).toEqual(['CHANGED']);
    expect(partner.copy.get(ana.globalId)).toBe('With time');

    await check(ana, 'DOCUMENT_CHECKED');
    expect(await readOn()).toEqual(['VERIFICATION_CHANGED']);

    await scenario.pause(ana);
    expect(await readOn()).toEqual(['HIDDEN']);
    expect(partner.copy.has(ana.globalId)).toBe(false);

    await run((tx) => scenario.listings.resume(tx, ana.id));
    expect(await readOn()).toEqual(['PUBLISHED']);

    const hiding = new ListingHiding(async () => undefined);
    const operator = await anOperator();
    await run((tx) => hiding.hideQuietly(tx, ana.id, 'NOT_TRUE', operator));
    expect(await readOn()).toEqual(['HIDDEN']);

    await run((tx) => removeListing(tx, ana.id));
    expect(await readOn()).toEqual(['REMOVED']);
    expect(partner.told.at(-1)).toMatchObject({ practitionerId: ana.globalId, practitioner: null });
    expect(await readOn()).toEqual([]);
  });

  it('nothing when nobody could see that anything changed', async () => {
    const ana = await publish();
    await readOn();
    await republish(ana, {});
    await scenario.confirm(ana);
    expect(await readOn()).toEqual([]);
    const draft = await run((tx) => scenario.listings.begin(tx, { givenName: 'Dee', familyName: 'Draftling' }));
    await run((tx) => removeListing(tx, draft));
    expect(await readOn()).toEqual([]);
  });

  it('a listing that says anything else', async () => {
    const ana = await publish();
    await readOn();
    const says: readonly Partial<ListingDocument>[] = [
      { headline: 'Another' },
      { languages: ['en', 'es'] },
      { insurers: [{ slug: 'aetna', inNetwork: true }] },
      { acceptingNewPatients: false },
      { familyName: 'Egretfield' },
      { conditions: ['ptsd'] },
      { practisingSince: 2001 },
      { places: [] },
    ];
    for (const each of says) {
      await republish(ana, each);
      expect([each, await readOn()]).toEqual([each, ['CHANGED']]);
    }
  });

  it('what a clinic is called, by everybody who works there', async () => {
    const ana = await scenario.practitioner('Ana Heronsway, MD').licensedIn('US-TX').at('Dallas').publish();
    const ben = await scenario.practitioner('Ben Ibiswood, MD').licensedIn('US-TX').beside(ana).publish();
    await readOn();
    const [clinic] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM clinics WHERE slug = $1`, [
      ana.clinicSlug,
    ]);
    await run(async (tx) => {
      await tx.query(`UPDATE clinics SET name = 'Another name' WHERE id = $1`, [clinic!.id]);
      await tx.query(
        `INSERT INTO changes (kind, subject_kind, subject_id, at) VALUES ('listing.clinic-written', 'clinic', $1, now())`,
        [clinic!.id],
      );
    });
    expect(await readOn()).toEqual(['CHANGED', 'CHANGED']);
    expect(partner.told.slice(-2).map(({ practitionerId }) => practitionerId)).toEqual(
      expect.arrayContaining([ana.globalId, ben.globalId]),
    );
  });

  it('a talk that is offered, and no free time of it', async () => {
    const ana = await scenario
      .practitioner('Ana Heronsway, MD')
      .licensedIn('US-TX')
      .at('Dallas')
      .hours('Mon-Fri 9:00-17:00')
      .publish();
    await readOn();
    await run((tx) =>
      scenario.schedules.keepHours(tx, ana.id, { timeZone: 'America/Chicago', dailyCap: 3, hours: [], breaks: [] }),
    );
    expect(await readOn()).toEqual([]);
    await database.unitOfWork.query(`UPDATE consultation_types SET price = 5000 WHERE practitioner_id = $1`, [ana.id]);
    await run((tx) =>
      scenario.schedules.keepHours(tx, ana.id, { timeZone: 'America/Chicago', dailyCap: 4, hours: [], breaks: [] }),
    );
    expect(await readOn()).toEqual(['CHANGED']);
  });

  it('what the calendar does: a check that lapses, a listing that nobody confirmed', async () => {
    const ana = await publish();
    await check(ana, 'DOCUMENT_CHECKED', scenario.inDays(10));
    await readOn();
    inDays(10);
    await dayPasses();
    expect(await readOn()).toEqual([]);
    inDays(11);
    await dayPasses();
    expect(await readOn()).toEqual(['VERIFICATION_CHANGED']);
    inDays(120);
    await dayPasses();
    expect(await readOn()).toEqual(['HIDDEN']);
    expect(partner.told.every(({ practitionerId }) => practitionerId === ana.globalId)).toBe(true);
  });

  it('what the calendar does: the check of a place lapses, for everybody who works there', async () => {
    const place = scenario.practitioner('Ana Heronsway, MD').licensedIn('US-TX').at('Dallas');
    const ana = await place.certified(scenario.inDays(10)).publish();
    const bo = await scenario.practitioner('Bo Ternhill, MD').licensedIn('US-TX').beside(ana).publish();
    await readOn();
    inDays(10);
    await dayPasses();
    expect(await readOn()).toEqual([]);
    inDays(11);
    await dayPasses();
    const before = partner.told.length;
    expect(await readOn()).toEqual(['VERIFICATION_CHANGED', 'VERIFICATION_CHANGED']);
    const told = partner.told.slice(before).map(({ practitionerId }) => practitionerId);
    expect(told.toSorted()).toEqual([ana.globalId, bo.globalId].toSorted());
  });

  it('what the calendar does: a licence that carries nothing begins, and runs out', async () => {
    const ana = await scenario
      .practitioner('Ana Idlewood, MD')
      .licensedIn('US-TX')
      .licensedIn('US-NM', { checked: false, startsOn: scenario.inDays(10), expiresOn: scenario.inDays(20) })
      .publish();
    await readOn();
    inDays(9);
    await dayPasses();
    expect(await readOn()).toEqual([]);
    for (const day of [10, 21]) {
      inDays(day);
      await dayPasses();
      expect([day, ...(await readOn())]).toEqual([day, 'CHANGED']);
    }
    expect(partner.told.every(({ practitionerId }) => practitionerId === ana.globalId)).toBe(true);
  });

  it('a colleague who left for good, of whoever named them', async () => {
    const [ana, ben] = [await publish('Ana Leaving, MD'), await publish('Ben Staying, MD')];
    await run((tx) => join(tx, ana.id, ben.id));
    await readOn();
    await run((tx) => removeListing(tx, ana.id));
    // Both are told at once, in the order of ids that are made by chance.
    expect((await readOn()).toSorted()).toEqual(['CHANGED', 'REMOVED']);
    const changed = partner.told.findLast(({ kind }) => kind === 'CHANGED');
    expect(changed?.practitionerId).toBe(ben.globalId);
  });

  it('somebody who left while patients hold requests of theirs: gone, though a name stays for those', async () => {
    const ana = await publish();
    await readOn();
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'DRAFT', left_at = now() WHERE id = $1`, [
      ana.id,
    ]);
    await run((tx) => scenario.listings.followPlaces(tx, [ana.id]));
    expect(await readOn()).toEqual(['REMOVED']);
  });

  it('who came in bulk, once, and then as everybody else', async () => {
    const ana = await publish();
    await follow();
    await database.unitOfWork.query(`DELETE FROM practitioner_changes WHERE practitioner_id = $1`, [ana.id]);
    expect(await readOn()).toEqual([]);
    const sweep = sweepNamed('listings nobody was told of');
    expect(await sweep.run()).toBe(1);
    expect(await sweep.run()).toBe(0);
    expect(await readOn()).toEqual(['PUBLISHED']);
    await republish(ana, {});
    expect(await readOn()).toEqual([]);
    await scenario.pause(ana);
    expect(await readOn()).toEqual(['HIDDEN']);
  });
});

describe('reading', () => {
  it('from the beginning it is a full read: everybody who can be seen, once', async () => {
    const ana = await publish('Ana Heronsway, MD');
    const ben = await publish('Ben Ibiswood, MD');
    await follow();
    for (const says of ['a', 'b', 'c']) {
      await republish(ana, { headline: says });
      await follow();
    }
    const reader = new FeedReader(house.publicDoor, 2);
    await reader.readOn();
    expect(reader.told.filter(({ practitionerId }) => practitionerId === ana.globalId)).toHaveLength(1);
    expect(reader.copy.get(ana.globalId)).toBe('c');
    expect(reader.copy.has(ben.globalId)).toBe(true);
    const { practitioners } = await house.publicDoor.ask<{ practitioners: { totalCount: number } }>(
      `{ practitioners(first: 1) { totalCount } }`,
    );
    expect(reader.copy.size).toBe(practitioners.totalCount);
  });

  it('a cursor can be asked with again, from any change on', async () => {
    const [ana, ben] = [await publish('Ana Heronsway, MD'), await publish('Ben Ibiswood, MD')];
    await readOn();
    const [first, second] = partner.told.slice(-2);
    expect([first, second].map((each) => each?.practitionerId)).toEqual(
      expect.arrayContaining([ana.globalId, ben.globalId]),
    );
    for (let times = 0; times < 2; times++) {
      const { data } = await askForChanges(house.publicDoor, first!.cursor);
      expect(data.practitionersChangedSince?.nodes).toEqual([second]);
    }
    const { data } = await askForChanges(house.publicDoor, second!.cursor);
    expect(data.practitionersChangedSince).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      latestCursor: second!.cursor,
    });
  });

  it('the latest, paged backwards, in the same order', async () => {
    const ids = [];
    for (const name of ['Ana Heronsway, MD', 'Ben Ibiswood, MD', 'Cleo Ospreyton, MD']) {
      ids.push((await publish(name)).globalId);
      await follow();
    }
    const { practitionersChangedSince: page } = await house.publicDoor.ask<{ practitionersChangedSince: BackwardPage }>(
      `{ practitionersChangedSince(last: 2) { edges { cursor node { practitionerId } } pageInfo { hasNextPage hasPreviousPage } } }`,
    );
    expect(page.edges.map(({ node }) => node.practitionerId)).toEqual(ids.slice(1));
    expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    const { practitionersChangedSince: earlier } = await house.publicDoor.ask<{
      practitionersChangedSince: BackwardPage;
    }>(
      `query ($before: String) { practitionersChangedSince(last: 2, before: $before) {
         edges { cursor node { practitionerId } } pageInfo { hasNextPage hasPreviousPage } } }`,
      { before: page.edges[0]!.cursor },
    );
    expect(earlier.edges.map(({ node }) => node.practitionerId)).toEqual(ids.slice(0, 1));
    expect(earlier.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
  });

  it('by its id, the last change of a listing; of who was never seen there is none', async () => {
    const ana = await publish();
    await follow();
    const node = (id: string) =>
      house.publicDoor.ask(
        `query ($id: ID!) { node(id: $id) { id ... on PractitionerChange { kind practitionerId } } }`,
        {
          id: toGlobalId('PractitionerChange', id),
        },
      );
    expect(await node(ana.id)).toEqual({
      node: { id: toGlobalId('PractitionerChange', ana.id), kind: 'PUBLISHED', practitionerId: ana.globalId },
    });
    const draft = await run((tx) => scenario.listings.begin(tx, { givenName: 'Dee', familyName: 'Draftling' }));
    expect(await node(draft)).toEqual({ node: null });
  });

  it('what is no cursor, and more or less than a page, is said so', async () => {
    for (const cursor of ['', 'x', 'UHJhY3RpdGlvbmVyOjE', '🦌', 'A'.repeat(400)]) {
      const { status, data, errors } = await askForChanges(house.publicDoor, cursor);
      expect({ status, data }).toEqual({ status: 200, data: { practitionersChangedSince: null } });
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['after'] }] });
    }
    for (const first of [0, -1, 51]) {
      const { errors } = await askForChanges(house.publicDoor, null, first);
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['first'] }] });
    }
  });
});

describe('what is not told any more', () => {
  it('a removal is told for 90 days, and its id is then kept nowhere; who stayed away starts again', async () => {
    const ana = await publish('Ana Heronsway, MD');
    const ben = await publish('Ben Ibiswood, MD');
    await readOn();
    const away = partner.cursor;
    await run((tx) => removeListing(tx, ana.id));
    expect(await readOn()).toEqual(['REMOVED']);

    const sweep = sweepNamed('removals told long enough');
    inDays(90);
    await sweep.run();
    expect((await askForChanges(house.publicDoor, away)).errors).toEqual([]);

    inDays(91);
    expect(await sweep.run()).toBeGreaterThan(0);
    const kept = await database.unitOfWork.query(`SELECT FROM practitioner_changes WHERE practitioner_id = $1`, [
      ana.id,
    ]);
    expect(kept).toEqual([]);
    const { status, data, errors } = await askForChanges(house.publicDoor, away);
    expect({ status, data }).toEqual({ status: 200, data: { practitionersChangedSince: null } });
    expect(errors[0]?.extensions).toEqual({ code: 'CURSOR_EXPIRED' });
    expect(errors[0]?.message).toContain('start again from a full read');

    // Who had read that far goes on, and so does who reads from the beginning, past listings older than what was dropped.
    expect(await partner.readOn()).toEqual([]);
    const again = new FeedReader(house.publicDoor, 1);
    await again.readOn();
    expect(again.copy.has(ben.globalId)).toBe(true);
    expect(again.copy.has(ana.globalId)).toBe(false);
  });

  it('what is seen is told however old it is', async () => {
    const ana = await publish();
    await follow();
    inDays(100);
    await sweepNamed('removals told long enough').run();
    const reader = new FeedReader(house.publicDoor);
    await reader.readOn();
    expect(reader.copy.has(ana.globalId)).toBe(true);
  });
});

it('a copy of the database that is brought back knows its readers, but those who read on meanwhile start again', async () => {
  await publish('Ana Heronsway, MD');
  await readOn();
  const before = partner.cursor;
  const copy = await copyTestDatabase(database);
  await publish('Ben Ibiswood, MD');
  await readOn();
  const meanwhile = partner.cursor;
  const restored = await openHouse(copy);
  try {
    const ask = async (cursor: string | null) =>
      (await askForChanges(restored.publicDoor, cursor)).errors[0]?.extensions;
    expect([await ask(before), (await ask(meanwhile))?.['code']]).toEqual([undefined, 'CURSOR_EXPIRED']);
    // Others are told at the same positions.
    const inCopy = new Scenario(copy);
    for (const name of ['Cleo Ospreyton, MD', 'Dan Larkwell, MD']) {
      await inCopy.practitioner(name).licensedIn('US-TX').publish();
    }
    for (const follower of restored.services.followers) await catchUp(copy.unitOfWork, follower);
    expect([await ask(before), (await ask(meanwhile))?.['code']]).toEqual([undefined, 'CURSOR_EXPIRED']);
    const reader = new FeedReader(restored.publicDoor, 50, before);
    expect(await reader.readOn()).toEqual(['PUBLISHED', 'PUBLISHED']);
  } finally {
    await restored.close();
    await copy.drop();
  }
});

interface BackwardPage {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly practitionerId: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

async function anOperator(): Promise<string> {
  const id = randomUUID();
  await database.unitOfWork.query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '\\x00', '\\x00', now(), now())`,
    [id],
  );
  return id;
}
