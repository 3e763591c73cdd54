import type { Lexicon, Way, Ways } from './lexicon.js';
import type { Sentence } from './sentence.js';
import type { OneOf, Step } from './way-of-saying.js';
import { conjunctions, fillers, stopsAGap } from '../meanings/little-words.js';

/** Where in the sentence something is said: from this word, up to before that one. */
export interface Place<T> {
  readonly says: T;
  readonly from: number;
  readonly to: number;
}

const MOST_FILLERS = 3;
const NOWHERE: readonly number[] = [];

/**
 * One sentence read against the lists. Where a meaning stands is found once and remembered, and a way of saying something
 * goes through a sentence with all its possible places at once, so that no text takes long to read.
 */
export class Reading {
  readonly #remembered = new Map<string, (readonly number[] | undefined)[]>();
  /** Most ways are given up before a place is looked for: what they need begins with none of the words. */
  readonly #mayStand: ReadonlySet<number>;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly sentence: Sentence,
  ) {
    this.#mayStand = lexicon.stepsBegunBy(sentence.words);
  }

  placesOf<T>(ways: Ways<T>): Place<T>[] {
    const found: Place<T>[] = [];
    for (const [from, word] of this.sentence.words.entries()) {
      for (const way of ways.beginningWith(word)) {
        const ends = this.#endsOf(way, from);
        if (ends.length > 0) found.push({ says: way.says, from, to: Math.max(...ends) });
      }
    }
    return found;
  }

  #endsOf<T>({ steps, needs }: Way<T>, from: number): readonly number[] {
    for (const { id } of needs) if (!this.#mayStand.has(id)) return NOWHERE;
    let places: readonly number[] = [from];
    for (let index = 0; index < steps.length && places.length > 0; index += 1) {
      const step = steps[index];
      if (step) places = this.#after(step, places, index > 0);
    }
    return places;
  }

  #after(step: Step, places: readonly number[], mayFill: boolean): readonly number[] {
    if (step.kind === 'none-of') return places.filter((place) => !this.#addAfterOneOf(step.of, place, []));
    const after: number[] = step.kind === 'one-of' && step.optional ? [...places] : [];
    for (const place of places) {
      if (step.kind === 'between') this.#addBetween(step.most, place, after);
      else this.#addAfterFillers(step, place, mayFill, after);
    }
    return after;
  }

  #addAfterFillers(step: OneOf, place: number, mayFill: boolean, after: number[]): void {
    for (let at = place; at <= place + MOST_FILLERS; at += 1) {
      if (this.#addAfterOneOf(step, at, after)) return;
      if (!mayFill || !fillers.has(this.sentence.words[at] ?? '')) return;
    }
  }

  /** Whether one of the choices stands at the place; where it ends is added. */
  #addAfterOneOf(step: OneOf, place: number, after: number[]): boolean {
    const { words } = this.sentence;
    const word = words[place];
    let found = false;
    const add = (end: number) => {
      found = true;
      if (!after.includes(end)) after.push(end);
    };
    if (step.endOfClause && this.#clauseEndsAt(place)) add(place);
    if (word === undefined) return found;
    if (step.words.has(word) || step.beginnings.some((beginning) => word.startsWith(beginning))) add(place + 1);
    for (const row of step.inARow) {
      if (row.every((each, index) => isWord(each, words[place + index]))) add(place + row.length);
    }
    for (const name of step.meanings) this.#endsOfMeaning(name, place).forEach(add);
    return found;
  }

  #endsOfMeaning(name: string, from: number): readonly number[] {
    let remembered = this.#remembered.get(name);
    if (!remembered) this.#remembered.set(name, (remembered = []));
    const known = remembered[from];
    if (known) return known;
    remembered[from] = NOWHERE;
    let ends = NOWHERE;
    for (const way of this.lexicon.waysOfMeaning(name).beginningWith(this.sentence.words[from] ?? '')) {
      const more = this.#endsOf(way, from);
      if (more.length > 0) ends = ends.length === 0 ? more : [...new Set([...ends, ...more])];
    }
    remembered[from] = ends;
    return ends;
  }

  /** Every place up to so many words further on, but over no "not": what comes after it is denied. */
  #addBetween(most: number, place: number, places: number[]): void {
    const { words } = this.sentence;
    for (let at = place; at <= place + most && at <= words.length; at += 1) {
      if (!places.includes(at)) places.push(at);
      if (stopsAGap.has(words[at] ?? '')) return;
    }
  }

  #clauseEndsAt(place: number): boolean {
    const { words, clauseBeginsAt } = this.sentence;
    const word = words[place];
    if (word === undefined || clauseBeginsAt.has(place) || conjunctions.has(word)) return true;
    return fillers.has(word) && this.#clauseEndsAt(place + 1);
  }
}

/** Whether a word stands where the list has it, or one that begins so. */
function isWord(written: string, word: string | undefined): boolean {
  return written.endsWith('*') ? word?.startsWith(written.slice(0, -1)) === true : word === written;
}
