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
import type { TypedWebhook } from './webhook-doors.js';
import { WebhookFields } from './webhook-fields.js';
import { webhookPath } from './webhook-path.js';

/** What it is called, where it is, and what it is told of. */
export function ChangeWebhookPage() {
  const { t } = useLingui();
  const view = usePageState<ChangeWebhookView>();
  if (!view) return <NotFoundPage />;
  const { key, errors, refusal, typed, was } = view;
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
          {was && <AsItWas was={was} />}
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

/** What the fields held when they were drawn: what is left so says nothing, where another window changed it. */
function AsItWas({ was: { name, address, events } }: { was: TypedWebhook }) {
  return (
    <>
      <input type="hidden" name="was-name" value={name} />
      <input type="hidden" name="was-address" value={address} />
      {events.map((event) => (
        <input key={event} type="hidden" name="was-events" value={event} />
      ))}
    </>
  );
}
