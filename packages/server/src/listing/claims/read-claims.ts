import { claimRules, type ClaimRuleCode } from './claim-rules.js';
import { isDenied } from './denials.js';
import { joined, plain } from './plain-words.js';
import { offLabelRule } from './signs/off-label.js';
import type { Signs } from './signs/sign.js';

/** One text of a listing, and where it stands: "headline", "about", "support.note", "offerings.0.safety.inTheRoom". */
export interface ListingText {
  readonly where: string;
  readonly text: string;
}

/** Wording that cannot stay as it is. */
export interface Finding {
  readonly rule: ClaimRuleCode;
  readonly where: string;
  /** The very words, as they were written. */
  readonly sentence: string;
  readonly why: string;
}

/** What may not stand in these texts: at most one finding for each rule and sentence. */
export function readClaims(texts: readonly ListingText[]): Finding[] {
  const sentences = texts.flatMap(({ where, text }) =>
    sentencesOf(text).map(({ sentence, heading }) => {
      const words = plain(sentence);
      return { where, sentence, words, ways: [...new Set([words, joined(words)])], heading: plain(heading) };
    }),
  );
  const findings = sentences.flatMap(({ where, sentence, ways }) =>
    claimRules
      .filter(({ signs, deniable }) => ways.some((words) => shows(signs, words, deniable)))
      .map(({ code, why }): Finding => ({ rule: code, where, sentence, why })),
  );
  if (sentences.some(({ words }) => offLabelRule.note.test(words))) return findings;
  const named = sentences.find(({ words, heading }) => shows(offLabelRule.signs, `${heading} ${words}`.trim(), true));
  if (!named) return findings;
  const { where, sentence } = named;
  return [...findings, { rule: offLabelRule.code, where, sentence, why: offLabelRule.why }];
}

/** What is left of findings once an operator said of some very sentences that they may stand. */
export function withoutAllowed(
  findings: readonly Finding[],
  allowed: readonly Pick<Finding, 'rule' | 'sentence'>[],
): Finding[] {
  return findings.filter(
    ({ rule, sentence }) => !allowed.some((each) => each.rule === rule && each.sentence === sentence),
  );
}

function shows({ any, each }: Signs, words: string, deniable: boolean): boolean {
  if (!any.test(words)) return false;
  return each.some(({ pattern, unless }) =>
    [...words.matchAll(pattern)].some(
      (found) => !(unless && isUnless(unless, words, found)) && !(deniable && isDenied(words, found)),
    ),
  );
}

const SHORTLY = 60;

function isUnless(unless: RegExp, words: string, found: RegExpExecArray): boolean {
  return unless.test(words.slice(Math.max(0, found.index - SHORTLY), found.index + found[0].length));
}

interface Sentence {
  readonly sentence: string;
  /** The line before a list, or the question before an answer, for what only makes sense with it. */
  readonly heading: string;
}

/** Cut after what ends a sentence, not inside "2.5", "Dr." or "F.D.A.", and at every line. */
function sentencesOf(text: string): Sentence[] {
  let list = '';
  return text.split('\n').flatMap((line) => {
    const sentences = line.split(SENTENCE_ENDS).map((sentence) => sentence.trim());
    const heading = line.trim() === '' ? '' : list;
    list = sentences.at(-1)?.endsWith(':') ? (sentences.at(-1) ?? '') : heading;
    return sentences.flatMap((sentence, index) => {
      const before = sentences[index - 1];
      return sentence === '' ? [] : [{ sentence, heading: before?.endsWith('?') ? before : heading }];
    });
  });
}

const SENTENCE_ENDS = /(?<=[.!?]["”’)]?)(?<!\b(?:dr|mr|ms|mrs|st|vs|\p{L}\.\p{L})\.)\s+(?=["“‘(]?[\p{Lu}\d])/iu;
