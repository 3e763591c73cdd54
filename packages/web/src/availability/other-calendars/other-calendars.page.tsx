import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { BackToHours } from '../back-to-hours.js';
import { hoursPath } from '../hours-path.js';
import { OtherCalendar } from './other-calendar.js';
import type { OtherCalendarsView } from './other-calendars.server.js';

/** Calendars a practitioner keeps elsewhere: what is in them keeps patients' requests away. */
export function OtherCalendarsPage() {
  const { t } = useLingui();
  const view = usePageState<OtherCalendarsView>();
  if (!view) return <NotFoundPage />;
  const { slug, calendars } = view;
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`Your other calendars`} />
      <ErrorSummary errors={view.errors} />
      <div className="stack">
        <h1>
          <Trans>Your other calendars</Trans>
        </h1>
        <Refusal words={view.refusal} />
        <Changed what={view.changed} />
        <p className="prose">
          <Trans>
            Patients see no times when another calendar of yours says that you are busy. We read when, and nothing else:
            no titles, no names, no places. Talks that are already booked stay, and are shown to you.
          </Trans>
        </p>
      </div>
      {calendars.length === 0 ? (
        <p>
          <Trans>No calendar is being read now.</Trans>
        </p>
      ) : (
        <ul role="list" className="stack stack--5">
          {calendars.map((calendar) => (
            <li key={calendar.calendarId}>
              <OtherCalendar calendar={calendar} action={hoursPath(slug, '/other-calendars')} />
            </li>
          ))}
        </ul>
      )}
      <Add view={view} />
      <BackToHours slug={slug} />
    </div>
  );
}

function Add({ view: { slug, typed, errors } }: { view: OtherCalendarsView }) {
  const { t } = useLingui();
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">
        <Trans>Add a calendar</Trans>
      </h2>
      <ul className="prose">
        <li>
          <Trans>Google Calendar, on a computer: its settings, then “Secret address in iCal format”.</Trans>
        </li>
        <li>
          <Trans>Apple Calendar: share it as a “Public Calendar”, then copy the link.</Trans>
        </li>
        <li>
          <Trans>Outlook: “Shared calendars”, then “Publish a calendar”, then the ICS link.</Trans>
        </li>
      </ul>
      <PageForm action={hoursPath(slug, '/other-calendars')} className="stack stack--5">
        <TextField
          id="address"
          name="address"
          inputMode="url"
          autoComplete="off"
          label={t`Its address`}
          hint={t`It begins with https:// or webcal://. We keep it encrypted and show it to no one.`}
          defaultValue={typed.address}
          error={errorOf('address')}
        />
        <TextField
          id="name"
          name="name"
          autoComplete="off"
          label={t`What you call it, if you like`}
          defaultValue={typed.name}
          error={errorOf('name')}
        />
        <Button wide name="do" value="add">
          <Trans>Add this calendar</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Changed({ what }: { what: string | null }) {
  switch (what) {
    case 'added':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Added. We will read it in a moment: open this page again to see how it went.</Trans>}
        />
      );
    case 'again':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>We will read it again in a moment: open this page again to see how it went.</Trans>}
        />
      );
    case 'removed':
      return <Notice tone="checked" role="status" title={<Trans>Removed. What was in it no longer counts.</Trans>} />;
    default:
      return null;
  }
}
