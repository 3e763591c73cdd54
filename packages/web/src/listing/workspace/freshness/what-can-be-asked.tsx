import { Trans, useLingui } from '@lingui/react/macro';
import { hoursPath } from '../../../availability/hours-path.js';
import { usePriceWords, useSpan, useTalkPlaceWords } from '../../../availability/talks/use-talk-words.js';
import { Week } from '../../../availability/hours/week.js';
import { formatDate } from '../../../lib/dates.js';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import type { WhatCanBeAsked as Asked } from './what-can-be-asked.server.js';

/** Kinds of talk, hours and the care team: read first by patients, and kept on pages of their own. */
export function WhatCanBeAsked({ asked }: { asked: Asked }) {
  return (
    <>
      <Talks asked={asked} />
      {asked.hours.timeZoneWords !== null && <Week hours={asked.hours} />}
      <Team names={asked.team} />
    </>
  );
}

function Talks({ asked: { hours, talks } }: { asked: Asked }) {
  const { t } = useLingui();
  const span = useSpan();
  const priceOf = usePriceWords();
  const placeOf = useTalkPlaceWords(hours.places);
  return (
    <section className="stack stack--3" aria-labelledby="part-talks">
      <h2 id="part-talks">
        <Trans>What can be asked for</Trans>
      </h2>
      {talks.length === 0 && (
        <p>
          <Trans>You offer no kind of talk.</Trans>
        </p>
      )}
      {talks.map((talk) => (
        <div key={talk.talkId} className="stack stack--2">
          <h3 className="as-typed">{talk.name}</h3>
          <Facts>
            <DefinitionRow term={<Trans>How</Trans>}>
              {placeOf(talk)}, {t`${talk.minutes} minutes`}
            </DefinitionRow>
            <DefinitionRow term={<Trans>Price</Trans>} dated={talk.price && <PriceDay day={talk.priceConfirmedOn} />}>
              {priceOf(talk.price)}
            </DefinitionRow>
            <DefinitionRow term={<Trans>Cancelling</Trans>}>
              {talk.noticeMinutes === 0 ? (
                <Trans>Until it begins</Trans>
              ) : (
                <Trans>At least {span(talk.noticeMinutes)} before</Trans>
              )}
            </DefinitionRow>
          </Facts>
          <p>
            <a href={hoursPath(hours.slug, `/talks/${encodeURIComponent(talk.talkId)}`)}>
              <Trans>
                Change it<span className="unseen">: {talk.name}</span>
              </Trans>
            </a>
          </p>
        </div>
      ))}
      <p>
        <a href={hoursPath(hours.slug, '/talks')}>
          <Trans>All kinds of talk</Trans>
        </a>
      </p>
    </section>
  );
}

function PriceDay({ day }: { day: string | null }) {
  return day === null ? <Trans>Not confirmed yet</Trans> : <Trans>Confirmed {formatDate(day)}</Trans>;
}

function Team({ names }: { names: readonly string[] }) {
  return (
    <section className="stack stack--3" aria-labelledby="part-team">
      <h2 id="part-team">
        <Trans>Your care team</Trans>
      </h2>
      {names.length === 0 ? (
        <p>
          <Trans>Nobody</Trans>
        </p>
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name} className="as-typed">
              {name}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/listing/team">
          <Trans>
            Change it<span className="unseen">: your care team</span>
          </Trans>
        </a>
      </p>
    </section>
  );
}
