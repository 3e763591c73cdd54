import { Plural, Trans } from '@lingui/react/macro';
import { Disclosure } from '../../ui/disclosure.js';
import { hoursPath } from '../hours-path.js';
import { NobodyCanAsk, WhyNoTimes } from '../hours/why-no-times.js';
import type { HoursView } from '../hours/hours.server.js';

type Day = HoursView['days'][number];

const TWO_WEEKS = 14;

/** The next dates as patients see them: two weeks, and two more where there is room or they are asked for. */
export function ComingDays({ view, zone }: { view: HoursView; zone: string }) {
  const { hours, days, talks, allWeeks } = view;
  const later = days.slice(TWO_WEEKS);
  return (
    <section className="stack" aria-labelledby="coming">
      <h2 id="coming">
        {hours.isSeen ? (
          <Trans>As patients see it</Trans>
        ) : (
          <Trans>As patients see it once your listing is shown</Trans>
        )}
      </h2>
      <p className="prose">
        <Trans>Free times from today on, all in {zone}. Times already held are not included.</Trans>
      </p>
      <NobodyCanAsk why={hours.noTimes} slug={hours.slug} />
      {!hours.noTimes && <WithoutTimes talks={talks} slug={hours.slug} />}
      <ol className="coming-days" role="list">
        {days.slice(0, TWO_WEEKS).map((day) => (
          <ComingDay key={day.date} day={day} slug={hours.slug} />
        ))}
      </ol>
      <ol className={allWeeks ? 'coming-days' : 'coming-days coming-days--later'} role="list">
        {later.map((day) => (
          <ComingDay key={day.date} day={day} slug={hours.slug} />
        ))}
      </ol>
      {!allWeeks && (
        <p className="coming-days__more">
          <a href={`${hoursPath(hours.slug)}?weeks=4#coming`}>
            <Trans>Show four weeks</Trans>
          </a>
        </p>
      )}
    </section>
  );
}

/** Some kinds of talk have times and these have none, or end before their time. */
function WithoutTimes({ talks, slug }: { talks: HoursView['talks']; slug: string }) {
  const told = talks.filter(({ noTimes, legalUntil }) => noTimes !== null || legalUntil !== null);
  if (told.length === 0) return null;
  return (
    <ul>
      {told.map(({ talkId, name, noTimes, legalUntil }) => (
        <li key={talkId}>
          <b className="as-typed">{name}</b>:{' '}
          {noTimes ? (
            <WhyNoTimes why={noTimes} slug={slug} />
          ) : (
            <Trans>No times after {legalUntil}: the licence, or our check of it, ends then.</Trans>
          )}
        </li>
      ))}
    </ul>
  );
}

function ComingDay({ day, slug }: { day: Day; slug: string }) {
  return (
    <li className="coming-day">
      <h3 className="coming-day__date">
        <a href={`${hoursPath(slug, '/date')}?date=${day.date}`}>{day.label}</a>
      </h3>
      {day.clockMoves !== 0 && (
        <p className="small">
          {day.clockMoves > 0 ? <Trans>The clocks go forward.</Trans> : <Trans>The clocks go back.</Trans>}
        </p>
      )}
      {day.talks.length === 0 && (
        <p className="muted small">
          <Trans>No free times</Trans>
        </p>
      )}
      {day.talks.map((talk) => (
        <div key={talk.name} className="stack stack--1">
          <p className="small">{talk.name}</p>
          <ul role="list" className="figures small">
            {talk.stretches.map((stretch) => (
              <li key={stretch}>{stretch}</li>
            ))}
          </ul>
          <Disclosure summary={<Plural value={talk.count} one="# time" other="# times" />}>
            <p className="figures small">{talk.times.join(', ')}</p>
          </Disclosure>
        </div>
      ))}
    </li>
  );
}
