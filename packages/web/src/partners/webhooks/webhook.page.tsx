import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { PartnerFrame } from '../partner-frame.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { isAboutNobody, nobodyMeant } from './webhook-filters.js';
import { sentId, webhookPath } from './webhook-path.js';
import { WebhookState } from './webhook-words.js';
import type { WebhookView } from './webhook.server.js';
import { OnlyTests } from './webhooks.page.js';

/** One webhook: how it is, what can be done, and what was sent to it. */
export function WebhookPage() {
  const { i18n } = useLingui();
  const view = usePageState<Partial<WebhookView>>();
  if (!view) return <NotFoundPage />;
  const { webhook, live, about = null, listing = null, done = null, refusal = null } = view;
  const errors = isAboutNobody({ about, listing }) ? [{ id: 'about', message: i18n._(nobodyMeant) }] : [];
  if (!webhook) return null;
  const path = webhookPath(webhook.key);
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={webhook.name} indexed={false} />
        <ErrorSummary id={sentId} errors={errors} />
        <h1 className="as-typed">{webhook.name}</h1>
        <Done what={done} />
        <Refusal words={refusal} />
        {live && live !== 'APPROVED' && <OnlyTests live={live} />}
        <WebhookFacts view={view as WebhookView} />
        <div className="row">
          <PageForm action={path}>
            <input type="hidden" name="do" value="test" />
            <Button>
              <Trans>Send a test</Trans>
            </Button>
          </PageForm>
          {webhook.waiting > 0 && !webhook.pausedAt && live === 'APPROVED' && (
            <PageForm action={path}>
              <input type="hidden" name="do" value="retry" />
              <Button weight="second">
                <Trans>Try waiting messages now</Trans>
              </Button>
            </PageForm>
          )}
          <PageForm action={path}>
            <input type="hidden" name="do" value={webhook.pausedAt ? 'resume' : 'pause'} />
            <Button weight="second">{webhook.pausedAt ? <Trans>Resume it</Trans> : <Trans>Pause it</Trans>}</Button>
          </PageForm>
        </div>
        <p className="muted small prose">
          <Trans>
            While it is paused, nothing is sent there and nothing is kept for it. Afterwards, read what changed with
            practitionersChangedSince.
          </Trans>
        </p>
        <p>
          <a href={`${path}/given-up`}>
            <Trans>Send again what was given up</Trans>
          </a>
        </p>
        <WebhookDeliveries view={view as WebhookView} />
        <p>
          <a href={`${path}/remove`}>
            <Trans>Remove this webhook</Trans>
          </a>
        </p>
        <p>
          <a href="/partners/webhooks">
            <Trans>Back to your webhooks</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}

function WebhookFacts({ view: { webhook, secrets, live } }: { view: WebhookView }) {
  return (
    <Facts>
      <DefinitionRow
        term={<Trans>Address</Trans>}
        change={
          <a href={`${webhookPath(webhook.key)}/change`}>
            <Trans>Change the webhook</Trans>
          </a>
        }
      >
        <span className="as-typed">{webhook.address}</span>
      </DefinitionRow>
      <DefinitionRow term={<Trans>State</Trans>}>
        <WebhookState webhook={webhook} live={live} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Told about</Trans>}>{webhook.events.join(', ')}</DefinitionRow>
      <DefinitionRow
        term={<Trans>Secrets</Trans>}
        change={
          <a href={`${webhookPath(webhook.key)}/secret`}>
            <Trans>Change the secret</Trans>
          </a>
        }
      >
        <ul role="list">
          {secrets.map(({ ending, madeAt, endsAt }) => (
            <li key={ending + madeAt}>
              {endsAt ? (
                <Trans>
                  The older one ends in <code>{ending}</code> and signs until {formatInstant(endsAt)}
                </Trans>
              ) : (
                <Trans>
                  Ends in <code>{ending}</code>, made on {formatInstant(madeAt)}
                </Trans>
              )}
            </li>
          ))}
        </ul>
      </DefinitionRow>
      <DefinitionRow term={<Trans>Waiting</Trans>}>
        <Plural value={webhook.waiting} _0="Nothing" one="# message" other="# messages" />
      </DefinitionRow>
    </Facts>
  );
}

function Done({ what }: { what: WebhookView['done'] }) {
  const { t } = useLingui();
  if (what === null) return null;
  const words = {
    tested: t`A test is on its way. Open this page again in a moment to see what was answered.`,
    paused: t`It is paused.`,
    resumed: t`We are sending there again, for whatever happens from now on.`,
    retried: t`Waiting messages are being tried now. Open this page again in a moment to see what was answered.`,
    'given-up': t`What was given up is being sent again. Open this page again in a moment to see what was answered.`,
    changed: t`Changed.`,
    ended: t`The older secret no longer signs anything.`,
  };
  return <Notice tone="checked" role="status" title={words[what]} />;
}
