import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { KeptTalkFragment } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { hoursPath } from '../hours-path.js';
import { WhyNoTimes } from '../hours/why-no-times.js';
import type { TalksView } from './talks.server.js';
import { usePriceWords, useSpan, useTalkPlaceWords } from './use-talk-words.js';

/** One kind of talk, whether patients can ask for it, and what can be done about it. */
export function TalkCard({ talk, index, view }: { talk: KeptTalkFragment; index: number; view: TalksView }) {
  const { t } = useLingui();
  const span = useSpan();
  const priceOf = usePriceWords();
  const placeOf = useTalkPlaceWords(view.places);
  const { talkId, name } = talk;
  const id = `talk-${index + 1}`;
  const action = hoursPath(view.slug, '/talks');
  return (
    <Card as="section" aria-labelledby={id} className="stack stack--3">
      <div>
        <h2 id={id}>{name}</h2>
        <p>{[placeOf(talk), t`${talk.minutes} minutes`, priceOf(talk.price)].join(', ')}</p>
        <p className="muted">
          {talk.bookingPolicy === 'INSTANT' ? <Trans>Booked at once.</Trans> : <Trans>You answer each request.</Trans>}{' '}
          {talk.noticeMinutes === 0 ? (
            <Trans>Patients may cancel until it begins.</Trans>
          ) : (
            <Trans>Patients who cannot come are asked to cancel at least {span(talk.noticeMinutes)} before.</Trans>
          )}
        </p>
      </div>
      <WhetherOffered talk={talk} slug={view.slug} isSeen={view.isSeen} />
      <Promised talk={talk} />
      <p>
        <a href={hoursPath(view.slug, `/talks/${encodeURIComponent(talkId)}`)} aria-label={t`Change: ${name}`}>
          <Trans>Change</Trans>
        </a>
      </p>
      <PageForm action={action} className="row">
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="talk" value={talkId} />
        {talk.state === 'STOPPED' ? (
          <Button weight="second" name="do" value="offer" aria-label={t`Offer again: ${name}`}>
            <Trans>Offer again</Trans>
          </Button>
        ) : (
          <Button weight="second" name="do" value="stop" aria-label={t`Stop offering: ${name}`}>
            <Trans>Stop offering</Trans>
          </Button>
        )}
        {index > 0 && (
          <Button weight="quiet" name="do" value="earlier" aria-label={t`Up: ${name}`}>
            <Trans>Up</Trans>
          </Button>
        )}
        {index < view.talks.length - 1 && (
          <Button weight="quiet" name="do" value="later" aria-label={t`Down: ${name}`}>
            <Trans>Down</Trans>
          </Button>
        )}
      </PageForm>
    </Card>
  );
}

function WhetherOffered({
  talk: { state, firstTime, noTimes, legalUntil },
  slug,
  isSeen,
}: {
  talk: KeptTalkFragment;
  slug: string;
  isSeen: boolean;
}) {
  switch (state) {
    case 'STOPPED':
      return (
        <p>
          <b>
            <Trans>Not offered now.</Trans>
          </b>{' '}
          <Trans>Nobody can ask for it.</Trans>
        </p>
      );
    case 'WITHOUT_PLACE':
      return (
        <p>
          <b>
            <Trans>Not offered: its place is no longer on your listing.</Trans>
          </b>{' '}
          <Trans>Choose another place for it, or stop offering it.</Trans>
        </p>
      );
    case 'OFFERED':
      return firstTime === null ? (
        <p>
          <b>
            <Trans>Offered, but with no free time.</Trans>
          </b>{' '}
          {noTimes && <WhyNoTimes why={noTimes} slug={slug} />}
        </p>
      ) : (
        <p>
          {isSeen ? (
            <Trans>
              First free time: <b className="figures">{firstTime}</b>
            </Trans>
          ) : (
            <Trans>
              First free time, once your listing is shown: <b className="figures">{firstTime}</b>
            </Trans>
          )}{' '}
          {legalUntil !== null && (
            <Trans>No times after {legalUntil}: the licence, or our check of it, ends then.</Trans>
          )}
        </p>
      );
  }
}

/** Talks that were promised, whatever becomes of what is offered. */
function Promised({ talk: { talksToCome, talksOnEarlierTerms } }: { talk: KeptTalkFragment }) {
  if (talksToCome === 0) return null;
  return (
    <p className="muted">
      <Plural
        value={talksToCome}
        one="One has been asked for or agreed on."
        other="# have been asked for or agreed on."
      />{' '}
      {talksOnEarlierTerms > 0 && (
        <Plural
          value={talksOnEarlierTerms}
          one="One of them stays as it was agreed before you changed this."
          other="# of them stay as they were agreed before you changed this."
        />
      )}
    </p>
  );
}
