import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { ClocksChanged as Changed } from '../consultation.repository.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import { ClocksChanged, ConfirmTimeInput } from './clock.results.js';
import type { ClockService } from './clock.service.js';

/** Whether the time is still right, after a government changed its clocks. */
@Resolver(() => Consultation)
export class ClockResolver {
  constructor(private readonly service: ClockService) {}

  @FieldResolver(() => ClocksChanged, {
    nullable: true,
    description:
      'What new rules about local time did to it, until this side has said that the time is right; otherwise null.',
  })
  timeToCheck(@Root() { record, viewer }: Consultation): Changed | null {
    const isOpen = record.state === 'REQUESTED' || record.state === 'CONFIRMED';
    return isOpen && viewer.reach.includes('TALK') && !record.timeCheckedBy.includes(viewer.side)
      ? record.clocksChanged
      : null;
  }

  @Mutation(() => ConsultationResult, { description: 'Either side: the time is right, as the clock shows it now.' })
  confirmTime(
    @Arg('input', () => ConfirmTimeInput, { description: 'Which consultation, and on which side.' })
    input: ConfirmTimeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.service.confirm(actor, input);
  }
}
