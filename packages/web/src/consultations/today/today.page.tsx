import { dayOffReasons } from '@clearing/shared/safe-reasons';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import type { TodayLeft } from './today-documents.js';
import type { TodayPageView } from './today.server.js';
import { Undecided } from './undecided.js';

/** For the day on which somebody cannot come: who is booked, by time, and one button that tells all of them. */
export function TodayPage() {
  const { t } = useLingui();
  const view = usePageState<TodayPageView>();
  if (!view) return <NotFoundPage />;
  const { today, here, calledOff, refusal } = view;
  const error = view.isUnanswered ? t`Choose a reason.` : null;
  const hours = here.replace(/\/today$/, '');
  const isBooked = today.talks.length > 0;
  const isSettled = today.isBlocked && !isBooked && today.unconfirmed + today.proposed === 0;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Cancel today`} />
      <ErrorSummary errors={error ? [{ id: 'reason', message: error }] : []} />
      <h1>
        <Trans>Cancel today</Trans>
      </h1>
      <p className="lead">{today.label}</p>
      {calledOff !== null && <CalledOff count={calledOff} />}
      {refusal && <Notice tone="caution" role="alert" title={refusal} />}
      <Talks talks={today.talks} />
      <Undecided today={today} />
      {isSettled ? (
        <p className="prose">
          <Trans>Nothing more can be booked today.</Trans>{' '}
          <a href={`${hours}/dates`}>
            <Trans>Dates and time off</Trans>
          </a>
        </p>
      ) : (
        <PageForm action={here} className="stack">
          <input type="hidden" name="practitioner" value={today.practitionerId} />
          <input type="hidden" name="date" value={today.date} />
          <RadioGroup
            id="reason"
            name="reason"
            label={t`Why?`}
            hint={t`Everyone we tell reads the sentence exactly as it is here.`}
            error={error}
            chosen={view.reason}
            choices={Object.entries(dayOffReasons).map(([value, label]) => ({ value, label }))}
          />
          <WhatItDoes today={today} />
          <div className="row">
            <Button wide>
              <ItsName today={today} />
            </Button>
            <LinkButton weight="quiet" href={hours}>
              <Trans>Keep today</Trans>
            </LinkButton>
          </div>
        </PageForm>
      )}
      <p>
        <a href={hours}>
          <Trans>Your hours</Trans>
        </a>
      </p>
    </div>
  );
}

function CalledOff({ count }: { count: number }) {
  return (
    <Notice tone="checked" role="status" title={<Trans>Today is cancelled.</Trans>}>
      <p>
        <Plural
          value={count}
          _0="Nobody was booked. Nothing more can be booked today."
          one="One talk is cancelled, and the person is being told."
          other="# talks are cancelled, and everyone is being told."
        />
      </p>
    </Notice>
  );
}

function Talks({ talks }: { talks: TodayLeft['talks'] }) {
  if (talks.length === 0) {
    return (
      <p className="prose">
        <Trans>Nobody is booked for the rest of today.</Trans>
      </p>
    );
  }
  return (
    <section className="stack stack--2" aria-labelledby="booked">
      <h2 id="booked">
        <Trans>Booked for the rest of today</Trans>
      </h2>
      <ul>
        {talks.map(({ startsAt, label, state }) => (
          <li key={startsAt}>
            <time dateTime={startsAt} className="figures">
              {label}
            </time>
            {', '}
            {state === 'CONFIRMED' ? <Trans>confirmed</Trans> : <Trans>waiting for your answer</Trans>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatItDoes({ today }: { today: TodayLeft }) {
  return (
    <p className="prose">
      {today.talks.length > 0 ? (
        <Trans>
          This cancels every talk above, blocks the rest of today, and emails everyone at once, with your next free
          times to choose from.
        </Trans>
      ) : today.isBlocked ? (
        <Trans>Nothing more can be booked today. This lets go of what is still held.</Trans>
      ) : (
        <Trans>
          This blocks the rest of today. Anyone who books before you press is told, with your next free times to choose
          from.
        </Trans>
      )}
    </p>
  );
}

function ItsName({ today }: { today: TodayLeft }) {
  if (today.talks.length > 0) return <Trans>Cancel today and tell them</Trans>;
  return today.isBlocked ? <Trans>Let go of what is held</Trans> : <Trans>Close the rest of today</Trans>;
}
