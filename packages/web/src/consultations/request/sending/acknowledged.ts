import type { RequestDraft } from '../draft.js';

/**
 * Asks with what "I am safe, continue" gave for the words, and else with what it gave for the answer alone: the words may
 * have been changed since.
 */
export async function acknowledged<Result extends { readonly __typename: string }>(
  { safeWords, safeAnswer }: Pick<RequestDraft, 'safeWords' | 'safeAnswer'>,
  ask: (safeAcknowledgement: string | null) => Promise<Result>,
): Promise<Result> {
  const first = await ask(safeWords ?? safeAnswer);
  const isAnother = safeWords !== null && safeAnswer !== null;
  return first.__typename === 'CrisisSupport' && isAnother ? ask(safeAnswer) : first;
}
