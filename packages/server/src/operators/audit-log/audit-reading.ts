import type { AccountHolder } from '../../platform/actor.js';
import type { AuditEntry } from '../../platform/audit.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { NO_ACCOUNT } from './audit-filter.js';
import { isAnAction, kindOfSubject, type AuditQuestion } from './audit-log.repository.js';

export interface Reading extends Omit<AuditQuestion, 'after' | 'limit'> {
  /** Whether it is a page after the first. */
  readonly isFurther: boolean;
}

/**
 * What the log says of being read. It is about whoever was looked for, so that their own copy of the log tells them; about
 * the thing that was looked for; or else about the reader. Of what was typed nothing comes into it but ids, days and names
 * of actions that the log has.
 */
export async function readingOf(
  tx: Transaction,
  reader: AccountHolder,
  reading: Reading,
): Promise<Pick<AuditEntry, 'subjectKind' | 'subjectId' | 'narrowedTo'>> {
  const { actorId, actorKind, action, subjectId, from, before, isFurther } = reading;
  const what = subjectId ?? (action === null || (await isAnAction(tx, action)) ? action : 'UNKNOWN');
  const narrowed = Object.entries({
    who: actorId === NO_ACCOUNT ? 'UNKNOWN' : (actorId ?? actorKind),
    what,
    from: from?.slice(0, 10),
    to: before && lastDayBefore(before),
    page: isFurther ? 'further' : null,
  }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return { ...(await subjectOf(tx, reader, reading)), narrowedTo: narrowed.join(' ') || null };
}

async function subjectOf(
  tx: Transaction,
  { accountId }: AccountHolder,
  { actorId, subjectId }: Reading,
): Promise<Pick<AuditEntry, 'subjectKind' | 'subjectId'>> {
  // The id of a private link stands for whoever has no account: it is what was done from it that is of that kind.
  if (actorId !== null && actorId !== NO_ACCOUNT) {
    return { subjectKind: (await kindOfSubject(tx, actorId)) ?? 'account', subjectId: actorId };
  }
  const kind = subjectId && (await kindOfSubject(tx, subjectId));
  return kind ? { subjectKind: kind, subjectId } : { subjectKind: 'account', subjectId: accountId };
}

function lastDayBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString().slice(0, 10);
}
