import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { PasskeyForm, WherePasskeysArePossible } from '../passkeys/passkey-parts.js';
import { Refusal } from '../refusal.js';
import { OtherWays } from './other-ways.js';
import type { PasskeySignInView } from './passkey.server.js';
import { NextField } from './sign-in.page.js';

const action = '/sign-in/passkey';

/** No address is asked: the device knows whose passkey it keeps. */
export function PasskeySignInPage() {
  const { t } = useLingui();
  const { refusal = null, options = null, next = null } = usePageState<PasskeySignInView>() ?? {};
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Sign in with a passkey`} />
      <h1>{options === null ? <Trans>Sign in with a passkey</Trans> : <Trans>Your device is asking you now</Trans>}</h1>
      <Refusal words={refusal} />
      <p className="prose">
        {options === null ? (
          <Trans>
            For people who added one to their account. Your device asks for your finger, your face or its code.
          </Trans>
        ) : (
          <Trans>Say yes there with your finger, your face or the code that unlocks it. You have five minutes.</Trans>
        )}
      </p>
      {options === null ? (
        <WherePasskeysArePossible>
          <PageForm action={action}>
            <NextField next={next} />
            <Button wide name="do" value="begin">
              <Trans>Use my passkey</Trans>
            </Button>
          </PageForm>
        </WherePasskeysArePossible>
      ) : (
        <PasskeyForm action={action} ceremony="get" options={options}>
          <NextField next={next} />
        </PasskeyForm>
      )}
      <OtherWays but="passkey" next={next} />
    </div>
  );
}
