import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { aPractice, aVideoTalk } from '../../../test/practices.js';
import { HeldTimes } from '../held/held-times.service.js';
import { Schedules } from '../schedules.service.js';
import { Slots } from '../slots/slots.service.js';
import { addTalk, changeTalk, listTalks, setTalkState, type TalkRow } from './talk-rows.js';

let database: TestDatabase;
let slots: Slots;

beforeAll(async () => {
  database = await createTestDatabase();
  database.clock.set(testNow);
  slots = new Slots(database.unitOfWork);
});
afterAll(() => database.drop());

const schedules = new Schedules();
const heldTimes = new HeldTimes();
const MINUTE = 60_000;

const terms = fc.record({
  minutes: fc.integer({ min: 1, max: 24 }).map((fives) => fives * 5),
  price: fc.constantFrom(null, 0, 9_000),
  noticeMinutes: fc.constantFrom(0, 1440),
  bufferBeforeMinutes: fc.constantFrom(0, 10),
  bufferAfterMinutes: fc.constantFrom(0, 15),
  alignmentMinutes: fc.constantFrom(null, 15, 30),
  leadTimeMinutes: fc.constantFrom(0, 240, 2880),
});

const deed = fc.oneof(
  fc.record({ does: fc.constant('ADD' as const), given: terms }),
  fc.record({ does: fc.constant('CHANGE' as const), which: fc.nat(), given: terms }),
  fc.record({ does: fc.constantFrom('STOP' as const, 'OFFER' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('BOOK' as const), which: fc.nat() }),
);

interface Promised {
  readonly type: TalkRow;
  readonly startsAt: number;
}

/** Does one thing as its verb does it; booking takes a shown time and answers what was promised. */
async function does(practitionerId: string, what: typeof deed extends fc.Arbitrary<infer Deed> ? Deed : never) {
  const rows = (await listTalks(database.unitOfWork, practitionerId)).filter(({ state }) => state !== 'FORMER');
  const row = 'which' in what ? rows[what.which % rows.length]! : rows[0]!;
  if (what.does === 'BOOK') {
    const shown = await shownBy(practitionerId);
    const slot = shown[what.which % Math.max(shown.length, 1)];
    if (!slot) return null;
    const wanted = { practitionerId, consultationTypeId: slot.typeId, ownerId: randomUUID(), startsAt: slot.at };
    const held = await database.unitOfWork.run((tx) => heldTimes.hold(tx, wanted));
    expect(held).toBe('HELD');
    return { type: rows.find(({ id }) => id === slot.typeId)!, startsAt: slot.at.epochMilliseconds };
  }
  await database.unitOfWork.run((tx) =>
    schedules.changeTalks(tx, practitionerId, async () => {
      const { id: _, position, state, followedBy: __, ...talk } = row;
      if (what.does === 'ADD') {
        await addTalk(tx, practitionerId, { ...talk, ...what.given }, { position: position + 1, state: 'OFFERED' });
      } else if (what.does === 'CHANGE')
        await changeTalk(tx, practitionerId, { ...row, state }, { ...talk, ...what.given });
      else await setTalkState(tx, row.id, what.does === 'STOP' ? 'STOPPED' : 'OFFERED');
      return null;
    }),
  );
  return null;
}

async function shownBy(practitionerId: string) {
  const from = Temporal.Instant.from('2026-11-23T06:00:00Z');
  const list = await slots.list([practitionerId], { from, to: from.add({ hours: 24 }) });
  return list.get(practitionerId)!.map(({ startsAt, endsAt, consultationType }) => {
    return { typeId: consultationType.offered.id, at: startsAt, end: endsAt };
  });
}

test('whatever is changed: shown is what is offered and free, promised stays, and the next time is the first shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 8 }), async (deeds) => {
      const { practitionerId } = await aPractice(database.unitOfWork, { type: aVideoTalk });
      const promised: Promised[] = [];
      for (const each of deeds) {
        const made = await does(practitionerId, each);
        if (made) promised.push(made);
      }
      const rows = await listTalks(database.unitOfWork, practitionerId);
      const offered = rows.filter(({ state }) => state === 'OFFERED').map(({ id }) => id);

      for (const { type } of promised) {
        const { position: _, state: __, followedBy: ___, ...agreed } = type;
        const { name, minutes, price, noticeMinutes } = rows.find(({ id }) => id === agreed.id)!;
        expect({ name, minutes, price, noticeMinutes }).toEqual({
          name: agreed.name,
          minutes: agreed.minutes,
          price: agreed.price,
          noticeMinutes: agreed.noticeMinutes,
        });
      }
      const shown = await shownBy(practitionerId);
      for (const { typeId, at, end } of shown) {
        expect(offered).toContain(typeId);
        for (const { type, startsAt } of promised) {
          const isApart = end.epochMilliseconds <= startsAt || at.epochMilliseconds >= startsAt + type.minutes * MINUTE;
          expect(isApart).toBe(true);
        }
      }
      const next = await database.unitOfWork.query<{ id: string; at: Date | null }>(
        `SELECT consultation_type_id AS id, starts_at AS at FROM next_slots WHERE practitioner_id = $1 AND position = 0`,
        [practitionerId],
      );
      expect(next.map(({ id }) => id).sort()).toEqual([...offered].sort());
      const soonest = (await slots.soonest([practitionerId], null)).get(practitionerId)!;
      for (const { id, at } of next) {
        const first = soonest.find(({ consultationType }) => consultationType.offered.id === id);
        expect(at?.getTime() ?? null).toBe(first?.startsAt.epochMilliseconds ?? null);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
