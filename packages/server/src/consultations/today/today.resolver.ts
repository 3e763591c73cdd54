import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { CallOffTodayInput } from './today.inputs.js';
import { CallOffTodayResult, TodayView } from './today.results.js';
import type { TodayService } from './today.service.js';

/** What is left of a practitioner's day, for whoever keeps the hours. */
@Resolver()
export class TodayResolver {
  constructor(private readonly days: TodayService) {}

  @Query(() => TodayView, {
    nullable: true,
    description:
      'What is left of today, as times only; null unless the caller manages these hours and has signed in with both steps.',
  })
  today(
    @Arg('slug', () => String, { description: "A listing's slug." }) slug: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<TodayView | null> {
    return this.days.find(actor, slug);
  }

  @Mutation(() => CallOffTodayResult, {
    description:
      'Calls off what is left of today, blocks it, and tells everyone who is booked, with the next free times. Times ' +
      'today that were proposed are withdrawn; those on other days stay, and where none is left the earlier time stays as it is.',
  })
  callOffToday(
    @Arg('input', () => CallOffTodayInput, { description: 'For whom, which day, and why.' }) input: CallOffTodayInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<CallOffTodayResult> {
    return this.days.callOff(actor, input);
  }
}
