import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { useEnvironment } from '../../../app/page-environment.js';
import { daylightAt } from '../../../lib/daylight.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { Hills } from '../../../ui/hills.js';
import { TalkLine } from '../../talk-words.js';
import { SentBy } from '../../referral/sent-by.js';
import { otherClock } from '../../times/other-clock.js';
import { NoAnswer } from '../../../app/no-answer.js';
import { RequestNotices } from './request-notices.js';
import type { StepView } from '../request-view.js';
import type { Step } from '../steps.js';

/** Where it begins, and where it is sent. */
const saysWhoSent: readonly Step[] = ['TIME', 'WHO', 'CHECK'];

interface StepFrameProps {
  readonly view: StepView;
  readonly errors?: readonly FieldError[];
  /** The page's one heading. Left out where the question itself is the heading. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
  /** What the main button says. */
  readonly onward?: ReactNode;
  /** What is good to know of the main button, below it. */
  readonly below?: ReactNode;
  /** A further button beside Back: skip. */
  readonly aside?: ReactNode;
}

/** What every page of the request has around it: the light, where one is, what is wrong, the way on and the way back. */
export function StepFrame({ view, errors = [], heading, children, onward, below, aside }: StepFrameProps) {
  const { now } = useEnvironment();
  const words = usePlaceOnRoad(view);
  return (
    <div className="request no-print">
      <PageHead title={words} />
      <div className="request__progress">
        <Hills variant="horizon" seed={view.person.slug} light={daylightAt(now)} progress={view.progress.light} />
        <p className="steps__line">{words}</p>
      </div>
      <ErrorSummary errors={errors} />
      <RequestNotices view={view} />
      <PageForm action={`/practitioners/${view.person.slug}/request`} className="stack stack--5" data-in-steps="TYPED">
        <input type="hidden" name="state" value={view.sealed} />
        <input type="hidden" name="step" value={view.step} />
        {/* Enter presses a form's first button: that is Continue, whatever other buttons stand on the page. */}
        <button className="unseen" tabIndex={-1} aria-hidden="true" />
        {heading && <h1>{heading}</h1>}
        {children}
        {view.draft.referral && saysWhoSent.includes(view.step) && (
          <SentBy partner={view.draft.referral.partner}>
            <button className="link-button" name="do" value="leave-out">
              <Trans>Leave me out of the count</Trans>
            </button>
          </SentBy>
        )}
        <NoAnswer />
        <div className="request__ways">
          <Button wide>{onward ?? <Trans>Continue</Trans>}</Button>
          {below && <p className="small muted">{below}</p>}
          <span className="row">
            {view.step !== 'TIME' && (
              <Button weight="quiet" name="do" value="back">
                <Trans>Back</Trans>
              </Button>
            )}
            {aside}
          </span>
        </div>
      </PageForm>
      {view.time && view.step !== 'CHECK' && view.step !== 'TIME' && <AskedFor view={view} />}
    </div>
  );
}

/** With whom and when, beside or below every page: nothing is held or sent yet. */
function AskedFor({ view: { person, talk, time } }: { view: StepView }) {
  const there = time && otherClock(time.label, time.own);
  return (
    <Card as="aside" sunk className="request__about stack stack--2">
      <h2>
        <Trans>First talk with {person.givenName}</Trans>
      </h2>
      <p className="figures">
        {time?.label}
        {there && (
          <span className="block muted">
            <Trans>{there} where they are</Trans>
          </span>
        )}
      </p>
      <p className="muted">
        <TalkLine talk={talk} />
      </p>
      <p className="small muted">
        <Trans>Nothing is held or sent until you press Send.</Trans>
      </p>
    </Card>
  );
}

/** "Questions · 3 of 9" */
function usePlaceOnRoad({ step, progress: { part, position, of } }: StepView): string {
  const { t } = useLingui();
  if (step === 'TIME') return t`Choose a time`;
  const parts = { START: t`Before we start`, QUESTIONS: t`Questions`, SENDING: t`Your request` };
  return t`${parts[part]} · ${position} of ${of}`;
}

/** A button that leads to another page of the request and keeps this one. */
export function ChangeButton({ step, what }: { step: string; what: ReactNode }) {
  return (
    <button className="link-button" name="do" value={`change:${step}`}>
      <Trans>Change</Trans> <span className="unseen">{what}</span>
    </button>
  );
}
