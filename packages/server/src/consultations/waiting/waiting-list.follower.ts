import type { Change, ChangeFollower } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { lookSoon } from './waiting-list.repository.js';

/**
 * A time comes free by many hands: a talk is called off, a request declined or let go, hours are opened, time off is
 * given up. Each of them is a change; whoever it touches is looked at soon, if anybody waits for them.
 */
export function waitingListFollower(): ChangeFollower {
  return {
    name: 'consultations.waiting-list',
    batchSize: 500,
    follow: async (tx: Transaction, changes: readonly Change[]) => {
      const ids = (kind: string) => changes.flatMap((each) => (each.subjectKind === kind ? [each.subjectId] : []));
      const asked = await tx.query<{ id: string }>(
        `SELECT DISTINCT practitioner_id AS id FROM consultations WHERE id = ANY ($1::uuid[])`,
        [ids('consultation')],
      );
      await lookSoon(tx, [...new Set([...ids('practitioner'), ...asked.map(({ id }) => id)])]);
    },
  };
}
