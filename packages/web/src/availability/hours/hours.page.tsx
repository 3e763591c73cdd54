import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../../accounts/back-to-account.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { ComingDays } from '../dates/coming-days.js';
import { Conflicts } from '../conflicts.js';
import { Kept } from '../kept.js';
import { hoursPath } from '../hours-path.js';
import type { HoursView } from './hours.server.js';
import { Travel } from '../travel/travel.js';
import { isUnread, UnreadCalendars } from '../other-calendars/unread-calendars.js';
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
      {(view.kept || hours.conflicts.length > 0 || view.calendars.some(isUnread)) && (
        <div className="stack column">
          {view.kept && <Kept isSeen={hours.isSeen} />}
          <UnreadCalendars slug={slug} calendars={view.calendars} />
          <Conflicts conflicts={hours.conflicts} />
        </div>
      )}
      {timeZoneWords === null ? (
        <FirstTheZone slug={slug} />
      ) : (
        <>
          <MoreOfHours slug={slug} />
          <ComingDays view={view} zone={timeZoneWords} />
          <Week hours={hours} />
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
              <DefinitionRow term={<Trans>Talks per day</Trans>}>
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

/** Everything else that is set up here, before the dates: they are long. */
function MoreOfHours({ slug }: { slug: string }) {
  const { t } = useLingui();
  const ways = [
    ['#week', t`Every week`],
    [hoursPath(slug, '/talks'), t`Kinds of talk: length, price, place`],
    [hoursPath(slug, '/dates'), t`Dates and time off`],
    [hoursPath(slug, '/away'), t`Going away`],
    [hoursPath(slug, '/today'), t`Cancel today`],
    [hoursPath(slug, '/shares'), t`Who helps you`],
    [hoursPath(slug, '/calendar'), t`Your talks in a calendar`],
    [hoursPath(slug, '/other-calendars'), t`Your other calendars`],
    [hoursPath(slug, '/mornings'), t`Morning email`],
  ] as const;
  return (
    <nav aria-label={t`More about your hours`}>
      <ul role="list" className="hours-ways">
        {ways.map(([href, words]) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FirstTheZone({ slug }: { slug: string }) {
  return (
    <div className="stack column">
      <p className="prose">
        <Trans>You have no hours yet, so patients see no times. First say which time zone they are in.</Trans>
      </p>
      <LinkButton wide href={hoursPath(slug, '/zone')}>
        <Trans>Choose a time zone</Trans>
      </LinkButton>
    </div>
  );
}
