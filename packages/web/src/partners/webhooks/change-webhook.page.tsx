import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { PartnerFrame } from '../partner-frame.js';
import type { ChangeWebhookView } from './change-webhook.server.js';
import { WebhookFields } from './webhook-fields.js';
import { webhookPath } from './webhook-path.js';

/** What it is called, where it is, and what it is told of. */
export function ChangeWebhookPage() {
  const { t } = useLingui();
  const view = usePageState<ChangeWebhookView>();
  if (!view) return <NotFoundPage />;
  const { key, errors, refusal, typed } = view;
  const path = webhookPath(key);
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Change a webhook`} indexed={false} />
        <ErrorSummary errors={errors} />
        <h1>
          <Trans>Change this webhook</Trans>
        </h1>
        <Refusal words={refusal} />
        <p className="prose">
          <Trans>
            Its secret stays the same, and so does what was sent. If you give another URL, what is waiting is tried
            there right away. Events you no longer choose are not sent, even if they are already waiting.
          </Trans>
        </p>
        <PageForm action={`${path}/change`} className="stack stack--5">
          <WebhookFields errors={errors} typed={typed} />
          <Button wide>
            <Trans>Save</Trans>
          </Button>
        </PageForm>
        <p>
          <a href={path}>
            <Trans>Back to the webhook</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}
