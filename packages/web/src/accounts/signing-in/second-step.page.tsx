import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { Refusal } from '../refusal.js';
import type { ShowSecondStepView } from './second-step.server.js';
import { NextField } from './sign-in.page.js';

const action = '/sign-in/second-step';

/** What somebody has is shown after what they know, or after what came to their mailbox. */
export function ShowSecondStepPage() {
  const { t } = useLingui();
  const view = usePageState<ShowSecondStepView>();
  if (!view) return null;
  const errorOf = (field: string) => view.errors.find(({ id }) => id === field)?.message;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`The second step`} />
      <ErrorSummary errors={view.errors} />
      <h1>
        <Trans>One more step</Trans>
      </h1>
      <Refusal words={view.refusal} />
      {view.hasApp && (
        <PageForm action={action} className="stack stack--5">
          <NextField next={view.next} />
          <TextField
            id="code"
            name="code"
            className="input--code"
            label={t`The six digits your authenticator app shows now`}
            error={errorOf('code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            spellCheck={false}
            required
          />
          <Button wide>
            <Trans>Continue</Trans>
          </Button>
        </PageForm>
      )}
      {view.hasPasskeys && (
        <p>
          <a href={`/sign-in/passkey?${new URLSearchParams({ next: view.next })}`}>
            <Trans>Use a passkey</Trans>
          </a>
        </p>
      )}
      <Disclosure
        summary={<Trans>Don’t have your phone with you?</Trans>}
        open={errorOf('recovery') !== undefined || !view.hasApp}
      >
        <PageForm action={action} className="stack stack--3">
          <NextField next={view.next} />
          <TextField
            id="recovery"
            name="recovery"
            className="codes"
            label={t`A recovery code`}
            hint={t`One of the ten you saved when you set up the second step. Each works once.`}
            error={errorOf('recovery')}
            autoComplete="off"
            autoCapitalize="none"
            maxLength={40}
            spellCheck={false}
            required
          />
          <Button weight="second" wide>
            <Trans>Use this code</Trans>
          </Button>
        </PageForm>
      </Disclosure>
    </div>
  );
}
