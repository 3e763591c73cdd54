import { DAYS_OF_USAGE } from '@clearing/shared/api-limits';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { sumOf, type UsageSum } from './usage-sums.js';
import { eraseUsageBefore, listCodes, listUsage, type CodeCount, type StoredUsage } from './usage.repository.js';

/** What a partner's keys asked within some days. */
export interface Usage {
  readonly total: UsageSum;
  /** One for each day, the oldest first; days on which nothing was asked too. */
  readonly days: readonly (UsageSum & { readonly day: string })[];
  /** The dearest first; an empty name: all those for which there was no room by themselves. */
  readonly operations: readonly (UsageSum & { readonly operation: string })[];
  /** How many more there are, which are not among them. */
  readonly operationsLeftOut: number;
  readonly codes: readonly CodeCount[];
}

export interface UsageAsked {
  readonly partnerId: string;
  /** How many days, today with them; no more than are kept. */
  readonly days: number;
  /** Null: all keys, also those that are revoked. */
  readonly keyId: string | null;
}

const MOST_SHOWN = 100;

export class UsageService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(asked: UsageAsked): Promise<Usage> {
    const days = this.#lastDays(asked.days);
    const wish = { partnerId: asked.partnerId, keyId: asked.keyId, since: days[0] ?? '' };
    const [usage, codes] = await Promise.all([listUsage(this.unitOfWork, wish), listCodes(this.unitOfWork, wish)]);
    const byDay = groupBy(usage, ({ day }) => day);
    const operations = [...groupBy(usage, ({ operation }) => operation)].map(([operation, of]) => ({
      operation,
      ...sumOf(of),
    }));
    return {
      total: sumOf(usage),
      days: days.map((day) => ({ day, ...sumOf(byDay.get(day) ?? []) })),
      operations: operations.toSorted((a, b) => b.points - a.points || b.requests - a.requests).slice(0, MOST_SHOWN),
      operationsLeftOut: Math.max(0, operations.length - MOST_SHOWN),
      codes,
    };
  }

  /** Each line as it is kept, for a file. */
  lines({ partnerId, days, keyId }: UsageAsked): Promise<StoredUsage[]> {
    return listUsage(this.unitOfWork, { partnerId, keyId, since: this.#lastDays(days)[0] ?? '' });
  }

  erasure(): Sweep {
    return {
      name: 'partners.usage-erasure',
      everySeconds: 3_600,
      run: () => this.unitOfWork.run((tx) => eraseUsageBefore(tx, this.#lastDays(DAYS_OF_USAGE)[0] ?? '')),
    };
  }

  /** In UTC, the oldest first. */
  #lastDays(count: number): string[] {
    const today = this.unitOfWork.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
    const most = Math.min(Math.max(1, count), DAYS_OF_USAGE);
    return Array.from({ length: most }, (_, back) => today.subtract({ days: most - 1 - back }).toString());
  }
}

function groupBy(usage: readonly StoredUsage[], keyOf: (of: StoredUsage) => string): Map<string, StoredUsage[]> {
  const groups = new Map<string, StoredUsage[]>();
  for (const each of usage) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
