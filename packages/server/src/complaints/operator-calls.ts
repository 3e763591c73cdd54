import type { AccountRepository } from '../accounts/account.repository.js';
import { isSuspendedSql } from '../accounts/suspension/is-suspended.js';
import { oweMail, type ComposedMail } from '../platform/mail/outbox.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { callLetter } from './complaint.mail.js';
import { NOT_THEIR_OWN } from './complaint.repository.js';

export const OPERATOR_CALLED = 'complaints.operator-called';

/** However many reports come, an operator gets no second mail within so many hours. */
export const HOURS_BETWEEN_CALLS = 4;
/** What nobody has taken by then is called for again, though nothing came since. */
export const HOURS_UNTIL_CALLED_AGAIN = 24;

type Reader = Pick<UnitOfWork, 'query'>;

/** SQL: that something went wrong in treatment, nobody has taken it, and this operator ($1) may see it. */
const WAITS = `FROM complaints c
  WHERE c.kind = 'ADVERSE_EVENT' AND c.state = 'OPEN' AND c.taken_by IS NULL AND ${NOT_THEIR_OWN}`;

/**
 * SQL: $2: now. The row that says so and the mail that is owed are written together, whoever else does the same. What was
 * just being told when the last mail was owed may not have been seen then: the minute before counts as after it.
 */
const CALL = `
  INSERT INTO complaint_calls AS before (account_id, called_at)
  SELECT $1::uuid, $2::timestamptz
  WHERE EXISTS (SELECT ${WAITS})
  ON CONFLICT (account_id) DO UPDATE SET called_at = excluded.called_at
  WHERE before.called_at <= $2::timestamptz - interval '${HOURS_UNTIL_CALLED_AGAIN} hours'
    OR (before.called_at <= $2::timestamptz - interval '${HOURS_BETWEEN_CALLS} hours'
        AND EXISTS (SELECT ${WAITS} AND c.at > before.called_at - interval '1 minute'))
  RETURNING account_id`;

/** Calls operators to the desk when somebody told that something went wrong in or after treatment. */
export function callOperators(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'complaints.call-operators',
    everySeconds: 30,
    run: async () => {
      let called = 0;
      for (const id of await listOperators(unitOfWork)) {
        called += await unitOfWork.run(async (tx) => {
          const rows = await tx.query(CALL, [id, tx.clock.now().toString()]);
          if (rows.length > 0) await oweMail(tx, { kind: OPERATOR_CALLED, subjectId: id });
          return rows.length;
        });
      }
      return called;
    },
  };
}

/** Nobody is asked for in vain: taken, closed or taken back meanwhile, it calls nobody any more. */
export async function composeCall(
  { unitOfWork, accounts, publicOrigin }: CallTools,
  operatorId: string,
): Promise<ComposedMail | null> {
  const waiting = await unitOfWork.query(`SELECT ${WAITS} LIMIT 1`, [operatorId]);
  if (waiting.length === 0 || !(await listOperators(unitOfWork)).includes(operatorId)) return null;
  const to = await accounts.findEmail(unitOfWork, operatorId);
  return to === null ? null : { to, ...callLetter(`${publicOrigin}/operators/complaints`) };
}

export interface CallTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly publicOrigin: string;
}

async function listOperators(reader: Reader): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT account_id AS id FROM account_roles r WHERE role = 'OPERATOR' AND NOT ${isSuspendedSql('r.account_id')}`,
  );
  return rows.map(({ id }) => id);
}
