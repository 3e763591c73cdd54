import {
  DANGER_KEY,
  DangerAnswer,
  IN_PERSON,
  NOT_SURE,
  type QuestionText,
  type SaidPrecaution,
  type ScreeningVersion,
} from './screening-version.js';
import { codeOfLeftOpen, type LeftOpenAnswer } from './left-open.js';
import { ownWords, theirWords, type OutcomeWords } from './outcome-words.js';
import type { GivenAnswer, PrecautionBases } from './screening-versions.js';

export const ScreeningOutcomeKind = {
  DISCUSS: 'DISCUSS',
  METHOD_REMOVED: 'METHOD_REMOVED',
  SAFETY_FIRST: 'SAFETY_FIRST',
} as const;
export type ScreeningOutcomeKind = (typeof ScreeningOutcomeKind)[keyof typeof ScreeningOutcomeKind];

/** Something to talk about first. Kept as it was explained on the day, whatever the catalog says later. */
export interface Flag {
  readonly code: string;
  /** Catalog slug; null when it rests on no single precaution. */
  readonly precaution: string | null;
  readonly outcome: ScreeningOutcomeKind;
  readonly explanation: string;
}

export interface Screened {
  readonly flags: readonly Flag[];
  /** Catalog slugs of the methods whose label says "must not". */
  readonly removedMethods: readonly string[];
  readonly summary: string;
}

export interface ToScreen {
  readonly screening: ScreeningVersion;
  readonly answers: readonly GivenAnswer[];
  /** The methods thought of; none means all. */
  readonly deliveryMethods: readonly string[];
  readonly isOver64: boolean;
  /** The danger question's "yes", or free text that spoke of danger, after "I am safe, continue". */
  readonly saidTheyAreSafe: boolean;
  /** Whether somebody asks for another: then nothing is said to "you" that is about them. */
  readonly isForSomebodyElse: boolean;
  /** What whoever is asked is called: "Ana"; null: nobody was chosen yet. */
  readonly asked: string | null;
  readonly precautions: readonly PrecautionBases[];
  readonly methodName: (slug: string) => string;
}

const ORDER: readonly ScreeningOutcomeKind[] = ['SAFETY_FIRST', 'METHOD_REMOVED', 'DISCUSS'];

/** What the answers give reason to talk about. Never a score, never a verdict: it neither clears nor condemns. */
export function screenAnswers(given: ToScreen): Screened {
  const said = saidPrecautions(given);
  const removed = new Set<string>();
  const flags = [
    ...dangerFlags(given),
    ...said.map((slug) => precautionFlag(slug, given, removed)),
    ...openFlags(given),
  ].sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return { flags, removedMethods: [...removed], summary: summaryOf(flags, said, given) };
}

function saidPrecautions({ screening, answers, isOver64 }: ToScreen): string[] {
  const chosen = answers.flatMap((answer) => {
    const question = screening.questions.find(({ key }) => key === answer.key);
    return answer.values.map((value) => question?.options.find((option) => option.value === value)?.precaution);
  });
  return [...new Set([...chosen.filter((slug) => slug != null), ...(isOver64 ? ['age-65-and-over'] : [])])];
}

function dangerFlags(given: ToScreen): Flag[] {
  const { answers, saidTheyAreSafe } = given;
  const danger = answers.find(({ key }) => key === DANGER_KEY)?.values ?? [];
  const words = wordsFor(given);
  const flags: Flag[] = [];
  const safetyFirst = (code: string, explanation: string) =>
    flags.push({ code, precaution: null, outcome: 'SAFETY_FIRST', explanation });
  if (saidTheyAreSafe) safetyFirst('danger-said-safe', words.saidSafe);
  if (danger.includes(DangerAnswer.LATELY)) safetyFirst('danger-lately', words.lately);
  return flags;
}

function precautionFlag(slug: string, given: ToScreen, removed: Set<string>): Flag {
  const said = given.screening.said[slug as keyof typeof given.screening.said];
  const words = wordsFor(given);
  const appliesTo = (given.precautions.find((fact) => fact.slug === slug)?.appliesTo ?? []).filter(
    ({ deliveryMethod }) => given.deliveryMethods.length === 0 || given.deliveryMethods.includes(deliveryMethod),
  );
  const mustNot = appliesTo.filter(({ basis }) => basis === 'LABEL_MUST_NOT').map((to) => to.deliveryMethod);
  for (const method of mustNot) removed.add(method);
  const start = said ? `${said.said} ${said.why}` : words.somethingElse;
  const rest = restOn(appliesTo.map(({ basis }) => basis));
  if (mustNot.length === 0) {
    return {
      code: slug,
      precaution: slug,
      outcome: 'DISCUSS',
      explanation: `${start} ${words.discussed} ${rest}`,
    };
  }
  const names = inWords(mustNot.map(given.methodName));
  // Who named no method has no list from which something could be taken.
  const taken = given.deliveryMethods.length > 0 ? words.takenOff : '';
  return {
    code: slug,
    precaution: slug,
    outcome: 'METHOD_REMOVED',
    explanation: `${start} The label says that in that case it must not be given as: ${names}.${taken} ${words.stillOpen}`,
  };
}

/** "Not sure" and "in person" are answers, and the talk is where they are picked up. */
function openFlags(given: ToScreen): Flag[] {
  const { screening, answers } = given;
  const words = wordsFor(given);
  return answers.flatMap((answer) => {
    const question = screening.questions.find(({ key }) => key === answer.key);
    if (!question?.about) return [];
    return [
      ...(answer.values.includes(NOT_SURE) ? [openFlag(question, NOT_SURE, words.notSure(question.about))] : []),
      ...(answer.values.includes(IN_PERSON) ? [openFlag(question, IN_PERSON, words.inPerson(question.about))] : []),
    ];
  });
}

function openFlag(question: QuestionText, answer: LeftOpenAnswer, explanation: string): Flag {
  return {
    code: codeOfLeftOpen(question.key, answer),
    precaution: null,
    outcome: 'DISCUSS',
    explanation,
  };
}

const bases = {
  LABEL_MUST_NOT: 'the label says it must not be given',
  LABEL_NOT_RECOMMENDED: 'the label does not recommend it',
  LABEL_CAUTION: 'the label advises caution',
  CLINICAL_PRACTICE: 'careful clinicians ask about it',
} as const;

function restOn(found: readonly (keyof typeof bases)[]): string {
  const distinct = [...new Set(found)].filter((basis) => basis !== 'LABEL_MUST_NOT');
  return distinct.length === 0 ? '' : `Why it is on the list: ${distinct.map((basis) => bases[basis]).join(', and ')}.`;
}

function summaryOf(flags: readonly Flag[], said: readonly string[], given: ToScreen): string {
  const { screening } = given;
  const words = wordsFor(given);
  if (flags.length === 0) return words.nothing;
  const shorts = said
    .map((slug) => (screening.said as Readonly<Record<string, SaidPrecaution | undefined>>)[slug]?.short)
    .filter((short) => short !== undefined);
  const mentioned = shorts.length > 0 ? words.mentioned(inWords([...new Set(shorts)])) : '';
  return `${mentioned}${words.passedOn}`;
}

function wordsFor({ isForSomebodyElse, asked }: Pick<ToScreen, 'isForSomebodyElse' | 'asked'>): OutcomeWords {
  return isForSomebodyElse ? theirWords(asked) : ownWords(asked);
}

function inWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
