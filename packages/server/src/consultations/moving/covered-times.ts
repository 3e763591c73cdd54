import type { Temporal } from 'temporal-polyfill';
import { OutsideLicensure, type Consultation } from '../consultation.results.js';
import type { Licensure } from '../licensure/licensure.js';

const OF_ONES_OWN =
  'No licence of yours that we have checked covers the place the patient will be in on that day. Choose another time.';
const OF_THEIRS =
  'No licence of theirs that we have checked covers the place the patient will be in on that day. Choose another time.';
const FOR_THE_PATIENT =
  'No licence of theirs that we have checked covers the place you will be in on that day. Choose another time.';

/**
 * Licence follows the patient to every other time, when it is proposed and again when it is chosen. Null: each of them is
 * covered. Asked before the transaction, as everything is that needs a connection of its own.
 */
export async function outsideLicensureAt(
  licensure: Licensure,
  { record, viewer }: Consultation,
  times: readonly Temporal.Instant[],
  place: string | null,
): Promise<OutsideLicensure | null> {
  for (const startsAt of times) {
    const licensedIn = await licensure.licensedElsewhereThan(place, { ...record, startsAt });
    if (!licensedIn) continue;
    if (viewer.side === 'PATIENT') return new OutsideLicensure(FOR_THE_PATIENT, licensedIn);
    return new OutsideLicensure(viewer.share ? OF_THEIRS : OF_ONES_OWN, licensedIn);
  }
  return null;
}
