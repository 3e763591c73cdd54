import { claimRules, offLabelRule, type ClaimRule, type ClaimRuleCode } from './claim-rules.js';

/** One text of a listing, and where it stands: "headline", "about", "support.note", "offerings.0.safety.inTheRoom". */
export interface ListingText {
  readonly where: string;
  readonly text: string;
}

/** Wording that may not stand as it is. */
export interface Finding {
  readonly rule: ClaimRuleCode;
  readonly where: string;
  /** The very words, as they were written. */
  readonly sentence: string;
  readonly why: string;
}

/** What may not stand in these texts: at most one finding for each rule and sentence. */
export function readClaims(texts: readonly ListingText[]): Finding[] {
  const sentences = texts.flatMap(({ where, text }) => sentencesOf(text).map((sentence) => ({ where, sentence })));
  const findings = sentences.flatMap(({ where, sentence }) =>
    claimRules
      .filter((rule) => breaks(rule, plain(sentence)))
      .map(({ code, why }): Finding => ({ rule: code, where, sentence, why })),
  );
  const isNoted = sentences.some(({ sentence }) => offLabelRule.note.test(plain(sentence)));
  const named = sentences.find(({ sentence }) => offLabelRule.named.test(plain(sentence)) && !isEsketamine(sentence));
  if (named && !isNoted) findings.push({ rule: offLabelRule.code, ...named, why: offLabelRule.why });
  return findings;
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

function breaks(rule: ClaimRule, sentence: string): boolean {
  return rule.signs.some((sign) => {
    const found = sign.exec(sentence);
    return found !== null && !(rule.deniable && isDenied(sentence, found));
  });
}

const denial =
  /\b(?:no|not|never|cannot|neither|nor|nobody|none|without|isn['’]t|aren['’]t|don['’]t|doesn['’]t|can['’]t|won['’]t)\b/u;
/** Ends what a "no" speaks of: "not a cure, but guaranteed relief". */
const clauseEnds = /[;:,]|\b(?:but|yet|however|instead|only)\b/gu;

/** A "no" in the same clause, before the sign or within it: "there is no cure", "ketamine is not FDA-approved". */
function isDenied(sentence: string, found: RegExpExecArray): boolean {
  const before = sentence.slice(0, found.index);
  const clause = before.slice(lastEnd(before));
  return denial.test(clause) || (!/^no /u.test(found[0]) && denial.test(found[0]));
}

function lastEnd(text: string): number {
  return [...text.matchAll(clauseEnds)].at(-1)?.index ?? 0;
}

function isEsketamine(sentence: string): boolean {
  return !/\bketamine\b/u.test(plain(sentence).replaceAll(/\b(?:esketamine|spravato)\b/gu, ''));
}

/** In small letters, one kind of space and dash, without letters that cannot be seen: "C\u200bure" is "cure". */
function plain(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[‐‑]/gu, '-')
    .toLowerCase();
}

/** Cut after what ends a sentence, not inside "2.5" or "Dr.", and at every line. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?]["”’)]?)(?<!\b(?:dr|mr|ms|mrs|st|vs|e\.g|i\.e)\.)\s+(?=["“‘(]?[\p{Lu}\d])/iu)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
