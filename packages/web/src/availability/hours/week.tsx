import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { hoursPath } from '../hours-path.js';
import { useUseWords } from '../use-words.js';
import { useWeekdayName, WEEKDAY_SLUGS } from './weekday-words.js';

type Weekday = KeptHoursFragment['week'][number];

/** The hours of every week, each day with a way to change it. */
export function Week({ hours }: { hours: KeptHoursFragment }) {
  const { t } = useLingui();
  const nameOf = useWeekdayName();
  return (
    <section className="stack column" aria-labelledby="week">
      <h2 id="week">
        <Trans>Every week</Trans>
      </h2>
      <Facts>
        {hours.week.map((day) => {
          const name = nameOf(day.weekday);
          return (
            <DefinitionRow
              key={day.weekday}
              term={name}
              change={
                <a
                  href={hoursPath(hours.slug, `/week/${WEEKDAY_SLUGS[day.weekday - 1]}`)}
                  aria-label={t`Change ${name}`}
                >
                  <Trans>Change</Trans>
                </a>
              }
            >
              <DayWords day={day} places={hours.places} />
            </DefinitionRow>
          );
        })}
      </Facts>
    </section>
  );
}

function DayWords({ day, places }: { day: Weekday; places: KeptHoursFragment['places'] }) {
  const useWords = useUseWords(places);
  if (day.windows.length === 0) {
    return (
      <p>
        <Trans>Closed</Trans>
      </p>
    );
  }
  return (
    <ul role="list" className="stack stack--1">
      {day.windows.map((window) => (
        <li key={window.label + useWords(window).join()}>
          <b className="figures">{window.label}</b>
          <div className="small">{useWords(window).join(' · ')}</div>
        </li>
      ))}
      {day.breaks.map(({ label }) => (
        <li key={label} className="figures">
          <Trans>Break {label}</Trans>
        </li>
      ))}
    </ul>
  );
}
