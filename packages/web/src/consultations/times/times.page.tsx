import { zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { referralParameter, withReader } from '../../listing/listing-address.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { helpsToWait } from '../asked-person.js';
import { NoticeRule, TalkLine, useModeWords } from '../talk-words.js';
import { SentBy } from '../referral/sent-by.js';
import { ClockForm } from './clock-form.js';
import { DayStrip } from './day-strip.js';
import { cityOfClock } from './city-of-clock.js';
import { NoneUntil, NoTimes, OtherWays } from './no-times.js';
import { OutsideLicensure } from './outside-licensure.js';
import { SlotChoices } from './slot-choices.js';
import type { TimesView } from './times.server.js';

export function TimesPage() {
  const { t } = useLingui();
  const today = useEnvironment().now.slice(0, 10);
  const view = usePageState<TimesView>();
  if (!view) return <NotFoundPage />;
  const { person, reader, free, elsewhere, sentBy } = view;
  const talk = person.consultationTypes.find(({ id }) => id === view.talkId);
  const chosen = free?.chosen;
  const kind = talk && { type: talk.id };
  // No time that comes free would be theirs.
  const isInVain = talk !== undefined && !helpsToWait(person, talk, reader.from, today);
  const waitingHref =
    talk && !isInVain ? withReader(`/practitioners/${person.slug}/waiting`, reader, { type: talk.id }) : null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Choose a time`} />
      <p>
        <a href={withReader(`/practitioners/${person.slug}`, reader)}>
          <Trans>Back to {person.displayName}</Trans>
        </a>
      </p>
      {view.isTalkGone && (
        <Notice tone="caution" role="status" title={<Trans>That link is for a talk that is not offered now.</Trans>}>
          {talk && (
            <p>
              <Trans>Below is what {person.givenName} offers now.</Trans>
            </p>
          )}
        </Notice>
      )}
      <header className="stack stack--2">
        <h1>
          <Trans>First talk with {person.givenName}</Trans>
        </h1>
        {talk && (
          <p className="talk-line">
            <TalkLine talk={talk} />
          </p>
        )}
      </header>
      {sentBy && (
        <SentBy partner={sentBy}>
          <a href={withReader(`/practitioners/${person.slug}/times`, { ...reader, referral: null }, { ...kind })}>
            <Trans>Leave me out of the count</Trans>
          </a>
        </SentBy>
      )}
      <TalkKinds view={view} />
      {talk && free && (
        <div className="stack stack--2">
          <p>
            <Trans>
              Times are in <b>{zoneWords(free.zone)}</b>.
            </Trans>
          </p>
          <ClockForm reader={reader} zone={free.zone} typeId={talk.id} asksPlace={talk.mode !== 'IN_PERSON'} />
        </div>
      )}
      {talk && free && chosen ? (
        <>
          {free.noneUntil && (
            <NoneUntil
              day={free.noneUntil}
              person={person}
              talk={talk}
              elsewhere={elsewhere}
              waitingHref={waitingHref}
            />
          )}
          <DayStrip
            free={free}
            way={(date, content, isChosen) => (
              <a
                className="day-strip__day"
                aria-current={isChosen ? 'date' : undefined}
                href={`${withReader(`/practitioners/${person.slug}/times`, reader, { type: talk.id, day: date })}#times`}
              >
                {content}
              </a>
            )}
          />
          <form method="get" action={`/practitioners/${person.slug}/request`} className="stack stack--5">
            <input type="hidden" name="type" value={talk.id} />
            {reader.from && <input type="hidden" name="from" value={reader.from} />}
            <input type="hidden" name="zone" value={free.zone} />
            {reader.referral && <input type="hidden" name={referralParameter} value={reader.referral} />}
            <SlotChoices
              day={chosen}
              zone={free.zone}
              chosen={null}
              where={(timeZone) => cityOfClock(person.locations, talk, timeZone)}
            />
            <div className="times-form__on">
              <Button wide>
                <Trans>Continue with this time</Trans>
              </Button>
            </div>
          </form>
        </>
      ) : (free?.isOutsideLicensure || isInVain) && talk && reader.from ? (
        <OutsideLicensure
          person={person}
          talkId={talk.id}
          place={reader.from}
          licensedIn={view.licensedIn}
          elsewhere={elsewhere}
        />
      ) : (
        <NoTimes person={person} talk={talk} elsewhere={elsewhere} waitingHref={waitingHref} />
      )}
      {chosen && !free.noneUntil && (
        <section className="stack stack--3" aria-labelledby="none-suits">
          <h2 id="none-suits">
            <Trans>None of these work for you?</Trans>
          </h2>
          <OtherWays person={person} talk={talk} elsewhere={elsewhere} waitingHref={waitingHref} />
        </section>
      )}
      {talk && (
        <p className="small muted prose">
          <NoticeRule minutes={talk.noticeMinutes} />{' '}
          {talk.bookingPolicy === 'REQUEST' ? (
            <Trans>You send a request and {person.givenName} answers. No time is held until you send.</Trans>
          ) : (
            <Trans>The time is yours as soon as you confirm your email address.</Trans>
          )}
        </p>
      )}
    </div>
  );
}

/** The kinds of talk to choose from, when there are several. */
function TalkKinds({ view: { person, talkId, reader } }: { view: TimesView }) {
  const { t } = useLingui();
  const modes = useModeWords();
  if (person.consultationTypes.length < 2) return null;
  return (
    <nav aria-label={t`Kinds of talk`}>
      <ul role="list" className="talk-kinds">
        {person.consultationTypes.map(({ id, name, mode, minutes }) => (
          <li key={id}>
            <a
              className="talk-kinds__kind"
              aria-current={id === talkId ? 'true' : undefined}
              href={withReader(`/practitioners/${person.slug}/times`, reader, { type: id })}
            >
              <b>{name}</b>{' '}
              <span className="muted">
                {t`${minutes} min`}, {modes[mode]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
