import { randomUUID } from 'node:crypto';
import { rolesInEffect } from '../../src/accounts/account.policy.js';
import { InvitationSeals } from '../../src/clinics/invitation-seals.js';
import type { AccountHolder, Actor, LinkHolder, Role } from '../../src/platform/actor.js';
import { nobody, patientLinkPurposes, type PatientLinkPurpose } from '../../src/platform/actor.js';
import type { TestDatabase } from '../database.js';

/** Everybody who may come to a door, by what they are to the one consultation and the one listing of the scene. */
export const actorNames = [
  'anonymous',
  /** Holds every private link of the patient who asked, the one to everything with them. */
  'patientOwner',
  /** Holds the private link of somebody else's request. */
  'patientOther',
  /** Each holds one of them alone. */
  'linkToTalk',
  'linkToWayIn',
  'linkToTimes',
  'linkToMessages',
  'linkToAskAgain',
  /** Holds the private link of a place on the asked practitioner's waiting list. */
  'whoWaits',
  /** Signed in with the address that the asked request was confirmed by, to an account without a second step. */
  'patientByAccount',
  /** The same, with a second step and before it. */
  'patientByAccountHalfway',
  /** Controls the asked listing, and showed the second step. */
  'practitionerOwner',
  /** The same, before the second step. */
  'practitionerHalfway',
  /** The same, while operators suspended the account. */
  'suspended',
  'practitionerOther',
  /** Keeps the calendar of the asked practitioner, by a share. */
  'scheduler',
  /** The same, before the second step. */
  'schedulerHalfway',
  /** The same as the scheduler, while operators suspended the account. */
  'schedulerSuspended',
  /** Another practitioner who answers for the asked one, whom the patient did not let read. */
  'colleague',
  /** The same, whom the patient let read. */
  'colleagueLetRead',
  /** Was a colleague whom the patient let read, in an absence that is over. */
  'colleagueAfter',
  /** Manages a clinic that the asked listing belongs to, and showed the second step. */
  'clinicManager',
  /** The same, before the second step. */
  'clinicManagerHalfway',
  /** The same, while operators suspended the account. */
  'clinicManagerSuspended',
  /** Manages a clinic that the asked listing does not belong to, and showed the second step. */
  'otherManager',
  'partner',
  'operator',
  /** An operator who also controls the asked listing, with both steps. */
  'operatorOfOwn',
  /** The same, before the second step. */
  'operatorHalfway',
] as const;
export type ActorName = (typeof actorNames)[number];

export interface People {
  readonly actors: Readonly<Record<ActorName, Actor>>;
  /** The account that controls the asked listing; the session is another than the actors'. */
  readonly owner: { readonly accountId: string; readonly otherSessionId: string; readonly passkeyId: string };
  /** The scheduler's share. */
  readonly shareId: string;
  /** That of the colleague whom the patient lets read. */
  readonly colleagueShareId: string;
  /** Gives the owner back what they may have taken away, and their helpers what they may have ended. */
  restoreOwner(): Promise<void>;
}

interface Things {
  readonly consultationId: string;
  /** Of the place on the waiting list, confirmed by the same address. */
  readonly waitingListEntryId: string;
  readonly practitionerId: string;
  /** That the asked consultation was confirmed by. */
  readonly patientEmail: string;
  readonly otherConsultationId: string;
  readonly otherPractitionerId: string;
  /** Whose account answers for the asked practitioner. */
  readonly colleagueIds: readonly [string, string, string];
  /** Ids for a clinic that is managed, that the listing belongs to it, and for an invitation that is open. */
  readonly clinic: { readonly id: string; readonly memberId: string; readonly invitationId: string };
}

