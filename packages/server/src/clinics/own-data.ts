import type { AccountRepository } from '../accounts/account.repository.js';
import { leavesOf, type PersonalDataPart, type PersonalRecord } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { InvitationRepository } from './invitation.repository.js';

const columns = ['clinic', 'as', 'since', 'what', 'says'];

/**
 * Which clinics somebody keeps, and what they made them say; which they belong to, and what they share there; and which
 * asked them, at the address with which they sign in. Whom they asked, and who else belongs, is not theirs to take.
 */
export function clinicsData(
  unitOfWork: UnitOfWork,
  accounts: AccountRepository,
  invitations: InvitationRepository,
): PersonalDataPart[] {
  return [
    {
      ...{ name: 'clinics', role: 'CLINIC_MANAGER', columns, linesOf },
      tables: ['clinic_managers', 'clinic_versions'],
      read: async function* ({ accountId }) {
        yield* await unitOfWork.query<PersonalRecord>(MANAGES, [accountId]);
        yield* await unitOfWork.query<PersonalRecord>(SAID, [accountId]);
      },
    },
    {
      ...{ name: 'memberships', role: 'PRACTITIONER', columns, linesOf },
      tables: ['clinic_members'],
      read: async function* ({ accountId }) {
        yield* await unitOfWork.query<PersonalRecord>(BELONGS, [accountId]);
      },
    },
    {
      ...{ name: 'clinic-invitations', role: null, columns: ['clinic', 'as', 'invitedAt', 'until'] },
      tables: ['clinic_invitations'],
      // What opens it went to their mailbox, and is in no file.
      read: async function* ({ accountId }) {
        const email = await accounts.findEmail(unitOfWork, accountId);
        if (email !== null) yield* await invitations.listTo(unitOfWork, email);
      },
    },
  ];
}

function linesOf({ clinic, as, since, ...rest }: PersonalRecord): PersonalRecord[] {
  return leavesOf(rest).map(([what, says]) => ({ clinic, as, since, what, says }));
}

const MANAGES = `
  SELECT c.name AS clinic, 'manager' AS "as", m.since, c.slug AS address
  FROM clinic_managers m JOIN clinics c ON c.id = m.clinic_id WHERE m.account_id = $1 ORDER BY m.since, c.id`;

const BELONGS = `
  SELECT c.name AS clinic, 'practitioner' AS "as", m.since, m.shares
  FROM clinic_members m JOIN clinics c ON c.id = m.clinic_id
  JOIN listing_controllers k ON k.practitioner_id = m.practitioner_id
  WHERE k.account_id = $1 ORDER BY m.since, m.id`;

const SAID = `
  SELECT v.document ->> 'name' AS clinic, 'version ' || v.number AS "as", v.at AS since, v.document
  FROM clinic_versions v WHERE v.account_id = $1 ORDER BY v.at, v.clinic_id, v.number`;
