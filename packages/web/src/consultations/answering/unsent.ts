import { arrangementFields, givenBy } from '../arrangement/arrangement-draft.js';
import type { AskedConsultation } from './answering-documents.js';
import { wordsToRead, type Answer, type TypedAnswer } from './typed-answer.js';

/** What was typed for an answer that could not be given any more. */
export interface Unsent {
  readonly texts: readonly string[];
  /** They had said no before this one came, and the patient is not told yet. */
  readonly hadDeclined: boolean;
}

/**
 * Of what was typed, what the other side has not been sent: nothing when the same answer was sent twice, for it went
 * with the first. Words of a no that can still be undone are kept, since nothing says yet what that no will tell them.
 */
export function unsentOf(consultation: AskedConsultation, answer: Answer | null, typed: TypedAnswer): Unsent | null {
  const read = answer ? wordsToRead(answer, typed) : typed.words;
  const wasSent = consultation.history.some(({ by, note }) => by === 'PRACTITIONER' && note === read);
  const words = typed.words !== '' && !wasSent ? [typed.words] : [];
  const texts = [...words, ...arrangementNotSent(consultation, typed)];
  if (texts.length === 0) return null;
  return { texts, hadDeclined: consultation.declinePendingUntil != null };
}

/** What stands in the fields before anything is typed is theirs already. */
function arrangementNotSent(
  { arrangement, usualArrangement, consultationType }: AskedConsultation,
  { draft }: TypedAnswer,
): string[] {
  if (!draft) return [];
  const given = givenBy(draft, consultationType.mode);
  return arrangementFields.flatMap((field) => {
    const had = [arrangement?.[field], usualArrangement?.[field]];
    const isKept = draft[field] === '' || had.includes(draft[field]) || had.includes(given[field] ?? draft[field]);
    return isKept ? [] : [draft[field]];
  });
}
