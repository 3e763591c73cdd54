import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { NotFound, TooManyRequests, UserError } from '../../platform/graphql/user-errors.js';
import { displayNameOf } from '../practitioner/practitioner-facts.js';
import { Listing } from '../workspace/workspace.results.js';
import type { Standing, StoredColleague } from './care-team.repository.js';

const ColleagueStanding: { readonly [Each in Standing]: Each } = {
  NOBODY_ASKED: 'NOBODY_ASKED',
  TOGETHER: 'TOGETHER',
  YOU_ASKED: 'YOU_ASKED',
  THEY_ASK: 'THEY_ASK',
  THEY_SAID_NO: 'THEY_SAID_NO',
  YOU_SAID_NO: 'YOU_SAID_NO',
};
registerEnumType(ColleagueStanding, {
  name: 'ColleagueStanding',
  description: "A colleague's relationship to a listing.",
  valuesConfig: {
    NOBODY_ASKED: { description: 'Neither has asked the other.' },
    TOGETHER: { description: 'Each confirmed the other: each listing names the other while both can be seen.' },
    YOU_ASKED: { description: 'They have not answered yet.' },
    THEY_ASK: { description: 'They wait for an answer.' },
    THEY_SAID_NO: { description: 'They said no, or ended it: they may ask, and you may again later.' },
    YOU_SAID_NO: { description: 'You said no, or ended it: you may ask, and they may again later.' },
  },
});

@ObjectType({ description: 'A colleague, as the person who manages a listing sees them beside it.' })
export class Colleague {
  readonly __typename = 'Colleague';

  @Field(() => ID, { description: 'Of the Practitioner.' })
  practitionerId: string;

  @Field({ description: 'What they are called.' })
  name: string;

  @Field({ description: 'Of their listing’s address.' })
  slug: string;

  @Field({ description: 'Whether their listing can be seen today; while it cannot, neither listing names the other.' })
  isShown: boolean;

  @Field(() => ColleagueStanding, { description: 'Their relationship to the listing.' })
  standing: Standing;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when; null: no one asked, or it is not known.' })
  since: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a request or a no expires; null: never.' })
  until: Date | null;

  constructor(readonly stored: StoredColleague) {
    const { practitionerId, givenName, familyName, postnominals } = stored;
    this.practitionerId = toGlobalId('Practitioner', practitionerId);
    this.name = displayNameOf(givenName, familyName, postnominals);
    this.slug = stored.slug;
    this.isShown = stored.isShown;
    this.standing = stored.standing;
    this.since = stored.since;
    this.until = stored.until;
  }
}

@ObjectType({ implements: UserError, description: 'It cannot be now; the sentence says why.' })
export class CareTeamRefused extends UserError {
  readonly __typename = 'CareTeamRefused';

  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const CareTeamResult = createUnionType({
  name: 'CareTeamResult',
  description: 'The listing as it is now, or what prevented it.',
  types: () => [Listing, CareTeamRefused, SignInNeeded, SecondFactorNeeded, NotFound, TooManyRequests] as const,
});
export type CareTeamResult = Listing | CareTeamRefused | SignInNeeded | SecondFactorNeeded | NotFound | TooManyRequests;
