import type { PoolClient } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { legalDay } from '../listing/legality/legal-day.js';
import { appendChanges } from '../platform/changes.js';
import type { Cipher } from '../platform/cipher.js';
import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { demonstrationHoldsOwner, demonstrationId } from './ids.js';
import {
  copyText,
  daySetting,
  demonstrationSeed,
  demonstrationWorld,
  loadedSetting,
  type DemonstrationOptions,
} from './load-demonstration.js';
import { DemonstrationPeople } from './practitioners.js';
import { DemonstrationRows } from './rows.js';

/** While a move to a new day is under way: that day, and how many practitioners have been moved. */
const movingSetting = 'demonstration.moving';
const batchSize = 500;
/** A move takes a second; one that hangs is waited for no longer, and whoever asked is told to come again. */
const LONGEST_WAIT = '3s';
/** Each set of tables is moved by itself. */
const MOVE_KEY = moveKeyOf('current_schema()');

interface Move {
  /** The day the dates stand for, and the day they are to stand for. */
  readonly from: string;
  readonly to: string;
  readonly moved: number;
  readonly loaded: number;
}

/** What is locked while the tables of a schema are moved, in SQL. */
export function moveKeyOf(schema: string): string {
  return `hashtextextended('demonstration:moving:' || ${schema}, 0)`;
}

interface KeptCurrent extends Pick<DemonstrationOptions, 'seed' | 'towns'> {
  /** What to do while another process is at it: come again later, or wait until it is done. */
  readonly whileOthersMove?: 'LEAVE' | 'WAIT';
}

/**
 * Moves every date of the demonstration along with the calendar: confirmations, checks, licences and prices by the days that
 * have passed, so that the fresh stay fresh and the lapsed stay lapsed; closed days, time off and held times as the new day has
 * them. `seed` and `towns`: those that it was loaded with. A listing of a real person is never touched, and a time somebody
 * booked stays theirs.
 */
export function keepDemonstrationCurrent(
  unitOfWork: UnitOfWork,
  cipher: Cipher,
  { seed = demonstrationSeed, towns, whileOthersMove = 'LEAVE' }: KeptCurrent = {},
): Sweep {
  return {
    name: 'demonstration',
    everySeconds: 60,
    run: async () => {
      let people: { readonly day: string; readonly all: DemonstrationPeople } | null = null;
      let total = 0;
      for (;;) {
        const moved = await unitOfWork.run(async (tx) => {
          const move = await takeMove(tx, whileOthersMove);
          if (!move) return 0;
          const { dataSource } = unitOfWork;
          // A move that was begun yesterday is ended first, and then comes today's, with other dates.
          if (people?.day !== move.to) {
            const world = await demonstrationWorld({ dataSource, clock: tx.clock, cipher, seed, towns }, move.to);
            people = { day: move.to, all: new DemonstrationPeople(world) };
          }
          return moveBatch(tx, people.all, seed, move);
        });
        if (moved === 0) return total;
        total += moved;
      }
    },
  };
}

