import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { turnsOf } from '../../listing/freshness/freshness.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import type { StaleRow } from './stale-desk.repository.js';
import { mayRemind } from './may-remind.js';

@ObjectType({
  description: 'A listing that no one has confirmed for 90 days. It is ranked below the others. Only for operators.',
})
export class DeskStaleListing {
  readonly __typename = 'DeskStaleListing';

  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'Whose it is.' })
  name: string;

  @Field({ description: 'The last part of its address.' })
  slug: string;

  @Field(() => DateScalar, { description: 'When its practitioner last said that all of it is true.' })
  confirmedOn: string;

  @Field(() => DateScalar, {
    description: 'The day from which no one will see it, unless it is confirmed first.',
  })
  hiddenOn: string;

  @Field({ description: 'Whether there is an address to write to.' })
  hasAddress: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an operator last wrote to them; null: none did.' })
  remindedAt: Date | null;

  @Field({ description: 'Whether the operator who is looking manages it: another one writes.' })
  isOwn: boolean;

  @Field({ description: 'Whether the operator who is looking may write to them now: once in seven days.' })
  mayRemind: boolean;

  constructor(
    readonly row: StaleRow,
    { operatorId, now }: { readonly operatorId: string; readonly now: number },
  ) {
    this.key = toGlobalId('Practitioner', row.id);
    this.name = row.name;
    this.slug = row.slug;
    this.confirmedOn = row.confirmedOn;
    this.hiddenOn = turnsOf(row.confirmedOn).hiddenOn;
    this.hasAddress = row.hasAddress;
    this.remindedAt = row.remindedAt;
    this.isOwn = row.keeperId === operatorId;
    this.mayRemind = !this.isOwn && mayRemind(row, now);
  }
}

@ObjectType({ description: 'A page of stale listings, the one that sank longest ago first.' })
export class DeskStaleConnection {
  @Field(() => [DeskStaleListing], { description: 'The listings of this page.' })
  nodes: DeskStaleListing[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'Which stale listing.' })
export class RemindOfFreshnessInput {
  @Field({ description: 'Its key.' })
  key: string;
}

export const DeskStaleResult = createUnionType({
  name: 'DeskStaleResult',
  description: 'The listing as it is now, or what prevented it.',
  types: () => [DeskStaleListing, ChangedMeanwhile, YourOwnListing, NotFound] as const,
});
export type DeskStaleResult = DeskStaleListing | ChangedMeanwhile | YourOwnListing | NotFound;
