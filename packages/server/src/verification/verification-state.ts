import type { StoredVerificationState, VerificationState } from './words.js';

/** What a state is worked out from. Dates are calendar dates, "2026-05-03", and compare as text. */
export interface CheckOnFile {
  readonly state: StoredVerificationState;
  readonly recheckBy: string | null;
}

/**
 * A check counts until the end of its recheck day and is LAPSED from the next one on. What was only attested was never
 * checked, so it cannot lapse; a dispute stays one until it is settled, whatever the calendar says.
 */
export function stateOn(check: CheckOnFile, day: string): VerificationState {
  const wasChecked = check.state === 'REGISTRY_MATCHED' || check.state === 'DOCUMENT_CHECKED';
  return wasChecked && check.recheckBy !== null && check.recheckBy < day ? 'LAPSED' : check.state;
}

/** Whether a registry or a document says so, and still does on that day. */
export function isCheckedOn(check: CheckOnFile | null, day: string): boolean {
  if (!check) return false;
  const state = stateOn(check, day);
  return state === 'REGISTRY_MATCHED' || state === 'DOCUMENT_CHECKED';
}
