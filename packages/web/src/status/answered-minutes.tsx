import { AVAILABILITY_AIM } from '@clearing/shared/api-limits';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StatusView } from './status.server.js';
import { formatDate, formatDay } from '../lib/dates.js';
import { BarChart } from '../ui/bar-chart.js';
import { Table } from '../ui/table.js';
import { answeredShare } from './answered-share.js';

/** As long as a month, of which we promise. */
const DAYS_OF_SHARE = 30;

/** How many minutes we answered in, held against what we aim at. */
export function AnsweredMinutes({ days }: { days: StatusView['days'] }) {
  const { t } = useLingui();
  const share = days && answeredShare(days, DAYS_OF_SHARE);
  const missed = (days ?? []).filter(({ answered, of }) => answered < of);
  const first = formatDay(days?.[0]?.day ?? '2026-01-01');
  const last = formatDay(days?.at(-1)?.day ?? '2026-01-01');
  const aim = (AVAILABILITY_AIM * 100).toLocaleString('en-US');
  return (
    <section className="stack stack--3" aria-labelledby="minutes">
      <h2 id="minutes">
        <Trans>How well we answered</Trans>
      </h2>
      {share ? (
        <p className="prose">
          <Trans>
            In the last {DAYS_OF_SHARE} days we answered in {share.percent}% of the minutes we measured. We aim for{' '}
            {aim}%.
          </Trans>{' '}
          <Plural value={share.minutes} one="# minute was measured." other="# minutes were measured." />
        </p>
      ) : (
        <p className="prose">
          {days === null ? (
            <Trans>We can’t look it up right now: it is in the database. We aim for {aim}%.</Trans>
          ) : (
            <Trans>Nothing to report yet: no minute was measured. We aim for {aim}%.</Trans>
          )}
        </p>
      )}
      {missed.length > 0 && days && (
        <>
          <BarChart
            name={<Trans>Minutes without an answer</Trans>}
            words={t`Minutes without an answer, each day from ${first} to ${last}. The table has each.`}
            bars={days.map(({ day, answered, of }, place) => ({
              key: day,
              value: of - answered,
              isOpen: place === days.length - 1,
            }))}
            room={Math.max(30, days.length)}
            most={
              <Plural
                value={Math.max(...missed.map(({ answered, of }) => of - answered))}
                one="Most in a day: # minute"
                other="Most in a day: # minutes"
              />
            }
            range={`${first} – ${last}`}
          />
          <Table
            caption={t`Days with minutes without an answer, the newest first`}
            head={
              <tr>
                <th scope="col">
                  <Trans>Day, in UTC</Trans>
                </th>
                <th scope="col" className="figure">
                  <Trans>Minutes without an answer</Trans>
                </th>
              </tr>
            }
          >
            {missed.toReversed().map(({ day, answered, of }) => (
              <tr key={day}>
                <th scope="row">{formatDate(day)}</th>
                <td className="figure">{of - answered}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
      <p className="muted small prose">
        <Trans>
          Every 20 seconds, each of our processes asks its own API for someone who is listed. A minute in which none got
          an answer counts as one without, even if none of them was running to ask. The network between you and us is
          not included.
        </Trans>
      </p>
    </section>
  );
}
