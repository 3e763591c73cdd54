import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

/** Shown by a script where the browser knows passkeys; without scripts, or in other browsers, a sentence stands there. */
export function WherePasskeysArePossible({ children }: { children: ReactNode }) {
  return (
    <>
      <div hidden data-passkeys="possible">
        {children}
      </div>
      <div hidden data-passkeys="not-possible">
        <NotPossible />
      </div>
      <noscript>
        <NotPossible />
      </noscript>
    </>
  );
}

function NotPossible() {
  return (
    <Notice tone="caution" title={<Trans>This browser cannot use passkeys.</Trans>}>
      <p>
        <Trans>
          A passkey needs scripts, and a recent browser. The email link and an authenticator app need neither.
        </Trans>
      </p>
    </Notice>
  );
}

/** Asks the device as soon as it is there, and sends what it answers. */
export function PasskeyForm({
  action,
  ceremony,
  options,
  children,
}: {
  action: string;
  ceremony: 'create' | 'get';
  options: string;
  children?: ReactNode;
}) {
  return (
    <WherePasskeysArePossible>
      <PageForm action={action} data-ceremony={ceremony} data-options={options} className="stack stack--5">
        <input type="hidden" name="do" value="answer" />
        <input type="hidden" name="answer" value="" />
        {children}
        <div hidden data-failed role="alert">
          <Notice tone="caution" title={<Trans>Your device did not answer.</Trans>}>
            <p>
              <Trans>Its prompt may have been closed, or it took too long. Nothing was changed.</Trans>
            </p>
          </Notice>
        </div>
        <Button wide>
          <Trans>Ask my device again</Trans>
        </Button>
      </PageForm>
    </WherePasskeysArePossible>
  );
}
