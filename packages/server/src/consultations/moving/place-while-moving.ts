import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Consultation } from '../consultation.results.js';
import { readerFor } from '../door/consultation-sides.js';
import type { Licensure } from '../licensure/licensure.js';

const SAY_WHERE = 'Say which state you will be in: it decides which times are possible.';

/**
 * Where the patient will be at another time, which decides whether it is legal. What they answered counts; once that is
 * erased they say it while they move the talk, and it is kept nowhere. Whoever is on the other side is not told: while nobody
 * knows, some licence has to carry the talk somewhere. Null: not known, or in person, where the place is the talk's.
 */
export async function placeWhileMoving(
  licensure: Licensure,
  { record, viewer }: Pick<Consultation, 'record' | 'viewer'>,
  said: string | null | undefined,
  tx?: Transaction,
): Promise<string | InvalidInput | null> {
  if (record.isInPerson) return null;
  if (!record.answersErased) {
    const reader = readerFor(viewer, record);
    return tx ? licensure.placeWithin(tx, reader, record) : licensure.placeOf(reader, record);
  }
  if (viewer.side === 'PRACTITIONER') return null;
  if (said != null && isJurisdiction(said)) return said;
  return new InvalidInput([{ path: ['patientLocation'], message: SAY_WHERE }]);
}
