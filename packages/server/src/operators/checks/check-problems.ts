import { Temporal } from 'temporal-polyfill';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { checkTerms, type DeskCheckKind } from './check-kinds.js';
import type { RecordCheckInput } from './check.inputs.js';

const OLDEST_DAYS = 14;
const FIELDS = [
  'finding',
  'source',
  'sourceWhy',
  'found',
  'checkedOn',
  'recheckBy',
  'evidence',
  'evidenceSha256',
] satisfies (keyof RecordCheckInput)[];
const LONGEST = { source: 200, sourceWhy: 500, found: 1_000, evidence: 20_000 } as const;

/** The last day a look-up of this kind counts that was made on that day. */
export function latestRecheck(kind: DeskCheckKind, checkedOn: string): string {
  return Temporal.PlainDate.from(checkedOn).add({ days: checkTerms[kind].days }).toString();
}

/** What has to be mended before a check is recorded, in the order of the form. */
export function problemsOfCheck(
  input: Omit<RecordCheckInput, 'key'>,
  {
    kind,
    today,
    registers,
  }: { readonly kind: DeskCheckKind; readonly today: string; readonly registers: readonly { readonly name: string }[] },
): readonly InputProblem[] {
  const problems = new Problems();
  if (!input.finding) problems.add(['finding'], 'Say what was found.');
  if (input.source.trim().length < 3) problems.add(['source'], 'Say where it was looked up.');
  else if (isElsewhere(input.source, registers) && (input.sourceWhy ?? '').trim().length < 3) {
    problems.add(['sourceWhy'], 'Say why it was looked up there, and in none of the registers.');
  }
  if (input.found.trim().length < 3) problems.add(['found'], 'Say what exactly was seen.');
  for (const field of ['source', 'sourceWhy', 'found', 'evidence'] as const) {
    if ((input[field] ?? '').length > LONGEST[field]) {
      problems.add([field], `Please keep it under ${LONGEST[field]} characters.`);
    }
  }
  const checkedOn = readDay(input.checkedOn);
  const recheckBy = readDay(input.recheckBy);
  const oldest = Temporal.PlainDate.from(today).subtract({ days: OLDEST_DAYS }).toString();
  if (checkedOn === null || checkedOn > today || checkedOn < oldest) {
    problems.add(['checkedOn'], `Give the day it was looked up: today, or up to ${OLDEST_DAYS} days ago.`);
  } else if (recheckBy === null || recheckBy <= today || recheckBy > latestRecheck(kind, checkedOn)) {
    problems.add(['recheckBy'], `Give a day after today, at most ${checkTerms[kind].days} days after the look-up.`);
  }
  addEvidenceProblems(problems, input);
  return problems.inOrderOf(FIELDS);
}

function isElsewhere(source: string, registers: readonly { readonly name: string }[]): boolean {
  return registers.length > 0 && !registers.some(({ name }) => name === source.trim());
}

/** One of the two: what was copied, or what a file is held against. */
export function addEvidenceProblems(
  problems: Problems,
  input: Pick<RecordCheckInput, 'evidence' | 'evidenceSha256'>,
): void {
  const hash = input.evidenceSha256?.trim() ?? '';
  const text = input.evidence?.trim() ?? '';
  if ((hash === '') === (text === '')) {
    problems.add(['evidence'], 'Copy the evidence, or give the SHA-256 of a file: one of the two.');
  } else if (hash !== '' && !/^[0-9a-f]{64}$/i.test(hash)) {
    problems.add(['evidenceSha256'], 'A SHA-256 is 64 digits and letters from a to f.');
  }
}

/** A calendar date as it is stored, or null. */
function readDay(text: string): string | null {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() : null;
  } catch {
    return null;
  }
}
