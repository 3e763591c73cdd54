import { MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import type { AccountRepository } from '../../accounts/account.repository.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { nextSlotReach } from '../slots/next-slots.js';
import type { TimeRange } from '../schedule.js';
import type { Schedules } from '../schedules.service.js';
import type { Reading } from './busy-times-of.js';
import type { CalendarReader, Unchanged } from './calendar-reader.js';
import { CalendarUnread } from './calendar-troubles.js';
import type { DueCalendar, OutsideCalendars } from './outside-calendars.js';

interface ReadingTools {
  readonly unitOfWork: UnitOfWork;
  readonly calendars: OutsideCalendars;
  readonly accounts: Pick<AccountRepository, 'findEmail'>;
  readonly schedules: Schedules;
  readonly reader: Pick<CalendarReader, 'read'>;
  readonly busyTimesOf: (bytes: Uint8Array<ArrayBuffer>, reading: Reading) => Promise<readonly TimeRange[]>;
}

/** So many are waited for at once: one that answers slowly keeps few others waiting. */
const AT_ONCE = 4;

/** Reads the outside calendars that are due, in the background, and keeps what they say is taken. */
export function outsideReading(tools: ReadingTools): Sweep {
  const { unitOfWork, calendars } = tools;
  return {
    name: 'outside calendars',
    everySeconds: 2,
    run: async () => {
      const due = await unitOfWork.run((tx) => calendars.takeDue(tx, AT_ONCE));
      await Promise.all(due.map((calendar) => readOne(tools, calendar)));
      return due.length;
    },
  };
}

async function readOne(tools: ReadingTools, due: DueCalendar): Promise<void> {
  const { unitOfWork, calendars, schedules } = tools;
  // Nothing is locked and no transaction is open while a stranger's server is waited for.
  const found = await readTimes(tools, due, unitOfWork.clock.now().epochMilliseconds);
  await unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', due.practitionerId);
    const zone = await calendars.zoneOf(tx, due.id);
    if (zone === null) {
      // Removed meanwhile, or the listing changed hands: what the one before is busy with is nobody's business now.
      await schedules.replaceBusyTimes(tx, due.practitionerId, due.id, []);
      await calendars.remove(tx, due.id);
    } else if (zone !== due.zone) {
      // Its whole days were read as those of a zone that hours are kept in no longer.
      await calendars.askAgain(tx, due.id);
    } else if (found instanceof CalendarUnread) {
      await calendars.noteTrouble(tx, due.id, found.trouble);
    } else {
      if (found !== 'UNCHANGED') await schedules.replaceBusyTimes(tx, due.practitionerId, due.id, found.busy);
      await calendars.noteRead(tx, due.id, found === 'UNCHANGED' ? null : found.marks);
    }
  });
}

async function readTimes(
  { unitOfWork, accounts, reader, busyTimesOf }: ReadingTools,
  { accountId, address, before, zone }: DueCalendar,
  now: number,
): Promise<{ busy: readonly TimeRange[]; marks: Unchanged } | 'UNCHANGED' | CalendarUnread> {
  try {
    const answer = await reader.read(address, before);
    if (answer === null) return 'UNCHANGED';
    const owners = [ownerOf(address), await accounts.findEmail(unitOfWork, accountId)];
    const reading = { zone, range: rangeToRead(now), owners: owners.filter((owner) => owner !== null) };
    return { busy: await busyTimesOf(answer.bytes, reading), marks: answer };
  } catch (error) {
    if (error instanceof CalendarUnread) return error;
    throw error;
  }
}

/** Google names a calendar in its address by the mail address of whose it is. */
function ownerOf({ pathname }: URL): string | null {
  return /\/([^/@%\s]+)(?:@|%40)([^/@%\s]+)\//i.exec(pathname)?.slice(1).join('@') ?? null;
}

/** From midnight on: cut at this very moment, what is going on would be another time at each reading. */
function rangeToRead(now: number): TimeRange {
  return nextSlotReach(Math.floor(now / MS_PER_DAY) * MS_PER_DAY);
}
