import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { OfferingInDocument } from './listing-document.js';

/** What a listing says with a day of its own: its prices and its insurers, on which the practitioner said so last. */
export async function confirmDatedFacts(tx: Transaction, practitionerId: string, day: string): Promise<void> {
  await tx.query(`UPDATE insurer_participations SET confirmed_on = $2 WHERE practitioner_id = $1`, [
    practitionerId,
    day,
  ]);
  await tx.query(
    `UPDATE offerings SET session_price = session_price || $2::jsonb, course_price = course_price || $2::jsonb
     WHERE practitioner_id = $1`,
    [practitionerId, JSON.stringify({ confirmedOn: day })],
  );
}

/** A price that stays what it is keeps the later of its days: a draft may have been begun before it was confirmed. */
export function withLaterDays(
  offering: OfferingInDocument,
  before: OfferingInDocument | undefined,
): OfferingInDocument {
  return {
    ...offering,
    sessionPrice: later(offering.sessionPrice, before?.sessionPrice ?? null),
    coursePrice: later(offering.coursePrice, before?.coursePrice ?? null),
  };
}

function later<Price extends { readonly confirmedOn: string }>(
  price: Price | null,
  before: Price | null,
): Price | null {
  if (!price || !before || before.confirmedOn <= price.confirmedOn) return price;
  const isSame = isDeepStrictEqual({ ...price, confirmedOn: '' }, { ...before, confirmedOn: '' });
  return isSame ? { ...price, confirmedOn: before.confirmedOn } : price;
}