export async function peopleOf(database: TestDatabase, things: Things): Promise<People> {
  const accounts = new AccountsInScene(database);
  const owner = await accounts.holder(['PATIENT', 'PRACTITIONER'], things.practitionerId);
  const manager = await accounts.holder(['PATIENT', 'CLINIC_MANAGER']);
  const operator = await accounts.holder(['PATIENT', 'OPERATOR']);
  const scheduler = await accounts.holder(['PATIENT']);
  const [refused, letRead, over] = [
    await accounts.holder(['PATIENT', 'PRACTITIONER'], things.colleagueIds[0]),
    await accounts.holder(['PATIENT', 'PRACTITIONER'], things.colleagueIds[1]),
    await accounts.holder(['PATIENT', 'PRACTITIONER'], things.colleagueIds[2]),
  ];
  const helpers = { scheduler, refused, letRead, over };
  const otherManager = await accounts.holder(['PATIENT', 'CLINIC_MANAGER']);
  const patient = await accounts.holder(['PATIENT'], null, { address: things.patientEmail, hasSecondFactor: false });
  const shares = await accounts.shares(things, owner, helpers);
  await manages(database, manager.accountId, things);
  await managesAnother(database, otherManager.accountId);
  const belongings = { accountId: owner.accountId, otherSessionId: randomUUID(), passkeyId: randomUUID() };
  return {
    owner: belongings,
    ...{ shareId: shares.scheduler, colleagueShareId: shares.letRead },
    restoreOwner: async () => {
      await accounts.restore(belongings);
      await accounts.restoreShares(things, shares, helpers);
    },
    actors: {
      anonymous: nobody,
      patientOwner: linkTo(things.consultationId),
      patientOther: linkTo(things.otherConsultationId),
      linkToTalk: linkTo(things.consultationId, 'CONSULTATION'),
      linkToWayIn: linkTo(things.consultationId, 'JOIN'),
      linkToTimes: linkTo(things.consultationId, 'PROPOSAL'),
      linkToMessages: linkTo(things.consultationId, 'MESSAGES'),
      linkToAskAgain: linkTo(things.consultationId, 'ASK_AGAIN'),
      whoWaits: { kind: 'LINK', role: 'WAITING', subjectId: things.waitingListEntryId },
      patientByAccount: patient,
      patientByAccountHalfway: { ...patient, sessionId: randomUUID(), hasSecondFactor: true },
      practitionerOwner: owner,
      practitionerHalfway: { ...owner, sessionId: randomUUID(), secondFactorPassed: false },
      suspended: { ...owner, sessionId: randomUUID(), isSuspended: true, roles: rolesInEffect(owner.roles, true) },
      practitionerOther: await accounts.holder(['PATIENT', 'PRACTITIONER'], things.otherPractitionerId),
      scheduler,
      schedulerSuspended: { ...scheduler, sessionId: randomUUID(), isSuspended: true },
      schedulerHalfway: { ...scheduler, sessionId: randomUUID(), secondFactorPassed: false },
      colleague: refused,
      colleagueLetRead: letRead,
      colleagueAfter: over,
      clinicManager: manager,
      clinicManagerSuspended: { ...manager, sessionId: randomUUID(), isSuspended: true },
      clinicManagerHalfway: { ...manager, sessionId: randomUUID(), secondFactorPassed: false },
      otherManager,
      partner: await accounts.holder(['PATIENT', 'PARTNER']),
      operator,
      operatorOfOwn: { ...owner, sessionId: randomUUID(), roles: [...owner.roles, 'OPERATOR'] },
      operatorHalfway: { ...operator, sessionId: randomUUID(), secondFactorPassed: false },
    },
  };
}

const helperNames = ['scheduler', 'refused', 'letRead', 'over'] as const;
type Helper = (typeof helperNames)[number];
type Helpers = Readonly<Record<Helper, AccountHolder>>;
type Shares = Readonly<Record<Helper, string>>;

