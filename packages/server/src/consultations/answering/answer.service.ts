import { declineReasons, reasonAndWords } from '@clearing/shared/safe-reasons';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import { callOff } from './calling-off.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { Asked, ConsultationDesk, Opened } from '../door/consultation-desk.js';
import type { AnswerConsultationInput, CancelConsultationInput } from '../consultation.inputs.js';
import { updateConsultation } from '../consultation.repository.js';
import { Consultation, MovedMeanwhile, OutsideLicensure, type ConsultationResult } from '../consultation.results.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import type { Licensure } from '../licensure/licensure.js';
import { readerFor } from '../door/consultation-sides.js';
import { problemOfBorrowedNo, problemOfBorrowedWords } from '../shared/borrowed-words.js';
import { problemOfWords, wordsThatFit } from './words-for-the-other-side.js';

export interface AnswerTools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly licensure: Licensure;
  readonly crisis: CrisisDesk;
  readonly confidential: Confidential;
  readonly changes: ConsultationChanges;
  readonly arrangements: Arrangements;
}

export const UNDO_SECONDS = 30;

const NOT_COVERED =
  'No licence of yours that we have checked covers the place the patient will be in on that day. You can decline, or renew the check first.';
const NOT_COVERED_THEIRS =
  'No licence of theirs that we have checked covers the place the patient will be in on that day. You can decline, or ask them to renew the check first.';
const EXCLUDED =
  'We found something under your name on the federal list of excluded individuals, so no licence of yours covers a talk until that is settled. You can decline. Our email says how to respond to it.';

/** What the asked practitioner does: accepts, declines; and what either side does: calls it off. */
export class AnswerService {
  constructor(private readonly tools: AnswerTools) {}

  async accept(actor: Actor, input: AnswerConsultationInput): Promise<ConsultationResult> {
    const { desk, changes, crisis, arrangements } = this.tools;
    const { consultationId: globalId, message, arrangement } = input;
    return desk.open({ actor, globalId, side: 'PRACTITIONER', action: 'ACCEPT' }, async (opened) => {
      const { tx, record, viewer } = opened;
      const problem =
        problemOfWords('message', message) ??
        problemOfBorrowedWords(viewer, 'message', message) ??
        (await this.#outsideLicensure(opened));
      if (problem) return problem;
      const taken = arrangement ? await arrangements.take(tx, record, arrangement, viewer) : null;
      if (taken instanceof InvalidInput) return taken;
      const columns = taken?.columns;
      const changed = await changes.apply(tx, record, {
        event: 'ACCEPTED',
        by: 'PRACTITIONER',
        shareId: viewer.share?.id,
        note: message,
        columns,
      });
      await forgetMail(tx, 'consultation.nudge', record.id);
      await oweMail(tx, { kind: 'consultation.confirmed.patient', subjectId: record.id });
      await oweMail(tx, { kind: 'consultation.confirmed.practitioner', subjectId: record.id });
      return desk.view(changed!, viewer, crisis.linesFor(message));
    });
  }

  /** For half a minute the "no" can be taken back: until then the patient's request stays as it was, time held. */
  async decline(actor: Actor, input: AnswerConsultationInput): Promise<ConsultationResult> {
    const { desk, confidential, crisis } = this.tools;
    const { consultationId: globalId, message, reason, suggestOthers } = input;
    return desk.open({ actor, globalId, side: 'PRACTITIONER', action: 'DECLINE' }, async ({ tx, record, viewer }) => {
      const problem =
        problemOfWords('message', message) ??
        problemOfBorrowedWords(viewer, 'message', message) ??
        problemOfBorrowedNo(viewer, reason);
      if (problem) return problem;
      const declinePendingUntil = tx.clock.now().add({ seconds: UNDO_SECONDS });
      const words = reasonAndWords(reason ? declineReasons[reason] : null, message);
      await updateConsultation(tx, record.id, {
        decline_pending_until: declinePendingUntil,
        decline_share_id: viewer.share?.id ?? null,
        suggests_others: suggestOthers,
        answer_note: words ? confidential.sealPart(record.id, 'answer_note', words) : null,
      });
      return desk.view({ ...record, declinePendingUntil }, viewer, crisis.linesFor(message));
    });
  }

  async undoDecline(actor: Actor, globalId: string): Promise<ConsultationResult> {
    const { desk } = this.tools;
    return desk.open({ actor, globalId, side: 'PRACTITIONER', action: 'UNDO_DECLINE' }, async (opened) => {
      const { tx, record, viewer } = opened;
      await updateConsultation(tx, record.id, {
        decline_pending_until: null,
        decline_share_id: null,
        answer_note: null,
      });
      return desk.view({ ...record, declinePendingUntil: null }, viewer);
    });
  }

  /**
   * Words of danger in the reason never stop it: it is called off, with as much of them as can be passed on, and the lines
   * come with the answer. Where there is nothing to call off any more, the lines come instead.
   */
  async cancel(actor: Actor, input: CancelConsultationInput): Promise<ConsultationResult> {
    const outcome = await this.#callOff(actor, input);
    return outcome instanceof Consultation ? outcome : ((await this.#helpInstead(actor, input)) ?? outcome);
  }

  async #callOff(
    actor: Actor,
    { consultationId, reason, startsAt, as }: CancelConsultationInput,
  ): Promise<ConsultationResult> {
    const { desk, changes, crisis } = this.tools;
    const asked: Asked = { actor, globalId: consultationId, side: as ?? null, action: 'CANCEL' };
    return desk.open(asked, async ({ tx, record, viewer }) => {
      if (startsAt && Date.parse(startsAt) !== record.startsAt.epochMilliseconds) return new MovedMeanwhile();
      const lines = crisis.linesFor(reason);
      const note = reason != null && viewer.side === 'PATIENT' && lines.length > 0 ? wordsThatFit(reason) : reason;
      const problem = problemOfWords('reason', note) ?? problemOfBorrowedWords(viewer, 'reason', note);
      if (problem) return problem;
      const changed = await callOff(tx, changes, record, { by: viewer.side, note, shareId: viewer.share?.id });
      return desk.view(changed!, viewer, lines);
    });
  }

  /** Null: there is no danger in the words, or they are a practitioner's. */
  async #helpInstead(actor: Actor, { consultationId, reason, as }: CancelConsultationInput) {
    const { desk, crisis } = this.tools;
    if (crisis.linesFor(reason).length === 0) return null;
    const seen = await desk.find(actor, consultationId, as ?? null);
    if (seen?.viewer.side === 'PRACTITIONER') return null;
    const heard = await crisis.hear({ yesNow: false, texts: [reason] }, null);
    return typeof heard === 'string' ? null : heard;
  }

  async #outsideLicensure({ tx, record, viewer }: Opened): Promise<OutsideLicensure | null> {
    const licensedIn = await this.tools.licensure.licensedElsewhereWithin(tx, readerFor(viewer, record), record);
    if (!licensedIn) return null;
    if (!viewer.share && (await this.tools.licensure.isExcluded(tx, record))) return new OutsideLicensure(EXCLUDED, []);
    return new OutsideLicensure(viewer.share ? NOT_COVERED_THEIRS : NOT_COVERED, licensedIn);
  }
}
