import type { AccountHolder, Actor } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import type { RateLimits } from '../platform/rate-limits.js';
import { obstacleToChange } from './account.policy.js';
import { FreshSignInNeeded, SecondFactorNeeded, SignInNeeded } from './account.results.js';
import { changesOfAccount } from './limits.js';

export type Obstacle = SignInNeeded | FreshSignInNeeded | SecondFactorNeeded | TooManyRequests;

/** Asked once, before anything about an account is read or changed. */
export class AccountGate {
  constructor(
    private readonly clock: Clock,
    private readonly limits: RateLimits,
  ) {}

  /** For what anybody signed in may do. */
  async forHolder<Result>(
    actor: Actor,
    work: (holder: AccountHolder) => Promise<Result>,
  ): Promise<Result | SignInNeeded> {
    return actor.kind === 'ACCOUNT' ? work(actor) : new SignInNeeded();
  }

  /** For changes of how one signs in: signed in just now, and with the second factor where there is one. */
  async forChange<Result>(actor: Actor, work: (holder: AccountHolder) => Promise<Result>): Promise<Result | Obstacle> {
    return this.forHolder(actor, async (holder) => {
      const obstacle = this.#obstacleTo(holder);
      return obstacle ?? (await this.#count(holder)) ?? work(holder);
    });
  }

  /**
   * The same, for what is typed. It is read first, for whoever may do that at all, which asks nobody anything: what has to be
   * mended is no change, and does not count as one.
   */
  async forTypedChange<Read, Result>(
    actor: Actor,
    read: (holder: AccountHolder) => Read | InvalidInput | NotFound,
    work: (holder: AccountHolder, read: Read) => Promise<Result>,
  ): Promise<Result | InvalidInput | NotFound | Obstacle> {
    return this.forHolder(actor, async (holder) => {
      const obstacle = this.#obstacleTo(holder);
      if (obstacle) return obstacle;
      const typed = read(holder);
      if (typed instanceof InvalidInput || typed instanceof NotFound) return typed;
      return (await this.#count(holder)) ?? work(holder, typed);
    });
  }

  #obstacleTo(holder: AccountHolder): FreshSignInNeeded | SecondFactorNeeded | null {
    const obstacle = obstacleToChange(holder, this.clock.now());
    if (!obstacle) return null;
    return obstacle === 'NOT_FRESH' ? new FreshSignInNeeded() : new SecondFactorNeeded();
  }

  async #count({ accountId }: AccountHolder): Promise<TooManyRequests | null> {
    const taken = await this.limits.take(changesOfAccount, accountId);
    return taken.allowed ? null : new TooManyRequests(taken.retryAfterSeconds);
  }
}
