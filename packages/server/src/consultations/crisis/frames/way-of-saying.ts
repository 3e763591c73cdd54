/**
 * One way of saying something, as the lists write it:
 *
 *     can not MANAGE this|it anymore     words as they stand, and other meanings in capitals
 *     suicid*                            any word that begins so
 *     so_much|all                        two words in the place of one, and a_matar* any that begin so
 *     swallow* .. ALL                    up to three words between; ... up to six
 *     my? last night                     with or without it
 *     done $                             at the end of a clause
 *     give up !on                        not followed by it
 */
export type WayOfSaying = readonly Step[];

export type Step =
  | OneOf
  | { readonly kind: 'none-of'; readonly of: OneOf }
  | { readonly kind: 'between'; readonly most: number };

export interface OneOf {
  readonly kind: 'one-of';
  /** The same for steps that are written the same. */
  readonly id: number;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly inARow: readonly (readonly string[])[];
  readonly meanings: readonly string[];
  readonly endOfClause: boolean;
  readonly optional: boolean;
}

const BETWEEN = new Map([
  ['..', 3],
  ['...', 6],
]);

export function wayOfSaying(written: string): WayOfSaying {
  return written.trim().split(/\s+/).map(stepOf);
}

function stepOf(written: string): Step {
  const most = BETWEEN.get(written);
  if (most !== undefined) return { kind: 'between', most };
  if (written.startsWith('!')) return { kind: 'none-of', of: oneOf(written.slice(1), false) };
  return written.endsWith('?') ? oneOf(written.slice(0, -1), true) : oneOf(written, false);
}

const known = new Map<string, OneOf>();

function oneOf(written: string, optional: boolean): OneOf {
  const key = optional ? `${written}?` : written;
  const step = known.get(key) ?? newOneOf(written, optional, known.size);
  known.set(key, step);
  return step;
}

function newOneOf(written: string, optional: boolean, id: number): OneOf {
  const choices = written.split('|');
  const wrong = choices.find((choice) => !/^(?:[A-Z][A-Z_]+|[a-z0-9]+(?:_[a-z0-9]+)*\*?|\$)$/.test(choice));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no word, beginning or meaning of the lists of danger.`);
  return {
    kind: 'one-of',
    id,
    words: new Set(choices.filter((choice) => /^[a-z0-9]+$/.test(choice))),
    beginnings: choices.filter((choice) => /^[a-z0-9]+\*$/.test(choice)).map((choice) => choice.slice(0, -1)),
    inARow: choices.filter((choice) => /^[a-z0-9]+_/.test(choice)).map((choice) => choice.split('_')),
    meanings: choices.filter((choice) => /^[A-Z]/.test(choice)),
    endOfClause: choices.includes('$'),
    optional,
  };
}
