import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { findPractices, type Reader } from '../availability.repository.js';
import { nextSlotReach } from '../slots/next-slots.js';
import type { Practice } from '../slots/practice.js';
import { conflictsWith } from './conflicts.js';
import type { TalksThatHold } from './held-talks.js';
import { mayKeepListing } from '../../listing/keeper/keeper.js';
import { findKeeper, listHeld, listTimeOff, type Keeper } from './hours.repository.js';
import { HoursChangedMeanwhile, HoursKept, KeptHours, type KeepHoursResult } from './hours.results.js';
import { changesOfHours } from './limits.js';

/** What a change is made on. */
export interface OpenHours {
  readonly tx: Transaction;
  readonly keeper: Keeper;
  readonly practice: Practice;
}

/** Which hours are to be changed, and what of them was read before. */
export interface HoursRead {
  readonly practitionerId: string;
  readonly revision: number;
}

/** Reads hours, and opens them for a change: the one way every change of hours goes. */
export class HoursDesk {
  constructor(
    readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly talksThatHold: TalksThatHold,
  ) {}

  /** Who may, under the practitioner's lock, on what was read: then the change, and what it means for talks that are held. */
  async change(
    actor: Actor,
    { practitionerId, revision }: HoursRead,
    action: string,
    write: (open: OpenHours) => Promise<InvalidInput | NotFound | null>,
  ): Promise<KeepHoursResult> {
    return this.forKeeper(actor, practitionerId, (id, holder) =>
      this.unitOfWork.run(async (tx) => {
        await tx.lock('practitioner', id);
        const keeper = await findKeeper(tx, { id });
        if (!keeper || (await mayKeepListing(tx, holder, id)) !== 'YES') return new NotFound();
        if (keeper.revision !== revision) return new HoursChangedMeanwhile(await this.read(tx, keeper));
        const refused = await write({ tx, keeper, practice: await this.#practice(tx, id) });
        if (refused) return refused;
        await recordAudit(tx, { actor, action, subjectKind: 'practitioner', subjectId: id });
        const kept = await findKeeper(tx, { id });
        if (!kept) throw new Error('Hours that were just kept are not there.');
        return new HoursKept(await this.read(tx, kept));
      }),
    );
  }

  /** Does the work for whoever keeps these hours; tells anybody else what stands in the way. */
  async forKeeper<Result>(
    actor: Actor,
    practitionerId: string,
    work: (id: string, holder: AccountHolder) => Promise<Result>,
  ): Promise<Result | SignInNeeded | SecondFactorNeeded | NotFound | TooManyRequests> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    const id = keyOf('Practitioner', practitionerId);
    const keeper = id === null ? null : await findKeeper(this.unitOfWork, { id });
    if (!keeper) return new NotFound();
    switch (await mayKeepListing(this.unitOfWork, actor, keeper.practitionerId)) {
      case 'NOT_THERE':
        return new NotFound();
      case 'SECOND_FACTOR':
        return new SecondFactorNeeded();
      case 'YES': {
        const taken = await this.limits.take(changesOfHours, actor.accountId);
        return taken.allowed ? work(keeper.practitionerId, actor) : new TooManyRequests(taken.retryAfterSeconds);
      }
    }
  }

  async read(reader: Reader, keeper: Keeper): Promise<KeptHours> {
    const now = this.unitOfWork.clock.now();
    const held = await listHeld(reader, keeper.practitionerId, now.toString());
    const talks = await this.talksThatHold(
      reader,
      held.map(({ ownerId }) => ownerId),
    );
    const typeIds = [...talks.values()].map(({ consultationTypeId }) => consultationTypeId);
    const practice = await this.#practice(reader, keeper.practitionerId, typeIds);
    const timeOff = await listTimeOff(reader, keeper.practitionerId, now.toString());
    const conflicts = conflictsWith(practice, held, talks, now.epochMilliseconds);
    return new KeptHours(keeper, practice, { timeOff, conflicts }, now.epochMilliseconds);
  }

  async #practice(reader: Reader, practitionerId: string, typeIds: readonly string[] = []): Promise<Practice> {
    const practices = await findPractices(reader, [practitionerId], nextSlotReach(this.now()), typeIds);
    const practice = practices.get(practitionerId);
    if (!practice) throw new Error('A practitioner who was just found is not there.');
    return practice;
  }

  now(): number {
    return this.unitOfWork.clock.now().epochMilliseconds;
  }
}

/** The same hours on several days may be wrong for each of them: one sentence beside a field is enough. */
export function onePerField({ list }: Problems): InvalidInput {
  const firsts = new Map(list.toReversed().map((problem) => [problem.path.join('.'), problem]));
  return new InvalidInput(list.filter((problem) => firsts.get(problem.path.join('.')) === problem));
}
