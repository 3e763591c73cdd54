import { editDistance } from '@clearing/shared/edit-distance';
import type { SchemaReference } from './schema-reference.js';

/** Something of the schema that fits what somebody typed. */
export interface Found {
  /** "Practitioner" or "Practitioner.slots". */
  readonly path: string;
  readonly href: string;
  readonly description: string;
}

interface Entry extends Found {
  readonly name: string;
  /** What it is found by besides its path: what it says, its arguments, and what a key needs for it. */
  readonly words: string;
}

/** How well a word fits: the smaller, the better. */
const EXACT = 0;
const BEGINS = 1;
const BEGINS_INSIDE = 2;
const CONTAINS = 3;
const SAID = 4;
const SAID_OF_IT = 5;
const OF_ITS_TYPE = 6;
const ALIKE = 7;

type Fit = (word: string, entry: Entry) => number | null;

/** Everything that all of the words fit, what fits best first, then in the order of the schema. */
export function findInReference(schema: SchemaReference, typed: string): readonly Found[] {
  return findBy(fitOf, schema, typed);
}

/** The same, where a word may also be a letter or two away from a name: for what was mistyped. */
export function findAlikeInReference(schema: SchemaReference, typed: string): readonly Found[] {
  return findBy((word, entry) => fitOf(word, entry) ?? likenessOf(word, entry), schema, typed);
}

function findBy(fit: Fit, schema: SchemaReference, typed: string): readonly Found[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return entriesOf(schema)
    .flatMap((entry) => {
      const fits = words.map((word) => fit(word, entry));
      return fits.includes(null) || isOfTheirType(fits)
        ? []
        : [{ entry, fit: Math.min(...(fits as number[])), all: sum(fits as number[]) }];
    })
    .sort((a, b) => a.fit - b.fit || a.all - b.all)
    .map(({ entry: { path, href, description } }) => ({ path, href, description }));
}

/** Of all that stands in types whose names have a word in them, those alone that another word fits. */
function isOfTheirType(fits: readonly (number | null)[]): boolean {
  return fits.every((fit) => fit === OF_ITS_TYPE);
}

function entriesOf(schema: SchemaReference): Entry[] {
  return schema.flatMap((type) => {
    const href = addressOfType(type.name);
    const values = type.values.map((value) => ({ ...value, args: [], facts: null }));
    const inside = [...type.fields, ...values].map(({ args, facts, ...each }): Entry => {
      return {
        name: each.name,
        path: `${type.name}.${each.name}`,
        href: `${href}#${each.name}`,
        description: each.description,
        words: [each.description, ...args.flatMap(({ name, description }) => [name, description]), facts?.scope].join(
          ' ',
        ),
      };
    });
    const { name, description } = type;
    return [{ name, path: name, href, description, words: description }, ...inside];
  });
}

/** What a line of code has around its names, "[Slot!]!" and "practitioners(near:", is no part of them. */
function wordsOf(typed: string): readonly string[] {
  return typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}_:-]+/u)
    .map((word) => singular(word.replace(/:$/, '')))
    .filter(Boolean);
}

/** "times" finds "time", too. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}

/** Null: not at all. A type's own name, before a dot, finds what is in it, after what is called so itself. */
function fitOf(word: string, { name, path, words }: Entry): number | null {
  const small = name.toLowerCase();
  if (small === word) return EXACT;
  if (small.startsWith(word)) return BEGINS;
  if (partsOf(name).some((part) => part.startsWith(word))) return BEGINS_INSIDE;
  if (small.includes(word)) return CONTAINS;
  if (path.toLowerCase().startsWith(`${word}.`)) return SAID;
  if (words.toLowerCase().includes(word)) return SAID_OF_IT;
  const [type = ''] = path.split('.');
  return partsOf(type).some((part) => part.startsWith(word)) ? OF_ITS_TYPE : null;
}

const SHORTEST_WITH_A_TYPO = 4;
const SHORTEST_WITH_TWO_TYPOS = 8;

/** Of its name, whole or in part, or of the type it is in; the fewer letters differ, the better. Null: it is not alike. */
function likenessOf(word: string, { name, path }: Entry): number | null {
  if (word.length < SHORTEST_WITH_A_TYPO) return null;
  const allowed = word.length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
  const differ = (other: string) => {
    const letters = editDistance(word, singular(other.toLowerCase()), allowed);
    return letters <= allowed ? letters : Infinity;
  };
  const [type = ''] = path.split('.');
  const fewest = Math.min(differ(name), ...partsOf(name).map((part) => differ(part) + 1), differ(type) + 2);
  return Number.isFinite(fewest) ? ALIKE + fewest : null;
}

/** "nextSlot" is "next" and "slot", "IN_PERSON" is "in" and "person". */
function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function addressOfType(name: string): string {
  return `/partners/reference/${name}`;
}
