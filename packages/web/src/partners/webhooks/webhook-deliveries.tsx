import { Trans, useLingui } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { Mark } from '../../ui/mark.js';
import { Table } from '../../ui/table.js';
import { WebhookFilters } from './webhook-filters.js';
import { WebhookListing } from './webhook-listing.js';
import { sentPath, webhookPath } from './webhook-path.js';
import { AnswerWords, DeliveryStateWords } from './webhook-words.js';
import type { WebhookView } from './webhook.server.js';

const marks = { WAITING: 'plain', DELIVERED: 'checked', GIVEN_UP: 'caution' } as const;

/** What was sent in thirty days, the newest first. */
export function WebhookDeliveries({ view }: { view: WebhookView }) {
  const { t } = useLingui();
  const { webhook, deliveries, state, about, isFirstPage } = view;
  const path = webhookPath(webhook.key);
  const { nodes, pageInfo } = deliveries;
  return (
    <section className="stack stack--4" aria-labelledby="sent">
      <h2 id="sent">
        <Trans>What was sent</Trans>
      </h2>
      <p className="muted small">
        <Trans>Of the last 30 days, the newest first.</Trans>
      </p>
      <WebhookFilters view={view} />
      {nodes.length === 0 ? (
        <p>{isFirstPage ? <Trans>Nothing of the kind.</Trans> : <Trans>Nothing older.</Trans>}</p>
      ) : (
        <Table
          caption={t`Messages to this webhook`}
          head={
            <tr>
              <th scope="col">
                <Trans>Event</Trans>
              </th>
              <th scope="col">
                <Trans>About</Trans>
              </th>
              <th scope="col">
                <Trans>State</Trans>
              </th>
              <th scope="col">
                <Trans>Last answer</Trans>
              </th>
              <th scope="col">
                <Trans>Told at</Trans>
              </th>
            </tr>
          }
        >
          {nodes.map((delivery) => (
            <tr key={delivery.key}>
              <th scope="row">
                <a href={`${path}/sent/${encodeURIComponent(delivery.key)}`}>{delivery.type}</a>
              </th>
              <td>
                <WebhookListing listing={delivery.listing} />
              </td>
              <td>
                <Mark kind={marks[delivery.state]}>
                  <DeliveryStateWords state={delivery.state} />
                </Mark>
              </td>
              <td>{delivery.lastAttempt ? <AnswerWords {...delivery.lastAttempt} /> : <Trans>Not tried yet</Trans>}</td>
              <td>{formatInstant(delivery.toldAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {!isFirstPage && (
        <p>
          <a href={sentPath(webhook.key, { state, about })}>
            <Trans>The newest messages</Trans>
          </a>
        </p>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <p>
          <LinkButton weight="second" href={sentPath(webhook.key, { state, about, after: pageInfo.endCursor })}>
            <Trans>Older messages</Trans>
          </LinkButton>
        </p>
      )}
    </section>
  );
}
