import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ClearDateInput, GiveUpTimeOffInput, KeepDateInput, TakeTimeOffInput } from './dates.inputs.js';
import type { DatesService } from './dates.service.js';
import { KeepHoursResult } from './hours.results.js';

/** What holds for single dates: other hours, or none. */
@Resolver()
export class DatesResolver {
  constructor(private readonly dates: DatesService) {}

  @Mutation(() => KeepHoursResult, {
    description: 'Sets hours for one date instead of those of its weekday, or closes it.',
  })
  keepDate(
    @Arg('input', () => KeepDateInput, { description: 'The date and its hours.' }) input: KeepDateInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.dates.keep(actor, input);
  }

  @Mutation(() => KeepHoursResult, { description: 'Gives a date the hours of its weekday again.' })
  clearDate(
    @Arg('input', () => ClearDateInput, { description: 'The date.' }) input: ClearDateInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.dates.clear(actor, input);
  }

  @Mutation(() => KeepHoursResult, { description: 'Takes time off: nothing can be booked in it.' })
  takeTimeOff(
    @Arg('input', () => TakeTimeOffInput, { description: 'From when until when.' }) input: TakeTimeOffInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.dates.takeTimeOff(actor, input);
  }

  @Mutation(() => KeepHoursResult, { description: 'Cancels time off: the hours of its dates apply again.' })
  giveUpTimeOff(
    @Arg('input', () => GiveUpTimeOffInput, { description: 'Which.' }) input: GiveUpTimeOffInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.dates.giveUpTimeOff(actor, input);
  }
}
