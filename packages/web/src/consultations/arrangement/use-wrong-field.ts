import type { Trouble } from '../consultation-outcome.js';
import { useTroubleWords } from '../trouble-words.js';
import { arrangementFields, type ArrangementField } from './arrangement-draft.js';

/** The field of an arrangement that is to be mended, with a sentence; null when it is something else, or nothing. */
export function useWrongField(trouble: Trouble | null): { field: ArrangementField; words: string } | null {
  const words = useTroubleWords(trouble);
  const named = trouble?.kind === 'FIELD' || trouble?.kind === 'ARRANGEMENT' ? trouble.field : null;
  const field = arrangementFields.find((each) => each === named);
  return field && words ? { field, words } : null;
}
