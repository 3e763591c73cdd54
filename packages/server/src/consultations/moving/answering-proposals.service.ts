import { respondBy } from '@clearing/shared/time/business-days';
import { findInstant } from '@clearing/shared/time/instants';
import { Temporal } from 'temporal-polyfill';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { Asked, ConsultationDesk, Opened } from '../door/consultation-desk.js';
import { readerFor } from '../door/consultation-sides.js';
import { Consultation, type ConsultationResult } from '../consultation.results.js';
import type { Licensure } from '../licensure/licensure.js';
import { oweNudges } from '../letters/nudges.js';
import { outsideLicensureAt } from './covered-times.js';
import { movedTo } from './moved-talk.js';
import { otherSide, oweMoved, oweStands } from './moving-letters-owed.js';
import { placeWhileMoving } from './place-while-moving.js';
import type { AnswerTimeProposalInput, TakeBackProposalInput } from './proposal.inputs.js';
import { standAgain } from './standing-again.js';

export interface AnsweringTools {
  readonly desk: ConsultationDesk;
  readonly heldTimes: HeldTimes;
  readonly changes: ConsultationChanges;
  readonly confidential: Confidential;
  readonly practitioners: AskedPractitioners;
  readonly arrangements: Arrangements;
  readonly licensure: Licensure;
}

/** What becomes of other times: the other side chooses one, or the time of before stands. */
export class AnsweringProposals {
  constructor(private readonly tools: AnsweringTools) {}

  async answer(actor: Actor, input: AnswerTimeProposalInput): Promise<ConsultationResult> {
    const { consultationId, accept, as } = input;
    const { desk, licensure } = this.tools;
    const asked: Asked = { actor, globalId: consultationId, side: as ?? null, action: 'ANSWER_PROPOSAL' };
    if (accept == null) return desk.open(asked, (opened) => this.#letStand(opened, 'NONE_SUITED'));
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const startsAt = findInstant(accept);
    if (!startsAt || !isProposed(startsAt, seen.record)) return notProposed();
    const place = await placeWhileMoving(licensure, seen, input.patientLocation);
    if (place instanceof InvalidInput) return place;
    const outside = await outsideLicensureAt(licensure, seen, [startsAt], place);
    if (outside) return outside;
    return desk.open(asked, (opened) => this.#choose(opened, startsAt, input.arrangement));
  }

  takeBack(actor: Actor, { consultationId, as }: TakeBackProposalInput): Promise<ConsultationResult> {
    const asked: Asked = { actor, globalId: consultationId, side: as ?? null, action: 'TAKE_BACK_PROPOSAL' };
    return this.tools.desk.open(asked, (opened) => this.#letStand(opened, 'TAKEN_BACK'));
  }

  /** One transaction swaps the time that stands with the one that is chosen: never both times, never neither. */
  async #choose(
    { tx, record, viewer }: Opened,
    startsAt: Temporal.Instant,
    said: AnswerTimeProposalInput['arrangement'],
  ): Promise<ConsultationResult> {
    const { desk, heldTimes, changes, arrangements } = this.tools;
    // Between the look and the lock another proposal may have taken the place of this one.
    if (!isProposed(startsAt, record)) return notProposed();
    const wasConfirmed = record.state === 'CONFIRMED';
    const arranged = wasConfirmed ? {} : await arrangements.takeWithTime(tx, record, said, viewer);
    if (arranged instanceof InvalidInput) return arranged;
    const isHeld = await heldTimes.keepOnly(tx, record.id, startsAt);
    if (!isHeld) throw new Error('A proposed time is not held.');
    const moved = movedTo(record, startsAt);
    const changed = await changes.apply(tx, moved.record, {
      event: 'TIME_CHOSEN',
      by: viewer.side,
      shareId: viewer.share?.id,
      columns: { ...arranged, ...moved.columns },
    });
    if (wasConfirmed) {
      await oweMoved(tx, record, viewer.side);
    } else {
      await forgetMail(tx, 'consultation.nudge', record.id);
      await oweMail(tx, { kind: 'consultation.confirmed.patient', subjectId: record.id });
      await oweMail(tx, { kind: 'consultation.confirmed.practitioner', subjectId: record.id });
    }
    return desk.view(changed!, viewer);
  }

  /** Back to the time of before; of a request, as long as there is time to answer it: else it is let go. */
  async #letStand(opened: Opened, why: 'NONE_SUITED' | 'TAKEN_BACK'): Promise<ConsultationResult> {
    const { tx, record, viewer } = opened;
    const { desk, heldTimes, changes } = this.tools;
    const event = why === 'TAKEN_BACK' ? 'PROPOSAL_TAKEN_BACK' : 'NONE_SUITED';
    const change = { event, by: viewer.side, shareId: viewer.share?.id } as const;
    if (record.state === 'CONFIRMED') {
      const stands = await standAgain(tx, this.tools, record, { by: viewer.side, why, shareId: viewer.share?.id });
      return desk.view(stands, viewer);
    }
    const answerBy = await this.#answerBy(opened);
    if (Temporal.Instant.compare(answerBy, tx.clock.now()) <= 0) return this.#letGo(opened);
    await heldTimes.keepOnly(tx, record.id, record.startsAt);
    const changed = await changes.apply(tx, record, { ...change, columns: { respond_by: answerBy } });
    await forgetMail(tx, 'consultation.nudge', record.id);
    await oweStands(tx, record, { to: otherSide(viewer.side), why });
    await oweNudges(tx, record.id, answerBy);
    return desk.view(changed!, viewer);
  }

  async #letGo({ tx, record, viewer }: Opened): Promise<ConsultationResult> {
    const { side: by, share } = viewer;
    const change = { event: 'NONE_SUITED_TOO_LATE', by, shareId: share?.id } as const;
    const changed = await this.tools.changes.apply(tx, record, change);
    await forgetMail(tx, 'consultation.nudge', record.id);
    await oweMail(tx, { kind: 'consultation.none-suited.patient', subjectId: record.id, parameters: { by } });
    const parameters = { by, ...(share && { share: share.id }) };
    await oweMail(tx, { kind: 'consultation.none-suited.practitioner', subjectId: record.id, parameters });
    return this.tools.desk.view(changed!, viewer);
  }

  async #answerBy({ tx, record, viewer }: Opened): Promise<Temporal.Instant> {
    const { confidential, practitioners } = this.tools;
    const summary = await confidential.readSummary(tx, readerFor(viewer, record), record.id);
    const { zone } = await practitioners.get(tx, record.practitionerId);
    const lately = summary?.safetyFirst ?? false;
    return respondBy({ askedAt: tx.clock.now(), startsAt: record.startsAt, zone, lately });
  }
}

function isProposed(startsAt: Temporal.Instant, { proposedTimes }: Pick<Opened['record'], 'proposedTimes'>): boolean {
  return proposedTimes?.some((each) => each.epochMilliseconds === startsAt.epochMilliseconds) ?? false;
}

function notProposed(): InvalidInput {
  return new InvalidInput([{ path: ['accept'], message: 'Choose one of the times, or say that none suits.' }]);
}
