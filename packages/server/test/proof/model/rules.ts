import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import { reminderTimes, type ReminderLead } from '../../../src/consultations/reminders/reminder-times.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const LENGTH = 30 * MINUTE;

/** Milliseconds since the epoch, as everywhere in the model. */
type Instant = number;

export type State =
  | 'AWAITING_EMAIL'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'NO_SHOW';

/** A consultation, as small as it can be thought of: what PRODUCT.md says of one, and nothing of how it is kept. */
export interface Talk {
  readonly contact: number;
  readonly isInstant: boolean;
  state: State;
  startsAt: Instant;
  held: Instant[];
  history: State[];
  isConfirmedByCode: boolean;
  readonly emailDueAt: Instant;
  generation: number;
  tries: number;
  respondBy: Instant | null;
  declinesAt: Instant | null;
  proposed: Instant[] | null;
  proposalEndsAt: Instant | null;
  proposedBy: Side | null;
  /** Since they last agreed on a time. */
  proposalsMade: Record<Side, number>;
  /** What was proposed under which key. */
  readonly proposals: Map<string, string>;
  reminders: readonly ReminderLead[];
  mails: { readonly kind: string; readonly at: Instant }[];
  answersEraseAt: Instant;
  contactEraseAt: Instant;
  answersErased: boolean;
  contactErased: boolean;
  /** Until when the patient's link opens it. */
  linkEndsAt: Instant;
  /** Whether the patient agrees that whoever was asked reads it; and that we keep what was said. */
  isShared: boolean;
  isCollected: boolean;
  messages: { readonly by: Side; readonly key: string; readonly text: string; isRead: boolean }[];
}

export type Side = 'PATIENT' | 'PRACTITIONER';
const other = (side: Side): Side => (side === 'PATIENT' ? 'PRACTITIONER' : 'PATIENT');

/** What came of a command, and of which talk. */
export type Said = string;

/** The practitioner's side and all the patients, in memory: the rules as PRODUCT.md has them. */
export class Rules {
  readonly talks: Talk[] = [];
  isPaused = false;
  readonly daysOff = new Set<Instant>();

  constructor(
    public now: Instant,
    /** Every start there could be. */
    private readonly grid: ReadonlySet<Instant>,
  ) {}

  // ---- asking

