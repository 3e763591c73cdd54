import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { hoursPath } from '../../availability/hours-path.js';
import { WhyNoTimes } from '../../availability/hours/why-no-times.js';
import { Notice } from '../../ui/notice.js';
import type { CanBeAsked as Asked } from './can-be-asked.server.js';

/** A listing that is found and that nobody can ask is no use to anybody: what is still to do, and why it waits. */
export function CanBeAsked({ asked }: { asked: Asked }) {
  const { t } = useLingui();
  const { slug, noTimes, talks, timeZoneWords, week } = asked;
  const hasHours = week.some(({ windows }) => windows.length > 0);
  const offered = talks.filter(({ state }) => state === 'OFFERED');
  return (
    <section className="stack" aria-labelledby="can-be-asked">
      <h2 id="can-be-asked">
        <Trans>So that people can ask you</Trans>
      </h2>
      {noTimes ? (
        <Notice tone="caution" title={<Trans>Nobody can ask for a time now.</Trans>}>
          <p>
            <WhyNoTimes why={noTimes} slug={slug} />
          </p>
        </Notice>
      ) : (
        <p>
          <Trans>People can ask you for a first talk.</Trans>
        </p>
      )}
      <ul role="list" className="tasks">
        <Row href={hoursPath(slug, '/zone')} name={t`Your time zone`} isDone={timeZoneWords !== null} />
        <Row href={hoursPath(slug, '/talks')} name={t`Kinds of talk: length, price, place`} isDone={offered.length > 0}>
          {offered.map(({ talkId, name, firstTime, noTimes: why }) => (
            <li key={talkId}>
              <span className="as-typed">{name}</span>:{' '}
              {firstTime === null ? (
                why &&
                (noTimes?.reason === why.reason ? <Trans>no free time</Trans> : <WhyNoTimes why={why} slug={slug} />)
              ) : noTimes ? (
                // There would be times: it is the whole listing that nobody sees.
                <Trans>
                  first free time, once your listing is shown: <span className="figures">{firstTime}</span>
                </Trans>
              ) : (
                <Trans>
                  first free time <span className="figures">{firstTime}</span>
                </Trans>
              )}
            </li>
          ))}
        </Row>
        <Row href={hoursPath(slug)} name={t`Your hours`} isDone={hasHours} />
      </ul>
    </section>
  );
}

function Row(props: {
  readonly href: string;
  readonly name: string;
  readonly isDone: boolean;
  readonly children?: readonly ReactNode[];
}) {
  const { href, name, isDone, children = [] } = props;
  return (
    <li className="tasks__row">
      <div className="tasks__line">
        <a href={href}>{name}</a>
        <span className={isDone ? 'tasks__state' : 'tasks__state tasks__state--missing'}>
          {isDone ? <Trans>Done</Trans> : <Trans>Missing</Trans>}
        </span>
      </div>
      {children.length > 0 && <ul className="tasks__problems">{children}</ul>}
    </li>
  );
}
