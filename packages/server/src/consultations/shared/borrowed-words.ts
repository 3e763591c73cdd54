import type { DeclineReason } from '@clearing/shared/safe-reasons';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import type { ConsultationViewer } from '../door/consultation-sides.js';

const NOT_THEIRS = 'The patient would read these words as the practitioner’s. Leave them out.';
const SAY_WHY = 'Choose one of the reasons: the patient reads it exactly as it is here.';

/** Words to a patient are those of whoever was asked: nobody writes them in their name. */
export function problemOfBorrowedWords(
  { share }: Pick<ConsultationViewer, 'share'>,
  field: string,
  words: string | null | undefined,
): InvalidInput | null {
  return share && words?.trim() ? new InvalidInput([{ path: [field], message: NOT_THEIRS }]) : null;
}

/** A no that somebody else says is one of the safe ones. */
export function problemOfBorrowedNo(
  { share }: Pick<ConsultationViewer, 'share'>,
  reason: DeclineReason | null | undefined,
): InvalidInput | null {
  return share && !reason ? new InvalidInput([{ path: ['reason'], message: SAY_WHY }]) : null;
}
