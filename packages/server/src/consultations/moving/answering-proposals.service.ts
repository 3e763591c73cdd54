import { findInstant } from '@clearing/shared/time/instants';
import type { Temporal } from 'temporal-polyfill';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { Asked, ConsultationDesk, Opened } from '../door/consultation-desk.js';
import { readerFor } from '../door/consultation-sides.js';
import { Consultation, type ConsultationResult } from '../consultation.results.js';
import type { Licensure } from '../licensure/licensure.js';
import { outsideLicensureAt } from './covered-times.js';
import { movedTo } from './moved-talk.js';
import { oweMoved } from './moving-letters-owed.js';
import { placeWhileMoving } from './place-while-moving.js';
import type { AnswerTimeProposalInput, TakeBackProposalInput } from './proposal.inputs.js';
import { standAgain } from './standing-again.js';

export interface AnsweringTools {
  readonly desk: ConsultationDesk;
  readonly heldTimes: HeldTimes;
  readonly changes: ConsultationChanges;
  readonly confidential: Confidential;
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

  async #letStand({ tx, record, viewer }: Opened, why: 'NONE_SUITED' | 'TAKEN_BACK'): Promise<ConsultationResult> {
    const { side: by, share } = viewer;
    const reader = readerFor(viewer, record);
    const stands = await standAgain(tx, this.tools, record, { by, why, shareId: share?.id, reader });
    return this.tools.desk.view(stands, viewer);
  }
}

function isProposed(startsAt: Temporal.Instant, { proposedTimes }: Pick<Opened['record'], 'proposedTimes'>): boolean {
  return proposedTimes?.some((each) => each.epochMilliseconds === startsAt.epochMilliseconds) ?? false;
}

function notProposed(): InvalidInput {
  return new InvalidInput([{ path: ['accept'], message: 'Choose one of the times, or say that none work.' }]);
}
