import { randomUUID } from 'node:crypto';
import type { AccountHolder } from '../../../src/platform/actor.js';
import { rangeText } from '../../../src/availability/range-text.js';
import type { ConsultationStory } from '../../consultation-story.js';
import { testNow, type TestDatabase } from '../../database.js';
import type { Helper, Share } from './rules/share.js';
import { DAY, HOUR, type Hand, type Instant } from './rules/talk.js';

/** Until the Monday morning after the first day, and some days: what shares allow is over in the middle of a sequence. */
const sharesEnd: Readonly<Record<Helper, Instant>> = {
  COLLEAGUE: Date.parse(testNow) + 39 * HOUR,
  SCHEDULER: Date.parse(testNow) + 6 * DAY,
};

/** In which nobody is seen, and for which a colleague answers. */
export const absence = { start: Date.parse(testNow) - DAY, end: sharesEnd.COLLEAGUE };

/** What a sequence begins with: both were given before, and taken. */
export function sharesGiven(): Share[] {
  const taken = { offeredUntil: Date.parse(testNow), isTaken: true, hasEnded: false };
  return (['COLLEAGUE', 'SCHEDULER'] as const).map((helper) => ({ helper, endsAt: sharesEnd[helper], ...taken }));
}

export interface Hands {
  readonly accounts: Readonly<Record<Hand, AccountHolder>>;
  readonly shares: Readonly<Record<Helper, string>>;
  /** For which a colleague answers. */
  readonly absenceId: string;
}

/** Whoever acts on the practitioner's side: signed in with both steps, without the pages that lead there. */
export class People {
  #helpers: Readonly<Record<Helper, string>> = { SCHEDULER: '', COLLEAGUE: '' };

  constructor(
    private readonly database: TestDatabase,
    private readonly story: ConsultationStory,
  ) {}

  /** Whoever helps: the colleague has a listing of their own. They are the same for many practitioners. */
  async begin(): Promise<void> {
    const helpers = { SCHEDULER: await this.#anAccount(), COLLEAGUE: await this.#anAccount() };
    const { practitionerId } = await this.story.aPractitioner();
    await this.#control(practitionerId, helpers.COLLEAGUE);
    this.#helpers = helpers;
  }

  /** A practitioner's account, with a share for each who helps: the colleague's for an absence in which nobody is seen. */
  async of(practitionerId: string): Promise<Hands> {
    const { unitOfWork, clock } = this.database;
    const account = await this.#anAccount();
    await this.#control(practitionerId, account);
    const [shares, absenceId] = [{ SCHEDULER: randomUUID(), COLLEAGUE: randomUUID() }, randomUUID()];
    const away = rangeText(absence);
    await unitOfWork.query(
      `WITH app AS (
         INSERT INTO authenticator_apps (account_id, secret, created_at, confirmed_at)
         VALUES ($2::uuid, '\\x00', $3::timestamptz, $3::timestamptz)),
       away AS (
         INSERT INTO time_off (id, practitioner_id, during, is_told) VALUES ($4::uuid, $1::uuid, $5::tstzrange, true)
         RETURNING id)
       INSERT INTO listing_shares (id, practitioner_id, given_by, kind, absence_id, ends_at, given_at, offered_until,
         account_id, taken_at)
       SELECT share, $1::uuid, $2::uuid, kind, CASE kind WHEN 'COLLEAGUE' THEN away.id END, ends_at, $3::timestamptz,
         $3::timestamptz, helper, $3::timestamptz
       FROM away, (VALUES ($6::uuid, 'COLLEAGUE', NULL::timestamptz, $7::uuid),
         ($8::uuid, 'SCHEDULER', $9::timestamptz, $10::uuid)) AS given (share, kind, ends_at, helper)`,
      [
        ...[practitionerId, account, clock.now().toString(), absenceId, away],
        ...[shares.COLLEAGUE, this.#helpers.COLLEAGUE],
        ...[shares.SCHEDULER, new Date(sharesEnd.SCHEDULER).toISOString(), this.#helpers.SCHEDULER],
      ],
    );
    const accounts = {
      OWN: this.#holder(account),
      SCHEDULER: this.#holder(this.#helpers.SCHEDULER),
      COLLEAGUE: this.#holder(this.#helpers.COLLEAGUE),
    };
    return { accounts, shares, absenceId };
  }

  /** Where whoever helps is invited. */
  addressOf(helper: Helper): string {
    return `${this.#helpers[helper]}@people.example`;
  }

  async #anAccount(): Promise<string> {
    const { unitOfWork, cipher, clock } = this.database;
    const id = randomUUID();
    const email = cipher.encrypt(`${id}@people.example`, { table: 'accounts', column: 'email', row: id });
    await unitOfWork.query(
      `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)`,
      [id, email, Buffer.from(id), clock.now().toString()],
    );
    return id;
  }

  async #control(practitionerId: string, accountId: string): Promise<void> {
    const { unitOfWork, clock } = this.database;
    await unitOfWork.query(`INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`, [
      practitionerId,
      accountId,
      clock.now().toString(),
    ]);
  }

  /** As a sign-in with both steps leaves it. */
  #holder(accountId: string): AccountHolder {
    return {
      ...{ kind: 'ACCOUNT', accountId, sessionId: randomUUID(), roles: ['PATIENT', 'PRACTITIONER'], link: null },
      ...{ isSuspended: false, hasSecondFactor: true, secondFactorPassed: true },
      freshUntil: this.database.clock.now().add({ minutes: 10 }),
    };
  }
}
