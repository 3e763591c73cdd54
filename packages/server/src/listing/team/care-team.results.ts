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
  description: 'How a colleague stands to a listing.',
  valuesConfig: {
    NOBODY_ASKED: { description: 'Neither asked the other.' },
    TOGETHER: { description: 'Each confirmed the other: both listings name them while both may be seen.' },
    YOU_ASKED: { description: 'They did not answer yet.' },
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

  @Field({ description: 'Whether their listing may be seen today; while not, neither listing names the other.' })
  isShown: boolean;

  @Field(() => ColleagueStanding, { description: 'How they stand to the listing.' })
  standing: Standing;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when; null: nobody asked, or it is not known.' })
  since: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an ask or a no is over; null: it has no end.' })
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
  description: 'The listing as it is now, or what stood in the way.',
  types: () => [Listing, CareTeamRefused, SignInNeeded, SecondFactorNeeded, NotFound, TooManyRequests] as const,
});
export type CareTeamResult = Listing | CareTeamRefused | SignInNeeded | SecondFactorNeeded | NotFound | TooManyRequests;
