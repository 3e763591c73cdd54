import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Asked, Outcome } from '../../consultation-story.js';
import { GraphqlClient } from '../../graphql-client.js';
import { act, headersOf, request, type Act } from '../crowd.js';
import { formOf } from '../forms.js';
import type { PostOffice } from './post-office.js';

/** Somebody who can be asked: a talk that waits for an answer, and one that is booked at once. */
export interface Desk {
  readonly practitionerId: string;
  readonly asked: string;
  readonly instant: string;
  readonly cookie: string;
}

/** What the servers said of one consultation, and so has to be. */
export interface Acknowledged {
  readonly id: string;
  readonly email: string;
  state: 'AWAITING_EMAIL' | 'REQUESTED' | 'CONFIRMED' | 'WITHDRAWN' | 'CANCELLED';
  startsAt: string;
  /** The mails that it owes by now. */
  readonly owes: string[];
}

const halfAnHour = 1_800_000;
const days = 24 * 2 * halfAnHour;
/** Longer than what was killed may take to come up. */
const ANSWERED_WITHIN_MS = 240_000;

/** People who ask, move and call off through servers that are killed under them, and try again until they are answered. */
export class Patients {
  readonly acknowledged: Acknowledged[] = [];
  /** Sends that were cut off or met by an error, and were sent again. */
  retries = 0;
  readonly #door: GraphqlClient;
  #people = 0;
  readonly #firstSlot = (Math.floor(Date.now() / days) + 4) * days;

  constructor(
    origin: string,
    private readonly desks: readonly Desk[],
    private readonly office: PostOffice,
    private readonly slotsEach: number,
  ) {
    this.#door = new GraphqlClient(`${origin}/app/graphql`);
  }

  /** From the form to wherever this one ends. */
  async live(): Promise<void> {
    const desk = oneOf(this.desks);
    const isInstant = Math.random() < 0.3;
    const made = await this.#ask(desk, isInstant);
    const by = { token: made.token };
    const { consultation: it } = made;
    const mail = await this.office.mailTo(it.email, 'Your code', 240_000);
    const code = /^(\d{3}) (\d{3})$/m.exec(mail.text)!.slice(1).join('');
    const sent = await this.#do(act('confirmConsultationEmail', { consultationId: it.id, code }, by), [
      isInstant ? 'CONFIRMED' : 'REQUESTED',
    ]);
    // It waited without a hold, and somebody else was quicker.
    if (sent !== 'DONE') return;
    it.state = isInstant ? 'CONFIRMED' : 'REQUESTED';
    it.owes.push(...(isInstant ? CONFIRMED : ['consultation.sent', 'consultation.waiting']));
    if (!isInstant && !(await this.#answer(it, desk, by))) return;
    if (Math.random() < 0.4) await this.#callOff(it, oneOf([by, desk]));
  }

  async #ask(desk: Desk, isInstant: boolean) {
    for (;;) {
      const startsAt = this.#aSlot();
      const form = formOf({ ...desk, typeId: isInstant ? desk.instant : desk.asked }, { startsAt });
      form.patient.email = `sam-${randomUUID()}@chaos.test`;
      const outcome = await this.#untilAnswered(request(form));
      if (outcome.__typename === 'SlotNoLongerAvailable') continue;
      if (outcome.__typename !== 'RequestedConsultation') throw new Error(JSON.stringify(outcome));
      const { consultation, accessToken } = outcome as unknown as Asked;
      const made: Acknowledged = {
        ...{ id: consultation.id, email: form.patient.email, startsAt },
        state: 'AWAITING_EMAIL',
        owes: ['consultation.code'],
      };
      this.acknowledged.push(made);
      return { consultation: made, token: accessToken };
    }
  }

  /** Accepted, moved by a proposal, taken back, or left to wait. False when it is not confirmed. */
  async #answer(it: Acknowledged, desk: Desk, by: { readonly token: string }): Promise<boolean> {
    const fate = Math.random();
    const consultationId = it.id;
    if (fate < 0.4) {
      await this.#must(act('acceptConsultation', { consultationId }, desk), ['CONFIRMED']);
      it.state = 'CONFIRMED';
    } else if (fate < 0.75) {
      const startsAt = await this.#propose(it, desk);
      await this.#must(act('answerTimeProposal', { consultationId, accept: startsAt }, by), ['CONFIRMED']);
      Object.assign(it, { state: 'CONFIRMED', startsAt });
    } else {
      if (fate < 0.9) await this.#callOff(it, by);
      return false;
    }
    it.owes.push(...CONFIRMED);
    return true;
  }

  async #propose(it: Acknowledged, desk: Desk): Promise<string> {
    for (;;) {
      const startsAt = this.#aSlot();
      if (startsAt === it.startsAt) continue;
      const input = { consultationId: it.id, startsAt: [startsAt], idempotencyKey: randomUUID() };
      const outcome = await this.#untilAnswered(act('proposeConsultationTime', input, desk));
      if (outcome.__typename === 'SlotNoLongerAvailable') continue;
      if (outcome.__typename !== 'Consultation') throw new Error(JSON.stringify(outcome));
      it.owes.push('consultation.proposed');
      return startsAt;
    }
  }

  async #callOff(it: Acknowledged, by: NonNullable<Act['by']>): Promise<void> {
    const ends = it.state === 'CONFIRMED' ? 'CANCELLED' : 'WITHDRAWN';
    await this.#must(act('cancelConsultation', { consultationId: it.id }, by), [ends]);
    it.state = ends;
    it.owes.push(...(ends === 'CANCELLED' ? CANCELLED : ['consultation.withdrawn']));
  }

  async #must(what: Act, ends: readonly string[]): Promise<void> {
    if ((await this.#do(what, ends)) !== 'DONE') throw new Error('A time was lost that was held.');
  }

  /** Done, be it by the send that was answered or by one before it that was not. */
  async #do(what: Act, ends: readonly string[]): Promise<'DONE' | 'TAKEN'> {
    const outcome = await this.#untilAnswered(what);
    if (outcome.__typename === 'Consultation') return 'DONE';
    if (outcome.__typename === 'NotAllowedNow' && ends.includes(String(outcome['state']))) return 'DONE';
    if (outcome.__typename === 'SlotNoLongerAvailable') return 'TAKEN';
    throw new Error(`${what.query.slice(0, 120)} ${JSON.stringify(outcome)}`);
  }

  async #untilAnswered({ query, input, by }: Act): Promise<Outcome> {
    const address = `10.${(this.#people >> 16) & 255}.${(this.#people >> 8) & 255}.${this.#people++ & 255}`;
    const door = this.#door.with({ 'x-forwarded-for': address, ...(by && headersOf(by)) });
    for (const until = Date.now() + ANSWERED_WITHIN_MS; ; this.retries++) {
      const answer = await door.send<{ outcome: Outcome } | null>(query, { input }).catch(() => null);
      if (answer?.status === 200 && answer.errors.length === 0) return answer.data!.outcome;
      if (Date.now() > until) throw new Error(`Nobody answers: ${answer?.status} ${JSON.stringify(answer?.errors)}`);
      await sleep(50 + Math.random() * 100);
    }
  }

  #aSlot(): string {
    return new Date(this.#firstSlot + Math.floor(Math.random() * this.slotsEach) * halfAnHour).toISOString();
  }
}

function oneOf<Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)]!;
}

const CONFIRMED = ['consultation.confirmed.patient', 'consultation.confirmed.practitioner'];
const CANCELLED = ['consultation.cancelled.patient', 'consultation.cancelled.practitioner'];
