import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { PartnerFrame } from '../partner-frame.js';
import { ShownSecret } from './shown-secret.js';
import { webhookPath } from './webhook-path.js';
import type { WebhookSecretView } from './webhook-secret.server.js';

/** One secret follows another: both sign until the older one is ended. */
export function WebhookSecretPage() {
  const { t } = useLingui();
  const view = usePageState<WebhookSecretView>();
  if (!view) return <NotFoundPage />;
  if (view.shown) return <ShownSecret shown={view.shown} />;
  const { webhook, secrets, refusal } = view;
  const path = webhookPath(webhook.key);
  const older = secrets.find(({ endsAt }) => endsAt !== null);
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Change the secret`} indexed={false} />
        <h1>
          <Trans>Change the secret</Trans>
        </h1>
        <Refusal words={refusal} />
        <p>
          <strong className="as-typed">{webhook.name}</strong>
        </p>
        {older?.endsAt ? (
          <>
            <p className="prose">
              <Trans>
                Two secrets sign now. The older one, which ends in <code>{older.ending}</code>, signs until{' '}
                {formatInstant(older.endsAt)}. If your server uses the new one, or the older one leaked, end the older
                one now.
              </Trans>
            </p>
            <PageForm action={`${path}/secret`}>
              <input type="hidden" name="do" value="end" />
              <input type="hidden" name="ending" value={older.ending} />
              <Button wide>
                <Trans>End the older secret</Trans>
              </Button>
            </PageForm>
            <h2>
              <Trans>Don’t have the new one?</Trans>
            </h2>
            <p className="prose">
              <Trans>
                If it was lost before your server had it, make another in its place. The lost one no longer signs
                anything, and the older one keeps signing for seven days from now.
              </Trans>
            </p>
            <PageForm action={`${path}/secret`}>
              <input type="hidden" name="do" value="replace" />
              <Button weight="second" wide>
                <Trans>Make another new secret</Trans>
              </Button>
            </PageForm>
          </>
        ) : (
          <>
            <p className="prose">
              <Trans>
                You get a new secret. For seven days every message has two signatures, one from each, so nothing is lost
                while your server switches. You can end the older one at any time.
              </Trans>
            </p>
            <PageForm action={`${path}/secret`}>
              <Button wide>
                <Trans>Make a new secret</Trans>
              </Button>
            </PageForm>
          </>
        )}
        <p>
          <a href={path}>
            <Trans>Back to the webhook</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}
