import type { AnsweredDay } from '@clearing/shared/service-status';
import { Temporal } from 'temporal-polyfill';
import type { Sweep } from '../sweeps.js';
import type { UnitOfWork } from '../unit-of-work.js';

const MINUTES_OF_DAY = 1_440;
const DAYS_TOLD = 90;
const DAYS_KEPT = 100;
/** More than once a minute, so that none is missed by chance. */
const SECONDS = 20;

/** In which minutes the public door answered. Each process says so by itself: the same minute said twice is said once. */
export class AnsweredMinutes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: () => Promise<boolean>,
  ) {}

  sweep(): Sweep {
    return {
      name: 'status.answered-minutes',
      everySeconds: SECONDS,
      run: async () => {
        if (!(await this.answers())) return 0;
        const now = this.#now();
        await this.unitOfWork.query(
          `INSERT INTO status_days AS kept (day, minutes)
           VALUES ($1::date, set_bit(repeat('0', ${MINUTES_OF_DAY})::bit(${MINUTES_OF_DAY}), $2, 1))
           ON CONFLICT (day) DO UPDATE SET minutes = set_bit(kept.minutes, $2, 1)`,
          [now.toPlainDate().toString(), minuteOf(now)],
        );
        return 0;
      },
    };
  }

  erasure(): Sweep {
    return {
      name: 'status.erasure',
      everySeconds: 86_400,
      run: async () => {
        const before = this.#now().toPlainDate().subtract({ days: DAYS_KEPT });
        const rows = await this.unitOfWork.query(`DELETE FROM status_days WHERE day < $1::date RETURNING 1`, [
          before.toString(),
        ]);
        return rows.length;
      },
    };
  }

  async days(): Promise<readonly AnsweredDay[]> {
    const rows = await this.unitOfWork.query<CountedDay>(
      `SELECT day::text, bit_count(minutes)::int AS answered, position(B'1' IN minutes) - 1 AS first
       FROM status_days ORDER BY day`,
    );
    return answeredDays(rows, this.#now());
  }

  #now(): Temporal.ZonedDateTime {
    return this.unitOfWork.clock.now().toZonedDateTimeISO('UTC');
  }
}

export interface CountedDay {
  readonly day: string;
  readonly answered: number;
  /** The first minute of it that was counted. */
  readonly first: number;
}

/** Of each day since it was first measured: one without a row had no minute with an answer. Today ends with the last minute. */
export function answeredDays(rows: readonly CountedDay[], now: Temporal.ZonedDateTime): readonly AnsweredDay[] {
  const [first] = rows;
  if (!first) return [];
  const counted = new Map(rows.map(({ day, answered }) => [day, answered]));
  const today = now.toPlainDate();
  const oldest = today.subtract({ days: DAYS_TOLD - 1 });
  const began = Temporal.PlainDate.from(first.day);
  const from = Temporal.PlainDate.compare(began, oldest) < 0 ? oldest : began;
  const count = from.until(today).days + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place): AnsweredDay => {
    const day = from.add({ days: place });
    const until = day.equals(today) ? minuteOf(now) : MINUTES_OF_DAY;
    const of = Math.max(0, until - (day.equals(began) ? first.first : 0));
    return { day: day.toString(), answered: Math.min(of, counted.get(day.toString()) ?? 0), of };
  });
}

function minuteOf({ hour, minute }: Temporal.ZonedDateTime): number {
  return hour * 60 + minute;
}
