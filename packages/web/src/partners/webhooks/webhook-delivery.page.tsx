import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { PartnerFrame } from '../partner-frame.js';
import { goesOut, mayResend } from './goes-out.js';
import type { WebhookDeliveryView } from './webhook-delivery.server.js';
import { WebhookListing } from './webhook-listing.js';
import { sentPath, webhookPath } from './webhook-path.js';
import { AnswerWords, DeliveryStateWords, EventWords, UntriedWords } from './webhook-words.js';
import { OnlyTests } from './webhooks.page.js';

/** One message: what was sent, how often, and what was answered. */
export function WebhookDeliveryPage() {
  const { t } = useLingui();
  const view = usePageState<Partial<WebhookDeliveryView>>();
  if (!view) return <NotFoundPage />;
  const { webhook, live, delivery, isResent, refusal = null } = view;
  if (!webhook || !live || !delivery) return null;
  const path = webhookPath(webhook.key);
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`A message`} indexed={false} />
        <h1>
          <code>{delivery.type}</code>
        </h1>
        {isResent && <Notice tone="checked" role="status" title={<Trans>It is being sent again.</Trans>} />}
        <Refusal words={refusal} />
        {live !== 'APPROVED' && <OnlyTests live={live} />}
        <p className="prose">
          <EventWords type={delivery.type} />
        </p>
        <Facts>
          <DefinitionRow term={<Trans>To</Trans>}>
            <a className="as-typed" href={path}>
              {webhook.name}
            </a>
          </DefinitionRow>
          <DefinitionRow
            term={<Trans>About</Trans>}
            change={
              delivery.listing && (
                <a href={sentPath(webhook.key, { about: delivery.listing.practitionerId })}>
                  <Trans>All messages about this listing</Trans>
                </a>
              )
            }
          >
            <WebhookListing listing={delivery.listing} />
          </DefinitionRow>
          <DefinitionRow term={<Trans>State</Trans>}>
            <DeliveryStateWords state={delivery.state} />
          </DefinitionRow>
          {delivery.dueAt && goesOut(delivery, webhook, live) && (
            <DefinitionRow term={<Trans>Tried next</Trans>}>
              {delivery.isBehindAnother ? (
                <Trans>After an earlier message about the same listing</Trans>
              ) : (
                formatInstant(delivery.dueAt)
              )}
            </DefinitionRow>
          )}
          <DefinitionRow term={<Trans>Reported at</Trans>}>{formatInstant(delivery.toldAt)}</DefinitionRow>
          <DefinitionRow term="webhook-id">
            <code className="codes">{delivery.messageId}</code>
          </DefinitionRow>
        </Facts>
        <section className="stack stack--2" aria-labelledby="body">
          <h2 id="body">
            <Trans>What we send</Trans>
          </h2>
          <pre className="as-typed codes">
            <code>{delivery.body}</code>
          </pre>
        </section>
        <Attempts attempts={delivery.attempts} state={delivery.state} />
        {mayResend(delivery, webhook, live) && (
          <PageForm action={`${path}/sent/${encodeURIComponent(delivery.key)}`}>
            <Button wide>
              <Trans>Send it again</Trans>
            </Button>
          </PageForm>
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

function Attempts({ attempts, state }: Pick<WebhookDeliveryView['delivery'], 'attempts' | 'state'>) {
  return (
    <section className="stack stack--4" aria-labelledby="tries">
      <h2 id="tries">
        <Trans>Tries</Trans>
      </h2>
      {attempts.length === 0 ? (
        <p>
          <UntriedWords state={state} />
        </p>
      ) : (
        attempts.map(({ at, milliseconds, status, trouble, answer }) => (
          <Card as="article" key={at + String(milliseconds)} className="stack stack--3">
            <h3>{formatInstant(at)}</h3>
            <p>
              <Trans>
                Answer: <AnswerWords status={status} trouble={trouble} />, after {milliseconds} ms
              </Trans>
            </p>
            {answer !== null && (
              <pre className="as-typed codes">
                <code>{answer}</code>
              </pre>
            )}
          </Card>
        ))
      )}
    </section>
  );
}
