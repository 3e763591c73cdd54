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

@ObjectType({ description: 'Why a calendar kept elsewhere could not be read, and what to do about it.' })
export class OutsideCalendarTrouble {
  @Field({ description: 'What is in the way, in a sentence.' })
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
  description:
    'A calendar kept elsewhere that is read as busy time: when, and nothing else of it. Its address is told to nobody.',
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

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last read; null: it never could be.' })
  lastReadAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when what is kept of it may be wrong, as it was not read for hours; null: it is recent.',
  })
  staleSince: string | null;

  @Field(() => OutsideCalendarTrouble, {
    nullable: true,
    description: 'What was in the way the last time; null: nothing was.',
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

@ObjectType({ description: 'A calendar kept elsewhere was added, removed, or will be read again in a moment.' })
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
  description: 'Whether the calendars kept elsewhere were changed, or what has to come first.',
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
