import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../accounts/back-to-account.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { LinkButton } from '../ui/button.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import { ComingDays } from './coming-days.js';
import { Conflicts } from './conflicts.js';
import { hoursPath } from './hours-path.js';
import type { HoursView } from './hours.server.js';
import { Travel } from './travel.js';
import { Week } from './week.js';

/** When a practitioner can be asked for: first as patients see it, then what it follows from. */
export function HoursPage() {
  const { t } = useLingui();
  const view = usePageState<HoursView>();
  if (!view) return <NotFoundPage />;
  const { hours } = view;
  const { slug, name, timeZoneWords } = hours;
  return (
    <div className="stack stack--6">
      <PageHead title={t`Your hours`} />
      <div className="stack stack--2">
        <h1>
          <Trans>Your hours</Trans>
        </h1>
        <p className="muted">{name}</p>
      </div>
      {(view.kept || hours.conflicts.length > 0) && (
        <div className="stack column">
          {view.kept && (
            <Notice tone="checked" role="status" title={<Trans>Saved. Patients see it from now on.</Trans>} />
          )}
          <Conflicts conflicts={hours.conflicts} />
        </div>
      )}
      {timeZoneWords === null ? (
        <FirstTheZone slug={slug} />
      ) : (
        <>
          <ComingDays view={view} zone={timeZoneWords} />
          <Week hours={hours} />
          <p>
            <a href={hoursPath(slug, '/talks')}>
              <Trans>Kinds of talk: length, price, place</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/dates')}>
              <Trans>Dates and time off</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/away')}>
              <Trans>Going away</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/shares')}>
              <Trans>Who helps you</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/today')}>
              <Trans>Cancel today</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/mornings')}>
              <Trans>Mail in the morning</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/calendar')}>
              <Trans>Your talks in a calendar</Trans>
            </a>
          </p>
          <p>
            <a href={hoursPath(slug, '/other-calendars')}>
              <Trans>Your other calendars</Trans>
            </a>
          </p>
          <section className="stack column" aria-labelledby="zone">
            <h2 id="zone">
              <Trans>Zone and limit</Trans>
            </h2>
            <Facts>
              <DefinitionRow
                term={<Trans>Time zone</Trans>}
                change={
                  <a href={hoursPath(slug, '/zone')}>
                    <Trans>Change zone and limit</Trans>
                  </a>
                }
              >
                {timeZoneWords}
              </DefinitionRow>
              <DefinitionRow term={<Trans>Talks a day</Trans>}>
                {hours.dailyCap === null ? <Trans>No limit</Trans> : <Trans>At most {hours.dailyCap}</Trans>}
              </DefinitionRow>
            </Facts>
          </section>
          <Travel hours={hours} />
        </>
      )}
      <BackToAccount />
    </div>
  );
}

function FirstTheZone({ slug }: { slug: string }) {
  return (
    <div className="stack column">
      <p className="prose">
        <Trans>You keep no hours yet, so patients see no times. First say in which time zone you keep them.</Trans>
      </p>
      <LinkButton wide href={hoursPath(slug, '/zone')}>
        <Trans>Choose a time zone</Trans>
      </LinkButton>
    </div>
  );
}
