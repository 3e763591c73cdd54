import type { Clock } from '../../clock.js';
import { addressKey, type RateLimitRule, type RateLimits, type Taken } from '../../rate-limits.js';
import { LeasedRateLimit } from '../../rate-limits-lease.js';
import { standsInPages, type KeyHolder } from '../keys/door-keys.js';
import type { Caller } from '../graphql-context.js';
import type { Spending } from './spending.js';

type CountedBy = KeyHolder['kind'] | 'VISITOR';

/** How much a caller may ask, each by what they are counted by. */
export interface BudgetRules {
  /** For each address that shows no key. */
  readonly anyone: RateLimitRule;
  /** For each key, by its kind, and for each address of a visitor of pages. Null: no keys are shown at this door. */
  readonly keys: Readonly<Record<CountedBy, RateLimitRule>> | null;
}

/** A process takes this part of a budget at a time, and spends it from memory. */
const PORTIONS = 20;

/** Whose budget an operation is taken from. Shared by all processes: none takes more than there is. */
export class DoorBudget {
  readonly #anyone: LeasedRateLimit;
  readonly #keys: Readonly<Record<CountedBy, LeasedRateLimit>> | null;

  constructor(limits: Pick<RateLimits, 'pour'>, { anyone, keys }: BudgetRules, clock: Clock) {
    const leased = (rule: RateLimitRule) => new LeasedRateLimit(limits, rule, rule.capacity / PORTIONS, clock);
    this.#anyone = leased(anyone);
    this.#keys = keys && {
      TEST: leased(keys.TEST),
      LIVE: leased(keys.LIVE),
      PUBLISHABLE: leased(keys.PUBLISHABLE),
      PUBLISHABLE_TEST: leased(keys.PUBLISHABLE_TEST),
      VISITOR: leased(keys.VISITOR),
    };
  }

  /** Known without asking the database: whoever asks was refused so little a moment ago, and would be again. */
  isRefusing({ holder, clientAddress }: Pick<Caller, 'holder' | 'clientAddress'>, cost: number): boolean {
    if (!holder || !this.#keys) return this.#anyone.isRefusing(addressKey(clientAddress), cost);
    return this.#keys[holder.kind].isRefusing(holder.keyId, cost);
  }

  async take({ holder, clientAddress }: Pick<Caller, 'holder' | 'clientAddress'>, cost: number) {
    if (!holder || !this.#keys) return this.#spend(this.#anyone, addressKey(clientAddress), cost);
    // Everybody who opens a page has its key: one of them spends a part of it at most.
    if (standsInPages(holder)) {
      const own = await this.#spend(this.#keys.VISITOR, addressKey(clientAddress), cost);
      if (!own.taken.allowed) return own;
      const shared = await this.#spend(this.#keys[holder.kind], holder.keyId, cost);
      // They are told of the budget that ends first.
      return shared.taken.allowed && own.taken.remaining < shared.taken.remaining ? own : shared;
    }
    return this.#spend(this.#keys[holder.kind], holder.keyId, cost);
  }

  async #spend(
    limit: LeasedRateLimit,
    key: string,
    requested: number,
  ): Promise<{ readonly taken: Taken; readonly spending: Spending }> {
    const taken = await limit.take(key, requested);
    const { allowed, remaining, resetAt } = taken;
    return { taken, spending: { rule: limit.rule, requested, actual: allowed ? requested : 0, remaining, resetAt } };
  }
}
