import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import type { PartnerLive, WebhookFieldsFragment } from '../../generated/graphql.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { PartnerFrame } from '../partner-frame.js';
import { webhookPath } from './webhook-path.js';
import { WebhookState } from './webhook-words.js';
import type { WebhooksView } from './webhooks.server.js';

/** Where a partner is told what became of listings. */
export function WebhooksPage() {
  const { t } = useLingui();
  const view = usePageState<WebhooksView>();
  if (!view) return null;
  const { webhooks, live, isRemoved } = view;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Your webhooks`} indexed={false} />
        <h1>
          <Trans>Your webhooks</Trans>
        </h1>
        {isRemoved && (
          <Notice
            tone="checked"
            role="status"
            title={<Trans>The webhook is removed. Nothing more is sent there.</Trans>}
          />
        )}
        <p className="prose">
          <Trans>
            We call a URL of yours when a listing changes. <a href="/partners/about-webhooks">How that works</a>
          </Trans>
        </p>
        {live !== 'APPROVED' && <OnlyTests live={live} />}
        {webhooks.length === 0 ? (
          <p>
            <Trans>You have none yet.</Trans>
          </p>
        ) : (
          webhooks.map((webhook) => <WebhookCard key={webhook.key} webhook={webhook} live={live} />)
        )}
        {webhooks.length < 5 ? (
          <LinkButton wide href="/partners/webhooks/new">
            <Trans>Add a webhook</Trans>
          </LinkButton>
        ) : (
          <p>
            <Trans>You have five, which is the maximum. Remove one to add another.</Trans>
          </p>
        )}
      </div>
    </PartnerFrame>
  );
}

/** To whom no events are sent: no operator said yes yet, or one took it back. */
export function OnlyTests({ live, role }: { live: PartnerLive; role?: 'alert' | undefined }) {
  return (
    <Notice role={role} title={<Trans>Tests only, for now.</Trans>}>
      <p>
        <Trans>Events are sent once you may make live keys. Until then you can send tests.</Trans>{' '}
        {live === 'ASKED' ? (
          <Trans>You asked for live keys. An operator will review it, and we will write to you.</Trans>
        ) : (
          <a href="/partners/live">
            <Trans>Ask for live keys</Trans>
          </a>
        )}
      </p>
    </Notice>
  );
}

function WebhookCard({ webhook, live }: { webhook: WebhookFieldsFragment; live: PartnerLive }) {
  const { key, name, address, events, waiting } = webhook;
  return (
    <Card as="article" className="stack stack--4">
      <h2>
        <a className="as-typed" href={webhookPath(key)}>
          {name}
        </a>
      </h2>
      <Facts>
        <DefinitionRow term={<Trans>Address</Trans>}>
          <span className="as-typed">{address}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>State</Trans>}>
          <WebhookState webhook={webhook} live={live} />
        </DefinitionRow>
        <DefinitionRow term={<Trans>Told about</Trans>}>{events.join(', ')}</DefinitionRow>
        {waiting > 0 && (
          <DefinitionRow term={<Trans>Waiting</Trans>}>
            <Plural value={waiting} one="# message" other="# messages" />
          </DefinitionRow>
        )}
      </Facts>
    </Card>
  );
}