  ask(startsAt: Instant, contact: number, isInstant: boolean): Said {
    if (this.isPaused) return 'NotFound';
    if (!this.#isFree(startsAt, null)) return 'SlotNoLongerAvailable';
    const unverified = this.talks.filter(
      ({ state, held, emailDueAt }) => state === 'AWAITING_EMAIL' && held.length > 0 && emailDueAt > this.now,
    );
    const mayHold = unverified.length < 3 && !unverified.some((each) => each.contact === contact);
    const emailDueAt = this.now + 20 * MINUTE;
    this.talks.push({
      ...{ contact, isInstant, state: 'AWAITING_EMAIL', startsAt, held: mayHold ? [startsAt] : [] },
      ...{ history: ['AWAITING_EMAIL'], isConfirmedByCode: false, emailDueAt, generation: 1, tries: 0 },
      ...{ respondBy: null, declinesAt: null, proposed: null, proposalEndsAt: null, proposedBy: null },
      ...{ proposalsMade: { PATIENT: 0, PRACTITIONER: 0 }, proposals: new Map(), reminders: ['ONE_DAY', 'TWO_HOURS'] },
      mails: [{ kind: 'code', at: this.now }],
      ...{ answersEraseAt: emailDueAt, contactEraseAt: emailDueAt, answersErased: false, contactErased: false },
      ...{ linkEndsAt: this.now + DAY, isShared: true, isCollected: true, messages: [] },
    });
    return 'RequestedConsultation';
  }

  /** The same form again: the same request, as long as it is known what was in it. */
  askAgain(talk: Talk, hasOtherWords: boolean): Said {
    if (hasOtherWords || talk.contactErased) return 'InvalidInput';
    return talk.linkEndsAt > this.now ? 'RequestedConsultation' : 'NotFound';
  }

  typeCode(talk: Talk, isRight: boolean): Said {
    if (talk.state !== 'AWAITING_EMAIL') return 'NotAllowedNow';
    if (talk.tries >= 5 || talk.emailDueAt <= this.now) return 'CodeNotAccepted';
    talk.tries++;
    if (!isRight) return 'CodeNotAccepted';
    if (talk.startsAt <= this.now) return 'SlotNoLongerAvailable';
    if (talk.held.length === 0 && (this.isPaused || !this.#isFree(talk.startsAt, talk))) return 'SlotNoLongerAvailable';
    talk.held = [talk.startsAt];
    talk.isConfirmedByCode = true;
    if (talk.isInstant) return this.#confirm(talk);
    this.#become(talk, 'REQUESTED');
    talk.respondBy = this.#answerBy(talk.startsAt);
    this.#owe(talk, 'sent', 'waiting');
    this.#nudge(talk);
    return 'Consultation';
  }

  mailCodeAgain(talk: Talk): Said {
    if (talk.state !== 'AWAITING_EMAIL') return 'NotAllowedNow';
    this.#forget(talk, 'code');
    talk.generation++;
    talk.tries = 0;
    this.#owe(talk, 'code');
    return 'Consultation';
  }

  // ---- answering

  accept(talk: Talk): Said {
    return this.#ifPractitioner(talk, 'ACCEPT', () => {
      this.#forget(talk, 'nudge');
      talk.proposalsMade = { PATIENT: 0, PRACTITIONER: 0 };
      return this.#confirm(talk);
    });
  }

  decline(talk: Talk): Said {
    return this.#ifPractitioner(talk, 'DECLINE', () => {
      talk.declinesAt = this.now + 30_000;
      return 'Consultation';
    });
  }

  undoDecline(talk: Talk): Said {
    return this.#ifPractitioner(talk, 'UNDO_DECLINE', () => {
      talk.declinesAt = null;
      return 'Consultation';
    });
  }

  propose(talk: Talk, by: Side, times: readonly Instant[], key: string): Said {
    if (by === 'PRACTITIONER' && !talk.isConfirmedByCode) return 'NotFound';
    const [sent, before] = [times.join(' '), talk.proposals.get(`${by} ${key}`)];
    if (before !== undefined) return before === sent ? 'Consultation' : 'InvalidInput';
    if (!this.may(talk, by).includes('PROPOSE_TIME')) return 'NotAllowedNow';
    const isAtOnce = talk.isInstant && by === 'PATIENT' && talk.state === 'CONFIRMED';
    if (new Set([...times, talk.startsAt]).size <= times.length || (isAtOnce && times.length > 1))
      return 'InvalidInput';
    const said = isAtOnce ? this.#move(talk, times[0]!) : this.#hold(talk, by, times.toSorted(inOrder));
    if (said === 'Consultation') talk.proposals.set(`${by} ${key}`, sent);
    return said;
  }

  #move(talk: Talk, startsAt: Instant): Said {
    if (this.isPaused || !this.#isFree(startsAt, talk)) return 'SlotNoLongerAvailable';
    talk.startsAt = startsAt;
    this.#become(talk, 'CONFIRMED');
    talk.proposalsMade.PATIENT++;
    this.#tellOfMove(talk);
    return 'Consultation';
  }

  #hold(talk: Talk, by: Side, times: readonly Instant[]): Said {
    const answerBy = this.#answerBy(times[0]!);
    const endsAt = talk.state === 'CONFIRMED' ? Math.min(answerBy, talk.startsAt) : answerBy;
    if (endsAt <= this.now) return 'InvalidInput';
    if (this.isPaused || times.some((time) => !this.#isFree(time, talk))) return 'SlotNoLongerAvailable';
    this.#become(talk, talk.state);
    Object.assign(talk, { proposed: times, proposalEndsAt: endsAt, proposedBy: by });
    talk.proposalsMade[by]++;
    talk.held = [talk.startsAt, ...times].toSorted(inOrder);
    this.#forget(talk, ...PROPOSED);
    this.#owe(talk, by === 'PATIENT' ? 'proposed.practitioner' : 'proposed');
    if (talk.state === 'REQUESTED') {
      talk.respondBy = endsAt;
      this.#forget(talk, 'nudge');
      if (by === 'PATIENT') this.#nudge(talk);
    }
    return 'Consultation';
  }

  choose(talk: Talk, by: Side, time: Instant | null): Said {
    if (by === 'PRACTITIONER' && !talk.isConfirmedByCode) return 'NotFound';
    if (!this.may(talk, by).includes('ANSWER_PROPOSAL')) return 'NotAllowedNow';
    if (time === null) return this.#letStand(talk, by);
    if (!talk.proposed!.includes(time)) return 'InvalidInput';
    const wasConfirmed = talk.state === 'CONFIRMED';
    talk.startsAt = time;
    talk.proposalsMade = { PATIENT: 0, PRACTITIONER: 0 };
    if (!wasConfirmed) {
      this.#forget(talk, 'nudge');
      return this.#confirm(talk);
    }
    this.#become(talk, 'CONFIRMED');
    this.#tellOfMove(talk);
    return 'Consultation';
  }

  takeBack(talk: Talk, by: Side): Said {
    if (by === 'PRACTITIONER' && !talk.isConfirmedByCode) return 'NotFound';
    return this.may(talk, by).includes('TAKE_BACK_PROPOSAL') ? this.#letStand(talk, by) : 'NotAllowedNow';
  }

  /** The time of before stands; that of a request only as long as it can still be answered. */
  #letStand(talk: Talk, by: Side): Said {
    const answerBy = this.#answerBy(talk.startsAt);
    if (talk.state === 'REQUESTED') {
      this.#forget(talk, 'nudge');
      if (answerBy <= this.now) {
        this.#become(talk, 'EXPIRED');
        this.#owe(talk, 'none-suited.patient', 'none-suited.practitioner');
        return 'Consultation';
      }
    }
    this.#become(talk, talk.state);
    this.#forget(talk, ...PROPOSED);
    this.#owe(talk, `stands.${other(by).toLowerCase()}`);
    if (talk.state === 'REQUESTED') {
      talk.respondBy = answerBy;
      this.#nudge(talk);
    }
    return 'Consultation';
  }

  #tellOfMove(talk: Talk): void {
    this.#forget(talk, ...PROPOSED);
    this.#owe(talk, 'moved.patient', 'moved.practitioner');
  }

  // ---- afterwards

  complete(talk: Talk): Said {
    return this.#ifPractitioner(talk, 'COMPLETE', () => {
      this.#become(talk, 'COMPLETED');
      this.#forget(talk, 'no-show');
      return 'Consultation';
    });
  }

  markNoShow(talk: Talk): Said {
    return this.#ifPractitioner(talk, 'MARK_NO_SHOW', () => {
      this.#become(talk, 'NO_SHOW');
      this.#owe(talk, 'no-show');
      return 'Consultation';
    });
  }

  cancel(talk: Talk, by: Side): Said {
    if (by === 'PRACTITIONER' && !talk.isConfirmedByCode) return 'NotFound';
    if (!this.may(talk, by).includes('CANCEL')) return 'NotAllowedNow';
    this.#stepBack(talk);
    return 'Consultation';
  }

  #stepBack(talk: Talk): void {
    const before = talk.state;
    this.#become(talk, before === 'CONFIRMED' ? 'CANCELLED' : 'WITHDRAWN');
    this.#forget(talk, 'code', 'nudge');
    if (before === 'CONFIRMED') this.#owe(talk, 'cancelled.patient', 'cancelled.practitioner');
    if (before === 'REQUESTED') this.#owe(talk, 'withdrawn');
  }

  chooseReminders(talk: Talk, leads: readonly ReminderLead[]): Said {
    if (!this.may(talk, 'PATIENT').includes('CHOOSE_REMINDERS')) return 'NotAllowedNow';
    talk.reminders = leads;
    this.#remind(talk);
    return 'Consultation';
  }

  // ---- messages

  /** Danger is heard before anything else; practitioners, once they were asked, write about it as part of their work. */
  write(talk: Talk, by: Side, { text, key, isDanger }: Words): Said {
    if (isDanger && (by === 'PATIENT' || !talk.isConfirmedByCode)) return 'CrisisSupport';
    if (by === 'PRACTITIONER' && !talk.isConfirmedByCode) return 'NotFound';
    const before = talk.messages.find((message) => message.by === by && message.key === key);
    if (before) return before.text === text ? 'Consultation' : 'InvalidInput';
    const isClosed = ['AWAITING_EMAIL', 'DECLINED', 'EXPIRED', 'WITHDRAWN'].includes(talk.state);
    if (isClosed || talk.answersErased || !talk.isShared) return 'NotAllowedNow';
    const waits = talk.messages.some((message) => message.by === by && !message.isRead);
    talk.messages.push({ by, key, text, isRead: false });
    if (!waits) this.#owe(talk, `message.${other(by).toLowerCase()}`);
    return 'Consultation';
  }

  /** How many were unread, and then all of them. */
  read(talk: Talk, by: Side): Said {
    if (by === 'PRACTITIONER' && !talk.isConfirmedByCode) return 'NotFound';
    const isLetRead = by === 'PATIENT' || (talk.isShared && talk.state !== 'WITHDRAWN' && !talk.answersErased);
    const shown = talk.isConfirmedByCode && isLetRead ? talk.messages : [];
    const unread = shown.filter((message) => message.by !== by && !message.isRead);
    const said = `${unread.length} unread: ${shown.map(({ by: writer, text }) => `${writer} ${text}`).join(', ')}`;
    for (const message of unread) message.isRead = true;
    return said;
  }

  // ---- what the patient agreed to

  shareNoMore(talk: Talk): Said {
    if (!talk.isConfirmedByCode) return 'NotAllowedNow';
    if (talk.isShared && isOpen(talk)) this.#owe(talk, 'no-longer-shared');
    talk.isShared = false;
    return 'Consultation';
  }

  shareAgain(talk: Talk): Said {
    if (!isOpen(talk) || talk.answersErased) return 'NotAllowedNow';
    talk.isShared = true;
    return 'Consultation';
  }

  /** A talk that was promised stands, without what the patient said; a request is made of it, and goes with it. */
  collectNoMore(talk: Talk): Said {
    if (!talk.isCollected) return 'Consultation';
    talk.isCollected = false;
    if (talk.state === 'CONFIRMED') {
      talk.messages = talk.messages.filter(({ by }) => by === 'PRACTITIONER');
      this.#owe(talk, 'what-was-sent-is-erased');
    } else {
      if (talk.state === 'AWAITING_EMAIL' || talk.state === 'REQUESTED') this.#stepBack(talk);
      talk.messages = [];
    }
    talk.answersErased = true;
    return 'Consultation';
  }

  /** Whatever is ahead is called off, and nothing of what was said or who said it stays. */
  erase(talk: Talk): Said {
    const isAhead = isOpen(talk)
      ? talk.state === 'REQUESTED' || talk.startsAt > this.now
      : talk.state === 'AWAITING_EMAIL';
    if (isAhead) this.#stepBack(talk);
    Object.assign(talk, { isShared: false, isCollected: false, messages: [] });
    talk.answersErased = true;
    this.#forgetWho(talk);
    return 'ConsultationErased';
  }

  /** Who it was, and with it which of their sends came before. */
  #forgetWho(talk: Talk): void {
    talk.contactErased = true;
    talk.proposals.clear();
  }

  // ---- what follows the clock, whenever the worker comes by

  doWhatIsDue(): void {
    for (const talk of this.talks) this.#doWhatIsDueFor(talk);
  }

  #doWhatIsDueFor(talk: Talk): void {
    const isDue = (at: Instant | null) => at !== null && at <= this.now;
    if (talk.state === 'AWAITING_EMAIL' && isDue(talk.emailDueAt)) {
      this.#become(talk, 'EXPIRED');
      this.#forget(talk, 'code');
    } else if (isDue(talk.declinesAt)) {
      this.#become(talk, 'DECLINED');
      this.#forget(talk, 'nudge');
      this.#owe(talk, 'declined');
    } else if (talk.declinesAt === null && isDue(talk.proposalEndsAt)) {
      this.#letProposalGo(talk);
    } else if (talk.state === 'REQUESTED' && talk.declinesAt === null && isDue(talk.respondBy)) {
      this.#letGo(talk);
    }
    if (talk.state === 'CONFIRMED' && isDue(talk.startsAt + LENGTH + DAY)) this.#become(talk, 'COMPLETED');
    if (talk.state === 'AWAITING_EMAIL') return;
    talk.answersErased ||= isDue(talk.answersEraseAt);
    if (isDue(talk.answersEraseAt)) talk.messages = [];
    if (isDue(talk.contactEraseAt)) this.#forgetWho(talk);
  }

  /** What is confirmed stays; of a request the times are free again, the one that was asked for, too. */
  #letProposalGo(talk: Talk): void {
    if (talk.state === 'CONFIRMED') {
      this.#become(talk, 'CONFIRMED');
      this.#forget(talk, ...PROPOSED);
      this.#owe(talk, 'stands.patient', 'stands.practitioner');
    } else if (talk.proposedBy === 'PATIENT') {
      this.#letGo(talk);
    } else {
      this.#become(talk, 'EXPIRED');
      this.#owe(talk, 'not-chosen.patient', 'not-chosen.practitioner');
    }
  }

  #letGo(talk: Talk): void {
    this.#become(talk, 'EXPIRED');
    this.#forget(talk, 'nudge');
    this.#owe(talk, 'expired.patient', 'expired.practitioner');
  }

  // ---- who may do what

  may(talk: Talk, side: Side): string[] {
    return side === 'PATIENT' ? this.#mayPatient(talk) : this.#mayPractitioner(talk);
  }

  #mayPatient(talk: Talk): string[] {
    if (talk.state === 'AWAITING_EMAIL') return ['CONFIRM_EMAIL', 'CANCEL'];
    if (talk.state === 'REQUESTED') return [...this.#mayMove(talk, 'PATIENT'), 'CANCEL'];
    if (talk.state !== 'CONFIRMED' || talk.startsAt <= this.now) return [];
    return [...this.#mayMove(talk, 'PATIENT'), 'CHOOSE_REMINDERS', 'CANCEL'];
  }

  #mayPractitioner(talk: Talk): string[] {
    if (!talk.isConfirmedByCode) return [];
    const moves = this.#mayMove(talk, 'PRACTITIONER');
    if (talk.state === 'CONFIRMED') {
      const [hasBegun, isOver] = [talk.startsAt <= this.now, talk.startsAt + LENGTH <= this.now];
      return [...moves, ...(isOver ? [] : ['ARRANGE']), ...(hasBegun ? [] : ['CANCEL']), ...this.#maySay(talk)];
    }
    if (talk.state !== 'REQUESTED') return this.#maySay(talk);
    if (talk.declinesAt !== null) return talk.declinesAt > this.now ? ['UNDO_DECLINE'] : [];
    if (talk.respondBy! <= this.now) return [];
    return [...(talk.proposed ? [] : ['ACCEPT']), ...moves, 'DECLINE'];
  }

  /** Who proposed waits, and may take it back while the time of before can still stand; the other side chooses. */
  #mayMove(talk: Talk, side: Side): string[] {
    const isConfirmed = talk.state === 'CONFIRMED';
    if ((isConfirmed ? talk.startsAt : talk.respondBy!) <= this.now || talk.declinesAt !== null) return [];
    const isPlaceKnown = !talk.answersErased;
    if (talk.proposalEndsAt === null) return talk.proposalsMade[side] < 3 && isPlaceKnown ? ['PROPOSE_TIME'] : [];
    if (talk.proposalEndsAt <= this.now) return [];
    if (talk.proposedBy !== side) return isPlaceKnown ? ['ANSWER_PROPOSAL'] : [];
    return isConfirmed || talk.startsAt - HOUR > this.now ? ['TAKE_BACK_PROPOSAL'] : [];
  }

  /** For a week after it, whether it took place; that nobody came a quarter of an hour after its start. */
  #maySay(talk: Talk): string[] {
    const endsAt = talk.startsAt + LENGTH;
    if (this.now > endsAt + 7 * DAY || !['CONFIRMED', 'COMPLETED', 'NO_SHOW'].includes(talk.state)) return [];
    const mayComplete = talk.state !== 'COMPLETED' && this.now >= endsAt;
    const mayMiss = talk.state !== 'NO_SHOW' && this.now >= talk.startsAt + 15 * MINUTE;
    return [...(mayComplete ? ['COMPLETE'] : []), ...(mayMiss ? ['MARK_NO_SHOW'] : [])];
  }

  #ifPractitioner(talk: Talk, action: string, work: () => Said): Said {
    if (!talk.isConfirmedByCode) return 'NotFound';
    return this.may(talk, 'PRACTITIONER').includes(action) ? work() : 'NotAllowedNow';
  }

  // ---- the parts of a change

  #confirm(talk: Talk): Said {
    this.#become(talk, 'CONFIRMED');
    this.#owe(talk, 'confirmed.patient', 'confirmed.practitioner');
    return 'Consultation';
  }

  /** One row of history; what was proposed or being declined is over; and it is kept no longer than needed. */
  #become(talk: Talk, state: State): void {
    if (talk.state === 'CONFIRMED') this.#forget(talk, 'reminder');
    talk.state = state;
    talk.history.push(state);
    Object.assign(talk, { proposed: null, proposalEndsAt: null, proposedBy: null, declinesAt: null });
    if (state === 'CONFIRMED') this.#remind(talk);
    const endsAt = talk.startsAt + LENGTH;
    const isOpen = state === 'REQUESTED' || state === 'CONFIRMED';
    talk.held = isOpen ? [talk.startsAt] : [];
    if (!talk.isConfirmedByCode) {
      Object.assign(talk, { answersErased: true, contactErased: true });
    } else if (state === 'DECLINED' || state === 'EXPIRED' || state === 'WITHDRAWN') {
      Object.assign(talk, { answersEraseAt: this.now + 7 * DAY, contactEraseAt: this.now + 30 * DAY });
    } else {
      Object.assign(talk, { answersEraseAt: endsAt + 30 * DAY, contactEraseAt: endsAt + 90 * DAY });
    }
    talk.linkEndsAt = Math.max(talk.isConfirmedByCode ? talk.contactEraseAt : 0, this.now + DAY);
  }

  #owe(talk: Talk, ...kinds: string[]): void {
    talk.mails.push(...kinds.map((kind) => ({ kind, at: this.now })));
  }

  #forget(talk: Talk, ...kinds: string[]): void {
    talk.mails = talk.mails.filter(({ kind }) => !kinds.includes(kind));
  }

  /** Half of the time to answer, and its last hour. */
  #nudge(talk: Talk): void {
    const half = this.now + Math.floor((talk.respondBy! - this.now) / 2);
    const lastHour = talk.respondBy! - HOUR;
    talk.mails.push({ kind: 'nudge', at: half });
    if (lastHour > half) talk.mails.push({ kind: 'nudge', at: lastHour });
  }

  /** By the rule of reminders, which has examples of its own. */
  #remind(talk: Talk): void {
    this.#forget(talk, 'reminder');
    const due = reminderTimes(instant(talk.startsAt), talk.reminders, 'America/New_York', instant(this.now));
    talk.mails.push(...due.map((at) => ({ kind: 'reminder', at: at.epochMilliseconds })));
  }

  /** By the rule of business days, which has examples of its own. */
  #answerBy(startsAt: Instant): Instant {
    const asked = { askedAt: instant(this.now), startsAt: instant(startsAt), zone: 'America/Chicago', lately: false };
    return respondBy(asked).epochMilliseconds;
  }

  #isFree(startsAt: Instant, own: Talk | null): boolean {
    const isOff = [...this.daysOff].some((day) => startsAt >= day && startsAt < day + DAY);
    const isHeld = this.talks.some((talk) => talk !== own && talk.held.includes(startsAt));
    const isSoon = startsAt < this.now + 4 * HOUR;
    const isFar = startsAt >= this.now + 30 * DAY;
    return this.grid.has(startsAt) && !isOff && !isHeld && !isSoon && !isFar;
  }
}

export interface Words {
  readonly text: string;
  readonly key: string;
  readonly isDanger: boolean;
}

const isOpen = ({ state }: Talk) => state === 'REQUESTED' || state === 'CONFIRMED';
const inOrder = (a: Instant, b: Instant) => a - b;
const PROPOSED = ['proposed', 'proposed.practitioner'];

function instant(at: Instant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at);
}
