import { Trans, useLingui } from '@lingui/react/macro';
import type { WebhookDeliveryState } from '../../generated/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { Mark } from '../../ui/mark.js';
import { Table } from '../../ui/table.js';
import { webhookPath } from './webhook-path.js';
import { AnswerWords, DeliveryStateWords } from './webhook-words.js';
import type { WebhookView } from './webhook.server.js';

const states: readonly (WebhookDeliveryState | null)[] = [null, 'WAITING', 'DELIVERED', 'GIVEN_UP'];
const marks = { WAITING: 'plain', DELIVERED: 'checked', GIVEN_UP: 'caution' } as const;

/** What was sent in thirty days, the newest first. */
export function WebhookDeliveries({ view: { webhook, deliveries, state, isFirstPage } }: { view: WebhookView }) {
  const { t } = useLingui();
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
      <nav aria-label={t`Which messages`}>
        <ul role="list" className="partner-choices">
          {states.map((each) => (
            <li key={each ?? 'ALL'}>
              <a
                href={`${path}${each === null ? '' : `?state=${each}`}#sent`}
                aria-current={each === state ? 'page' : undefined}
              >
                {each === null ? <Trans>All</Trans> : <DeliveryStateWords state={each} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
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
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <p>
          <LinkButton weight="second" href={`${path}?${olderQuery(state, pageInfo.endCursor)}#sent`}>
            <Trans>Older messages</Trans>
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function olderQuery(state: WebhookDeliveryState | null, after: string): string {
  return new URLSearchParams({ ...(state && { state }), after }).toString();
}
