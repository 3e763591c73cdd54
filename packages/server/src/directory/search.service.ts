import { onMap } from '@clearing/shared/distance';
import { hash } from 'node:crypto';
import type { Slots } from '../availability/slots/slots.service.js';
import type { Catalog } from '../catalog/catalog.js';
import { regionAt } from '../catalog/places/closest-town.js';
import type { Places, UnderstoodPlace } from '../catalog/places/places.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { Cipher } from '../platform/cipher.js';
import type { Clock } from '../platform/clock.js';
import { Problems } from '../platform/graphql/errors.js';
import { readPageArguments, type PageArguments, type PageRequest } from '../platform/graphql/pagination.js';
import type { SteadySource } from '../platform/doors/remembered-answers.js';
import type { RequestContext } from '../platform/request-context.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { readQuestion, type SearchArguments } from './question/read-question.js';
import { readCursor, writeCursor } from './search-cursor.js';
import { findEdgeFacts } from './search-edges.js';
import { BestRows } from './remembered/best-rows.js';
import { RememberedCounts } from './remembered/remembered-counts.js';
import { RememberedListings } from './remembered/remembered-listings.js';
import { RememberedPages } from './remembered/remembered-pages.js';
import { findCounts } from './facets/search-facets.js';
import { findPage, type PageFound, type PageWanted, type Place as PlaceInOrder } from './search-pages.js';
import { careFields, factFields, listFields, type Near, type SearchQuestion } from './search-question.js';
import { SearchRun, type SearchReads } from './search-run.js';
import { SearchState, type RowsState } from './search-state.js';
import { steadyAnswers } from './remembered/steady-answers.js';
import { SearchVocabulary } from './question/search-vocabulary.js';
import type { NearInput } from './question/search.inputs.js';
import { catalogWordsOf, offeredBy, readTypedWords, type CatalogWords } from './question/typed-words.js';

export interface SearchDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly cipher: Cipher;
  readonly catalog: Catalog;
  readonly places: Places;
  readonly listings: ListingReads;
  readonly slots: Slots;
}

/** Finds practitioners by the contract's rules. */
export class Search {
  readonly #vocabulary: SearchVocabulary;
  readonly #state: SearchState;
  readonly #counts = new RememberedCounts();
  readonly #pages = new RememberedPages();
  readonly #listings = new RememberedListings();
  readonly #best: BestRows;
  #catalogWords: { readonly of: Catalog['conditions']; readonly words: CatalogWords } | null = null;

  constructor(private readonly given: SearchDependencies) {
    this.#vocabulary = new SearchVocabulary(given.unitOfWork);
    this.#state = new SearchState(given.unitOfWork);
    this.#best = new BestRows(given.unitOfWork, this.#vocabulary);
  }

  /** Judges the question whole before anything is looked up, then says how its place and words are understood. */
  async begin(args: SearchArguments, page: PageArguments, context: RequestContext): Promise<SearchRun> {
    const { clock, catalog } = this.given;
    const problems = new Problems();
    const read = readQuestion(args, catalog, clock.now(), problems);
    const request = readPageArguments(page, problems);
    problems.throwIfAny();

    const understood = await this.#understand(args.near);
    const near = args.near ? await this.#nearOf(args.near, understood, read.patientLocation) : null;
    const text = args.search?.trim() ?? '';
    const question = { ...read, near, words: text === '' ? [] : await this.#wordsOf(text) };
    const fingerprint = once(() => fingerprintOf(question, text));
    const from = this.#readCursor(request, fingerprint, problems);
    await this.#vocabulary.learn(valuesAsked(question));

    const isNowhere = args.near != null && near === null;
    const reads = isNowhere ? nothing : this.#reads(question, request, from, fingerprint, context);
    const { place = null, suggestions = [] } = understood ?? {};
    return new SearchRun(question, request, from, reads, place, suggestions);
  }

  /** What is told of whole answers. */
  get steadyAnswers(): SteadySource {
    return steadyAnswers(this.#state, this.given.clock, this.given.catalog);
  }

  get vocabulary(): SearchVocabulary {
    return this.#vocabulary;
  }

  #reads(
    question: SearchQuestion,
    request: PageRequest,
    from: PlaceInOrder | null,
    fingerprint: () => string,
    context: RequestContext,
  ): SearchReads {
    const { unitOfWork, listings, slots, cipher } = this.given;
    const vocabulary = this.#vocabulary;
    const readState = once(() => this.#state.now());
    const wanted = { ...request, from };
    return {
      findPage: () => this.#findPage(question, wanted, readState),
      findPractitioners: ({ places, state }) =>
        this.#listings.find(
          places.map(({ id }) => id),
          state,
          question.today,
          async (ids) => allFound(await listings.practitioners(context).loadMany([...ids])),
        ),
      findEdgeFacts: async (ids) => {
        const facts = await findEdgeFacts(unitOfWork, question, vocabulary, ids);
        await vocabulary.learnKinds([...facts.values()].map(({ careKinds, talkKinds }) => careKinds | talkKinds));
        return facts;
      },
      findConsultationTypes: (ids) => slots.findTypes(ids),
      findCounts: (counted) =>
        this.#counts.find(question, counted, readState, (missing) =>
          findCounts(unitOfWork, question, vocabulary, missing),
        ),
      writeCursor: (place) => writeCursor(cipher, fingerprint(), place),
    };
  }

