import { actLimits } from '@clearing/shared/api-limits';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OperationContext } from '../../platform/doors/graphql-context.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { howOften } from '../partner-limits.js';
import { Partner } from '../partner.results.js';
import { ReferConsultationInput } from './referral.inputs.js';
import { BookingReferral, ReferConsultationResult, ReferralMonth } from './referral.results.js';
import type { ReferralService } from './referral.service.js';

/** What a partner's program does to send somebody to us, and learns of it. */
@Resolver()
export class ReferralResolver {
  constructor(private readonly referrals: ReferralService) {}

  @Mutation(() => ReferConsultationResult, {
    description: `Creates a link that starts a request; the person finishes it on our pages. It takes nothing about the person and stores nothing. Needs consultations:refer. ${howOften(actLimits.REFERRALS)}`,
  })
  referConsultation(
    @Arg('input', () => ReferConsultationInput, { description: 'Who to send the person to.' })
    input: ReferConsultationInput,
    @Ctx() context: OperationContext,
  ): Promise<ReferConsultationResult> {
    return this.referrals.refer(context.holder, input, context);
  }

  @Query(() => [ReferralMonth], {
    nullable: true,
    description:
      'What became of the requests that came through your links: the last 24 counted months, newest first. With a test key: one invented month. Null if no key was sent. Needs consultations:refer.',
  })
  referralMonths(@Ctx() { holder }: OperationContext): Promise<ReferralMonth[] | null> {
    return this.referrals.monthsOfHolder(holder);
  }
}

/** The same on our own pages: for the partner, and for who came by a link of theirs. */
@Resolver(() => Partner)
export class ReferralPagesResolver {
  constructor(private readonly referrals: ReferralService) {}

  @Query(() => BookingReferral, {
    nullable: true,
    description: 'Whose link brought someone here, for anyone who has it; null: it has expired, or is not ours.',
  })
  bookingReferral(
    @Arg('handle', () => String, { description: 'As it was in the link.' }) handle: string,
  ): Promise<BookingReferral | null> {
    return this.referrals.find(handle);
  }

  @FieldResolver(() => String, {
    description: 'The handle that this partner may put into any link to a practitioner’s pages; always the same.',
  })
  standingReferral(@Root() { id }: Partner): string {
    return this.referrals.standingOf(keyOf('Partner', id) ?? '');
  }

  @FieldResolver(() => [ReferralMonth], {
    name: 'referralMonths',
    description: 'What became of the requests that came by its links: the last 24 months that were counted.',
  })
  monthsOfPartner(@Root() { id }: Partner): Promise<ReferralMonth[]> {
    return this.referrals.monthsOf(keyOf('Partner', id) ?? '');
  }
}
