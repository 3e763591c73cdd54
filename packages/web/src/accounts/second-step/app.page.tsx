import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { QrCode } from '../../ui/qr-code.js';
import { TextField } from '../../ui/text-field.js';
import { withNext } from '../account-doors.js';
import { Refusal } from '../refusal.js';
import type { AppView } from './app.server.js';
import { BackToSecondStep } from './back-to-second-step.js';
import { RecoveryCodesPage } from './recovery-codes-shown.js';

const actionOf = ({ next }: Pick<AppView, 'next'>) => withNext('/account/second-step/app', next);

/** An authenticator app: begun, read, and set up with its first code; or taken away. */
export function AppPage() {
  const view = usePageState<AppView>();
  switch (view?.phase) {
    case 'BEGIN':
      return <Begin view={view} />;
    case 'READ':
      return <Read view={view} />;
    case 'SET':
      return <IsSet view={view} />;
    case 'CODES':
      return <RecoveryCodesPage codes={view.codes} next={view.next} isAppNew />;
    default:
      return null;
  }
}

function Begin({ view }: { view: Extract<AppView, { phase: 'BEGIN' | 'SET' }> }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Set up an authenticator app`} />
      <h1>
        <Trans>Set up an authenticator app</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>
          Any app that shows six-digit codes for signing in will do; your phone’s password manager may be one. Have it
          open and ready.
        </Trans>
      </p>
      <PageForm action={actionOf(view)}>
        <Button wide name="do" value="begin">
          <Trans>Begin</Trans>
        </Button>
      </PageForm>
      <BackToSecondStep next={view.next} />
    </div>
  );
}

function Read({ view }: { view: Extract<AppView, { phase: 'READ' }> }) {
  const { t } = useLingui();
  const { errors, refusal, secret, uri } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Set up an authenticator app`} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Scan this with your app</Trans>
      </h1>
      <Refusal words={refusal} />
      <div>
        <QrCode says={uri} label={t`A code to scan with your app. What it says is also written below it.`} />
      </div>
      <div className="stack stack--2">
        <p className="prose">
          <Trans>No camera at hand? Type this into your app:</Trans>
        </p>
        <p>
          <b className="codes">{inFours(secret)}</b>
        </p>
        <p>
          <a href={uri}>
            <Trans>Or open your app on this device</Trans>
          </a>
        </p>
      </div>
      <PageForm action={actionOf(view)} className="stack stack--5">
        <TextField
          id="code"
          name="code"
          className="input--code"
          label={t`The six digits your app shows now`}
          hint={t`They change every half minute.`}
          error={errors.find(({ id }) => id === 'code')?.message}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          spellCheck={false}
          required
        />
        <Button wide name="do" value="confirm">
          <Trans>Set it up</Trans>
        </Button>
      </PageForm>
      <PageForm action={actionOf(view)}>
        <Button weight="quiet" name="do" value="begin">
          <Trans>Begin again</Trans>
        </Button>
      </PageForm>
      <BackToSecondStep next={view.next} />
    </div>
  );
}

function IsSet({ view }: { view: Extract<AppView, { phase: 'BEGIN' | 'SET' }> }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your authenticator app`} />
      <h1>
        <Trans>Remove your authenticator app?</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>
          A new phone? Remove the app here, then set it up again. Until then your account has no second step, unless you
          have a passkey too.
        </Trans>
      </p>
      <PageForm action={actionOf(view)}>
        <Button wide name="do" value="remove">
          <Trans>Remove it</Trans>
        </Button>
      </PageForm>
      <BackToSecondStep next={view.next} />
    </div>
  );
}

/** As apps show it: "ABCD EFGH ..." */
function inFours(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, '$& ');
}
