import { Trans, useLingui } from '@lingui/react/macro';
import { NoAnswer } from '../../app/no-answer.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { useEnvironment } from '../../app/page-environment.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Hills } from '../../ui/hills.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { daylightAt } from '../../lib/daylight.js';
import { useTroubleWords } from '../trouble-words.js';
import type { ConsultationView } from './consultation-view.js';

/** The six digits that show the address is theirs. Until then nothing is sent to anybody. */
export function CodePage({ view }: { view: ConsultationView }) {
  const { t } = useLingui();
  const { now, mailboxPath } = useEnvironment();
  const { consultation, trouble, typed } = view;
  const { practitioner, label, holdsTime } = consultation;
  const words = useTroubleWords(trouble);
  const isEmail = trouble?.kind === 'FIELD' && trouble.field === 'email';
  const isTaken = trouble?.kind === 'TAKEN';
  const isUsedUp = trouble?.kind === 'CODE' && trouble.attemptsLeft === 0;
  const isOfOther = view.codeWent?.isOfOther ?? false;
  const codeError = words && !isEmail && !isTaken ? words : null;
  return (
    <div className="request">
      <PageHead title={t`Type the code`} />
      <div className="request__progress">
        <Hills variant="horizon" seed={practitioner.slug} light={daylightAt(now)} progress={1} />
        <p className="steps__line">
          <Trans>Almost done</Trans>
        </p>
      </div>
      <ErrorSummary errors={words ? [{ id: isEmail ? 'email' : 'code', message: words }] : []} />
      <h1>
        {isOfOther ? <Trans>Type the code from their email</Trans> : <Trans>Type the code from your email</Trans>}
      </h1>
      {view.sentAgain && !trouble && (
        <Notice role="status" title={<Trans>A new code is on its way. The old one no longer works.</Trans>} />
      )}
      <p className="prose">
        {view.codeWent ? (
          <Trans>
            We sent six digits to <b className="as-typed">{view.codeWent.to}</b>.
          </Trans>
        ) : (
          <Trans>We sent you six digits.</Trans>
        )}{' '}
        {isOfOther && <Trans>Ask the patient to read the digits to you.</Trans>}{' '}
        {view.confirmBy && <Trans>You have until {view.confirmBy} to type them.</Trans>}{' '}
        {holdsTime ? (
          <Trans>Your time, {label}, is held until then.</Trans>
        ) : (
          <Trans>Your time, {label}, is taken for you when you type them, if it is still free.</Trans>
        )}
      </p>
      {isTaken && <Taken view={view} />}
      <PageForm action={view.here} className="stack" data-in-steps="CODE">
        {isOfOther && <input type="hidden" name="for" value="them" />}
        <TextField
          id="code"
          name="code"
          className="input--code"
          label={t`Code`}
          error={codeError}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          spellCheck={false}
        />
        <NoAnswer />
        <div>
          <Button wide name="do" value="confirm">
            {consultation.consultationType.bookingPolicy === 'INSTANT' ? (
              <Trans>Confirm and book</Trans>
            ) : (
              <Trans>Confirm and send</Trans>
            )}
          </Button>
        </div>
      </PageForm>
      <div>
        <Disclosure summary={isUsedUp ? <Trans>Get a new code</Trans> : <Trans>No email yet?</Trans>} open={isUsedUp}>
          <div className="stack stack--3">
            <p className="prose">
              {isOfOther ? (
                <Trans>It can take a minute. Ask them to look in junk or spam for “Your code” from Clearing.</Trans>
              ) : (
                <Trans>It can take a minute. Look in junk or spam for “Your code” from Clearing.</Trans>
              )}
              {mailboxPath && (
                <>
                  {' '}
                  <a href={mailboxPath}>
                    <Trans>In this demonstration it is in the mailbox.</Trans>
                  </a>
                </>
              )}
            </p>
            <PageForm action={view.here}>
              <Button weight="second" wide name="do" value="resend">
                <Trans>Send a new code</Trans>
              </Button>
            </PageForm>
          </div>
        </Disclosure>
        <Disclosure summary={<Trans>Wrong address?</Trans>} open={isEmail}>
          <PageForm action={view.here} className="stack stack--3">
            <TextField
              id="email"
              name="email"
              type="email"
              label={isOfOther ? t`Their email address` : t`Your email address`}
              error={isEmail ? words : null}
              autoComplete="email"
              maxLength={254}
              defaultValue={typed?.email ?? view.codeWent?.to ?? ''}
            />
            <Button weight="second" wide name="do" value="mend">
              <Trans>Send the code there</Trans>
            </Button>
          </PageForm>
        </Disclosure>
      </div>
      <p className="small muted prose">
        {isOfOther ? (
          <Trans>Without the code nothing reaches {practitioner.givenName}, and everything about them is erased.</Trans>
        ) : (
          <Trans>Without the code nothing reaches {practitioner.givenName}, and everything about you is erased.</Trans>
        )}{' '}
        <a href={withPath(view.here, '/cancel')}>
          <Trans>Withdraw it now</Trans>
        </a>
      </p>
    </div>
  );
}

/** A request that waited without a hold, and whose time went to somebody else or came too near meanwhile. */
function Taken({ view: { consultation, again } }: { view: ConsultationView }) {
  const { slug } = consultation.practitioner;
  return (
    <Notice tone="caution" title={<Trans>That time is no longer free.</Trans>}>
      {again ? (
        <PageForm action={`/practitioners/${slug}/request`} className="stack stack--3">
          <p>
            <Trans>Your answers are still here.</Trans>
          </p>
          <input type="hidden" name="state" value={again.sealed} />
          <input type="hidden" name="step" value="TIME" />
          <Button weight="second" wide name="do" value={`day:${again.day}`}>
            <Trans>Choose another time</Trans>
          </Button>
        </PageForm>
      ) : (
        <p>
          <a href={`/practitioners/${slug}/times`}>
            <Trans>Choose another time</Trans>
          </a>
        </p>
      )}
    </Notice>
  );
}

/** "/consultations/x?zone=y" and "/cancel" make "/consultations/x/cancel?zone=y". */
export function withPath(here: string, more: string): string {
  const [path = '', query] = here.split('?');
  return query ? `${path}${more}?${query}` : `${path}${more}`;
}
