import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Clock } from '../../platform/clock.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeyReader } from './key-reader.js';
import { newKeyText } from './key-text.js';

const clock: Clock = { now: () => Temporal.Instant.from('2026-11-30T12:00:00Z') };
const row = { id: 'key', partnerId: 'partner', kind: 'LIVE', scopes: [], origins: [], expiresAt: null };

/** A database that answers nothing for now. */
function aDatabase() {
  const state = { isAway: true, written: 0 };
  const answer = async () => {
    if (state.isAway) throw new Error('away');
    return [row];
  };
  const unitOfWork = {
    query: answer,
    run: (work: (tx: unknown) => Promise<unknown>) =>
      work({
        query: async () => {
          await answer();
          state.written++;
          return [];
        },
      }),
  } as unknown as UnitOfWork;
  return { state, unitOfWork };
}

test('a key is asked for again as soon as the database answers: that it did not is remembered for nobody', async () => {
  const { state, unitOfWork } = aDatabase();
  const reader = new KeyReader(unitOfWork, clock, () => 0);
  const text = newKeyText('LIVE');
  await expect(reader.read(text)).rejects.toThrow('away');
  state.isAway = false;
  expect(await reader.read(text)).toMatchObject({ keyId: 'key' });
});

test('a day of use that could not be written down is written down with the next', async () => {
  const { state, unitOfWork } = aDatabase();
  state.isAway = false;
  const reader = new KeyReader(unitOfWork, clock, () => 0);
  await reader.read(newKeyText('LIVE'));
  state.isAway = true;
  await expect(reader.writeUse()).rejects.toThrow('away');
  state.isAway = false;
  expect(await reader.writeUse()).toBe(1);
  expect(state.written).toBe(1);
  expect(await reader.writeUse()).toBe(0);
});
