import { openDataTimes } from '@clearing/shared/api-limits';
import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { whileAlone } from '../platform/postgres/while-alone.js';
import type { Change, ChangeFollower } from '../platform/changes.js';
import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { SCHEDULING_LINKS, subjectOfState } from './scheduling-links/state-files.js';

/** One thing that is made at a time and whole, and how. */
export interface Subject {
  readonly name: string;
  readonly make: () => Promise<void>;
}

const MAKING_LOCK = 7_420_020;
/** However much changes, no more than this share of one worker's time goes into one subject. */
const SHARE_OF_TIME = 20;
const LEAST_SECONDS_BETWEEN = 60;

/** Makes what is due, one subject after another, in whichever worker comes first. */
export class Makings {
  #isEnding = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subjects: readonly Subject[],
  ) {}

  sweep(): Sweep {
    return {
      name: 'open-data.makings',
      everySeconds: 15,
      run: () => this.makeDue(),
      end: () => {
        this.#isEnding = true;
      },
    };
  }

  /** Answers how many were made. What cannot be made keeps nothing else from it, and is told of at the end. */
  async makeDue(): Promise<number> {
    const done = await whileAlone(this.unitOfWork.dataSource, MAKING_LOCK, async () => {
      await this.#know();
      let made = 0;
      const failures: unknown[] = [];
      for (let next = await this.#nextDue(); next && !this.#isEnding; next = await this.#nextDue()) {
        const failure = await this.#make(next).then(
          () => null,
          (error: unknown) => ({ error }),
        );
        if (failure) failures.push(failure.error);
        else made += 1;
      }
      if (failures.length > 0) throw failures[0];
      return made;
    });
    return done ?? 0;
  }

  async #know(): Promise<void> {
    await this.unitOfWork.query(
      `INSERT INTO open_data_makings (subject, due_at, not_before)
       SELECT name, $2::timestamptz, $2::timestamptz FROM unnest($1::text[]) AS name
       WHERE NOT EXISTS (SELECT FROM open_data_makings m WHERE m.subject = name) ON CONFLICT DO NOTHING`,
      [this.subjects.map(({ name }) => name), this.#now()],
    );
  }

  async #nextDue(): Promise<Subject | null> {
    const [row] = await this.unitOfWork.query<{ subject: string }>(
      `SELECT subject FROM open_data_makings
       WHERE due_at <= $1 AND not_before <= $1 AND subject = ANY ($2) ORDER BY due_at, subject LIMIT 1`,
      [this.#now(), this.subjects.map(({ name }) => name)],
    );
    return this.subjects.find(({ name }) => name === row?.subject) ?? null;
  }

  /** It is no longer due before it is read: what changes meanwhile makes it due again. */
  async #make({ name, make }: Subject): Promise<void> {
    const { clock } = this.unitOfWork;
    const beganAt = clock.now();
    await this.#note(name, 'due_at = $2, not_before = $3', [
      // Times pass and licences end without anybody's writing.
      beganAt.add({ minutes: openDataTimes.madeEveryMinutes }),
      beganAt.add({ seconds: LEAST_SECONDS_BETWEEN }),
    ]);
    const began = performance.now();
    try {
      await make();
    } catch (error) {
      // Somebody may have been hidden since: it is tried again in a minute, and not given once that went on for long.
      await this.#note(name, 'due_at = $2, failing_since = coalesce(failing_since, $2)', [beganAt]).catch(
        () => undefined,
      );
      throw error;
    }
    const tookSeconds = (performance.now() - began) / 1000;
    const pause = Math.max(LEAST_SECONDS_BETWEEN, Math.ceil(tookSeconds * SHARE_OF_TIME));
    await this.#note(name, 'made_at = $2, not_before = $3, failing_since = NULL', [
      beganAt,
      clock.now().add({ seconds: pause }),
    ]);
  }

  async #note(name: string, columns: string, instants: readonly object[]): Promise<void> {
    await this.unitOfWork.query(`UPDATE open_data_makings SET ${columns} WHERE subject = $1`, [
      name,
      ...instants.map(String),
    ]);
  }

  #now(): string {
    return this.unitOfWork.clock.now().toString();
  }
}

/**
 * Who changes is told anew where they see people and where they are licensed, and where they were when they last changed: of
 * a licence or a place that is gone, and of somebody who left, nothing else says it.
 */
export const openDataFollower: ChangeFollower = {
  name: 'open-data.makings',
  batchSize: 500,
  follow: async (tx: Transaction, changes: readonly Change[]) => {
    const practitioners = changes.filter(({ subjectKind }) => subjectKind === 'practitioner');
    const places = changes.filter(({ subjectKind }) => subjectKind === 'clinic' || subjectKind === 'location');
    const isOfListings = places.length > 0 || practitioners.some(({ kind }) => !kind.startsWith('availability.'));
    if (practitioners.length + places.length === 0) return;
    await tx.query(
      `WITH touched AS (
         SELECT DISTINCT id FROM unnest($1::uuid[]) AS id
         UNION SELECT pl.practitioner_id FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
           WHERE l.clinic_id = ANY ($2::uuid[]) OR l.id = ANY ($2::uuid[])
       ), states AS (
         SELECT t.id, h.jurisdiction AS code FROM licenses h JOIN touched t ON t.id = h.practitioner_id
         UNION SELECT t.id, l.region FROM touched t JOIN practitioner_locations pl ON pl.practitioner_id = t.id
           JOIN locations l ON l.id = pl.location_id
       ), gone AS (
         DELETE FROM open_data_states s USING touched t
         WHERE s.practitioner_id = t.id AND (s.practitioner_id, s.jurisdiction) NOT IN (SELECT id, code FROM states)
         RETURNING s.jurisdiction AS code
       ), come AS (
         INSERT INTO open_data_states SELECT id, code FROM states ON CONFLICT DO NOTHING
       )
       UPDATE open_data_makings SET due_at = $3 WHERE due_at > $3 AND CASE WHEN starts_with(subject, $4)
         THEN 'US-' || substr(subject, length($4) + 1) IN (SELECT code FROM states UNION ALL SELECT code FROM gone)
         ELSE $5::boolean END`,
      [
        practitioners.map(({ subjectId }) => subjectId),
        places.map(({ subjectId }) => subjectId),
        tx.clock.now().toString(),
        SCHEDULING_LINKS,
        isOfListings,
      ],
    );
  },
};

/** Every state of which files are made. */
export function stateSubjects(make: (code: string) => Promise<void>): Subject[] {
  return JURISDICTIONS.map(({ code }) => ({ name: subjectOfState(code), make: () => make(code) }));
}
