import type { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import { theSystem } from '../../platform/actor.js';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from './consultation-change.js';
import { oweStands } from '../moving/moving-letters-owed.js';
import {
  eraseAnswers,
  eraseContact,
  findOneDue,
  isAnyDue,
  type ConsultationRecord,
} from '../consultation.repository.js';

/** Hours after its end until a confirmed consultation counts as having taken place. */
const HOURS_UNTIL_COMPLETED = 24;

/** What follows the clock. Every due time stands in the row; each consultation is one transaction of its own. */
export class ConsultationSweeps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: ConsultationChanges,
    private readonly confidential: Confidential,
    private readonly links: AccessLinks,
    private readonly heldTimes: HeldTimes,
  ) {}

  all(): Sweep[] {
    return [
      this.#sweep('consultations.unconfirmed', 5, `state = 'AWAITING_EMAIL' AND email_due_at <= $1`, (tx, record) =>
        this.#dropUnconfirmed(tx, record),
      ),
      this.#sweep('consultations.declined', 2, `decline_pending_until <= $1`, (tx, record) => this.#sayNo(tx, record)),
      this.#sweep(
        'consultations.unanswered',
        5,
        `state = 'REQUESTED' AND respond_by <= $1 AND decline_pending_until IS NULL AND proposal_expires_at IS NULL`,
        (tx, record) => this.#letGo(tx, record),
      ),
      this.#sweep(
        'consultations.proposals',
        5,
        `proposal_expires_at <= $1 AND decline_pending_until IS NULL`,
        (tx, record) => this.#letProposalGo(tx, record),
      ),
      this.#sweep(
        'consultations.completed',
        60,
        `state = 'CONFIRMED' AND ends_at <= $1::timestamptz - interval '${HOURS_UNTIL_COMPLETED} hours'`,
        async (tx, record) => {
          await this.changes.apply(tx, record, { event: 'TOOK_PLACE', by: 'SYSTEM' });
        },
      ),
      this.#sweep(
        'consultations.answers',
        60,
        `answers_erased_at IS NULL AND answers_erase_at <= $1 AND state <> 'AWAITING_EMAIL'`,
        (tx, record) => eraseAnswers(tx, record.id, 'DATE'),
      ),
      this.#sweep(
        'consultations.contacts',
        60,
        `contact_erased_at IS NULL AND contact_erase_at <= $1 AND state <> 'AWAITING_EMAIL'`,
        (tx, record) => this.#forgetContact(tx, record),
      ),
    ];
  }

  async #dropUnconfirmed(tx: Transaction, record: ConsultationRecord): Promise<void> {
    await this.changes.apply(tx, record, { event: 'TIME_RAN_OUT', by: 'SYSTEM' });
    await forgetMail(tx, 'consultation.code', record.id);
  }

  async #sayNo(tx: Transaction, record: ConsultationRecord): Promise<void> {
    const note = await this.confidential.readAnswerNote(tx, theSystem, record.id);
    await this.changes.apply(tx, record, {
      ...{ event: 'DECLINED', by: 'PRACTITIONER', note },
      shareId: record.declineShareId,
    });
    await forgetMail(tx, 'consultation.nudge', record.id);
    await oweMail(tx, { kind: 'consultation.declined', subjectId: record.id });
  }

  async #letGo(tx: Transaction, record: ConsultationRecord): Promise<void> {
    await this.changes.apply(tx, record, { event: 'TIME_RAN_OUT', by: 'SYSTEM' });
    await forgetMail(tx, 'consultation.nudge', record.id);
    await oweMail(tx, { kind: 'consultation.expired.patient', subjectId: record.id });
    await oweMail(tx, { kind: 'consultation.expired.practitioner', subjectId: record.id });
  }

  /**
   * Nobody chose. What is confirmed stays as it is. Of a request every time is free again, the one that was asked for
   * included: the patient did not choose, or the practitioner did not answer.
   */
  async #letProposalGo(tx: Transaction, record: ConsultationRecord): Promise<void> {
    if (record.state === 'CONFIRMED') {
      await this.heldTimes.keepOnly(tx, record.id, record.startsAt);
      await this.changes.apply(tx, record, { event: 'PROPOSAL_RAN_OUT', by: 'SYSTEM' });
      await oweStands(tx, record, { to: 'PATIENT', why: 'RAN_OUT' });
      await oweStands(tx, record, { to: 'PRACTITIONER', why: 'RAN_OUT' });
      return;
    }
    if (record.proposedBy === 'PATIENT') return this.#letGo(tx, record);
    await this.changes.apply(tx, record, { event: 'TIME_RAN_OUT', by: 'SYSTEM' });
    await oweMail(tx, { kind: 'consultation.not-chosen.patient', subjectId: record.id });
    await oweMail(tx, { kind: 'consultation.not-chosen.practitioner', subjectId: record.id });
  }

  /** Nobody is left whom the links could be for. */
  async #forgetContact(tx: Transaction, record: ConsultationRecord): Promise<void> {
    await eraseContact(tx, record.id, 'DATE');
    await this.links.revoke(tx, record.id, 'PATIENT');
    await this.links.revoke(tx, record.id, 'PRACTITIONER');
  }

  #sweep(
    name: string,
    everySeconds: number,
    condition: string,
    work: (tx: Transaction, record: ConsultationRecord) => Promise<unknown>,
  ): Sweep {
    return { name, everySeconds, run: () => this.#runAll(condition, work) };
  }

  /** One that cannot be done keeps nobody else from being done: it is left for the next time, and said at the end. */
  async #runAll(
    condition: string,
    work: (tx: Transaction, record: ConsultationRecord) => Promise<unknown>,
  ): Promise<number> {
    const now: Temporal.Instant = this.unitOfWork.clock.now();
    // Mostly nothing is: that is asked in one statement, without a transaction around it.
    if (!(await isAnyDue(this.unitOfWork, condition, now))) return 0;
    const failed = new Map<string, unknown>();
    let done = 0;
    for (let found = true; found;) {
      const attempt: { id: string | null } = { id: null };
      try {
        await this.unitOfWork.run(async (tx) => {
          const record = await findOneDue(tx, condition, now, [...failed.keys()]);
          attempt.id = record?.id ?? null;
          if (record) await work(tx, record);
        });
        found = attempt.id !== null;
        if (found) done++;
      } catch (error) {
        if (attempt.id === null) throw error;
        failed.set(attempt.id, error);
      }
    }
    const [first] = failed.values();
    if (failed.size > 0) throw first;
    return done;
  }
}
