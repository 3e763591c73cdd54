import { Trans, useLingui } from '@lingui/react/macro';
import { AgoWords } from '../../accounts/own/ago-words.js';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { OtherCalendarsView } from './other-calendars.server.js';

type Calendar = OtherCalendarsView['calendars'][number];

/** One calendar, how reading it went, and what can be done about it. */
export function OtherCalendar({ calendar, action }: { calendar: Calendar; action: string }) {
  const { t } = useLingui();
  const { calendarId, name, host, trouble } = calendar;
  return (
    <section className="stack stack--3" aria-labelledby={calendarId}>
      <div>
        <h2 id={calendarId}>{name}</h2>
        <p className="muted">
          {host} · <LastRead calendar={calendar} />
        </p>
      </div>
      {trouble && (
        <Notice tone="caution" title={trouble.what}>
          <p>{trouble.whatToDo}</p>
          <StillCounts calendar={calendar} />
        </Notice>
      )}
      <PageForm action={action} className="row">
        <input type="hidden" name="calendar" value={calendarId} />
        <Button weight="second" name="do" value="again" aria-label={t`Read again now: ${name}`}>
          <Trans>Read again now</Trans>
        </Button>
        <Button weight="quiet" name="do" value="remove" aria-label={t`Remove ${name}`}>
          <Trans>Remove</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

function LastRead({ calendar: { isDue, lastReadAt, staleSince } }: { calendar: Calendar }) {
  if (staleSince !== null) {
    return (
      <b>
        <Trans>
          out of date: last read <AgoWords at={staleSince} />
        </Trans>
      </b>
    );
  }
  if (lastReadAt !== null) {
    return (
      <Trans>
        last read <AgoWords at={lastReadAt} />
      </Trans>
    );
  }
  return isDue ? <Trans>about to be read</Trans> : <Trans>not read yet</Trans>;
}

/** What patients see meanwhile. */
function StillCounts({ calendar: { lastReadAt } }: { calendar: Calendar }) {
  return lastReadAt === null ? (
    <p>
      <Trans>Until it can be read, patients may see times when you are busy.</Trans>
    </p>
  ) : (
    <p>
      <Trans>Until then, what we last read still counts.</Trans>
    </p>
  );
}
