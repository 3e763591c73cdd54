import { createUnionType, Field, ObjectType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { DateTimeScalar, UrlScalar } from '../../platform/graphql/scalars.js';
import { NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { WorkingFeed } from './calendar-feeds.js';
import { FEED_PATH } from './feed-path.js';

@ObjectType({
  description: 'A private address at which a calendar reads who comes when. Anyone who has it can read it.',
})
export class CalendarFeed {
  @Field(() => UrlScalar, { description: 'The address. Give it to a calendar and to no one else.' })
  url: string;

  @Field(() => DateTimeScalar, { description: 'When it started working.' })
  madeAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a calendar last read it; null: none has yet.' })
  lastReadAt: string | null;

  constructor({ token, madeAt, lastReadAt }: WorkingFeed, publicOrigin: string) {
    this.url = `${publicOrigin}${FEED_PATH}/${token}.ics`;
    this.madeAt = madeAt.toString();
    this.lastReadAt = lastReadAt?.toString() ?? null;
  }
}

@ObjectType({ description: 'The address was made, renewed or switched off.' })
export class CalendarFeedChanged {
  readonly __typename = 'CalendarFeedChanged';

  @Field({ description: 'A sentence for the person at the screen.' })
  message: string = 'Done. Any earlier address no longer works.';
}

export const CalendarFeedResult = createUnionType({
  name: 'CalendarFeedResult',
  description: 'Whether the address of a calendar was changed, or what has to come first.',
  types: () => [CalendarFeedChanged, SignInNeeded, SecondFactorNeeded, NotFound, TooManyRequests] as const,
});
export type CalendarFeedResult = CalendarFeedChanged | SignInNeeded | SecondFactorNeeded | NotFound | TooManyRequests;
