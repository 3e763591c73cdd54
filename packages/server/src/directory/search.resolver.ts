import { searchLimits } from '@clearing/shared/api-limits';
import { momentLabel } from '@clearing/shared/time/labels';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { Slot } from '../availability/consultation-type.results.js';
import { Catalog } from '../catalog/catalog.js';
import { Location } from '../listing/clinics/clinic.results.js';
import { ListingReads } from '../listing/listing-reads.js';
import { Practitioner } from '../listing/practitioner/practitioner.results.js';
import { Money } from '../platform/graphql/money.results.js';
import { PageInfo } from '../platform/graphql/pagination.js';
import type { RequestContext } from '../platform/request-context.js';
import { foundAtHome, type FoundAtHome } from './found/care-at-home.js';
import { factsOfFound } from './found/found-facts.js';
import { lastDayChecked } from './found/licence-check.js';
import { matchedOn, worthKnowing, type FoundFacts, type LabelOf } from './found/match-reasons.js';
import { TOTAL } from './facets/search-facets.js';
import { NearInput, PractitionerFilter, PractitionerSort } from './question/search.inputs.js';
import { MatchReason, PractitionerConnection, PractitionerEdge, PractitionerFacets } from './found/search.results.js';
import { Search } from './search.service.js';
import { labelOf } from './facets/value-labels.js';

@ArgsType()
class PageOfSearch {
  @Field(() => Int, { nullable: true, description: 'How many from the beginning or after a cursor, 1 to 50.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this search; with first.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end or before a cursor, 1 to 50.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this search; with last.' })
  before?: string | null;
}

@Resolver(() => PractitionerConnection)
export class SearchResolver {
  constructor(private readonly search: Search) {}

  @Query(() => PractitionerConnection, {
    nullable: true,
    description: 'Searches the practitioners whose listings are published and fresh. Exactly one of first, last.',
  })
  async practitioners(
    @Arg('search', () => String, {
      nullable: true,
      description: `Every word must match a name, clinic, method, condition, profession or city; accents and typing errors are forgiven. At most ${searchLimits.characters} characters; a longer text is answered INVALID_INPUT.`,
    })
    search: string | null,
    @Arg('near', () => NearInput, { nullable: true, description: 'Only care near here.' }) near: NearInput | null,
    @Arg('filter', () => PractitionerFilter, { nullable: true, description: 'What they must be and must offer.' })
    filter: PractitionerFilter | null,
    @Arg('sort', () => PractitionerSort, {
      defaultValue: PractitionerSort.BEST_MATCH,
      description: 'The order; DISTANCE needs near.',
    })
    sort: PractitionerSort,
    @Args(() => PageOfSearch) page: PageOfSearch,
    @Ctx() context: RequestContext,
  ): Promise<PractitionerConnection> {
    return new PractitionerConnection(await this.search.begin({ search, near, filter, sort }, page, context));
  }

  @FieldResolver(() => [PractitionerEdge], { description: 'The edges of this page, in order.' })
  async edges(@Root() { run }: PractitionerConnection): Promise<PractitionerEdge[]> {
    return (await run.found()).map((found) => new PractitionerEdge(found, run));
  }

  @FieldResolver(() => [Practitioner], {
    description: 'The same practitioners without what the search says about them.',
  })
  async nodes(@Root() { run }: PractitionerConnection): Promise<Practitioner[]> {
    return (await run.found()).map(({ practitioner }) => practitioner);
  }

  @FieldResolver(() => PageInfo, { description: 'Where this page is in the search.' })
  pageInfo(@Root() { run }: PractitionerConnection): Promise<PageInfo> {
    return run.pageInfo();
  }

  @FieldResolver(() => Int, { description: 'The exact number of distinct practitioners the search finds.' })
  async totalCount(@Root() { run }: PractitionerConnection): Promise<number> {
    return (await run.counts('TOTAL')).get(TOTAL) ?? 0;
  }

  @FieldResolver(() => PractitionerFacets, { description: 'How many practitioners each filter value would find.' })
  facets(@Root() { run }: PractitionerConnection): PractitionerFacets {
    return new PractitionerFacets(run);
  }
}

