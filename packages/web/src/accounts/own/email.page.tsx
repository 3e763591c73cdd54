import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { BackToAccount } from '../back-to-account.js';
import type { FormView } from '../account-doors.js';
import { Refusal } from '../refusal.js';

export function EmailPage() {
  const { t } = useLingui();
  const { errors = [], refusal = null, typed = {} } = usePageState<FormView>() ?? {};
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Change your email address`} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Change your email address</Trans>
      </h1>
      <Refusal words={refusal} />
      <p className="prose">
        <Trans>We send a link to the new address. Nothing changes until you open it in this browser and confirm.</Trans>
      </p>
      <PageForm action="/account/email" className="stack stack--5">
        <TextField
          id="email"
          name="email"
          type="email"
          label={t`Your new address`}
          defaultValue={typed['email'] ?? ''}
          error={errors.find(({ id }) => id === 'email')?.message}
          autoComplete="email"
          maxLength={254}
          required
        />
        <Button wide>
          <Trans>Send the link</Trans>
        </Button>
      </PageForm>
      <BackToAccount />
    </div>
  );
}

export function EmailSentPage() {
  const { t } = useLingui();
  const { mailboxPath } = useEnvironment();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Check your email`} />
      <h1>
        <Trans>Check the email at your new address</Trans>
      </h1>
      <p className="prose">
        <Trans>
          Open the link there in this browser. It works once, for 15 minutes. Until then you sign in as before.
        </Trans>
      </p>
      {mailboxPath && (
        <p>
          <a href={mailboxPath}>
            <Trans>In this demonstration it is in the mailbox.</Trans>
          </a>
        </p>
      )}
      <BackToAccount />
    </div>
  );
}
