import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Temporal } from 'temporal-polyfill';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { wordsOfTrouble, type CalendarTrouble } from './calendar-troubles.js';
import type { KeptCalendar } from './outside-calendars.js';

/** What was read longer ago may well be wrong by now, and says so. */
const STALE_AFTER_HOURS = 6;

@ObjectType({ description: 'Why an outside calendar could not be read, and what to do about it.' })
export class OutsideCalendarTrouble {
  @Field({ description: 'What went wrong, in a sentence.' })
  what: string;

  @Field({ description: 'What its owner can do.' })
  whatToDo: string;

  constructor(trouble: CalendarTrouble) {
    const { what, whatToDo } = wordsOfTrouble(trouble);
    this.what = what;
    this.whatToDo = whatToDo;
  }
}

@ObjectType({
  description: 'An outside calendar that is read as busy time: when, and nothing else. Its address is told to no one.',
})
export class OutsideCalendar {
  @Field(() => ID, { description: 'Its opaque id.' })
  calendarId: string;

  @Field({ description: 'What its owner calls it.' })
  name: string;

  @Field({ description: 'The host of its address: "calendar.google.com".' })
  host: string;

  @Field({ description: 'Whether it is about to be read.' })
  isDue: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last read; null: it never was.' })
  lastReadAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when the busy times we have from it may be wrong, because it has not been read for hours; null: they are recent.',
  })
  staleSince: string | null;

  @Field(() => OutsideCalendarTrouble, {
    nullable: true,
    description: 'What went wrong the last time; null: nothing.',
  })
  trouble: OutsideCalendarTrouble | null;

  constructor({ id, name, host, dueAt, readAt, trouble }: KeptCalendar, now: Temporal.Instant) {
    this.calendarId = toGlobalId('OutsideCalendar', id);
    this.name = name;
    this.host = host;
    this.isDue = Temporal.Instant.compare(dueAt, now) <= 0;
    this.lastReadAt = readAt?.toString() ?? null;
    const isStale = readAt && Temporal.Instant.compare(readAt.add({ hours: STALE_AFTER_HOURS }), now) < 0;
    this.staleSince = isStale ? readAt.toString() : null;
    this.trouble = trouble && new OutsideCalendarTrouble(trouble);
  }
}

@ObjectType({ description: 'An outside calendar was added, removed, or will be read again in a moment.' })
export class OutsideCalendarsChanged {
  readonly __typename = 'OutsideCalendarsChanged';

  @Field({ description: 'A sentence for the person at the screen.' })
  message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export const OutsideCalendarsResult = createUnionType({
  name: 'OutsideCalendarsResult',
  description: 'Whether the outside calendars were changed, or what has to come first.',
  types: () =>
    [OutsideCalendarsChanged, SignInNeeded, SecondFactorNeeded, NotFound, InvalidInput, TooManyRequests] as const,
});
export type OutsideCalendarsResult =
  | OutsideCalendarsChanged
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
