import type { Meanings } from '../meanings/meanings.js';
import { type OneOf, type WayOfSaying, wayOfSaying } from './way-of-saying.js';

/** A way of saying something, and what it is a way of saying. */
export interface Way<T> {
  readonly steps: WayOfSaying;
  /** Those of the steps without which it is not said. */
  readonly needs: readonly OneOf[];
  readonly says: T;
}

/** Ways of saying things, found by the word they begin with. */
export class Ways<T> {
  readonly #byWord = new Map<string, Way<T>[]>();
  readonly #byBeginning = new Map<string, Way<T>[]>();
  #longest = 0;

  constructor(ways: readonly Way<T>[], firstsOf: (way: Way<T>) => Firsts) {
    for (const way of ways) {
      const { words, beginnings } = firstsOf(way);
      for (const word of words) addTo(this.#byWord, word, way);
      for (const beginning of beginnings) addTo(this.#byBeginning, beginning, way);
    }
    for (const beginning of this.#byBeginning.keys()) this.#longest = Math.max(this.#longest, beginning.length);
    for (const [word, known] of this.#byWord) {
      this.#byWord.set(word, [...new Set([...known, ...this.#withItsBeginnings(word)])]);
    }
  }

  beginningWith(word: string): readonly Way<T>[] {
    return this.#byWord.get(word) ?? this.#withItsBeginnings(word);
  }

  #withItsBeginnings(word: string): readonly Way<T>[] {
    let found: Way<T>[] | undefined;
    for (let length = 1; length <= Math.min(word.length, this.#longest); length += 1) {
      const also = this.#byBeginning.get(word.slice(0, length));
      if (also) found = found ? [...new Set([...found, ...also])] : also;
    }
    return found ?? [];
  }
}

/** What a way of saying something can begin with. */
interface Firsts {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** The lists of meanings, read once when the program starts. */
export class Lexicon {
  readonly #waysOfMeaning = new Map<string, Ways<string>>();
  readonly #stepsOfMeaning = new Map<string, readonly WayOfSaying[]>();
  readonly #firstsOfMeanings = new Map<string, Firsts>();
  readonly #needed = new Map<number, OneOf>();
  #neededByWord: Ways<OneOf> | undefined;

  constructor(meanings: Meanings) {
    for (const [name, written] of Object.entries(meanings)) {
      this.#stepsOfMeaning.set(name, partsOf(written, /[,\n]/).map(wayOfSaying));
    }
    for (const [name, ways] of this.#stepsOfMeaning) {
      this.#waysOfMeaning.set(name, this.#indexed(ways.map((steps) => ({ steps, says: name }))));
    }
  }

  waysOfMeaning(name: string): Ways<string> {
    const ways = this.#waysOfMeaning.get(name);
    if (!ways) throw new Error(`No list of danger is named ${name}.`);
    return ways;
  }

  /** Lists that stand for themselves, each with its ways apart by what `separator` says. */
  waysOf<T>(lists: readonly T[], written: (list: T) => string, separator: RegExp): Ways<T> {
    return this.#indexed(
      lists.flatMap((says) => partsOf(written(says), separator).map((way) => ({ steps: wayOfSaying(way), says }))),
    );
  }

  #indexed<T>(ways: readonly Omit<Way<T>, 'needs'>[]): Ways<T> {
    return new Ways(
      ways.map((way) => ({ ...way, needs: this.#needsOf(way.steps) })),
      (way) => this.#firstsOf(way.steps),
    );
  }

  #needsOf(steps: WayOfSaying): OneOf[] {
    const needs = steps
      .slice(1)
      .filter((step) => step.kind === 'one-of')
      .filter((step) => !step.optional && !step.endOfClause);
    for (const step of needs) this.#needed.set(step.id, step);
    this.#neededByWord = undefined;
    return needs;
  }

  /** Of all the steps that some way needs, those that could stand where one of these words does. */
  stepsBegunBy(words: readonly string[]): ReadonlySet<number> {
    this.#neededByWord ??= new Ways(
      [...this.#needed.values()].map((step) => ({ steps: [step], needs: [], says: step })),
      ({ steps }) => this.#firstsOf(steps),
    );
    const begun = new Set<number>();
    for (const word of words) {
      for (const { says } of this.#neededByWord.beginningWith(word)) begun.add(says.id);
    }
    return begun;
  }

  #firstsOf(steps: WayOfSaying): Firsts {
    const words = new Set<string>();
    const beginnings = new Set<string>();
    for (const step of steps) {
      if (step.kind === 'between') throw new Error('A way of saying something cannot begin with a gap.');
      if (step.kind === 'none-of') continue;
      for (const word of step.words) words.add(word);
      for (const [word = ''] of step.inARow) words.add(word);
      for (const beginning of step.beginnings) beginnings.add(beginning);
      for (const name of step.meanings) {
        const firsts = this.#firstsOfMeaning(name);
        for (const word of firsts.words) words.add(word);
        for (const beginning of firsts.beginnings) beginnings.add(beginning);
      }
      if (!step.optional) break;
    }
    return { words, beginnings: [...beginnings] };
  }

  #firstsOfMeaning(name: string): Firsts {
    const known = this.#firstsOfMeanings.get(name);
    if (known) return known;
    const ways = this.#stepsOfMeaning.get(name);
    if (!ways) throw new Error(`No list of danger is named ${name}.`);
    const each = ways.map((steps) => this.#firstsOf(steps));
    const firsts = {
      words: new Set(each.flatMap(({ words }) => [...words])),
      beginnings: [...new Set(each.flatMap(({ beginnings }) => beginnings))],
    };
    this.#firstsOfMeanings.set(name, firsts);
    return firsts;
  }
}

function partsOf(written: string, separator: RegExp): string[] {
  return written
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
