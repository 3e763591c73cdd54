import { toGlobalId } from '../../../src/platform/graphql/global-id.js';
import type { AccountHolder } from '../../../src/platform/actor.js';
import type { TestDatabase } from '../../database.js';
import type { PageDoor } from './page-door.js';
import type { HoursOfADate, ListingState } from './rules/practice.js';
import { DAY, type Instant } from './rules/talk.js';

const INPUTS = {
  takeTimeOff: 'TakeTimeOffInput',
  giveUpTimeOff: 'GiveUpTimeOffInput',
  keepDate: 'KeepDateInput',
  clearDate: 'ClearDateInput',
  keepWeekday: 'KeepWeekdayInput',
  keepHoursZone: 'KeepHoursZoneInput',
  stopTalk: 'TalkInput',
  offerTalkAgain: 'TalkInput',
} as const;

/** What a practitioner says of their time, on their own pages, and what others find out of them. */
export class KeptHours {
  #timeOff: string[];

  constructor(
    private readonly database: TestDatabase,
    private readonly door: PageDoor,
    private readonly whose: {
      readonly practitionerId: string;
      readonly locationId: string;
      readonly absenceId: string;
    },
    private readonly account: AccountHolder,
  ) {
    this.#timeOff = [whose.absenceId];
  }

  async takeTimeOff(firstDay: Instant, days: number): Promise<string> {
    const untilDate = dateOf(firstDay + (days - 1) * DAY);
    const said = await this.#keep('takeTimeOff', { fromDate: dateOf(firstDay), untilDate });
    await this.#noteTimeOff();
    return said;
  }

  giveUpTimeOff(index: number): Promise<string> {
    return this.#keep('giveUpTimeOff', { timeOffId: toGlobalId('TimeOff', this.#timeOff[index]!) });
  }

  keepDate(day: Instant, hours: HoursOfADate | null): Promise<string> {
    const date = dateOf(day);
    if (hours === null) return this.#keep('clearDate', { date });
    const windows = hours === 'CLOSED' ? [] : [this.#windowUntil('10:00')];
    return this.#keep('keepDate', { date, windows });
  }

  keepWeekday(weekday: number, isClosed: boolean): Promise<string> {
    const windows = isClosed ? [] : [this.#windowUntil('17:00')];
    return this.#keep('keepWeekday', { weekdays: [weekday], windows, breaks: [] });
  }

  capDays(dailyCap: number | null): Promise<string> {
    return this.#keep('keepHoursZone', { timeZone: 'America/Chicago', dailyCap });
  }

  offer(typeId: string, isStopped: boolean): Promise<string> {
    return this.#keep(isStopped ? 'stopTalk' : 'offerTalkAgain', { talkId: toGlobalId('ConsultationType', typeId) });
  }

  async callOffToday(day: Instant): Promise<string> {
    const practitionerId = toGlobalId('Practitioner', this.whose.practitionerId);
    const input = { practitionerId, date: dateOf(day), reason: 'CANNOT_WORK' };
    const said = await this.#say('callOffToday', 'CallOffTodayInput', input);
    await this.#noteTimeOff();
    return said;
  }

  /** Whether anybody can ask them: by themselves, or by operators. */
  async show(state: ListingState): Promise<void> {
    await this.database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [
      this.whose.practitionerId,
      state,
    ]);
  }

  /** The last date on which their licence counts. */
  async license(lastDay: Instant | null): Promise<void> {
    await this.database.unitOfWork.query(`UPDATE licenses SET expires_on = $2 WHERE practitioner_id = $1`, [
      this.whose.practitionerId,
      lastDay === null ? '2030-12-31' : dateOf(lastDay),
    ]);
  }

  /** For every kind of talk. */
  #windowUntil(until: string) {
    return {
      from: '09:00',
      until,
      video: true,
      phone: true,
      inPersonAt: [toGlobalId('Location', this.whose.locationId)],
    };
  }

  /** The rules know time off by its number, in the order in which it was taken. */
  async #noteTimeOff(): Promise<void> {
    const rows = await this.database.unitOfWork.query<{ id: string }>(
      `SELECT id FROM time_off WHERE practitioner_id = $1 AND id <> ALL ($2::uuid[])`,
      [this.whose.practitionerId, this.#timeOff],
    );
    this.#timeOff.push(...rows.map(({ id }) => id));
  }

  async #keep(mutation: keyof typeof INPUTS, said: object): Promise<string> {
    const { practitionerId } = this.whose;
    const [row] = await this.database.unitOfWork.query<{ revision: number }>(
      `SELECT revision FROM schedules WHERE practitioner_id = $1`,
      [practitionerId],
    );
    const input = { practitionerId: toGlobalId('Practitioner', practitionerId), revision: row!.revision, ...said };
    return this.#say(mutation, INPUTS[mutation], input);
  }

  async #say(mutation: string, type: string, input: object): Promise<string> {
    return (await this.door.say(mutation, type, input, { actor: this.account })).__typename;
  }
}

/** Of a day that begins at midnight in Dallas. */
function dateOf(day: Instant): string {
  return new Date(day).toISOString().slice(0, 10);
}
