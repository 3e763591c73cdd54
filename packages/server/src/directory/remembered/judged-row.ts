import type { SearchVocabulary } from '../question/search-vocabulary.js';
import { careFields, factFields, type CareField, type FactField, type SearchQuestion } from '../search-question.js';

/** A practitioner's search row, as far as pages of the best match ask it. Days are text, as PostgreSQL writes them. */
export interface BestRow {
  readonly id: string;
  readonly rank: number;
  /** The rank as a cursor says it. */
  readonly key: string;
  readonly visibleFrom: string;
  readonly visibleUntil: string;
  readonly verifiedFrom: string;
  readonly verifiedUntil: string;
  readonly staleOn: string;
  readonly refreshOn: string | null;
  readonly accepting: boolean;
  readonly facts: readonly bigint[];
  readonly kinds: bigint;
  readonly lowestPrice: number | null;
}

type Test = (row: BestRow) => boolean;

/** Whether a practitioner's own row can tell. Not so a place, words or times, nor two wishes that one offering has to meet. */
export function canBeJudged({ words, near, patientLocation, availableBefore, lists, maxSessionPrice }: SearchQuestion) {
  const wishes = careFields.filter((field) => lists[field].length > 0).length + (maxSessionPrice === null ? 0 : 1);
  return words.length === 0 && near === null && patientLocation === null && availableBefore === null && wishes <= 1;
}

/**
 * The conditions of `search-conditions.ts` for such a question, asked of a row in memory. Null: the sums over this
 * practitioner's rows do not hold on that day, and the rows themselves have to be asked.
 */
export function judgeOf(question: SearchQuestion, vocabulary: SearchVocabulary): (row: BestRow) => boolean | null {
  const { today } = question;
  const own = ownTests(question, vocabulary);
  const sums = sumTests(question, vocabulary);
  return (row) => {
    if (row.visibleFrom > today || row.visibleUntil <= today || !own.every((meets) => meets(row))) return false;
    if (sums.length === 0) return true;
    return isAfter(row.refreshOn, today) ? sums.every((meets) => meets(row)) : null;
  };
}

function ownTests(
  { verified, acceptingNewPatients, lists, today }: SearchQuestion,
  vocabulary: SearchVocabulary,
): Test[] {
  const isVerified: Test = (row) => row.verifiedFrom <= today && row.verifiedUntil > today;
  return [
    ...factFields.filter((field) => lists[field].length > 0).map((field) => factTest(field, lists[field], vocabulary)),
    ...(verified === null ? [] : [(row: BestRow) => isVerified(row) === verified]),
    ...(acceptingNewPatients === null ? [] : [(row: BestRow) => row.accepting === acceptingNewPatients]),
  ];
}

function factTest(field: FactField, values: readonly string[], vocabulary: SearchVocabulary): Test {
  const asked = values.flatMap((value) => vocabulary.fact(field, value) ?? []);
  return ({ facts }) => asked.some(({ column, bit }) => ((facts[column] ?? 0n) & bit) !== 0n);
}

function sumTests({ lists, maxSessionPrice }: SearchQuestion, vocabulary: SearchVocabulary): Test[] {
  const kinds = [...careFields, 'consultationModes' as const].filter((field) => lists[field].length > 0);
  return [
    ...kinds.map((field) => kindTest(field, lists[field], vocabulary)),
    ...(maxSessionPrice === null
      ? []
      : [({ lowestPrice }: BestRow) => lowestPrice !== null && lowestPrice <= maxSessionPrice]),
  ];
}

function kindTest(
  field: CareField | 'consultationModes',
  values: readonly string[],
  vocabulary: SearchVocabulary,
): Test {
  const mask = values.reduce((bits, value) => bits | (vocabulary.kind(field, value)?.bit ?? 0n), 0n);
  return ({ kinds }) => (kinds & mask) !== 0n;
}

/** "infinity" is after every day, and "-infinity" before. */
function isAfter(day: string | null, today: string): boolean {
  return day !== null && day > today;
}
