import { editDistance } from '@clearing/shared/edit-distance';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { cityAboveItsState } from './gazetteer.js';
import { phrasesWithin, placeKey, readPlaceQuestion, type PlaceQuestion } from './place-name.js';
import { Place, type PlaceKind } from './places.results.js';

/** What a search near some words means. */
export interface UnderstoodPlace {
  /** Null when it is not clear. */
  readonly place: Place | null;
  /** The likely places when it is not clear; else what is called the same and not much smaller. */
  readonly suggestions: readonly Place[];
}

interface Candidate {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly label: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly population: number;
}

const columns = `kind, key, label, region, latitude, longitude, time_zone AS "timeZone", population`;
const mostCandidates = 30;
const mostSuggestions = 5;
const typosAllowed = 2;

/** What is called the same is offered beside the place that was taken, when it has at least so large a part of its people. */
const smallestNamesake = 0.1;

/** A beginning or a misspelling is taken as meant when nothing else like it has a tenth of its people. */
const clearlyLarger = 10;
const shortestBeginning = 4;
const shortestForTwoTypos = 8;

/** Finds places by what people type. Never refuses: what cannot be a place is answered with nothing. */
export class Places {
  constructor(private readonly database: Pick<UnitOfWork, 'query'>) {}

  /** For a field that suggests while typing: the best first, at most `first`. */
  async search(text: string, first: number): Promise<Place[]> {
    const question = readPlaceQuestion(text);
    if (!question) return [];
    const found = await this.candidates(question);
    return distinct(found.ranked).slice(0, first).map(asPlace);
  }

  /** For a search: the one place meant, if that is clear; else the likely ones. */
  async understand(text: string): Promise<UnderstoodPlace> {
    const question = readPlaceQuestion(text);
    if (!question) return { place: null, suggestions: [] };
    const { ranked, exact } = await this.candidates(question);
    const likely = distinct(ranked);
    const meant = exact[0] ?? clearlyMeant(question, likely);
    const suggestions = meant ? namesakes(question, meant, distinct(exact)) : likely;
    return { place: meant ? asPlace(meant) : null, suggestions: suggestions.slice(0, mostSuggestions).map(asPlace) };
  }

  private async candidates(question: PlaceQuestion): Promise<{ exact: Candidate[]; ranked: Candidate[] }> {
    if (question.postalCode) return this.postalCodes(question.postalCode);
    const named = await this.named(question);
    const exact = named.filter((candidate) => isExact(question, candidate)).sort(mostMeantFirst(question));
    const beginnings = named.filter((candidate) => !isExact(question, candidate)).sort(largestFirst);
    const ranked = [...exact, ...beginnings];
    return { exact, ranked: ranked.length > 0 ? ranked : await this.misspelt(question) };
  }

  /** The code itself, and when there is none, its neighbours in the same delivery area. */
  private async postalCodes(digits: string): Promise<{ exact: Candidate[]; ranked: Candidate[] }> {
    const ranked = await this.database.query<Candidate>(
      `SELECT ${columns} FROM places
       WHERE key LIKE $1 || '%' AND kind = 'POSTAL_CODE'
       ORDER BY key <> $2, abs(key::int - rpad($2, 5, '0')::int) LIMIT ${mostCandidates}`,
      [digits.length === 5 ? digits.slice(0, 3) : digits, digits],
    );
    return { exact: ranked.filter((candidate) => candidate.key === digits), ranked };
  }

  /** Places that are called so or begin so, in the state that was named or in any. */
  private named(question: PlaceQuestion): Promise<Candidate[]> {
    return this.database.query<Candidate>(
      `(SELECT ${columns} FROM places WHERE key LIKE $1 || '%' AND kind <> 'POSTAL_CODE'
        ORDER BY (key = $1) DESC, population DESC LIMIT ${mostCandidates})
       UNION ALL
       (SELECT ${columns} FROM places
        WHERE $2::text IS NOT NULL AND key LIKE $2 || '%' AND region = $3 AND kind = 'CITY'
        ORDER BY (key = $2) DESC, population DESC LIMIT ${mostCandidates})
       UNION ALL
       (SELECT ${columns} FROM places
        WHERE $4::text IS NOT NULL AND key = $4 AND kind = 'REGION')`,
      [
        question.key,
        question.within?.key ?? null,
        question.within?.region ?? null,
        question.region ? placeKey(getJurisdiction(question.region).name) : null,
      ],
    );
  }