/** A clinic of this account's, to which the asked listing belongs and somebody is invited. */
async function manages(
  { unitOfWork, clock, cipher }: TestDatabase,
  accountId: string,
  { practitionerId, clinic: { id, memberId, invitationId } }: Things,
): Promise<void> {
  const now = clock.now().toString();
  const seals = new InvitationSeals(cipher);
  const invited = 'somebody@people.example';
  await unitOfWork.query(
    `WITH clinic AS (INSERT INTO clinics (id, slug, name, updated_at) VALUES ($1::uuid, $1::uuid::text, 'Elm Clinic', $3::timestamptz) RETURNING id),
       place AS (
         INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
         SELECT gen_random_uuid(), id, '12 Elm St', 'Dallas', 'US-TX', '75201', 32.8, -96.8, 'America/Chicago' FROM clinic),
       manager AS (INSERT INTO clinic_managers (clinic_id, account_id, since) SELECT id, $2::uuid, $3::timestamptz FROM clinic),
       member AS (INSERT INTO clinic_members (id, clinic_id, practitioner_id, since) SELECT $4::uuid, id, $5::uuid, $3::timestamptz FROM clinic)
     INSERT INTO clinic_invitations (id, clinic_id, as_what, email, email_hash, invited_by, invited_at, expires_at)
     SELECT $6::uuid, id, 'PRACTITIONER', $7::bytea, $8::bytea, $2::uuid, $3::timestamptz, $3::timestamptz + interval '14 days' FROM clinic`,
    [
      id,
      accountId,
      now,
      memberId,
      practitionerId,
      invitationId,
      seals.seal(invitationId, invited),
      seals.hash(invited),
    ],
  );
}

async function managesAnother({ unitOfWork, clock }: TestDatabase, accountId: string): Promise<void> {
  await unitOfWork.query(
    `WITH clinic AS (
       INSERT INTO clinics (id, slug, name, updated_at) VALUES ($1::uuid, $1::uuid::text, 'Oak Clinic', $3::timestamptz) RETURNING id)
     INSERT INTO clinic_managers (clinic_id, account_id, since) SELECT id, $2::uuid, $3::timestamptz FROM clinic`,
    [randomUUID(), accountId, clock.now().toString()],
  );
}

function linkTo(subjectId: string, ...only: readonly PatientLinkPurpose[]): LinkHolder {
  return { kind: 'LINK', role: 'PATIENT', subjectId, purposes: only.length > 0 ? only : patientLinkPurposes };
}

/** Accounts as a sign-in leaves them, with a sign-in of this minute and the second step shown where they have one. */
class AccountsInScene {
  constructor(private readonly database: TestDatabase) {}

  async holder(
    roles: readonly Role[],
    controls: string | null = null,
    { address, hasSecondFactor = true }: { readonly address?: string; readonly hasSecondFactor?: boolean } = {},
  ): Promise<AccountHolder> {
    const { unitOfWork, clock } = this.database;
    const accountId = randomUUID();
    const now = clock.now().toString();
    const email = this.database.cipher.encrypt(address ?? `${accountId}@people.example`, {
      table: 'accounts',
      column: 'email',
      row: accountId,
    });
    await unitOfWork.query(
      `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)`,
      [accountId, email, Buffer.from(accountId), now],
    );
    await unitOfWork.query(
      `INSERT INTO account_roles (account_id, role, granted_at) SELECT $1, role, $3 FROM unnest($2::text[]) AS r(role)`,
      [accountId, roles, now],
    );
    if (controls) {
      await unitOfWork.query(
        `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)
         ON CONFLICT (practitioner_id) DO UPDATE SET account_id = excluded.account_id`,
        [controls, accountId, now],
      );
    }
    if (hasSecondFactor) await this.#givePasskey(randomUUID(), accountId);
    return {
      kind: 'ACCOUNT',
      isSuspended: false,
      accountId,
      sessionId: randomUUID(),
      roles,
      hasSecondFactor,
      secondFactorPassed: hasSecondFactor,
      freshUntil: clock.now().add({ minutes: 10 }),
      link: null,
    };
  }

