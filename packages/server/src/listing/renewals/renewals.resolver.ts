import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { legalDay } from '../legality/legal-day.js';
import { Listing } from '../workspace/workspace.results.js';
import type { Lapse } from './lapses.js';
import { ListingLapse, type TalkAfter } from './renewals.results.js';
import type { Renewals } from './renewals.js';

/** What of a listing has to be renewed. Whoever reaches a Listing keeps it; when somebody comes takes both steps. */
@Resolver(() => Listing)
export class RenewalsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly renewals: Renewals,
  ) {}

  @FieldResolver(() => [ListingLapse], { description: 'What lapses within sixty days or has lapsed, by its last day.' })
  lapses(@Root() { stored: { id } }: Listing, @Ctx() { actor }: RequestContext): Promise<ListingLapse[]> {
    return this.unitOfWork.run(async (tx) => {
      const today = legalDay(tx.clock.now());
      if (actor.kind !== 'ACCOUNT' || !actor.secondFactorPassed) {
        return (await this.renewals.list(tx, id)).map((lapse) => answerOf(lapse, null, today));
      }
      const all = await this.renewals.withTalks(tx, actor, id);
      return all.map(({ lapse, talks }) => answerOf(lapse, talks.map(withoutPlace), today));
    });
  }
}

function answerOf(
  { fact, lastDay, license, place, about }: Lapse,
  talks: TalkAfter[] | null,
  today: string,
): ListingLapse {
  return {
    ...{ fact, lastDay, about, talks, isOver: lastDay < today },
    kind: license?.kind ?? null,
    where: license ? getJurisdiction(license.jurisdiction).name : (place?.city ?? ''),
  };
}

function withoutPlace({ startsAt, label, isConfirmed }: TalkAfter): TalkAfter {
  return { startsAt, label, isConfirmed };
}