  /**
   * Places that resemble it or begin alike (swapped letters resemble little), and then those whose name is part of what
   * was typed: "Dallas Fort Worth". What differs in more than two letters is not offered at all.
   */
  private async misspelt(question: PlaceQuestion): Promise<Candidate[]> {
    const key = question.within?.key ?? question.key;
    if (key.length < shortestBeginning) return [];
    const alike = await this.database.query<Candidate>(
      `SELECT ${columns} FROM places
       WHERE (key % $1 OR key LIKE $2) AND char_length(key) BETWEEN $3 - ${typosAllowed} AND $3 + ${typosAllowed}
         AND kind <> 'POSTAL_CODE' AND ($4::text IS NULL OR region = $4)
       UNION ALL
       SELECT ${columns} FROM places
       WHERE key = ANY ($5) AND kind <> 'POSTAL_CODE' AND ($4::text IS NULL OR region = $4)`,
      [key, `${key.slice(0, 2)}%`, key.length, question.within?.region ?? null, phrasesWithin(key)],
    );
    const ranked = alike.map((candidate) => ({ candidate, distance: editDistance(key, candidate.key, typosAllowed) }));
    const inPart = (candidate: Candidate) => ` ${key} `.includes(` ${candidate.key} `);
    return ranked
      .filter(({ candidate, distance }) => distance <= typosAllowed || inPart(candidate))
      .sort((left, right) => left.distance - right.distance || largestFirst(left.candidate, right.candidate))
      .map(({ candidate }) => candidate)
      .slice(0, mostCandidates);
  }
}

function isExact(question: PlaceQuestion, candidate: Candidate): boolean {
  return candidate.key === question.key || isCityInState(question, candidate) || isTheState(question, candidate);
}

function isCityInState({ within }: PlaceQuestion, candidate: Candidate): boolean {
  return candidate.kind === 'CITY' && candidate.key === within?.key && candidate.region === within.region;
}

function isTheState(question: PlaceQuestion, candidate: Candidate): boolean {
  return candidate.kind === 'REGION' && candidate.region === question.region;
}

function mostMeantFirst(question: PlaceQuestion): (left: Candidate, right: Candidate) => number {
  const weight = (candidate: Candidate): number => {
    if (isCityInState(question, candidate)) return Number.MAX_SAFE_INTEGER;
    return candidate.kind === 'REGION' ? cityAboveItsState : candidate.population;
  };
  return (left, right) => weight(right) - weight(left);
}

const largestFirst = (left: Candidate, right: Candidate): number => right.population - left.population;

function clearlyMeant(question: PlaceQuestion, likely: readonly Candidate[]): Candidate | null {
  const [first, ...others] = likely;
  const typed = question.within?.key ?? question.key;
  if (!first || question.postalCode || typed.length < shortestBeginning) return null;
  const typosIn = (candidate: Candidate): number =>
    candidate.key.startsWith(typed) ? 0 : editDistance(typed, candidate.key, typosAllowed);
  const typos = typosIn(first);
  if (typos > (typed.length < shortestForTwoTypos ? 1 : typosAllowed)) return null;
  const rivals = others.filter((other) => typosIn(other) <= typos);
  if (rivals.length === 0) return first;
  const largestRival = Math.max(...rivals.map((rival) => rival.population));
  return first.population > 0 && first.population >= clearlyLarger * largestRival ? first : null;
}

/** A city that was named without its state may be another of that name, or the state itself. */
function namesakes(question: PlaceQuestion, meant: Candidate, exact: readonly Candidate[]): readonly Candidate[] {
  if (question.postalCode || isCityInState(question, meant) || meant.kind !== 'CITY') return [];
  return exact.filter(
    ({ kind, label, population }) =>
      label !== meant.label && (kind === 'REGION' || population >= smallestNamesake * meant.population),
  );
}

/** One place may be found under several names, or both as named and as beginning so. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** A class instance, so that an executor that cannot await resolveType knows it. */
function asPlace({ label, kind, latitude, longitude, region, timeZone }: Candidate): Place {
  return Object.assign(new Place(), { label, kind, latitude, longitude, region, timeZone });
}
