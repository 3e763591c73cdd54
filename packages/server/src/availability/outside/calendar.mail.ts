import { momentLabel } from '@clearing/shared/time/labels';
import type { Temporal } from 'temporal-polyfill';
import type { AccountRepository } from '../../accounts/account.repository.js';
import { fromDate } from '../../platform/clock.js';
import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { wordsOfTrouble, type CalendarTrouble } from './calendar-troubles.js';
import { CALENDAR_UNREAD } from './outside-calendars.js';

interface Unread {
  readonly accountId: string;
  readonly slug: string;
  readonly host: string;
  readonly addedAt: Date;
  readonly readAt: Date | null;
  readonly trouble: CalendarTrouble;
  readonly zone: string;
}

/** To whoever added a calendar that cannot be read; of one that is read again, or gone, nothing is written. */
export function calendarLetters(
  unitOfWork: UnitOfWork,
  accounts: Pick<AccountRepository, 'findEmail'>,
  origin: string,
): Readonly<Record<string, MailComposer>> {
  return {
    [CALENDAR_UNREAD]: async (calendarId) => {
      const [unread] = await unitOfWork.query<Unread>(
        `SELECT o.account_id AS "accountId", p.slug, o.host, o.added_at AS "addedAt", o.read_at AS "readAt", o.trouble,
           coalesce(s.time_zone, 'UTC') AS zone
         FROM outside_calendars o JOIN practitioners p ON p.id = o.practitioner_id
         JOIN listing_controllers c ON c.practitioner_id = o.practitioner_id AND c.account_id = o.account_id
         LEFT JOIN schedules s ON s.practitioner_id = o.practitioner_id
         WHERE o.id = $1 AND o.trouble IS NOT NULL`,
        [calendarId],
      );
      const to = unread ? await accounts.findEmail(unitOfWork, unread.accountId) : null;
      return unread && to !== null ? { to, ...unreadLetter(unread, origin, unitOfWork.clock.now()) } : null;
    },
  };
}

/** What its keeper calls it may say what kind of care they give: the host of its address says enough. */
function unreadLetter(
  { slug, host, addedAt, readAt, trouble, zone }: Unread,
  origin: string,
  now: Temporal.Instant,
): MailContent {
  const { what, whatToDo } = wordsOfTrouble(trouble);
  const said = (at: Date) => momentLabel(fromDate(at), zone, now);
  return renderMail('A calendar of yours cannot be read', [
    { kind: 'heading', text: 'A calendar of yours cannot be read' },
    {
      kind: 'paragraph',
      text:
        readAt === null
          ? `You added a calendar at ${host} on ${said(addedAt)}, and we have not been able to read it since. Patients may see times when you are busy.`
          : `Your calendar at ${host} was last read on ${said(readAt)}. What it said then still counts. What you have written into it since does not: patients may see times when you are busy.`,
    },
    { kind: 'paragraph', text: `${what} ${whatToDo}` },
    { kind: 'link', label: 'Your other calendars', url: `${origin}/my-hours/${slug}/other-calendars` },
    { kind: 'paragraph', text: 'You sign in first. This is the only email about it.' },
  ]);
}
