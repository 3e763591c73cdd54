import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import type { RevokeView } from './revoke.server.js';
import { KeyKindWords } from '../partner-words.js';

/** Before a key opens nothing any more. */
export function RevokePage() {
  const { t } = useLingui();
  const view = usePageState<Partial<RevokeView>>();
  if (!view) return <NotFoundPage />;
  const { apiKey, refusal = null } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Revoke a key`} indexed={false} />
      <h1>
        <Trans>Revoke this key?</Trans>
      </h1>
      <Refusal words={refusal} />
      {apiKey && (
        <>
          <p>
            <strong className="as-typed">{apiKey.name}</strong>
            <br />
            <KeyKindWords kind={apiKey.kind} />, <Trans>ends in</Trans> <code>{apiKey.ending}</code>.{' '}
            {apiKey.lastUsedOn ? (
              <Trans>Last used on {formatDate(apiKey.lastUsedOn)}.</Trans>
            ) : (
              <Trans>Never used, as of a minute ago.</Trans>
            )}
          </p>
          <p className="prose">
            <Trans>
              Within a second it opens nothing. Anything still using it stops working. This cannot be undone.
            </Trans>
          </p>
          <PageForm action={`/partners/keys/${encodeURIComponent(apiKey.key)}/revoke`}>
            <Button wide>
              <Trans>Revoke it</Trans>
            </Button>
          </PageForm>
        </>
      )}
      <p>
        <a href="/partners/keys">
          <Trans>Back to your keys</Trans>
        </a>
      </p>
    </div>
  );
}
