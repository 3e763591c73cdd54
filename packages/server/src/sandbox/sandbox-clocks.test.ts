import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { RefusedOperation } from '../platform/doors/cost/cost-limits.js';
import { SandboxClocks } from './sandbox-clocks.js';

function aProcess() {
  const counted = { open: 0, most: 0, opened: 0 };
  const clocks = new SandboxClocks<{ close(): Promise<void> }>({ asked: 3, inAll: 5, leavingMs: 20 });
  const ask = (name: string) =>
    clocks.worldOf(name, async () => {
      counted.opened += 1;
      counted.most = Math.max(counted.most, (counted.open += 1));
      await wait(1);
      return { close: async () => void (counted.open -= 1) };
    });
  return { clocks, counted, ask };
}

it('who asks again is given the same, and nothing is opened twice', async () => {
  const { counted, ask } = aProcess();
  const [one, same] = await Promise.all([ask('a'), ask('a')]);
  expect(one).toBe(same);
  expect(counted.opened).toBe(1);
});

it('however many ask in turn, there are never more than there is room for: the rest come again', async () => {
  const { clocks, counted, ask } = aProcess();
  let refused = 0;
  for (let turn = 0; turn < 40; turn++) {
    try {
      await ask(`partner ${turn % 9}`);
    } catch (error) {
      expect(error).toMatchObject({ status: 503, retryAfterSeconds: expect.any(Number) as number });
      expect(error).toBeInstanceOf(RefusedOperation);
      refused += 1;
    }
  }
  expect(counted.most).toBe(5);
  expect(refused).toBeGreaterThan(0);
  await wait(60);
  await ask('one that came again');
  await clocks.close();
  expect(counted.open).toBe(0);
});

it('one that cannot be opened takes no room', async () => {
  const { clocks, ask } = aProcess();
  for (let times = 0; times < 9; times++) {
    await expect(clocks.worldOf('broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  }
  await expect(ask('a')).resolves.toBeDefined();
});

it('one whose tables are gone is let go once, also when two notice', async () => {
  const { clocks, counted, ask } = aProcess();
  const gone = ask('a');
  await gone;
  clocks.letGo('a', gone);
  const next = ask('a');
  clocks.letGo('a', gone);
  expect(await ask('a')).toBe(await next);
  expect(counted.opened).toBe(2);
});
