import type { Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { forgetMail, oweMail } from '../platform/mail/outbox.js';
import { addressKey, type RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { TooManyRequests } from '../platform/graphql/user-errors.js';
import type { Confidential } from './confidential.js';
import type { ConsultationChanges } from './consultation-change.js';
import { problemOfCode, type ConsultationCodes } from './consultation-codes.js';
import type { Asked, ConsultationDesk } from './consultation-desk.js';
import { isSharedWithThePractitioner, mayReadAnswers } from './consultation.policy.js';
import { updateConsultation, type ConsultationRecord } from './consultation.repository.js';
import {
  CodeNotAccepted,
  Consultation,
  NotAllowedNow,
  OutsideLicensure,
  type ConsultationResult,
} from './consultation.results.js';
import type { CrisisDesk } from './crisis/crisis-desk.js';
import type { Licensure } from './licensure.js';
import { answersCodeMails, codeTriesFromAddress } from './limits.js';
import { problemOfWords } from './words-for-the-other-side.js';

export interface AnswerTools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly licensure: Licensure;
  readonly crisis: CrisisDesk;
  readonly limits: RateLimits;
  readonly confidential: Confidential;
  readonly codes: ConsultationCodes;
  readonly changes: ConsultationChanges;
}

const CODE_MINUTES = 10;
/** Long enough to read and answer, short enough that a link left open somewhere tells nothing. */
const OPEN_MINUTES = 60;
export const UNDO_SECONDS = 30;

/** What the asked practitioner does: reads, accepts, declines; and what either side does: calls it off. */
export class AnswerService {
  constructor(private readonly tools: AnswerTools) {}

  async sendAnswersCode(actor: Actor, globalId: string): Promise<ConsultationResult> {
    const { desk, limits, codes } = this.tools;
    const asked: Asked = { actor, globalId, role: 'PRACTITIONER', action: 'OPEN_ANSWERS' };
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const mails = await limits.take(answersCodeMails, seen.record.id);
    if (!mails.allowed) return new TooManyRequests(mails.retryAfterSeconds);
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const expiresAt = tx.clock.now().add({ minutes: CODE_MINUTES });
      const generation = await codes.issue(tx, record.id, 'OPEN_ANSWERS', expiresAt);
      await forgetMail(tx, 'consultation.answers-code', record.id);
      await oweMail(tx, { kind: 'consultation.answers-code', subjectId: record.id, parameters: { generation } });
      return desk.view(record, viewer);
    });
  }

  async openAnswers(actor: Actor, globalId: string, code: string, clientAddress: string): Promise<ConsultationResult> {
    const { desk, limits, codes } = this.tools;
    const problem = problemOfCode(code);
    if (problem) return problem;
    const tries = await limits.take(codeTriesFromAddress, addressKey(clientAddress));
    if (!tries.allowed) return new TooManyRequests(tries.retryAfterSeconds);
    return desk.open({ actor, globalId, role: 'PRACTITIONER', action: null }, async ({ tx, record, viewer }) => {
      if (!isSharedWithThePractitioner(record)) return new NotAllowedNow(record.state);
      // The same form sent twice: the first opened them, and its code is used.
      if (mayReadAnswers('PRACTITIONER', record, tx.clock.now())) return desk.view(record, viewer);
      const tried = await codes.try(tx, record.id, 'OPEN_ANSWERS', code);
      if (!tried.accepted) return new CodeNotAccepted(tried.attemptsLeft);
      await codes.use(tx, record.id, 'OPEN_ANSWERS');
      const answersOpenUntil = tx.clock.now().add({ minutes: OPEN_MINUTES });
      await updateConsultation(tx, record.id, { answers_open_until: answersOpenUntil });
      await recordAudit(tx, {
        actor,
        action: 'consultation.answers.opened',
        subjectKind: 'consultation',
        subjectId: record.id,
      });
      return desk.view({ ...record, answersOpenUntil }, viewer);
    });
  }

  async accept(actor: Actor, globalId: string, message: string | null | undefined): Promise<ConsultationResult> {
    const { desk, changes, crisis } = this.tools;
    const asked: Asked = { actor, globalId, role: 'PRACTITIONER', action: 'ACCEPT' };
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const problem = problemOfWords('message', message) ?? (await this.#outsideLicensure(actor, seen.record));
    if (problem) return problem;
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const changed = await changes.apply(tx, record, { event: 'ACCEPTED', by: 'PRACTITIONER', note: message });
      await forgetMail(tx, 'consultation.nudge', record.id);
      await oweMail(tx, { kind: 'consultation.confirmed.patient', subjectId: record.id });
      await oweMail(tx, { kind: 'consultation.confirmed.practitioner', subjectId: record.id });
      return desk.view(changed!, viewer, crisis.linesFor(message));
    });
  }

  /** For half a minute the "no" can be taken back: until then the patient's request stays as it was, time held. */
  async decline(actor: Actor, globalId: string, message: string | null | undefined): Promise<ConsultationResult> {
    const { desk, confidential, crisis } = this.tools;
    return desk.open({ actor, globalId, role: 'PRACTITIONER', action: 'DECLINE' }, async ({ tx, record, viewer }) => {
      const problem = problemOfWords('message', message);
      if (problem) return problem;
      const declinePendingUntil = tx.clock.now().add({ seconds: UNDO_SECONDS });
      const words = message?.trim();
      await updateConsultation(tx, record.id, {
        decline_pending_until: declinePendingUntil,
        answer_note: words ? confidential.sealPart(record.id, 'answer_note', words) : null,
      });
      return desk.view({ ...record, declinePendingUntil }, viewer, crisis.linesFor(message));
    });
  }

  async undoDecline(actor: Actor, globalId: string): Promise<ConsultationResult> {
    const { desk } = this.tools;
    return desk.open({ actor, globalId, role: 'PRACTITIONER', action: 'UNDO_DECLINE' }, async (opened) => {
      const { tx, record, viewer } = opened;
      await updateConsultation(tx, record.id, { decline_pending_until: null, answer_note: null });
      return desk.view({ ...record, declinePendingUntil: null }, viewer);
    });
  }

  /** Words of danger in the reason never stop it: it is called off, and the lines come with the answer. */
  async cancel(actor: Actor, globalId: string, reason: string | null | undefined): Promise<ConsultationResult> {
    const { desk, changes, crisis } = this.tools;
    return desk.open({ actor, globalId, role: null, action: 'CANCEL' }, async ({ tx, record, viewer }) => {
      const problem = problemOfWords('reason', reason);
      if (problem) return problem;
      const event = viewer === 'PATIENT' ? 'PATIENT_STEPPED_BACK' : 'PRACTITIONER_STEPPED_BACK';
      const changed = await changes.apply(tx, record, { event, by: viewer, note: reason });
      await forgetMail(tx, 'consultation.code', record.id);
      await forgetMail(tx, 'consultation.nudge', record.id);
      if (changed!.state === 'CANCELLED') {
        await oweMail(tx, { kind: 'consultation.cancelled.patient', subjectId: record.id, parameters: { by: viewer } });
        await oweMail(tx, {
          kind: 'consultation.cancelled.practitioner',
          subjectId: record.id,
          parameters: { by: viewer },
        });
      } else if (record.state === 'REQUESTED') {
        await oweMail(tx, { kind: 'consultation.withdrawn', subjectId: record.id });
      }
      return desk.view(changed!, viewer, crisis.linesFor(reason));
    });
  }

  async #outsideLicensure(actor: Actor, record: ConsultationRecord): Promise<OutsideLicensure | null> {
    const licensedIn = await this.tools.licensure.licensedElsewhere(actor, record);
    if (!licensedIn) return null;
    return new OutsideLicensure(
      'No licence of yours that we have checked covers the place the patient will be in on that day. You can decline, or renew the check first.',
      licensedIn,
    );
  }
}
