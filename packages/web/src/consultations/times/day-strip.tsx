import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FreeTimes } from './free-times.js';

interface DayStripProps {
  readonly free: FreeTimes;
  /** How a day is gone to: a link on the page of times, a button that keeps the answers in a request. */
  readonly way: (date: string, content: ReactNode, isChosen: boolean) => ReactNode;
}

/** The days that have times, each with how many; earlier and later ones. */
export function DayStrip({ free: { days, chosen, earlier, later }, way }: DayStripProps) {
  const { t } = useLingui();
  return (
    <nav className="day-strip" aria-label={t`Days with free times`}>
      <ul role="list" className="day-strip__days">
        {days.map(({ date, short, count }) => (
          <li key={date}>
            {way(
              date,
              <>
                <span className="day-strip__date">{short}</span>{' '}
                <span className="day-strip__count">
                  <Plural value={count} one="# time" other="# times" />
                </span>
              </>,
              date === chosen?.date,
            )}
          </li>
        ))}
      </ul>
      {(earlier || later) && (
        <div className="day-strip__turn">
          {earlier ? way(earlier, <Trans>Earlier days</Trans>, false) : <span />}
          {later && way(later, <Trans>Later days</Trans>, false)}
        </div>
      )}
    </nav>
  );
}
