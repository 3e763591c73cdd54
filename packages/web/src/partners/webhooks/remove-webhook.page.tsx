import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import type { RemoveWebhookView } from './remove-webhook.server.js';
import { webhookPath } from './webhook-path.js';

/** Before nothing is sent to a webhook any more. */
export function RemoveWebhookPage() {
  const { t } = useLingui();
  const view = usePageState<Partial<RemoveWebhookView> & { readonly refusal?: string | null }>();
  if (!view) return <NotFoundPage />;
  const { webhook, refusal = null } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Remove a webhook`} indexed={false} />
      <h1>
        <Trans>Remove this webhook?</Trans>
      </h1>
      <Refusal words={refusal} />
      {webhook && (
        <>
          <p>
            <strong className="as-typed">{webhook.name}</strong>
            <br />
            <span className="as-typed">{webhook.address}</span>
          </p>
          <p className="prose">
            <Trans>Nothing will be sent there. Its secret and everything that was sent to it are erased.</Trans>
          </p>
          <PageForm action={`${webhookPath(webhook.key)}/remove`}>
            <Button wide>
              <Trans>Remove it</Trans>
            </Button>
          </PageForm>
        </>
      )}
      <p>
        <a href="/partners/webhooks">
          <Trans>Back to your webhooks</Trans>
        </a>
      </p>
    </div>
  );
}
