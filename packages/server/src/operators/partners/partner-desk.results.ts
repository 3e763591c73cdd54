import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { PastDecision } from '../../partners/past-decisions.js';
import { mayDecide, wordsToRead } from '../../partners/partner.policy.js';
import { digestOf } from '../../partners/partner-words.js';
import type { StoredPartner } from '../../partners/partner.repository.js';
import { PartnerLive, PartnerOtherWords, PartnerReason } from '../../partners/partner.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { PartnerDecision } from './partner-desk.inputs.js';

@ObjectType({ description: 'What an operator decided about a partner. Only for operators.' })
export class DeskPartnerDecision {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => PartnerDecision, { description: 'What.' })
  decision: PartnerDecision;

  @Field(() => PartnerReason, { nullable: true, description: 'Why not; null: it was a yes.' })
  reason: PartnerReason | null;

  @Field(() => String, { nullable: true, description: 'The operator’s email address; null: their account is gone.' })
  by: string | null;

  constructor({ at, decision, reason }: PastDecision, by: string | null) {
    this.at = at;
    this.decision = decision;
    this.reason = reason;
    this.by = by;
  }
}

@ObjectType({ description: 'An organisation that queries the directory, or wants to. Only for operators.' })
export class DeskPartner {
  readonly __typename = 'DeskPartner';

  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'What the organisation is called.' })
  name: string;

  @Field({ description: 'Its site.' })
  site: string;

  @Field({ description: 'What it wants to do with the directory, in its own words.' })
  purpose: string;

  @Field(() => PartnerOtherWords, {
    nullable: true,
    description: 'What it asks to go by instead, waiting for a yes or a no. Null: nothing is asked for.',
  })
  otherWords: PartnerOtherWords | null;

  @Field({ description: 'Of the words that a yes or a no would be about, which goes with it.' })
  digest: string;

  @Field(() => String, { nullable: true, description: 'The email address of its account.' })
  email: string | null;

  @Field(() => PartnerLive, { description: 'Its status on the way to live keys.' })
  live: PartnerLive;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it asked for live keys; null: it did not.' })
  askedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The newest version of the terms it agreed to; null: to none.' })
  agreedVersion: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The suspension that its account is in now, by its key: whatever was decided here, its keys open nothing until it ends. Null: in none.',
  })
  suspensionKey: string | null;

  @Field({ description: 'Whether it is the operator’s own: another one decides.' })
  isOwn: boolean;

  @Field(() => [PartnerDecision], { description: 'What the operator who is looking may decide now.' })
  mayDecide: PartnerDecision[];

  @Field(() => [DeskPartnerDecision], {
    description: 'What operators decided about it so far, newest first: at most twenty.',
  })
  decisions: DeskPartnerDecision[];

  constructor(
    stored: StoredPartner,
    {
      email,
      suspensionId,
      operatorId,
      decisions,
    }: {
      readonly email: string | null;
      readonly suspensionId: string | null;
      readonly operatorId: string;
      readonly decisions: readonly DeskPartnerDecision[];
    },
  ) {
    this.key = toGlobalId('Partner', stored.id);
    this.name = stored.organisation;
    this.site = stored.site;
    this.purpose = stored.purpose;
    this.otherWords = PartnerOtherWords.of(stored);
    this.digest = digestOf(wordsToRead(stored));
    this.email = email;
    this.live = stored.live;
    this.askedAt = stored.liveAskedAt;
    this.agreedVersion = stored.agreedVersion;
    this.suspensionKey = suspensionId && toGlobalId('Suspension', suspensionId);
    this.isOwn = stored.accountId === operatorId;
    this.decisions = [...decisions];
    this.mayDecide = this.isOwn ? [] : Object.values(PartnerDecision).filter((decision) => mayDecide(stored, decision));
  }
}

@ObjectType({ description: 'A page of partners of one queue.' })
export class DeskPartnerConnection {
  @Field(() => [DeskPartner], { description: 'The partners of this page.' })
  nodes: DeskPartner[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DecidePartnerResult = createUnionType({
  name: 'DecidePartnerResult',
  description: 'What was decided, or what prevented it.',
  types: () => [DeskPartner, ChangedMeanwhile, YourOwnDecision, InvalidInput, NotFound] as const,
});
export type DecidePartnerResult = DeskPartner | ChangedMeanwhile | YourOwnDecision | InvalidInput | NotFound;
