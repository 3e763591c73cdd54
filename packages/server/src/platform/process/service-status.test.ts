import type { PartStatus, StatusPartName, StatusState } from '@clearing/shared/service-status';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { stateOf, StatusReader, type StatusProbe } from './service-status.js';

const part = (name: StatusPartName, state: StatusState): PartStatus => ({ part: name, state, lastAt: null });

describe('how the service is', () => {
  it.each([
    ['all is well', [part('API', 'OK'), part('MAIL', 'OK')], 'OK'],
    ['something is late', [part('API', 'OK'), part('MAIL', 'LATE')], 'LATE'],
    ['something is broken that the rest works without', [part('API', 'OK'), part('MAIL', 'FAILING')], 'LATE'],
    ['the API is late', [part('API', 'LATE'), part('DATABASE', 'OK')], 'LATE'],
    ['nothing works without the database', [part('API', 'OK'), part('DATABASE', 'FAILING')], 'FAILING'],
  ] as const)('%s', (_what, parts, state) => {
    expect(stateOf(parts)).toBe(state);
  });

  it('is found out anew after a few seconds, says FAILING of what throws, and tells nothing of why', async () => {
    let [looked, time] = [0, 0];
    const ok: StatusProbe = async () => ({ state: 'OK', lastAt: null });
    const database: StatusProbe = async () => {
      looked++;
      throw new Error('password authentication failed for user "clearing"');
    };
    const reader = new StatusReader({
      probes: {
        ...{ API: ok, DATABASE: database, WORKER: ok, MAIL: ok, WEBHOOKS: ok, OPEN_DATA: ok },
        ...{ SANDBOX: ok, ZONE_DATA: ok },
      },
      days: () => Promise.reject(new Error('no connection')),
      clock: { now: () => Temporal.Instant.from('2026-11-28T10:00:00Z') },
      monotonic: () => time,
    });
    const [status] = await Promise.all([reader.read(), reader.read()]);
    expect(status).toMatchObject({ state: 'FAILING', checkedAt: '2026-11-28T10:00:00Z', days: null });
    expect(status.parts[1]).toEqual({ part: 'DATABASE', state: 'FAILING', lastAt: null });
    expect(JSON.stringify(status)).not.toMatch(/password|connection/);
    time += 4_000;
    await reader.read();
    expect(looked).toBe(1);
    time += 2_000;
    await reader.read();
    expect(looked).toBe(2);
  });
});
