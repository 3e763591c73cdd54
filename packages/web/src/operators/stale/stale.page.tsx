import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import type { StaleView } from './stale.server.js';

type Listing = StaleView['listings']['nodes'][number];

/** Listings that sank, the one that did longest ago first; whoever keeps one is written to from here. */
export function StalePage() {
  const { t } = useLingui();
  const view = usePageState<StaleView>();
  if (!view) return <NotFoundPage />;
  return (
    <QueuePage
      title={t`Stale listings`}
      path="/operators/stale"
      items={view.listings}
      keyOf={({ key }) => key}
      draw={(listing) => <ListingCard listing={listing} />}
      empty={<Trans>Nothing is waiting. Listings that no one confirms for 90 days appear here by themselves.</Trans>}
      done={
        view.refusal === null ? (
          view.isReminded && <Notice tone="checked" role="status" title={<Trans>An email is on its way.</Trans>} />
        ) : (
          <Refusal words={view.refusal} />
        )
      }
      about={view.listings.nodes.length > 0 && <WhatTheyAre />}
    />
  );
}

function WhatTheyAre() {
  return (
    <p className="prose">
      <Trans>
        No one has confirmed these for 90 days, so they are ranked below the others. Three reminders were sent
        automatically. After 120 days no one sees them.
      </Trans>
    </p>
  );
}

function ListingCard({ listing }: { listing: Listing }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/practitioners/${listing.slug}`}>{listing.name}</a>
      </h2>
      <p>
        <Trans>
          Confirmed on {formatDate(listing.confirmedOn)}. Out of sight from {formatDate(listing.hiddenOn)} on.
        </Trans>
      </p>
      {listing.remindedAt && (
        <p className="muted">
          <Trans>An operator wrote to them on {formatInstant(listing.remindedAt)}</Trans>
        </p>
      )}
      <NextThing listing={listing} />
    </div>
  );
}

function NextThing({ listing }: { listing: Listing }) {
  const { t } = useLingui();
  if (!listing.hasAddress) {
    return (
      <Mark kind="caution">
        <Trans>There is no email address to write to</Trans>
      </Mark>
    );
  }
  if (listing.isOwn) {
    return (
      <Mark>
        <Trans>Your own: another operator writes</Trans>
      </Mark>
    );
  }
  if (!listing.mayRemind) return null;
  return (
    <PageForm action="/operators/stale">
      <input type="hidden" name="key" value={listing.key} />
      <Button weight="second" aria-label={t`Remind ${listing.name}`}>
        <Trans>Remind</Trans>
      </Button>
    </PageForm>
  );
}
