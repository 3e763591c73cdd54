import type { Temporal } from 'temporal-polyfill';
import { listZones } from '../availability/practitioner-zones.js';
import { listRequestsSince, type RequestAnswered } from '../consultations/for-others/requests-answered.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { medianOf } from './median.js';
import { eraseBefore, findFirstWeek, listSeen } from './numbers.repository.js';
import { beginningOf, lastWeeks, weekOf } from './weeks.js';

/** What became of a listing in a week, Monday to Sunday by the practitioner's clock. */
export interface NumbersOfWeek {
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly isOver: boolean;
  /** Null: it was not counted yet. */
  readonly shown: number | null;
  readonly opened: number | null;
  readonly requests: number;
  /** Of those requests. */
  readonly answered: number;
  readonly medianMinutesToAnswer: number | null;
}

export interface Numbers {
  readonly timeZone: string;
  readonly weeks: readonly NumbersOfWeek[];
}

/** How long they are kept, and told in the file. */
export const WEEKS_KEPT = 104;

/** The numbers of a listing, for whoever keeps it. */
export class ListingNumbers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of so many weeks, the one that runs first; without those before anything at all was. */
  async of(practitionerId: string, count: number): Promise<Numbers> {
    const { unitOfWork } = this;
    const now = unitOfWork.clock.now();
    const timeZone = (await listZones(unitOfWork, [practitionerId])).get(practitionerId);
    if (timeZone === undefined) throw new Error('A listing that somebody keeps has no practitioner.');
    const weeks = lastWeeks(now, timeZone, count);
    const since = weeks.at(-1) ?? weekOf(now, timeZone);
    const [seen, firstWeek, requests] = await Promise.all([
      listSeen(unitOfWork, practitionerId, since.toString()),
      findFirstWeek(unitOfWork),
      listRequestsSince(unitOfWork, practitionerId, beginningOf(since, timeZone)),
    ]);
    const seenIn = new Map(seen.map((each) => [each.week, each]));
    const askedIn = new Map<string, RequestAnswered[]>();
    for (const request of requests) {
      const week = weekOf(request.arrivedAt, timeZone).toString();
      askedIn.set(week, [...(askedIn.get(week) ?? []), request]);
    }
    const numbers = weeks.map((monday, back): NumbersOfWeek => {
      const beginsOn = monday.toString();
      const counted = firstWeek !== null && beginsOn >= firstWeek ? 0 : null;
      return {
        beginsOn,
        endsOn: monday.add({ days: 6 }).toString(),
        isOver: back > 0,
        shown: seenIn.get(beginsOn)?.shown ?? counted,
        opened: seenIn.get(beginsOn)?.opened ?? counted,
        ...answersOf(askedIn.get(beginsOn) ?? []),
      };
    });
    const first = numbers.findLastIndex(hasAnything);
    return { timeZone, weeks: numbers.slice(0, first + 1) };
  }

  erasure(): Sweep {
    return {
      name: 'numbers.erasure',
      everySeconds: 3_600,
      run: () =>
        this.unitOfWork.run((tx) => {
          const oldest = weekOf(tx.clock.now(), 'UTC').subtract({ weeks: WEEKS_KEPT });
          return eraseBefore(tx, oldest.toString());
        }),
    };
  }
}

function answersOf(requests: readonly RequestAnswered[]) {
  const minutes = requests.flatMap(({ arrivedAt, answeredAt, isBookedAtOnce }) =>
    answeredAt && !isBookedAtOnce ? [minutesBetween(arrivedAt, answeredAt)] : [],
  );
  const median = medianOf(minutes);
  return {
    requests: requests.length,
    answered: requests.filter(({ answeredAt }) => answeredAt !== null).length,
    medianMinutesToAnswer: median === null ? null : Math.round(median),
  };
}

function minutesBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / 60_000;
}

function hasAnything({ shown, opened, requests }: NumbersOfWeek): boolean {
  return (shown ?? 0) + (opened ?? 0) + requests > 0;
}
