import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { PartnerFrame } from '../partner-frame.js';
import type { NewWebhookView } from './new-webhook.server.js';
import { ShownSecret } from './shown-secret.js';
import { WebhookFields } from './webhook-fields.js';

/** Where, and of what. */
export function NewWebhookPage() {
  const { t } = useLingui();
  const view = usePageState<NewWebhookView>();
  if (!view) return null;
  if (view.shown) return <ShownSecret shown={view.shown} />;
  const { errors, refusal, typed } = view;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Add a webhook`} indexed={false} />
        <ErrorSummary errors={errors} />
        <h1>
          <Trans>Add a webhook</Trans>
        </h1>
        <Refusal words={refusal} />
        <PageForm action="/partners/webhooks/new" className="stack stack--5">
          <WebhookFields errors={errors} typed={typed} />
          <Button wide>
            <Trans>Add the webhook</Trans>
          </Button>
        </PageForm>
        <p>
          <a href="/partners/webhooks">
            <Trans>Back to your webhooks</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}
