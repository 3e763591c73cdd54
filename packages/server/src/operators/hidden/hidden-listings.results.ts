import { createUnionType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import type { HiddenRow } from './hidden-listings.repository.js';

export const ShowingReason = { MENDED: 'MENDED', NEW_FACTS: 'NEW_FACTS', A_MISTAKE: 'A_MISTAKE' } as const;
export type ShowingReason = (typeof ShowingReason)[keyof typeof ShowingReason];
registerEnumType(ShowingReason, {
  name: 'ShowingReason',
  description: 'Why an operator shows a listing again. The audit log keeps this word.',
  valuesConfig: {
    MENDED: { description: 'What was wrong has been fixed.' },
    NEW_FACTS: { description: 'There is something new.' },
    A_MISTAKE: { description: 'Hiding it was a mistake.' },
  },
});

@ObjectType({ description: 'A listing that an operator hid, whatever the reason. Only for operators.' })
export class DeskHiddenListing {
  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'Whose it is.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where they work, "Dallas, TX", or else are licensed, "TX": tells two of one name apart; null: it says neither.',
  })
  place: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when no one sees it.' })
  since: string;

  @Field(() => HidingReason, { description: 'Why it was hidden.' })
  reason: HidingReason;

  @Field(() => String, { nullable: true, description: "The operator's address; null once their account is gone." })
  by: string | null;

  @Field({ description: 'Whether the operator who is looking manages it: another one shows it again.' })
  isOwn: boolean;

  constructor(
    { id, name, place, since, reason, keeperId }: HiddenRow,
    { operatorId, by }: { readonly operatorId: string; readonly by: string | null },
  ) {
    this.key = toGlobalId('Practitioner', id);
    this.name = name;
    this.place = place;
    this.since = since;
    this.reason = reason;
    this.by = by;
    this.isOwn = keeperId === operatorId;
  }
}

@ObjectType({ description: 'A page of hidden listings, the one that was hidden last first.' })
export class DeskHiddenConnection {
  @Field(() => [DeskHiddenListing], { description: 'The listings of this page.' })
  nodes: DeskHiddenListing[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'Which hidden listing is shown again, and why.' })
export class ShowHiddenListingInput {
  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, {
    description: 'Since when it has been hidden, as it was read: if it was hidden again since, it stays hidden.',
  })
  since: string;

  @Field(() => ShowingReason, { nullable: true, description: 'Why.' })
  reason?: ShowingReason | null;
}

@ObjectType({ description: 'The listing is what it was before it was hidden, and its practitioner is told.' })
export class ListingShown {
  readonly __typename = 'ListingShown';

  @Field({ description: 'Which.' })
  key: string;

  constructor(key: string) {
    this.key = key;
  }
}

export const ShowHiddenListingResult = createUnionType({
  name: 'ShowHiddenListingResult',
  description: 'That it is shown again, or what prevented it.',
  types: () => [ListingShown, ChangedMeanwhile, YourOwnListing, InvalidInput, NotFound] as const,
});
export type ShowHiddenListingResult = ListingShown | ChangedMeanwhile | YourOwnListing | InvalidInput | NotFound;