@Resolver(() => PractitionerEdge)
export class PractitionerEdgeResolver {
  constructor(
    private readonly search: Search,
    private readonly listings: ListingReads,
    private readonly catalog: Catalog,
  ) {}

  @FieldResolver(() => Practitioner, { description: 'The practitioner who was found.' })
  node(@Root() { practitioner }: PractitionerEdge): Practitioner {
    return practitioner;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Straight-line distance to the nearest matching location; null without near, and for remote care.',
  })
  async distanceKm(@Root() { run, practitioner }: PractitionerEdge): Promise<number | null> {
    return (await run.edgeFacts(practitioner.key))?.distanceKm ?? null;
  }

  @FieldResolver(() => Location, {
    nullable: true,
    description: 'The location at that distance; null when there is none.',
  })
  async nearestLocation(
    @Root() { run, practitioner }: PractitionerEdge,
    @Ctx() context: RequestContext,
  ): Promise<Location | null> {
    const facts = await run.edgeFacts(practitioner.key);
    return facts?.nearestLocationId ? this.listings.locations(context).load(facts.nearestLocationId) : null;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'Among the matching offerings, or the support of someone who gives no medicine; null when none gives a price.',
  })
  async lowestSessionPrice(@Root() { run, practitioner }: PractitionerEdge): Promise<Money | null> {
    return Money.orNull((await run.edgeFacts(practitioner.key))?.lowestPrice ?? null);
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description: 'The soonest free time of the matching consultation types; null when there is none.',
  })
  async nextSlot(@Root() { run, practitioner }: PractitionerEdge): Promise<Slot | null> {
    const next = (await run.edgeFacts(practitioner.key))?.nextSlot;
    const type = next ? await run.consultationType(next.consultationTypeId) : null;
    return next && type ? new Slot(next.startsAt, type) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The start of nextSlot in the local time of the place that was searched at, with its zone; the same as nextSlot's label where both clocks agree. Null without such a place, or without a slot.",
  })
  async nextSlotThere(@Root() edge: PractitionerEdge): Promise<string | null> {
    const zone = edge.run.searchedAt?.timeZone;
    const slot = zone === undefined ? null : await this.nextSlot(edge);
    return zone !== undefined && slot ? momentLabel(slot.startsAt, zone) : null;
  }

  @FieldResolver(() => [MatchReason], {
    description: 'Why they were found; when nothing was chosen, what speaks for them.',
  })
  async matchedOn(@Root() edge: PractitionerEdge): Promise<MatchReason[]> {
    const facts = await this.#facts(edge);
    return facts ? matchedOn(edge.run.question, facts, this.#label(edge)) : [];
  }

  @FieldResolver(() => [MatchReason], {
    description:
      'Plain facts that may speak against them, most important first: for example, that the care at home that was found is available nowhere today, or that no check of a licence is current. Empty when none is known.',
  })
  async worthKnowing(@Root() edge: PractitionerEdge, @Ctx() context: RequestContext): Promise<MatchReason[]> {
    const facts = await this.#facts(edge);
    if (!facts) return [];
    const atHome = await this.#atHome(edge, context);
    const checked = facts.isVerified ? null : await this.#lastDayChecked(edge, context);
    return worthKnowing(facts, { atHome, lastDayChecked: checked }, this.#label(edge));
  }

  async #lastDayChecked({ run, practitioner }: PractitionerEdge, context: RequestContext): Promise<string | null> {
    return lastDayChecked(await this.listings.licensesOf(context).load(practitioner.key), run.question.today);
  }

  async #atHome({ run, practitioner }: PractitionerEdge, context: RequestContext): Promise<FoundAtHome[]> {
    const ids = (await run.edgeFacts(practitioner.key))?.offeringsAtHome ?? [];
    const offerings = await Promise.all(ids.map((id) => this.listings.offerings(context).load(id)));
    return offerings.flatMap((offering) => (offering ? [foundAtHome(offering)] : []));
  }

  async #facts({ run, practitioner }: PractitionerEdge): Promise<FoundFacts | null> {
    const found = await run.edgeFacts(practitioner.key);
    return found && factsOfFound(practitioner, found, run.question, this.search.vocabulary, this.catalog);
  }

  #label({ run }: PractitionerEdge): LabelOf {
    return (field, value) => labelOf(field, value, this.catalog, run.question.today);
  }
}
