import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { KeptHours } from '../hours/hours.results.js';
import { AddOutsideCalendarInput, OutsideCalendarInput } from './outside.inputs.js';
import { OutsideCalendar, OutsideCalendarsResult } from './outside.results.js';
import type { OutsideService } from './outside.service.js';

/** Calendars kept elsewhere, read as busy time. */
@Resolver(() => KeptHours)
export class OutsideResolver {
  constructor(private readonly outside: OutsideService) {}

  @FieldResolver(() => [OutsideCalendar], { description: 'Outside calendars that are read as busy time.' })
  outsideCalendars(@Root() hours: KeptHours): Promise<OutsideCalendar[]> {
    return this.outside.of(hours);
  }

  @Mutation(() => OutsideCalendarsResult, { description: 'Adds an outside calendar; it is read a moment later.' })
  addOutsideCalendar(
    @Arg('input', () => AddOutsideCalendarInput, { description: 'The calendar.' }) input: AddOutsideCalendarInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<OutsideCalendarsResult> {
    return this.outside.add(actor, input);
  }

  @Mutation(() => OutsideCalendarsResult, { description: 'Removes an outside calendar, and its busy times.' })
  removeOutsideCalendar(
    @Arg('input', () => OutsideCalendarInput, { description: 'Which.' }) input: OutsideCalendarInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<OutsideCalendarsResult> {
    return this.outside.remove(actor, input);
  }

  @Mutation(() => OutsideCalendarsResult, { description: 'Has an outside calendar read again a moment later.' })
  readOutsideCalendarAgain(
    @Arg('input', () => OutsideCalendarInput, { description: 'Which.' }) input: OutsideCalendarInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<OutsideCalendarsResult> {
    return this.outside.readAgain(actor, input);
  }
}
