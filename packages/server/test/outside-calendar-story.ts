import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { AccountRepository } from '../src/accounts/account.repository.js';
import { busyTimesOf } from '../src/availability/outside/busy-times-of.js';
import { CalendarReader, wholeInternet } from '../src/availability/outside/calendar-reader.js';
import { OutsideCalendars } from '../src/availability/outside/outside-calendars.js';
import { outsideReading } from '../src/availability/outside/outside-reading.js';
import { Schedules } from '../src/availability/schedules.service.js';
import type { AccountHolder, Actor } from '../src/platform/actor.js';
import { toGlobalId } from '../src/platform/graphql/global-id.js';
import { ConsultationStory, type Outcome } from './consultation-story.js';
import { testNow, type TestDatabase } from './database.js';

/** Whoever has it has the calendar. */
export const secretAddress = 'https://calendar.example/private-Samphire/basic.ics';

interface Kept {
  readonly revision: number;
  readonly outsideCalendars: readonly {
    readonly calendarId: string;
    readonly name: string;
    readonly host: string;
    readonly isDue: boolean;
    readonly lastReadAt: string | null;
    readonly staleSince: string | null;
    readonly trouble: { readonly what: string } | null;
  }[];
  readonly conflicts: readonly { readonly startsAt: string; readonly reason: string; readonly state: string }[];
}

export type CalendarKeeper = Awaited<ReturnType<OutsideCalendarStory['aKeeper']>>;

/** Practitioners with calendars elsewhere, which answer what a story wants them to. */
export class OutsideCalendarStory {
  /** What whoever keeps the calendars answers. */
  answer: RequestListener = (_request, response) => response.writeHead(404).end();

  private constructor(
    private readonly database: TestDatabase,
    readonly consultations: ConsultationStory,
    private readonly server: Server,
  ) {}

  static async open(database: TestDatabase): Promise<OutsideCalendarStory> {
    const server = createServer((request, response) => story.answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const story = new OutsideCalendarStory(database, await ConsultationStory.open(database), server);
    return story;
  }

  async close(): Promise<void> {
    await new Promise((closed) => this.server.close(closed));
    await this.consultations.close();
  }

  /** The sweep of the worker, but that every name is this machine, without encryption. */
  async readDue(): Promise<number> {
    const { port } = this.server.address() as AddressInfo;
    const onThisMachine = new CalendarReader({
      ...wholeInternet,
      resolve: async () => ['127.0.0.1'],
      isPublic: () => true,
      mayAsk: () => true,
    });
    const reader: Pick<CalendarReader, 'read'> = {
      read: ({ pathname }, before) => onThisMachine.read(new URL(`http://calendar.example:${port}${pathname}`), before),
    };
    const { unitOfWork, cipher } = this.database;
    const tools = { unitOfWork, calendars: new OutsideCalendars(cipher), schedules: new Schedules(), reader };
    const accounts = new AccountRepository(cipher);
    return outsideReading({
      ...tools,
      accounts,
      busyTimesOf: async (bytes, reading) => busyTimesOf(new TextDecoder().decode(bytes), reading),
    }).run();
  }

  async aKeeper() {
    const { unitOfWork, cipher } = this.database;
    const practice = await this.consultations.aPractitioner();
    const accountId = randomUUID();
    const accountEmail = `${accountId}@keeper.example`;
    const sealed = cipher.encrypt(accountEmail, { table: 'accounts', column: 'email', row: accountId });
    await unitOfWork.query(
      `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)`,
      [accountId, sealed, Buffer.from(accountId), testNow],
    );
    await unitOfWork.query(`INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`, [
      practice.practitionerId,
      accountId,
      testNow,
    ]);
    const actor: AccountHolder = {
      kind: 'ACCOUNT',
      isSuspended: false,
      accountId,
      sessionId: randomUUID(),
      roles: ['PRACTITIONER'],
      hasSecondFactor: true,
      secondFactorPassed: true,
      freshUntil: Temporal.Instant.from(testNow),
      link: null,
    };
    return { ...practice, actor, accountEmail };
  }

  async change(keeper: CalendarKeeper, mutation: string, more: object, as: Actor = keeper.actor): Promise<Outcome> {
    const inputs: Readonly<Record<string, string>> = {
      addOutsideCalendar: 'AddOutsideCalendarInput',
      keepHoursZone: 'KeepHoursZoneInput',
    };
    const type = inputs[mutation] ?? 'OutsideCalendarInput';
    const { outcome } = await this.#ask<{ outcome: Outcome }>(
      `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename
         ... on UserError { message } ... on InvalidInput { problems { path message } } } }`,
      { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId), ...more } },
      as,
    );
    return outcome;
  }

  add(keeper: CalendarKeeper, address = secretAddress): Promise<Outcome> {
    return this.change(keeper, 'addOutsideCalendar', { name: ' My  own ', address });
  }

  async kept({ actor }: Pick<CalendarKeeper, 'actor'>): Promise<Kept> {
    const { keptHours } = await this.#ask<{ keptHours: Kept[] }>(
      `{ keptHours { revision outsideCalendars { calendarId name host isDue lastReadAt staleSince trouble { what whatToDo } }
                     conflicts { startsAt reason state } } }`,
      {},
      actor,
    );
    const [hours] = keptHours;
    if (!hours) throw new Error('They keep no hours.');
    return hours;
  }

  async calendarOf(keeper: CalendarKeeper) {
    const [calendar] = (await this.kept(keeper)).outsideCalendars;
    if (!calendar) throw new Error('There is no calendar.');
    return calendar;
  }

  async readAgain(keeper: CalendarKeeper): Promise<number> {
    await this.change(keeper, 'readOutsideCalendarAgain', { calendarId: (await this.calendarOf(keeper)).calendarId });
    return this.readDue();
  }

  async #ask<Data>(query: string, variables: object, actor: Actor): Promise<Data> {
    const { data, errors } = await this.consultations.house.asPage(query, variables, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data as Data;
  }
}

/** A calendar with these lines in one entry, by a mark of its own. */
export function calendarWith(mark: string, ...lines: readonly string[]): RequestListener {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''];
  return (_request, response) => response.writeHead(200, { etag: `"${mark}"` }).end(text.join('\r\n'));
}
