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
import type { DatesView } from './dates.server.js';
import { hoursPath } from '../hours-path.js';
import { OnWhoseClock } from '../on-whose-clock.js';
import { useUseWords } from '../use-words.js';

/** Dates that differ from the week: with hours of their own, closed, or off. */
export function DatesPage() {
  const { t } = useLingui();
  const view = usePageState<DatesView>();
  if (!view) return <NotFoundPage />;
  const { slug } = view.hours;
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`Dates and time off`} />
      <ErrorSummary errors={view.errors} />
      <h1>
        <Trans>Dates and time off</Trans>
      </h1>
      <Refusal words={view.refusal} />
      {view.hasRemoved && (
        <Notice tone="checked" role="status" title={<Trans>Removed. Your hours apply again.</Trans>} />
      )}
      <TimeOff view={view} />
      <ChangedDates view={view} />
      <BackToHours slug={slug} />
    </div>
  );
}

function TimeOff({ view }: { view: DatesView }) {
  const { t } = useLingui();
  const { hours, typed, errors } = view;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const action = hoursPath(hours.slug, '/dates');
  return (
    <section className="stack" aria-labelledby="time-off">
      <h2 id="time-off">
        <Trans>Time off</Trans>
      </h2>
      <ul role="list" className="stack stack--2">
        {hours.timeOff.map(({ timeOffId, label }) => (
          <li key={timeOffId}>
            <PageForm action={action} className="row">
              <input type="hidden" name="revision" value={hours.revision} />
              <input type="hidden" name="timeOff" value={timeOffId} />
              <span className="figures">{label}</span>
              <Button weight="second" aria-label={t`Remove ${label}`}>
                <Trans>Remove</Trans>
              </Button>
            </PageForm>
          </li>
        ))}
      </ul>
      <p className="prose">
        <Trans>Nothing can be booked during it. Talks that are already booked stay, and are shown to you.</Trans>
      </p>
      <OnWhoseClock zone={hours.timeZoneWords} />
      <PageForm action={action} className="stack stack--5">
        <input type="hidden" name="revision" value={hours.revision} />
        <div className="hours-row">
          <TextField
            id="fromDate"
            name="fromDate"
            type="date"
            min={view.today}
            label={t`First date`}
            defaultValue={typed.fromDate}
            error={errorOf('fromDate')}
          />
          <TextField
            id="fromTime"
            name="fromTime"
            type="time"
            label={t`From, if not all day`}
            defaultValue={typed.fromTime}
            error={errorOf('fromTime')}
          />
        </div>
        <div className="hours-row">
          <TextField
            id="untilDate"
            name="untilDate"
            type="date"
            min={view.today}
            label={t`Last date`}
            defaultValue={typed.untilDate}
            error={errorOf('untilDate')}
          />
          <TextField
            id="untilTime"
            name="untilTime"
            type="time"
            label={t`Until, if not all day`}
            defaultValue={typed.untilTime}
            error={errorOf('untilTime')}
          />
        </div>
        <Button wide>
          <Trans>Take this time off</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

function ChangedDates({ view: { hours, today } }: { view: DatesView }) {
  const { t } = useLingui();
  const useWords = useUseWords(hours.places);
  return (
    <section className="stack" aria-labelledby="changed">
      <h2 id="changed">
        <Trans>Single dates</Trans>
      </h2>
      <ul role="list" className="stack stack--3">
        {hours.dates.map(({ date, label, windows }) => (
          <li key={date}>
            <a href={`${hoursPath(hours.slug, '/date')}?date=${date}`}>{label}</a>
            {windows.length === 0 && (
              <div className="small">
                <Trans>Closed</Trans>
              </div>
            )}
            {windows.map((window) => (
              <div key={window.label} className="small">
                <b className="figures">{window.label}</b> {useWords(window).join(' · ')}
              </div>
            ))}
          </li>
        ))}
      </ul>
      <form action={hoursPath(hours.slug, '/date')} className="stack">
        <TextField id="date" name="date" type="date" min={today} required label={t`Other hours on`} />
        <Button weight="second">
          <Trans>Change this date</Trans>
        </Button>
      </form>
    </section>
  );
}
