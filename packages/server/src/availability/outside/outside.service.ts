import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { HoursDesk } from '../hours/hours-desk.js';
import type { KeptHours } from '../hours/hours.results.js';
import { mayKeepListing } from '../../listing/keeper/keeper.js';
import type { Schedules } from '../schedules.service.js';
import { readCalendarAddress } from './calendar-address.js';
import type { OutsideCalendars } from './outside-calendars.js';
import type { AddOutsideCalendarInput, OutsideCalendarInput } from './outside.inputs.js';
import { OutsideCalendar, OutsideCalendarsChanged, type OutsideCalendarsResult } from './outside.results.js';

const MOST_CALENDARS = 5;
const LONGEST_NAME = 60;

/** Each makes us ask somebody else's server. */
const readingsAsked = { name: 'availability.outside.readings', capacity: 20, seconds: 3600 } as const;

interface OutsideTools {
  readonly desk: HoursDesk;
  readonly calendars: OutsideCalendars;
  readonly schedules: Schedules;
  readonly limits: RateLimits;
  readonly publicOrigin: string;
}

/** The calendars a practitioner keeps elsewhere: added, removed and asked for again here, and read in the background. */
export class OutsideService {
  constructor(private readonly tools: OutsideTools) {}

  /** Only whoever keeps the hours was given them. */
  async of({ key }: KeptHours): Promise<OutsideCalendar[]> {
    const { desk, calendars } = this.tools;
    const kept = await calendars.list(desk.unitOfWork, key);
    return kept.map((calendar) => new OutsideCalendar(calendar, desk.unitOfWork.clock.now()));
  }

  add(actor: Actor, input: AddOutsideCalendarInput): Promise<OutsideCalendarsResult> {
    const { calendars, publicOrigin } = this.tools;
    return this.#change(actor, input.practitionerId, 'READS', async (tx, whose) => {
      const address = readCalendarAddress(input.address, new URL(publicOrigin).host);
      if ('problem' in address) return invalid('address', address.problem);
      const name = input.name.trim().replaceAll(/\s+/g, ' ') || address.url.host;
      if (name.length > LONGEST_NAME) return invalid('name', `Use at most ${LONGEST_NAME} characters.`);
      const kept = await calendars.list(tx, whose.practitionerId);
      if (kept.length >= MOST_CALENDARS) return invalid('address', `At most ${MOST_CALENDARS} calendars can be read.`);
      const isNew = await calendars.add(tx, whose, { name, url: address.url });
      if (!isNew) return invalid('address', 'This calendar is already here.');
      await this.#note(tx, whose, 'availability.outside-calendar.added');
      return new OutsideCalendarsChanged('Added. It will be read in a moment.');
    });
  }

  remove(actor: Actor, input: OutsideCalendarInput): Promise<OutsideCalendarsResult> {
    const { calendars, schedules } = this.tools;
    return this.#change(actor, input.practitionerId, 'NOTHING', async (tx, whose) => {
      const id = await this.#find(tx, whose.practitionerId, input.calendarId);
      if (id === null) return invalid('calendarId', 'That calendar is no longer here.');
      await schedules.replaceBusyTimes(tx, whose.practitionerId, id, []);
      await calendars.remove(tx, id);
      await this.#note(tx, whose, 'availability.outside-calendar.removed');
      return new OutsideCalendarsChanged('Removed. The times it said are taken no longer count.');
    });
  }

  readAgain(actor: Actor, input: OutsideCalendarInput): Promise<OutsideCalendarsResult> {
    const { calendars } = this.tools;
    return this.#change(actor, input.practitionerId, 'READS', async (tx, whose) => {
      const id = await this.#find(tx, whose.practitionerId, input.calendarId);
      if (id === null) return invalid('calendarId', 'That calendar is no longer here.');
      await calendars.askAgain(tx, id);
      return new OutsideCalendarsChanged('It will be read again in a moment.');
    });
  }

  /** Who may, then under the practitioner's lock, so that two windows do not both add the last one. */
  #change(
    actor: Actor,
    practitionerId: string,
    what: 'READS' | 'NOTHING',
    write: (tx: Transaction, whose: Whose) => Promise<OutsideCalendarsResult>,
  ): Promise<OutsideCalendarsResult> {
    const { desk, limits } = this.tools;
    return desk.forKeeper(actor, practitionerId, async (id, holder): Promise<OutsideCalendarsResult> => {
      if (what === 'READS') {
        const taken = await limits.take(readingsAsked, id);
        if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
      }
      return desk.unitOfWork.run(async (tx) => {
        await tx.lock('practitioner', id);
        if ((await mayKeepListing(tx, holder, id)) !== 'YES') return new NotFound();
        return write(tx, { practitionerId: id, accountId: holder.accountId, holder });
      });
    });
  }

  async #find(tx: Transaction, practitionerId: string, calendarId: string): Promise<string | null> {
    const id = keyOf('OutsideCalendar', calendarId);
    const kept = await this.tools.calendars.list(tx, practitionerId);
    return kept.some((each) => each.id === id) ? id : null;
  }

  #note(tx: Transaction, { holder, practitionerId }: Whose, action: string): Promise<void> {
    return recordAudit(tx, { actor: holder, action, subjectKind: 'practitioner', subjectId: practitionerId });
  }
}

interface Whose {
  readonly practitionerId: string;
  readonly accountId: string;
  readonly holder: AccountHolder;
}

function invalid(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
