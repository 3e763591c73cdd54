import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { Refusal } from '../refusal.js';
import { OtherWays } from './other-ways.js';
import type { PasswordView } from './password.server.js';
import { NextField } from './sign-in.page.js';

export function PasswordSignInPage() {
  const { t } = useLingui();
  const view = usePageState<PasswordView>();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Sign in with a password`} />
      <h1>
        <Trans>Sign in with a password</Trans>
      </h1>
      <Refusal words={view?.refusal ?? null} />
      <PageForm action="/sign-in/password" className="stack stack--5">
        <NextField next={view?.next ?? null} />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t`Your email address`}
          defaultValue={view?.email ?? ''}
          autoComplete="username"
          maxLength={254}
          required
        />
        <TextField
          id="password"
          name="password"
          type="password"
          label={t`Your password`}
          hint={t`Forgot it, or have none yet? The email link signs you in, and then you can set one.`}
          autoComplete="current-password"
          maxLength={128}
          required
        />
        <Button wide>
          <Trans>Sign in</Trans>
        </Button>
      </PageForm>
      <OtherWays but="password" next={view?.next ?? null} />
    </div>
  );
}
