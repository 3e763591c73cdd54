import { Temporal } from 'temporal-polyfill';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { addLookedUpProblems, addTooLong, saysSource } from '../looked-up-problems.js';
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
const LONGEST = { sourceWhy: 500 } as const;

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
  if (!input.finding) problems.add(['finding'], 'Say what you found.');
  addLookedUpProblems(problems, input);
  addTooLong(problems, input, LONGEST);
  if (saysSource(input) && isElsewhere(input.source, registers) && (input.sourceWhy ?? '').trim().length < 3) {
    problems.add(['sourceWhy'], 'Say why you checked there, and not in one of the registers.');
  }
  const checkedOn = readDay(input.checkedOn);
  const recheckBy = readDay(input.recheckBy);
  const oldest = Temporal.PlainDate.from(today).subtract({ days: OLDEST_DAYS }).toString();
  if (checkedOn === null || checkedOn > today || checkedOn < oldest) {
    problems.add(['checkedOn'], `Give the day you checked it: today, or up to ${OLDEST_DAYS} days ago.`);
  } else if (recheckBy === null || recheckBy <= today || recheckBy > latestRecheck(kind, checkedOn)) {
    problems.add(['recheckBy'], `Give a date after today, at most ${checkTerms[kind].days} days after you checked.`);
  }
  return problems.inOrderOf(FIELDS);
}

function isElsewhere(source: string, registers: readonly { readonly name: string }[]): boolean {
  return registers.length > 0 && !registers.some(({ name }) => name === source.trim());
}

/** A calendar date as it is stored, or null. */
function readDay(text: string): string | null {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() : null;
  } catch {
    return null;
  }
}
