import { randomUUID } from 'node:crypto';
import { type Temporal } from 'temporal-polyfill';
import type { Clock } from '../clock.js';
import type { Logger } from '../process/logger.js';
import type { Mailer } from './mailer.js';
import type { MailContent } from './mail-layout.js';
import type { Transaction, UnitOfWork } from '../unit-of-work.js';
import { whyNotSent } from './why-not-sent.js';

export type MailParameters = Readonly<Record<string, string | number>>;

/**
 * A mail that a committed change owes somebody. The row names what it is about and never holds an address or a word of
 * the mail: both are read when it leaves, so an erased person gets no mail and a dump of the table tells nothing.
 */
export interface OwedMail {
  /** "consultation.code": tells which composer writes it. */
  readonly kind: string;
  readonly subjectId: string;
  /** Small facts the composer needs besides the subject, such as a generation. No personal data, no health words. */
  readonly parameters?: MailParameters;
  readonly notBefore?: Temporal.Instant;
}

export async function oweMail(tx: Transaction, mail: OwedMail): Promise<string> {
  const id = randomUUID();
  const now = tx.clock.now();
  await tx.query(
    `INSERT INTO outbox (id, kind, subject_id, parameters, created_at, not_before) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, mail.kind, mail.subjectId, mail.parameters ?? {}, now.toString(), (mail.notBefore ?? now).toString()],
  );
  return id;
}

/** Mails that have not left and no longer should: the change they told of was undone. Answers with what each was owed. */
export async function forgetMail(tx: Transaction, kind: string, subjectId: string): Promise<readonly MailParameters[]> {
  const forgotten = await tx.query<{ parameters: MailParameters }>(
    `DELETE FROM outbox WHERE kind = $1 AND subject_id = $2 AND sent_at IS NULL RETURNING parameters`,
    [kind, subjectId],
  );
  return forgotten.map(({ parameters }) => parameters);
}

/** What became of a mail. One that nobody could deliver was given up on. */
export interface MailFate {
  readonly id: string;
  readonly fate: 'OWED' | 'LEFT' | 'GIVEN_UP';
  /** When it left or was given up on; null: it is owed. */
  readonly at: Date | null;
}

/** A mail that was forgotten is not among the answers. */
export function fatesOfMails(reader: Pick<Transaction, 'query'>, ids: readonly string[]): Promise<MailFate[]> {
  return reader.query(
    `SELECT id, CASE WHEN sent_at IS NOT NULL THEN 'LEFT' WHEN failed_at IS NOT NULL THEN 'GIVEN_UP' ELSE 'OWED' END AS fate,
       coalesce(sent_at, failed_at) AS at
     FROM outbox WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
}

export interface ComposedMail extends MailContent {
  readonly to: string;
}

/** Writes a mail just before it leaves. Null: there is nobody to tell any more, and the row is done. */
export type MailComposer = (subjectId: string, parameters: MailParameters) => Promise<ComposedMail | null>;

interface OutboxRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly parameters: MailParameters;
  readonly attempts: number;
}

const LEASE_SECONDS = 60;
const BATCH = 20;
const MAXIMUM_ATTEMPTS = 12;

/** Leases rows, so that a crashed worker's mail is sent by the next one, with the same Message-ID. */
export class OutboxSender {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly composers: ReadonlyMap<string, MailComposer>,
    private readonly logger: Logger,
  ) {}

  /** Sends what is due; answers how many rows it took. */
  async sendDue(): Promise<number> {
    const rows = await this.#lease();
    for (const row of rows) if (await this.#isStillOurs(row)) await this.#send(row);
    return rows.length;
  }

  /**
   * A batch may take longer than its lease when a server is slow: each row is leased anew in its turn, unless it was
   * forgotten meanwhile, or another worker took it. Every lease counts an attempt, so the count tells whose it is.
   */
  async #isStillOurs({ id, attempts }: OutboxRow): Promise<boolean> {
    const kept = await this.unitOfWork.query(
      `UPDATE outbox SET leased_until = $3 WHERE id = $1 AND attempts = $2 AND sent_at IS NULL RETURNING 1`,
      [id, attempts, this.clock.now().add({ seconds: LEASE_SECONDS }).toString()],
    );
    return kept.length > 0;
  }

  async #lease(): Promise<OutboxRow[]> {
    const now = this.clock.now();
    return this.unitOfWork.run((tx) =>
      tx.query<OutboxRow>(
        `WITH leased AS (
           UPDATE outbox SET leased_until = $2, attempts = attempts + 1
           WHERE id IN (
             SELECT id FROM outbox
             WHERE sent_at IS NULL AND failed_at IS NULL AND not_before <= $1 AND (leased_until IS NULL OR leased_until < $1)
             ORDER BY not_before LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
           RETURNING id, kind, subject_id, parameters, attempts, not_before)
         SELECT id, kind, subject_id AS "subjectId", parameters, attempts FROM leased ORDER BY not_before, id`,
        [now.toString(), now.add({ seconds: LEASE_SECONDS }).toString()],
      ),
    );
  }

  async #send(row: OutboxRow): Promise<void> {
    try {
      const compose = this.composers.get(row.kind);
      if (!compose) throw new Error(`No composer for ${row.kind}`);
      const mail = await compose(row.subjectId, row.parameters);
      const left = mail !== null && (await this.mailer.send({ ...mail, messageId: this.mailer.messageIdFor(row.id) }));
      await this.#finish(row, left);
    } catch (error) {
      await this.#postpone(row, error);
    }
  }

  /** `left`: a server took it. One that nobody was to have any more is done as well, and says nothing of servers. */
  async #finish(row: OutboxRow, left: boolean): Promise<void> {
    const now = this.clock.now().toString();
    await this.unitOfWork.query(`UPDATE outbox SET sent_at = $2, left_at = $3, leased_until = NULL WHERE id = $1`, [
      ...[row.id, now, left ? now : null],
    ]);
  }

  async #postpone(row: OutboxRow, error: unknown): Promise<void> {
    const now = this.clock.now();
    const gaveUp = row.attempts >= MAXIMUM_ATTEMPTS;
    const wait = Math.min(6 * 3600, 5 * 2 ** row.attempts);
    // An SMTP error may quote the recipient's address: only its class and code are kept.
    const reason =
      error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''}`.trim() : 'unknown';
    this.logger.warn(
      { outbox: row.id, kind: row.kind, attempts: row.attempts, reason, why: whyNotSent(error), gaveUp },
      'an email did not leave',
    );
    await this.unitOfWork.query(
      `UPDATE outbox SET leased_until = NULL, first_due_at = coalesce(first_due_at, not_before), not_before = $2,
         failed_at = $3, last_error = $4 WHERE id = $1`,
      [row.id, now.add({ seconds: wait }).toString(), gaveUp ? now.toString() : null, reason],
    );
  }
}