  async #findPage(
    question: SearchQuestion,
    wanted: PageRequest & PageWanted,
    readState: () => Promise<RowsState>,
  ): Promise<PageFound> {
    const best = this.#best.mayFind(question, wanted) ? this.#best.find(question, wanted, await readState()) : null;
    if (best) return best;
    return this.#pages.find(question, wanted, readState, async () => {
      const page = await findPage(this.given.unitOfWork, question, this.#vocabulary, wanted);
      // Nobody waits for it: who asks next is the one who gains.
      this.#best.noteRead(question, wanted, page.state).catch(() => undefined);
      return page;
    });
  }

  async #understand(near: NearInput | null | undefined): Promise<UnderstoodPlace | null> {
    return near?.place == null ? null : this.given.places.understand(near.place);
  }

  /** Null when the place was not understood. */
  async #nearOf(
    { latitude, longitude, radiusKm, includeRemote }: NearInput,
    understood: UnderstoodPlace | null,
    patientLocation: string | null,
  ): Promise<Near | null> {
    if (understood) {
      const { place } = understood;
      if (!place) return null;
      const wholeRegion = place.kind === 'REGION' ? place.region : null;
      const point = { latitude: place.latitude, longitude: place.longitude };
      return { ...point, radiusKm, wholeRegion, jurisdiction: place.region, includeRemote };
    }
    const point = onMap({ latitude: latitude ?? 0, longitude: longitude ?? 0 });
    const isRegionAsked = includeRemote && patientLocation === null;
    const jurisdiction = isRegionAsked ? await regionAt(this.given.unitOfWork, point) : null;
    return { ...point, radiusKm, wholeRegion: null, jurisdiction, includeRemote };
  }

  #wordsOf(text: string) {
    const { catalog, unitOfWork } = this.given;
    if (this.#catalogWords?.of !== catalog.conditions) {
      this.#catalogWords = { of: catalog.conditions, words: catalogWordsOf(catalog) };
    }
    return readTypedWords(unitOfWork, this.#catalogWords.words, text);
  }

  #readCursor({ cursor, direction }: PageRequest, fingerprint: () => string, problems: Problems): PlaceInOrder | null {
    if (cursor === null) return null;
    const place = readCursor(this.given.cipher, fingerprint(), cursor);
    if (!place) {
      const argument = direction === 'FORWARD' ? 'after' : 'before';
      problems.add([argument], `${argument} is not a cursor of this search.`);
    }
    problems.throwIfAny();
    return place;
  }
}

function once<Value extends object | string>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

/** A place that was not understood is nowhere: nobody is near it. */
const nothing: SearchReads = {
  findPage: () => Promise.resolve({ places: [], hasMore: false, state: null }),
  findPractitioners: () => Promise.resolve([]),
  findEdgeFacts: () => Promise.resolve(new Map()),
  findConsultationTypes: () => Promise.resolve(new Map()),
  findCounts: () => Promise.resolve(new Map()),
  writeCursor: () => '',
};

function allFound<Thing>(found: readonly (Thing | Error)[]): Thing[] {
  return found.map((each) => {
    if (each instanceof Error) throw each;
    return each;
  });
}

/** What a cursor belongs to: everything asked, but not the moment of asking. */
function fingerprintOf(question: SearchQuestion, text: string): string {
  const { near, lists, maxSessionPrice, patientLocation, verified, acceptingNewPatients, sort } = question;
  const asked = [
    text,
    near,
    listFields.map((field) => [...lists[field]].sort()),
    ...[maxSessionPrice, patientLocation, verified, acceptingNewPatients],
    question.availableBefore?.toString() ?? null,
    sort,
  ];
  return hash('sha256', JSON.stringify(asked), 'base64url');
}

function valuesAsked({ lists, words }: SearchQuestion): { field: string; value: string }[] {
  const fields = [...careFields, ...factFields, 'consultationModes' as const];
  const typed = words.flatMap(({ meant, alike }) => [...meant, ...alike].flatMap((term) => offeredBy(term) ?? []));
  return [...fields.flatMap((field) => lists[field].map((value) => ({ field, value }))), ...typed];
}
