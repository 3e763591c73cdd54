import type { BookingPolicy } from '../../availability/words.js';
import type { Opened } from '../door/consultation-desk.js';

/** Whether another time holds at once, and is not proposed: where times are booked at once, the patient's does. */
export function movesAtOnce(policy: BookingPolicy, { record, viewer }: Pick<Opened, 'record' | 'viewer'>): boolean {
  return policy === 'INSTANT' && viewer.side === 'PATIENT' && record.state === 'CONFIRMED';
}
