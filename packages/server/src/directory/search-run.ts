import DataLoader from 'dataloader';
import type { Place } from '../catalog/places/places.results.js';
import type { Practitioner } from '../listing/practitioner/practitioner.results.js';
import type { PageInfo, PageRequest } from '../platform/graphql/pagination.js';
import type { EdgeFacts } from './search-edges.js';
import type { Counted, Counts } from './facets/search-facets.js';
import type { PageFound, Place as PlaceInOrder } from './search-pages.js';
import type { SearchQuestion } from './search-question.js';
import type { ConsultationType } from '../availability/consultation-type.results.js';

/** How a run reads; the service gives it. */
export interface SearchReads {
  findPage(): Promise<PageFound>;
  /** In the order of the page's places; null for who may not be seen. */
  findPractitioners(page: PageFound): Promise<readonly (Practitioner | null)[]>;
  findEdgeFacts(ids: readonly string[]): Promise<ReadonlyMap<string, EdgeFacts>>;
  findConsultationTypes(ids: readonly string[]): Promise<ReadonlyMap<string, ConsultationType>>;
  findCounts(counted: readonly Counted[]): Promise<ReadonlyMap<Counted, Counts>>;
  writeCursor(place: PlaceInOrder): string;
}

export interface FoundPractitioner {
  readonly practitioner: Practitioner;
  readonly place: PlaceInOrder;
}

/**
 * One search of one request. Nothing is read before a field asks for it, and everything is read once: a page without
 * totals pays for no count, and any number of facets share their passes.
 */
export class SearchRun {
  readonly #counts: DataLoader<Counted, Counts>;
  #page: Promise<PageFound> | null = null;
  #found: Promise<readonly FoundPractitioner[]> | null = null;
  #edgeFacts: Promise<ReadonlyMap<string, EdgeFacts>> | null = null;
  readonly #consultationTypes: DataLoader<string, ConsultationType | null>;

  constructor(
    readonly question: SearchQuestion,
    private readonly request: PageRequest,
    private readonly from: PlaceInOrder | null,
    private readonly reads: SearchReads,
    readonly searchedAt: Place | null,
    readonly placeSuggestions: readonly Place[],
  ) {
    this.#counts = new DataLoader(async (counted) => {
      const counts = await this.reads.findCounts(counted);
      return counted.map((each) => counts.get(each) ?? new Map<string, number>());
    });
    this.#consultationTypes = new DataLoader(async (ids) => {
      const types = await this.reads.findConsultationTypes(ids);
      return ids.map((id) => types.get(id) ?? null);
    });
  }

  counts(counted: Counted): Promise<Counts> {
    return this.#counts.load(counted);
  }

  consultationType(id: string): Promise<ConsultationType | null> {
    return this.#consultationTypes.load(id);
  }

  /** Without who was hidden between the search's rows and now: their place stays empty rather than wrong. */
  found(): Promise<readonly FoundPractitioner[]> {
    this.#found ??= this.#readFound();
    return this.#found;
  }

  async pageInfo(): Promise<PageInfo> {
    const { places, hasMore } = await this.#readPage();
    const [first, last] = [places[0], places.at(-1)];
    const hasBehind = this.from !== null;
    const isForward = this.request.direction === 'FORWARD';
    const { reads } = this;
    return {
      hasNextPage: isForward ? hasMore : hasBehind,
      hasPreviousPage: isForward ? hasBehind : hasMore,
      // Signed when they are asked for: to sign is dearer than everything else here.
      get startCursor() {
        return first ? reads.writeCursor(first) : null;
      },
      get endCursor() {
        return last ? reads.writeCursor(last) : null;
      },
    };
  }

  cursorOf(place: PlaceInOrder): string {
    return this.reads.writeCursor(place);
  }

  /** Null for who left the search's rows between two statements. */
  async edgeFacts(practitionerId: string): Promise<EdgeFacts | null> {
    this.#edgeFacts ??= this.#readPage().then(({ places }) => this.reads.findEdgeFacts(places.map(({ id }) => id)));
    return (await this.#edgeFacts).get(practitionerId) ?? null;
  }

  #readPage(): Promise<PageFound> {
    this.#page ??= this.reads.findPage();
    return this.#page;
  }

  async #readFound(): Promise<readonly FoundPractitioner[]> {
    const page = await this.#readPage();
    const practitioners = await this.reads.findPractitioners(page);
    return page.places.flatMap((place, at) => {
      const practitioner = practitioners[at];
      return practitioner ? [{ practitioner, place }] : [];
    });
  }
}