  /** One for each of the owner's helpers, in force now. */
  async shares({ practitionerId }: Things, owner: AccountHolder, helpers: Helpers): Promise<Shares> {
    const { unitOfWork, clock } = this.database;
    const [now, later] = [
      clock.now().toString(),
      clock
        .now()
        .add({ hours: 24 * 60 })
        .toString(),
    ];
    const absenceId = randomUUID();
    await unitOfWork.query(
      `INSERT INTO time_off (id, practitioner_id, during, is_told) VALUES ($1, $2, tstzrange($3, $4), true)`,
      // So short that there are times after it to propose.
      [absenceId, practitionerId, now, clock.now().add({ hours: 24 }).toString()],
    );
    const overId = randomUUID();
    await unitOfWork.query(
      `INSERT INTO time_off (id, practitioner_id, during, is_told)
       VALUES ($1, $2, tstzrange($3::timestamptz - interval '9 days', $3::timestamptz - interval '2 days'), true)`,
      [overId, practitionerId, now],
    );
    const ids = { scheduler: randomUUID(), refused: randomUUID(), letRead: randomUUID(), over: randomUUID() };
    for (const name of helperNames) {
      const [id, isScheduler] = [ids[name], name === 'scheduler'];
      await unitOfWork.query(
        `INSERT INTO listing_shares (id, practitioner_id, given_by, kind, absence_id, ends_at, given_at, offered_until,
           account_id, name, taken_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $7)`,
        [
          ...[id, practitionerId, owner.accountId, isScheduler ? 'SCHEDULER' : 'COLLEAGUE'],
          ...[
            isScheduler ? null : name === 'over' ? overId : absenceId,
            isScheduler ? later : null,
            now,
            later,
            helpers[name].accountId,
          ],
          this.database.cipher.encrypt(name, { table: 'listing_shares', column: 'name', row: id }),
        ],
      );
    }
    return ids;
  }

  /** As they were, on a request that waits, with one patient's yes to a colleague and to one whose days are over. */
  async restoreShares({ consultationId }: Things, ids: Shares, helpers: Helpers): Promise<void> {
    const { unitOfWork, clock } = this.database;
    for (const name of helperNames) {
      await unitOfWork.query(
        `UPDATE listing_shares SET ended_at = NULL, ended_why = NULL, account_id = $2 WHERE id = $1 AND ended_at IS NOT NULL`,
        [ids[name], helpers[name].accountId],
      );
    }
    await unitOfWork.query(
      `UPDATE consultations SET state = 'REQUESTED', holds_time = true WHERE id = $1 AND state <> 'REQUESTED'`,
      [consultationId],
    );
    await unitOfWork.query(
      `INSERT INTO consents (consultation_id, purpose, share_id, text_version, given_at)
       SELECT $1::uuid, 'COLLEAGUE', share_id, '2026-11-27', $3::timestamptz FROM unnest($2::uuid[]) AS s(share_id)
       ON CONFLICT DO NOTHING`,
      [consultationId, [ids.letRead, ids.over], clock.now().toString()],
    );
  }

  async restore({ accountId, otherSessionId, passkeyId }: People['owner']): Promise<void> {
    const { unitOfWork, clock } = this.database;
    const now = clock.now().toString();
    await unitOfWork.query(
      `INSERT INTO account_sessions
         (id, token_hash, account_id, signed_in_by, device, created_at, last_used_at, fresh_until, expires_at)
       VALUES ($1, $2, $3, 'MAIL_LINK', 'Firefox on Windows', $4, $4, $4, $5) ON CONFLICT DO NOTHING`,
      [otherSessionId, Buffer.from(otherSessionId), accountId, now, clock.now().add({ hours: 24 }).toString()],
    );
    await this.#givePasskey(passkeyId, accountId);
  }

  async #givePasskey(id: string, accountId: string): Promise<void> {
    const { unitOfWork, clock } = this.database;
    await unitOfWork.query(
      `INSERT INTO passkeys (id, account_id, name, credential_id, public_key, counter, device_type, backed_up, created_at)
       VALUES ($1, $2, 'Phone', $4, 'none', 0, 'singleDevice', false, $3) ON CONFLICT DO NOTHING`,
      [id, accountId, clock.now().toString(), id],
    );
  }
}
