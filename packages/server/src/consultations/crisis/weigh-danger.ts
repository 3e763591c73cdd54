import type { Danger } from './dangers/danger.js';
import { type Place, Reading } from './frames/reading.js';
import type { Sentence } from './frames/sentence.js';
import type { Leaning } from './leanings/leaning.js';
import { listsOfDanger } from './lists.js';
import { firstPerson } from './meanings/little-words.js';
import { isLongPast, refused, wasAskedAndSaidNo } from './words/context.js';
import { ordinaryReasons } from './words/ordinary-reasons.js';

/** What speaks in one sentence, each kind once. */
export interface Speaking {
  readonly dangers: ReadonlySet<Danger>;
  readonly leanings: ReadonlySet<Leaning>;
  readonly isOfOneself: boolean;
}

/** So many points are danger. */
const DANGER = 7;

/** So many, where no way of speaking of danger is there and only words that lean. */
const DANGER_BY_LEANINGS = 9;

/** However much is said of ordinary days, it takes no more than this: a plain word of dying is not talked away by a long letter. */
const MOST_TAKEN = -8;

/** Who writes to a practice speaks of something ordinary nearly always. Where nobody does, less is needed. */
const NOTHING_ORDINARY = 2;

/** How far several sentences together speak of danger: what speaks for it, less what speaks against. */
export function pointsOf(together: readonly Speaking[]): number {
  const kinds = new Set(together.flatMap(({ dangers, leanings }) => [...dangers, ...leanings]));
  const points = [...kinds].map((kind) => kind.points);
  const given = sumOf(points.filter((each) => each > 0));
  const taken = sumOf(points.filter((each) => each < 0));
  return given + (taken === 0 ? NOTHING_ORDINARY : Math.max(MOST_TAKEN, taken));
}

/**
 * Whether several sentences together speak of danger, whatever the words. Words that lean are enough by themselves where
 * somebody speaks of themselves: anybody else's story is full of ends, nobody and now.
 */
export function speakOfDanger(together: readonly Speaking[]): boolean {
  const points = pointsOf(together);
  return together.some(({ dangers }) => dangers.size > 0)
    ? points >= DANGER
    : points >= DANGER_BY_LEANINGS && together.some(({ isOfOneself }) => isOfOneself);
}

/** What each sentence says of danger and of ordinary days. */
export function speakingIn(sentences: readonly Sentence[]): Speaking[] {
  const lists = listsOfDanger();
  const wholes = sentences.map(({ words }) => words.join(' '));
  return sentences.map((sentence, index) => {
    const reading = new Reading(lists.lexicon, sentence);
    const beside = wholes.slice(Math.max(0, index - 1), index + 2);
    const taken: WhatTakesAway = {
      saidOtherwise: reading.placesOf(lists.saidOtherwise),
      isAboutSomethingElse: reading.placesOf(lists.aboutSomethingElse).length > 0,
      hasOrdinaryReason: beside.some((whole) => ordinaryReasons.test(whole)),
      isOver: isLongPast(wholes[index] ?? '') || wasAskedAndSaidNo(wholes[index] ?? '', beside),
    };
    const dangers = reading.placesOf(lists.dangers).filter((place) => counts(place, sentence, taken));
    const leanings = reading
      .placesOf(lists.leanings)
      .filter((place) =>
        place.says.points < 0
          ? !overlaps(place, dangers)
          : !overlaps(place, taken.saidOtherwise) && !isDenied(place, sentence),
      );
    return {
      dangers: new Set(dangers.map(({ says }) => says)),
      leanings: new Set(leanings.map(({ says }) => says)),
      isOfOneself: sentence.words.some((word) => firstPerson.has(word)),
    };
  });
}

interface WhatTakesAway {
  readonly saidOtherwise: readonly Place<string>[];
  readonly isAboutSomethingElse: boolean;
  readonly hasOrdinaryReason: boolean;
  /** It was long ago, or somebody asked and was told that there is none. */
  readonly isOver: boolean;
}

function counts(place: Place<Danger>, sentence: Sentence, taken: WhatTakesAway): boolean {
  if (taken.isOver) return false;
  if (place.says.counts === 'NAMED' && taken.isAboutSomethingElse) return false;
  if (place.says.counts === 'QUIET' && taken.hasOrdinaryReason) return false;
  if (place.says.counts !== 'ALWAYS' && overlaps(place, taken.saidOtherwise)) return false;
  return !isDenied(place, sentence) && !isAnsweredNo(place, sentence);
}

function overlaps<T, O>(place: Place<T>, others: readonly Place<O>[]): boolean {
  return others.some(({ from, to }) => from < place.to && place.from < to);
}

/** A way of saying it that has its own "no" ("not want to live") stands for itself. */
const HAS_ITS_OWN_NO = /^(?:not|no|never|nobody|nothing|without|ya|nadie|ni|nunca|sin|do|can|cannot|could|why)$/;

/** No "no" reaches further than this many words. */
const REACH = 12;

/** In Spanish a "no" stands right before its verb: "si no sale me mato" denies nothing. */
const SPANISH_VERB =
  /^(?:me|se|nos|te|lo|la|le|voy|va|vas|van|quiero|quiere|quisiera|pienso|piensa|tengo|tiene|estoy|esta|prefiero|tome|tomo|acabo|hago|planeo|decidi)$/;

function isDenied<T>({ from }: Place<T>, { words, clauseBeginsAt }: Sentence): boolean {
  if (HAS_ITS_OWN_NO.test(words[from] ?? '')) return false;
  const reach = !SPANISH_VERB.test(words[from] ?? '') ? REACH : SPANISH_VERB.test(words[from - 1] ?? '') ? 2 : 1;
  let begins = from;
  while (begins > 0 && begins > from - reach && !clauseBeginsAt.has(begins)) begins -= 1;
  return refused.test(`${words.slice(begins, from).join(' ')} `);
}

/** "Ideas de suicidio: no", "thoughts of harming myself? None" */
const NO_AFTER =
  /^(?:(?:no|none|nope|negative|negativo|ninguna?s?|cero|zero|nada)(?: (?:eso|tengo|he|hay|nunca|ni|alguno|at all)\b.*)?|never|nunca|jamas)$/;

function isAnsweredNo({ from, to }: Place<Danger>, { words, clauseBeginsAt }: Sentence): boolean {
  if (HAS_ITS_OWN_NO.test(words[from] ?? '')) return false;
  let ends = to + 1;
  while (ends < words.length && !clauseBeginsAt.has(ends)) ends += 1;
  return NO_AFTER.test(words.slice(to, ends).join(' '));
}

function sumOf(points: readonly number[]): number {
  return points.reduce((all, each) => all + each, 0);
}
