import { Trans, useLingui } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Pagination } from '../../ui/pagination.js';
import { StackedTable } from '../../ui/stacked-table.js';
import { isAboutNobody, WebhookFilters } from './webhook-filters.js';
import { WebhookListing } from './webhook-listing.js';
import { sentId, sentPath, webhookPath } from './webhook-path.js';
import { AnswerWords, DeliveryStateWords, UntriedWords } from './webhook-words.js';
import type { WebhookView } from './webhook.server.js';

const marks = { WAITING: 'plain', DELIVERED: 'checked', GIVEN_UP: 'caution' } as const;

/** What was sent in thirty days, the newest first. */
export function WebhookDeliveries({ view }: { view: WebhookView }) {
  const { t } = useLingui();
  const { webhook, deliveries, state, about } = view;
  const path = webhookPath(webhook.key);
  const headingId = isAboutNobody(view) ? 'messages' : sentId;
  const { nodes, pageInfo } = deliveries;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  // Also where nothing is newer any more: of those that wait, the newer ones may have arrived meanwhile.
  const isElsewhere = hasPreviousPage || (nodes.length === 0 && hasNextPage);
  const turnedTo = (turned: { readonly after: string | null } | { readonly before: string | null }) =>
    sentPath(webhook.key, { state, about, ...turned });
  return (
    <section className="stack stack--4" aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Trans>What was sent</Trans>
      </h2>
      <p className="muted small">
        <Trans>From the last 30 days, newest first.</Trans>
      </p>
      <WebhookFilters view={view} />
      {nodes.length === 0 ? (
        <p>
          <NothingHere isOlder={hasPreviousPage} isNewer={hasNextPage} />
        </p>
      ) : (
        <StackedTable
          isBrief
          isCornerSeen
          caption={t`Messages to this webhook`}
          corner={t`Event`}
          columns={[
            { key: 'about', name: t`About` },
            { key: 'state', name: t`State` },
            { key: 'answer', name: t`Last answer` },
            { key: 'told', name: t`Reported at` },
          ]}
          rows={nodes.map((delivery) => ({
            key: delivery.key,
            question: <a href={`${path}/sent/${encodeURIComponent(delivery.key)}`}>{delivery.type}</a>,
            answers: [
              <WebhookListing key="about" listing={delivery.listing} />,
              <Mark key="state" kind={marks[delivery.state]}>
                <DeliveryStateWords state={delivery.state} />
              </Mark>,
              delivery.lastAttempt ? (
                <AnswerWords key="answer" {...delivery.lastAttempt} />
              ) : (
                <UntriedWords key="answer" state={delivery.state} />
              ),
              formatInstant(delivery.toldAt),
            ],
          }))}
        />
      )}
      {isElsewhere && (
        <p>
          <a href={sentPath(webhook.key, { state, about })}>
            <Trans>The newest messages</Trans>
          </a>
        </p>
      )}
      <Pagination
        previousHref={hasPreviousPage && startCursor !== null ? turnedTo({ before: startCursor }) : null}
        nextHref={hasNextPage && endCursor !== null ? turnedTo({ after: endCursor }) : null}
        previous={<Trans>Newer messages</Trans>}
        next={<Trans>Older messages</Trans>}
      />
    </section>
  );
}

/** Of a page that is empty: what stood on it is gone, or there never was any. */
function NothingHere({ isOlder, isNewer }: { isOlder: boolean; isNewer: boolean }) {
  if (isOlder) return <Trans>Nothing older.</Trans>;
  return isNewer ? <Trans>Nothing newer.</Trans> : <Trans>Nothing of this kind.</Trans>;
}
