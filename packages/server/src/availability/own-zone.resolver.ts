import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Viewer } from '../accounts/account.results.js';
import { TimeZoneScalar } from '../platform/graphql/scalars.js';
import type { RequestContext } from '../platform/request-context.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { zoneOfKeeper } from './practitioner-zones.js';
import { legalDayZone } from '../listing/legality/legal-day.js';

/** By whose clock whoever is signed in is told of times that concern no talk. */
@Resolver(() => Viewer)
export class OwnZoneResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @FieldResolver(() => TimeZoneScalar, {
    description:
      'The zone of the listing they manage, in which times are given to them; Washington’s if they manage none.',
  })
  async timeZone(@Ctx() { actor }: RequestContext): Promise<string> {
    return actor.kind === 'ACCOUNT' ? zoneOfKeeper(this.unitOfWork, actor.accountId) : legalDayZone;
  }
}
