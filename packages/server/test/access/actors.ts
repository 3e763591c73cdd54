import { randomUUID } from 'node:crypto';
import { rolesInEffect } from '../../src/accounts/account.policy.js';
import type { AccountHolder, Actor, LinkHolder, Role } from '../../src/platform/actor.js';
import { nobody } from '../../src/platform/actor.js';
import type { TestDatabase } from '../database.js';

/** Everybody who may come to a door, by what they are to the one consultation and the one listing of the scene. */
export const actorNames = [
  'anonymous',
  /** Holds the private link of the patient who asked. */
  'patientOwner',
  /** Holds the private link of somebody else's request. */
  'patientOther',
  /** Controls the asked listing, and showed the second step. */
  'practitionerOwner',
  /** The same, before the second step. */
  'practitionerHalfway',
  /** The same, while operators suspended the account. */
  'suspended',
  'practitionerOther',
  'clinicManager',
  'partner',
  'operator',
  /** The same, before the second step. */
  'operatorHalfway',
] as const;
export type ActorName = (typeof actorNames)[number];

export interface People {
  readonly actors: Readonly<Record<ActorName, Actor>>;
  /** The account that controls the asked listing; the session is another than the actors'. */
  readonly owner: { readonly accountId: string; readonly otherSessionId: string; readonly passkeyId: string };
  /** Gives the owner back what they may have taken away. */
  restoreOwner(): Promise<void>;
}

interface Things {
  readonly consultationId: string;
  readonly practitionerId: string;
  readonly otherConsultationId: string;
  readonly otherPractitionerId: string;
}

export async function peopleOf(database: TestDatabase, things: Things): Promise<People> {
  const accounts = new AccountsInScene(database);
  const owner = await accounts.holder(['PATIENT', 'PRACTITIONER'], things.practitionerId);
  const operator = await accounts.holder(['PATIENT', 'OPERATOR']);
  const belongings = { accountId: owner.accountId, otherSessionId: randomUUID(), passkeyId: randomUUID() };
  return {
    owner: belongings,
    restoreOwner: () => accounts.restore(belongings),
    actors: {
      anonymous: nobody,
      patientOwner: linkTo(things.consultationId),
      patientOther: linkTo(things.otherConsultationId),
      practitionerOwner: owner,
      practitionerHalfway: { ...owner, sessionId: randomUUID(), secondFactorPassed: false },
      suspended: { ...owner, sessionId: randomUUID(), isSuspended: true, roles: rolesInEffect(owner.roles, true) },
      practitionerOther: await accounts.holder(['PATIENT', 'PRACTITIONER'], things.otherPractitionerId),
      clinicManager: await accounts.holder(['PATIENT', 'CLINIC_MANAGER']),
      partner: await accounts.holder(['PATIENT', 'PARTNER']),
      operator,
      operatorHalfway: { ...operator, sessionId: randomUUID(), secondFactorPassed: false },
    },
  };
}

function linkTo(subjectId: string): LinkHolder {
  return { kind: 'LINK', role: 'PATIENT', subjectId };
}

/** Accounts as a sign-in leaves them, with a sign-in of this minute and the second step shown. */
class AccountsInScene {
  constructor(private readonly database: TestDatabase) {}

  async holder(roles: readonly Role[], controls: string | null = null): Promise<AccountHolder> {
    const { unitOfWork, clock } = this.database;
    const accountId = randomUUID();
    const now = clock.now().toString();
    const email = this.database.cipher.encrypt(`${accountId}@people.example`, {
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
    return {
      kind: 'ACCOUNT',
      isSuspended: false,
      accountId,
      sessionId: randomUUID(),
      roles,
      hasSecondFactor: true,
      secondFactorPassed: true,
      freshUntil: clock.now().add({ minutes: 10 }),
      link: null,
    };
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
    await unitOfWork.query(
      `INSERT INTO passkeys (id, account_id, name, credential_id, public_key, counter, device_type, backed_up, created_at)
       VALUES ($1, $2, 'Phone', $4, 'none', 0, 'singleDevice', false, $3) ON CONFLICT DO NOTHING`,
      [passkeyId, accountId, now, passkeyId],
    );
  }
}
