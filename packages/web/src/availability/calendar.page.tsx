import { Trans, useLingui } from '@lingui/react/macro';
import { AgoWords } from '../accounts/own/ago-words.js';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button, LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import { BackToHours } from './back-to-hours.js';
import type { CalendarView } from './calendar.server.js';
import { hoursPath } from './hours-path.js';

/** The private address at which a practitioner's own calendar reads who comes when. */
export function CalendarPage() {
  const { t } = useLingui();
  const view = usePageState<CalendarView>();
  if (!view) return <NotFoundPage />;
  const { slug, feed } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your talks in a calendar`} />
      <h1>
        <Trans>Your talks in a calendar</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <Changed what={view.changed} />
      <p className="prose">
        <Trans>
          Google, Apple and Outlook calendars can read your talks from a private address. They show when and where, and
          “Appointment”; never a name, and nothing about the reason.
        </Trans>
      </p>
      {feed ? <Working feed={feed} /> : <None />}
      <PageForm action={hoursPath(slug, '/calendar')} className="row">
        <Button wide weight={feed ? 'second' : 'main'} name="do" value="make">
          {feed ? <Trans>Make a new address</Trans> : <Trans>Make the address</Trans>}
        </Button>
        {feed && (
          <Button wide weight="quiet" name="do" value="off">
            <Trans>Turn it off</Trans>
          </Button>
        )}
      </PageForm>
      <BackToHours slug={slug} />
    </div>
  );
}

function None() {
  return (
    <p>
      <Trans>There is no address now, so no calendar can read them.</Trans>
    </p>
  );
}

function Working({ feed }: { feed: NonNullable<CalendarView['feed']> }) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <TextField
        id="address"
        name="address"
        readOnly
        className="codes"
        label={t`The address`}
        hint={t`Anyone who has it can read when you have talks. Give it only to your calendar.`}
        defaultValue={feed.url}
      />
      <p>
        {feed.lastReadAt === null ? (
          <Trans>No calendar has read it yet.</Trans>
        ) : (
          <Trans>
            Last read <AgoWords at={feed.lastReadAt} />.
          </Trans>
        )}
      </p>
      <p>
        <LinkButton weight="second" wide href={feed.url.replace(/^https?:/, 'webcal:')}>
          <Trans>Open it in the calendar of this device</Trans>
        </LinkButton>
      </p>
      <ul className="prose">
        <li>
          <Trans>Google Calendar, on a computer: “Other calendars”, then “From URL”.</Trans>
        </li>
        <li>
          <Trans>Apple Calendar: “File”, then “New Calendar Subscription”.</Trans>
        </li>
        <li>
          <Trans>Outlook: “Add calendar”, then “Subscribe from web”.</Trans>
        </li>
      </ul>
      <p className="muted">
        <Trans>
          Calendars check again when they choose to, often only every few hours. Your pages here are always up to date.
        </Trans>
      </p>
    </div>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Changed({ what }: { what: string | null }) {
  switch (what) {
    case 'made':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>This address works now. Any earlier one no longer works.</Trans>}
        />
      );
    case 'off':
      return <Notice tone="checked" role="status" title={<Trans>The address is turned off.</Trans>} />;
    default:
      return null;
  }
}
