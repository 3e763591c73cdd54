import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { KeepHoursZoneInput, KeepWeekdayInput } from './hours.inputs.js';
import { ComingDay, KeepHoursResult, KeptHours } from './hours.results.js';
import type { HoursService } from './hours.service.js';

/** The hours a practitioner keeps. */
@Resolver(() => KeptHours)
export class HoursResolver {
  constructor(private readonly hours: HoursService) {}

  @Query(() => [KeptHours], { description: 'The hours of every listing the asker controls; empty for anyone else.' })
  keptHours(@Ctx() { actor }: RequestContext): Promise<KeptHours[]> {
    return this.hours.list(actor);
  }

  @Query(() => KeptHours, { nullable: true, description: 'The hours of a listing; null unless the asker controls it.' })
  keptHoursOf(
    @Arg('slug', { description: "The word of the listing's address." }) slug: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeptHours | null> {
    return this.hours.find(actor, slug);
  }

  @FieldResolver(() => [ComingDay], { description: 'The coming dates as patients will see them, today first.' })
  comingDays(
    @Root() hours: KeptHours,
    @Arg('days', () => Int, { description: 'How many; at most 28.' }) days: number,
  ): ComingDay[] {
    return this.hours.comingDays(hours, days);
  }

  @Mutation(() => KeepHoursResult, { description: 'Sets the hours of one weekday, and of others that get the same.' })
  keepWeekday(
    @Arg('input', () => KeepWeekdayInput, { description: 'The hours.' }) input: KeepWeekdayInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.hours.keepWeekday(actor, input);
  }

  @Mutation(() => KeepHoursResult, { description: 'Sets the time zone of the hours, and the daily limit.' })
  keepHoursZone(
    @Arg('input', () => KeepHoursZoneInput, { description: 'The zone.' }) input: KeepHoursZoneInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.hours.keepZone(actor, input);
  }
}