/** Null when there is nothing to move, or when another process is at it and is not waited for. */
async function takeMove(tx: Transaction, whileOthersMove: 'LEAVE' | 'WAIT'): Promise<Move | null> {
  if (!(await readMove(tx))) return null;
  if (whileOthersMove === 'WAIT') {
    await tx.query(`SET LOCAL lock_timeout = '${LONGEST_WAIT}'`);
    await tx.query(`SELECT pg_advisory_xact_lock(${MOVE_KEY})`);
  } else {
    const [lock] = await tx.query<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(${MOVE_KEY}) AS mine`);
    if (!lock?.mine) return null;
  }
  // Whoever had it a moment ago went on: to go by what was read before would move the same people twice.
  return readMove(tx);
}

/** Null: every date is as of today. */
async function readMove(tx: Transaction): Promise<Move | null> {
  const settings = await tx.query<{ name: string; value: string }>(
    `SELECT name, value FROM settings WHERE name = ANY ($1)`,
    [[daySetting, loadedSetting, movingSetting]],
  );
  const {
    [daySetting]: from,
    [loadedSetting]: loaded,
    [movingSetting]: moving,
  } = Object.fromEntries(settings.map(({ name, value }) => [name, value]));
  const today = legalDay(tx.clock.now());
  if (from === undefined || (moving === undefined && from >= today)) return null;
  // A move that was begun is brought to its end before the next begins.
  const [to = today, moved = '0'] = moving?.split(' ') ?? [];
  return { from, to, moved: Number(moved), loaded: Number(loaded ?? 0) };
}

async function moveBatch(tx: Transaction, people: DemonstrationPeople, seed: number, move: Move): Promise<number> {
  const next = Math.min(move.loaded, move.moved + batchSize);
  const indexes = Array.from({ length: next - move.moved }, (_, place) => move.moved + place);
  const ids = indexes.map((n) => demonstrationId(seed, 'practitioner', n));
  const days = Temporal.PlainDate.from(move.from).until(move.to, { largestUnit: 'days' }).days;
  await tx.lockAll('practitioner', ids);
  await shiftDates(
    tx,
    ids,
    indexes.flatMap((n) => people.locationIds(n)),
    days,
  );
  await replaceDates(tx, people, indexes, ids);
  await appendChanges(
    tx,
    ids.map((subjectId) => ({ kind: 'demonstration.moved', subjectKind: 'practitioner', subjectId })),
  );
  const isDone = next === move.loaded;
  await keepSetting(tx, movingSetting, isDone ? null : `${move.to} ${next}`);
  if (isDone) await keepSetting(tx, daySetting, move.to);
  return indexes.length;
}

/** By so many days, in place. */
async function shiftDates(tx: Transaction, ids: string[], locationIds: string[], days: number): Promise<void> {
  const invented = [ids, days];
  await tx.query(
    `UPDATE practitioners SET last_confirmed_on = last_confirmed_on + $2::integer
     WHERE id = ANY ($1::uuid[]) AND invented`,
    invented,
  );
  await tx.query(
    `UPDATE licenses SET starts_on = starts_on + $2::integer, expires_on = expires_on + $2::integer
     WHERE practitioner_id = ANY ($1::uuid[])`,
    invented,
  );
  await tx.query(
    `UPDATE insurer_participations SET confirmed_on = confirmed_on + $2::integer WHERE practitioner_id = ANY ($1::uuid[])`,
    invented,
  );
  await tx.query(
    `UPDATE offerings SET session_price = ${shifted('session_price', ['confirmedOn'])},
       course_price = ${shifted('course_price', ['confirmedOn', 'validFrom'])}
     WHERE practitioner_id = ANY ($1::uuid[])`,
    invented,
  );
  await tx.query(
    `UPDATE verifications SET checked_on = checked_on + $2::integer, recheck_by = recheck_by + $2::integer
     WHERE (subject_kind, subject_id) IN (
       SELECT 'practitioner', id FROM unnest($1::uuid[]) AS id
       UNION ALL SELECT 'license', id FROM licenses WHERE practitioner_id = ANY ($1::uuid[])
       UNION ALL SELECT 'training', id FROM trainings WHERE practitioner_id = ANY ($1::uuid[])
       UNION ALL SELECT 'location', id FROM unnest($3::uuid[]) AS id)`,
    [...invented, locationIds],
  );
}

function shifted(column: string, keys: readonly string[]): string {
  const moved = keys.map((key) => `'${key}', (${column} ->> '${key}')::date + $2::integer`);
  return `${column} || jsonb_build_object(${moved.join(', ')})`;
}

/** Instead of the dates of the day before. Where somebody was given a time meanwhile, theirs stays and ours is left out. */
async function replaceDates(
  tx: Transaction,
  people: DemonstrationPeople,
  indexes: readonly number[],
  ids: readonly string[],
): Promise<void> {
  await tx.query(`DELETE FROM date_overrides WHERE practitioner_id = ANY ($1::uuid[])`, [ids]);
  await tx.query(`DELETE FROM time_off WHERE practitioner_id = ANY ($1::uuid[])`, [ids]);
  await tx.query(`DELETE FROM held_times WHERE practitioner_id = ANY ($1::uuid[]) AND owner_id = $2`, [
    ids,
    demonstrationHoldsOwner,
  ]);
  const rows = new DemonstrationRows();
  for (const n of indexes) people.writeDates(n, rows);
  const client = (await tx.manager.queryRunner?.connect()) as PoolClient;
  await tx.query(`CREATE TEMPORARY TABLE IF NOT EXISTS held_times_to_be (LIKE held_times) ON COMMIT DROP`);
  for (const { table, columns, text } of rows.texts()) {
    await copyText(client, table === 'held_times' ? 'held_times_to_be' : table, columns, text);
  }
  // What is invented is at no place: beside what was given at one it could take up the time for the way from there.
  await tx.query(
    `INSERT INTO held_times SELECT * FROM held_times_to_be AS ours WHERE NOT EXISTS (
       SELECT FROM held_times AS theirs WHERE theirs.practitioner_id = ours.practitioner_id
         AND theirs.location_id IS NOT NULL
         AND theirs.during && tstzrange(lower(ours.during) - interval '1 day', upper(ours.during) + interval '1 day'))
     ON CONFLICT DO NOTHING`,
  );
}

async function keepSetting(tx: Transaction, name: string, value: string | null): Promise<void> {
  if (value === null) {
    await tx.query(`DELETE FROM settings WHERE name = $1`, [name]);
    return;
  }
  await tx.query(
    `INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [name, value],
  );
}
