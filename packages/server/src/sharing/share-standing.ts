import { hasSecondFactorSql } from '../accounts/account.repository.js';
import { isSuspendedSql } from '../accounts/suspension/is-suspended.js';

/**
 * SQL about a share "s" at the instant `now`: whether its time is not over. Of a colleague that is the absence it was
 * given for: given up, there is none.
 */
function isBefore(now: string): string {
  return `CASE s.kind WHEN 'SCHEDULER' THEN s.ends_at > ${now}
    ELSE EXISTS (SELECT FROM time_off t WHERE t.id = s.absence_id AND upper(t.during) > ${now}) END`;
}

function hasBegun(now: string): string {
  return `CASE s.kind WHEN 'SCHEDULER' THEN true
    ELSE EXISTS (SELECT FROM time_off t WHERE t.id = s.absence_id AND lower(t.during) <= ${now}) END`;
}

/**
 * SQL: whether whoever holds the share "s" may help: they are not suspended, and a colleague has a listing of their own that
 * was published and that no operator hid. Whoever pauses theirs takes no patients of their own for a while, and helps on.
 */
export const holderStands = `NOT ${isSuspendedSql('s.account_id')}
  AND (s.kind = 'SCHEDULER' OR EXISTS (
    SELECT FROM listing_controllers k JOIN practitioners own ON own.id = k.practitioner_id
    WHERE k.account_id = s.account_id AND own.id <> s.practitioner_id AND own.state IN ('PUBLISHED', 'PAUSED')))`;

const isTheirs = `EXISTS (SELECT FROM listing_controllers c
    WHERE c.practitioner_id = s.practitioner_id AND c.account_id = s.given_by)`;

/**
 * Whether what it rests on stands: the listing still answers to who gave it, who still has a second step and is not
 * suspended, and no operator hid it; and whoever holds it may help.
 */
const RESTS_ON = `
  ${isTheirs}
  AND EXISTS (SELECT FROM practitioners asked WHERE asked.id = s.practitioner_id AND asked.state <> 'HIDDEN')
  AND ${hasSecondFactorSql('s.given_by')}
  AND NOT ${isSuspendedSql('s.given_by')}
  AND ${holderStands}`;

/** SQL: whether the share "s" is in force at that instant. Asked anew by everything that is done by it. */
export function isInForce(now: string): string {
  return `s.taken_at IS NOT NULL AND s.account_id IS NOT NULL AND s.ended_at IS NULL
    AND ${isBefore(now)} AND ${hasBegun(now)} AND ${RESTS_ON}`;
}

/** SQL: whether whoever gave the share "s" counts on it: it was taken, its time is not over, and the listing is theirs. It may rest. */
export function isCountedOn(now: string): string {
  return `s.taken_at IS NOT NULL AND s.ended_at IS NULL AND ${isBefore(now)} AND ${isTheirs}`;
}

/** SQL: where the share "s" stands, as a ShareStanding. */
export function standingOf(now: string): string {
  return `CASE
    WHEN s.ended_at IS NOT NULL OR NOT (${isBefore(now)}) THEN 'OVER'
    WHEN s.taken_at IS NULL THEN CASE WHEN s.offered_until > ${now} THEN 'OFFERED' ELSE 'OVER' END
    WHEN NOT (${isTheirs}) THEN 'OVER'
    WHEN NOT (${RESTS_ON}) THEN 'RESTS'
    WHEN NOT (${hasBegun(now)}) THEN 'TO_COME'
    ELSE 'IN_FORCE' END`;
}
