import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { SlotVerdict, WantedSlot } from '../../availability/slots/slots.service.js';
import { AskedTimes } from './asked-times.js';

const wanted: WantedSlot = {
  practitionerId: 'ana',
  consultationTypeId: 'video',
  startsAt: Temporal.Instant.from('2026-11-23T16:00Z'),
  patientLocation: 'US-TX',
};

/** One time, judged by whether somebody has it, counting how often it was judged. */
function oneTime() {
  const world = { isTaken: false, judged: 0, running: 0, mostRunning: 0 };
  const times = new AskedTimes({
    judge: async () => {
      world.judged++;
      await new Promise((resolve) => setTimeout(resolve, 2));
      return (world.isTaken ? { verdict: 'TAKEN', alternatives: [] } : { verdict: 'BOOKABLE' }) as SlotVerdict;
    },
  });
  const ask = async (take: () => string) => {
    const judged = await times.judge(wanted);
    return times.inTurn(wanted, judged, async () => {
      world.mostRunning = Math.max(world.mostRunning, ++world.running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      world.running--;
      return take();
    });
  };
  return { world, ask };
}

test('a thousand who want one time ask the database a handful of times, one writes, the rest learn it together', async () => {
  const { world, ask } = oneTime();
  const answers = await Promise.all(
    Array.from({ length: 1000 }, () =>
      ask(() => {
        world.isTaken = true;
        return 'mine';
      }),
    ),
  );
  expect(answers.filter((answer) => 'result' in answer)).toEqual([{ result: 'mine' }]);
  expect(world.judged).toBeLessThan(5);
});

test('one after the other, and one that breaks lets the next one in', async () => {
  const { world, ask } = oneTime();
  let turn = 0;
  const answers = await Promise.allSettled(
    Array.from({ length: 5 }, () =>
      ask(() => {
        if (++turn === 2) throw new Error('broken');
        return 'done';
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ]);
  expect(world.mostRunning).toBe(1);
});
