import { dayOffReasons, type DayOffReason } from '@clearing/shared/safe-reasons';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { mayKeepListing } from '../../listing/keeper/keeper.js';
import { changesOfHours } from '../../availability/hours/limits.js';
import type { Schedules } from '../../availability/schedules.service.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { findConsultationForUpdate, updateConsultation, type ConsultationRecord } from '../consultation.repository.js';
import { withdrawTimes, type WithdrawingTools } from '../moving/withdrawing-times.js';
import { giveUpHold } from '../requests/giving-up-a-hold.js';
import type { CallOffTodayInput } from './today.inputs.js';
import { TodayCalledOff, TodayView, type CallOffTodayResult } from './today.results.js';
import { findToday, proposedTimesOf, type Today } from './today.js';

interface TodayTools extends WithdrawingTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly schedules: Schedules;
}

/** Each try meets only who asked since the last one, and the day is being blocked. */
const MOST_TRIES = 10;

/** What is left of a practitioner's day: shown by its times, and called off as a whole. */
export class TodayService {
  constructor(private readonly tools: TodayTools) {}

  /** Null unless the asker keeps the hours of this listing, with both steps. */
  async find(actor: Actor, slug: string): Promise<TodayView | null> {
    const { unitOfWork } = this.tools;
    const today = await findToday(unitOfWork, { slug }, unitOfWork.clock.now());
    if (!today || (await mayKeepListing(unitOfWork, actor, today.keeper.practitionerId)) !== 'YES') return null;
    return new TodayView(today);
  }

  async callOff(actor: Actor, input: CallOffTodayInput): Promise<CallOffTodayResult> {
    const { unitOfWork, limits } = this.tools;
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    const id = keyOf('Practitioner', input.practitionerId);
    const today = id === null ? null : await findToday(unitOfWork, { id }, unitOfWork.clock.now());
    if (!id || !today) return new NotFound();
    const may = await mayKeepListing(unitOfWork, actor, id);
    if (may !== 'YES') return may === 'NOT_THERE' ? new NotFound() : new SecondFactorNeeded();
    const taken = await limits.take(changesOfHours, actor.accountId);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await this.#tryOnce(actor, id, input);
      if (outcome) return outcome;
    }
    throw new Error('A day that is being called off is asked for again and again.');
  }

  /**
   * All of it in one transaction: nothing more can be booked, everybody who was is told, or nothing has happened. Locks go
   * in the order they go everywhere, each consultation's row and then the practitioner; null when somebody asked in
   * between, and all of it begins again.
   */
  #tryOnce(actor: Actor, id: string, { date, reason }: CallOffTodayInput): Promise<CallOffTodayResult | null> {
    return this.tools.unitOfWork.run(async (tx) => {
      const before = await findToday(tx, { id }, tx.clock.now());
      if (!before || (await mayKeepListing(tx, actor, id)) !== 'YES') return new NotFound();
      if (before.date !== date) return anotherDay();
      const locked = new Set<string>();
      for (const { id: talkId } of holding(before).sort((a, b) => (a.id < b.id ? -1 : 1))) {
        await findConsultationForUpdate(tx, talkId);
        locked.add(talkId);
      }
      await tx.lock('practitioner', id);
      const today = await findToday(tx, { id }, tx.clock.now());
      if (!today || holding(today).some((talk) => !locked.has(talk.id))) return null;
      await this.#block(tx, today);
      for (const talk of today.talks) await this.#callOff(tx, talk, dayOffReasons[reason]);
      for (const talk of today.proposing) await this.#withdraw(tx, today, talk, reason);
      // Whoever types their code now is shown other times, instead of being booked with nobody.
      for (const { id: heldFor } of today.unconfirmed) await giveUpHold(tx, this.tools.heldTimes, heldFor);
      const subject = { subjectKind: 'practitioner', subjectId: id };
      await recordAudit(tx, { actor, action: 'consultation.day.called-off', ...subject, why: reason });
      const after = await findToday(tx, { id }, tx.clock.now());
      return new TodayCalledOff(today.talks.length, after ?? today);
    });
  }

  async #block(tx: Transaction, { keeper, now, end, isBlocked }: Today): Promise<void> {
    if (isBlocked) return;
    const range = { start: now.epochMilliseconds, end: end.epochMilliseconds };
    await this.tools.schedules.takeTimeOff(tx, keeper.practitionerId, range);
  }

  /** What was promised is called off; what was asked for is declined. Each patient hears of it, with the next free times. */
  async #callOff(tx: Transaction, talk: ConsultationRecord, note: string): Promise<void> {
    const isConfirmed = talk.state === 'CONFIRMED';
    const event = isConfirmed ? 'PRACTITIONER_STEPPED_BACK' : 'DECLINED';
    await this.tools.changes.apply(tx, talk, { event, by: 'PRACTITIONER', note });
    await forgetMail(tx, 'consultation.nudge', talk.id);
    await oweMail(tx, { kind: 'consultation.day-off.patient', subjectId: talk.id });
    if (!isConfirmed) return;
    await oweMail(tx, {
      kind: 'consultation.cancelled.practitioner',
      subjectId: talk.id,
      parameters: { by: 'PRACTITIONER' },
    });
  }

  /** Nobody chooses a time of today any more. A no that is being said stays a no: undone, it would bring them back. */
  async #withdraw(tx: Transaction, today: Today, talk: ConsultationRecord, reason: DayOffReason): Promise<void> {
    if (talk.declinePendingUntil) {
      await updateConsultation(tx, talk.id, { decline_pending_until: today.now });
    } else {
      await withdrawTimes(tx, this.tools, talk, { gone: proposedTimesOf(today, talk), reason });
    }
  }
}

function holding({ talks, unconfirmed, proposing }: Today): ConsultationRecord[] {
  return [...talks, ...unconfirmed, ...proposing];
}

function anotherDay(): InvalidInput {
  return new InvalidInput([{ path: ['date'], message: 'This page was opened on another day. Look at today first.' }]);
}
