import type { Problems } from '../platform/graphql/errors.js';

/** What an operator says of whatever they looked up. */
export interface LookedUp {
  readonly source: string;
  readonly found: string;
  readonly evidence?: string | null;
  readonly evidenceSha256?: string | null;
}

const LONGEST = { source: 200, found: 1_000, evidence: 20_000 } as const;
const SHORTEST = 3;

export function saysSource({ source }: Pick<LookedUp, 'source'>): boolean {
  return source.trim().length >= SHORTEST;
}

/** Where it was looked up, what was seen there, and what shows it. */
export function addLookedUpProblems(problems: Problems, looked: LookedUp): void {
  if (!saysSource(looked)) problems.add(['source'], 'Say where you checked it.');
  if (looked.found.trim().length < SHORTEST) problems.add(['found'], 'Say what exactly you saw.');
  addTooLong(problems, looked, LONGEST);
  addEvidenceProblems(problems, looked);
}

/** Names each field that is longer than it may be. */
export function addTooLong<Field extends string>(
  problems: Problems,
  typed: Readonly<Partial<Record<NoInfer<Field>, string | null>>>,
  longest: Readonly<Record<Field, number>>,
): void {
  for (const field of Object.keys(longest) as Field[]) {
    if ((typed[field] ?? '').length > longest[field]) {
      problems.add([field], `Please keep it under ${longest[field]} characters.`);
    }
  }
}

/** One of the two: what was copied, or what a file is held against. */
function addEvidenceProblems(problems: Problems, looked: LookedUp): void {
  const hash = looked.evidenceSha256?.trim() ?? '';
  const text = looked.evidence?.trim() ?? '';
  if ((hash === '') === (text === '')) {
    problems.add(['evidence'], 'Copy the evidence, or give the SHA-256 of a file: one or the other.');
  } else if (hash !== '' && !/^[0-9a-f]{64}$/i.test(hash)) {
    problems.add(['evidenceSha256'], 'A SHA-256 has 64 characters: digits and the letters a to f.');
  }
}
