import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { KeptHours } from '../hours/hours.results.js';
import { CalendarFeedInput } from './feed.inputs.js';
import { CalendarFeed, CalendarFeedResult } from './feed.results.js';
import type { FeedService } from './feed.service.js';

/** The calendar a practitioner subscribes to. */
@Resolver(() => KeptHours)
export class FeedResolver {
  constructor(private readonly feeds: FeedService) {}

  @FieldResolver(() => CalendarFeed, {
    nullable: true,
    description: 'The private address for a calendar; null: none was made, or it was switched off.',
  })
  calendarFeed(@Root() hours: KeptHours): Promise<CalendarFeed | null> {
    return this.feeds.of(hours);
  }

  @Mutation(() => CalendarFeedResult, {
    description: 'Makes the private address for a calendar, or replaces the old one with a new one.',
  })
  makeCalendarFeed(
    @Arg('input', () => CalendarFeedInput, { description: 'Whose calendar.' }) input: CalendarFeedInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<CalendarFeedResult> {
    return this.feeds.make(actor, input.practitionerId);
  }

  @Mutation(() => CalendarFeedResult, { description: 'Switches the address for a calendar off.' })
  revokeCalendarFeed(
    @Arg('input', () => CalendarFeedInput, { description: 'Whose calendar.' }) input: CalendarFeedInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<CalendarFeedResult> {
    return this.feeds.revoke(actor, input.practitionerId);
  }
}
