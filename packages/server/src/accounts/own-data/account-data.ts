import type { AccountHolder } from '../../platform/actor.js';
import type { PersonalDataPart, PersonalRecord } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { AccountRepository } from '../account.repository.js';

const BATCH = 500;

/** What an account is, how it is signed in to, and what was done with it. */
export function accountData(unitOfWork: UnitOfWork, accounts: AccountRepository): PersonalDataPart[] {
  return [
    {
      name: 'account',
      role: null,
      tables: ['accounts', 'account_roles'],
      columns: ['email', 'since', 'changedAt', 'roles'],
      read: async function* ({ accountId }) {
        const email = await accounts.findEmail(unitOfWork, accountId);
        const rows = await unitOfWork.query<PersonalRecord>(
          `SELECT created_at AS since, updated_at AS "changedAt",
             ARRAY(SELECT role FROM account_roles r WHERE r.account_id = a.id ORDER BY role) AS roles
           FROM accounts a WHERE id = $1`,
          [accountId],
        );
        yield* rows.map((row) => ({ email, ...row }));
      },
    },
    {
      name: 'signing-in',
      role: null,
      tables: ['account_sessions', 'passwords', 'passkeys', 'authenticator_apps', 'recovery_codes'],
      columns: ['kind', 'name', 'since', 'lastUsedAt', 'until', 'signedInBy', 'left'],
      read: async function* ({ accountId }) {
        yield* await unitOfWork.query<PersonalRecord>(WAYS_IN, [accountId]);
      },
    },
    {
      name: 'record',
      role: null,
      tables: ['audit_entries'],
      columns: ['at', 'who', 'what', 'ofWhat', 'itsId', 'why', 'narrowedTo'],
      read: (holder) => recordOf(unitOfWork, holder),
    },
  ];
}

/** Secrets are told as being there: whoever has the file must not be able to sign in with it. */
const WAYS_IN = `
  SELECT 'device' AS kind, device AS name, created_at AS since, last_used_at AS "lastUsedAt", expires_at AS until,
    signed_in_by AS "signedInBy", NULL::integer AS "left"
  FROM account_sessions WHERE account_id = $1
  UNION ALL SELECT 'password', NULL, updated_at, NULL, NULL, NULL, NULL FROM passwords WHERE account_id = $1
  UNION ALL SELECT 'passkey', name, created_at, NULL, NULL, NULL, NULL FROM passkeys WHERE account_id = $1
  UNION ALL SELECT 'authenticator app', NULL, confirmed_at, NULL, NULL, NULL, NULL FROM authenticator_apps
    WHERE account_id = $1 AND confirmed_at IS NOT NULL
  UNION ALL SELECT 'recovery codes', NULL, NULL, NULL, NULL, NULL, count(*) FILTER (WHERE used_at IS NULL)::integer
    FROM recovery_codes WHERE account_id = $1 HAVING count(*) > 0
  ORDER BY kind, since`;

/** What the account did, and what was done to it, oldest first. */
async function* recordOf(unitOfWork: UnitOfWork, { accountId }: AccountHolder): AsyncGenerator<PersonalRecord> {
  let after: readonly [Date | string, string] = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await unitOfWork.query<{ at: Date; exactAt: string; id: string; who: string }>(
      `SELECT id, at, at::text AS "exactAt", CASE WHEN actor_kind = 'ACCOUNT' AND actor_id = $1 THEN 'you'
           WHEN actor_kind = 'NOBODY' THEN 'somebody not signed in yet' ELSE 'somebody else' END AS who,
         action AS what, subject_kind AS "ofWhat", subject_id AS "itsId", why, narrowed_to AS "narrowedTo"
       FROM audit_entries
       WHERE ((actor_kind = 'ACCOUNT' AND actor_id = $1) OR (subject_kind = 'account' AND subject_id = $1))
         AND (at, id) > ($2::timestamptz, $3::uuid)
       ORDER BY at, id LIMIT ${BATCH}`,
      [accountId, ...after],
    );
    for (const { exactAt: _exact, id: _id, ...entry } of rows) yield entry;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = [last.exactAt, last.id];
  }
}
