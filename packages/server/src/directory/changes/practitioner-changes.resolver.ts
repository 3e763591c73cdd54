import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ListingReads } from '../../listing/listing-reads.js';
import { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { RequestContext } from '../../platform/request-context.js';
import { PractitionerChange, PractitionerChangeConnection } from './practitioner-changes.results.js';
import { PractitionerChanges } from './practitioner-changes.service.js';

@ArgsType()
class PageOfChanges {
  @Field(() => Int, { nullable: true, description: 'How many from the beginning or after a cursor, 1 to 50.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The last cursor you read; with first.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of the latest, or of those before a cursor, 1 to 50.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of the feed; with last.' })
  before?: string | null;
}

@Resolver(() => PractitionerChange)
export class PractitionerChangesResolver {
  constructor(
    private readonly changes: PractitionerChanges,
    private readonly listings: ListingReads,
  ) {}

  @Query(() => PractitionerChangeConnection, {
    nullable: true,
    description:
      'What happened to listings since a cursor, including removals: use it to keep a copy up to date. Each practitioner appears once, as of their last change, and again when there is another; nothing is skipped, and a cursor may be used again. Without a cursor, everyone appears: that is a full read. Removals are reported for 90 days; a cursor older than that is answered CURSOR_EXPIRED, and you start again. Free times are not reported. Exactly one of first, last.',
  })
  practitionersChangedSince(@Args(() => PageOfChanges) page: PageOfChanges): Promise<PractitionerChangeConnection> {
    return this.changes.since(page);
  }

  @FieldResolver(() => Practitioner, {
    nullable: true,
    description:
      'Their listing as it is now; null when it cannot be seen, as after HIDDEN and REMOVED, and briefly after it has gone but before that is reported.',
  })
  practitioner(@Root() { key }: PractitionerChange, @Ctx() context: RequestContext): Promise<Practitioner | null> {
    return this.listings.practitioners(context).load(key);
  }
}
