import { Trans } from '@lingui/react/macro';
import { AgoWords } from '../../accounts/own/ago-words.js';
import { Notice } from '../../ui/notice.js';
import { hoursPath } from '../hours-path.js';
import type { HoursView } from '../hours/hours.server.js';

/** Calendars that keep no time free any more, or never did: patients may see times that are not. */
export function UnreadCalendars({ slug, calendars }: { slug: string } & Pick<HoursView, 'calendars'>) {
  const unread = calendars.filter(isUnread);
  if (unread.length === 0) return null;
  return (
    <Notice
      tone="caution"
      role="status"
      title={<Trans>Patients may see times when another calendar of yours says that you are busy.</Trans>}
    >
      <ul>
        {unread.map((calendar) => (
          <li key={calendar.calendarId}>
            <b>{calendar.name}</b>: {calendar.trouble?.what} <LastRead at={calendar.lastReadAt} />
          </li>
        ))}
      </ul>
      <p>
        <a href={hoursPath(slug, '/other-calendars')}>
          <Trans>See what you can do</Trans>
        </a>
      </p>
    </Notice>
  );
}

/** Not for hours, or not once. One that failed a moment ago is tried again before anybody has to do anything. */
export function isUnread({ trouble, lastReadAt, staleSince }: HoursView['calendars'][number]): boolean {
  return staleSince !== null || (trouble !== null && lastReadAt === null);
}

function LastRead({ at }: { at: string | null }) {
  return at === null ? (
    <Trans>It has never been read.</Trans>
  ) : (
    <Trans>
      It was last read <AgoWords at={at} />.
    </Trans>
  );
}
