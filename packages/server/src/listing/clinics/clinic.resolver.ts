import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { VerificationLoader } from '../../verification/verification-loader.js';
import { Verification } from '../../verification/verification.results.js';
import { pageOfMembers } from './clinic-members.js';
import { Clinic, ClinicPractitionerConnection, Location } from './clinic.results.js';
import { ListingReads } from '../listing-reads.js';
import { Offering } from '../practitioner/offering.results.js';
import { Practitioner } from '../practitioner/practitioner.results.js';

@Resolver(() => Clinic)
export class ClinicResolver {
  constructor(private readonly listings: ListingReads) {}

  @Query(() => Clinic, {
    nullable: true,
    description: 'The clinic with this slug; null when there is none that can be shown.',
  })
  clinic(
    @Arg('slug', { description: 'As in the address of the page.' }) slug: string,
    @Ctx() context: RequestContext,
  ): Promise<Clinic | null> {
    return this.listings.clinicBySlug(slug, context);
  }

  @FieldResolver(() => [Location], { description: 'Its locations; never empty.' })
  locations(@Root() { key }: Clinic, @Ctx() context: RequestContext): Promise<readonly Location[]> {
    return this.listings.locationsOf('clinic', context).load(key);
  }

  @FieldResolver(() => ClinicPractitionerConnection, {
    nullable: true,
    description: 'Who works there and has a listing that can be shown, by name; null when the arguments are invalid.',
  })
  async practitioners(
    @Root() { key }: Clinic,
    @Arg('first', () => Int, { nullable: true, description: 'How many from the beginning or after a cursor: 1 to 50.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list; goes with first.' })
    after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'How many from the end or before a cursor: 1 to 50.' })
    last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'A cursor of this list; goes with last.' })
    before: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ClinicPractitionerConnection> {
    const all = await this.listings.membersOf(context).load(key);
    const page = pageOfMembers(all, key, { first, after, last, before });
    const found = await Promise.all(
      page.members.map(({ practitionerId }) => this.listings.practitioners(context).load(practitionerId)),
    );
    const edges = page.members.flatMap(({ cursor }, index) => {
      const node: Practitioner | null | undefined = found[index];
      return node ? [{ cursor, node }] : [];
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: all.length,
    };
  }
}

@Resolver(() => Location)
export class LocationResolver {
  constructor(
    private readonly listings: ListingReads,
    private readonly verifications: VerificationLoader,
  ) {}

  @FieldResolver(() => Verification, {
    nullable: true,
    description: 'That it is certified to give intranasal esketamine; null when nothing was checked.',
  })
  async remsCertification(@Root() { key }: Location, @Ctx() context: RequestContext): Promise<Verification | null> {
    const facts = await this.verifications.of('location', context.loaders).load(key);
    return Verification.orNull(
      facts.find((fact) => fact.subject === 'REMS_LOCATION'),
      this.listings.today(),
    );
  }
}

@Resolver(() => Offering)
export class OfferingResolver {
  constructor(private readonly listings: ListingReads) {}

  @FieldResolver(() => Location, { nullable: true, description: 'Where it takes place; null when remote.' })
  location(@Root() { locationKey }: Offering, @Ctx() context: RequestContext): Promise<Location | null> | null {
    return locationKey === null ? null : this.listings.locations(context).load(locationKey);
  }
}
