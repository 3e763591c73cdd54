import { Temporal } from 'temporal-polyfill';
import { listZones } from '../availability/practitioner-zones.js';
import { BatchWriter } from '../platform/counted-batches.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { SeenCount, SeenCounter } from './seen-counter.js';
import { addSeen, type SeenInWeek } from './numbers.repository.js';
import { weekOf } from './weeks.js';

/** Writes what was seen, a few rows at a time: each count in the week that it was in by the practitioner's clock. */
export function seenWriter(counter: SeenCounter, unitOfWork: UnitOfWork): BatchWriter<SeenCount> {
  return new BatchWriter(counter, unitOfWork, async (tx, counts) => {
    const zones = await listZones(tx, [...new Set(counts.map(({ practitionerId }) => practitionerId))]);
    const rows = counts.flatMap(({ practitionerId, quarter, ...seen }): SeenInWeek[] => {
      const zone = zones.get(practitionerId);
      if (zone === undefined) return [];
      const week = weekOf(Temporal.Instant.fromEpochMilliseconds(quarter), zone).toString();
      return [{ practitionerId, week, ...seen }];
    });
    await addSeen(tx, rows);
  });
}
