import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import { ReasonWords } from '../reports/report-words.js';
import type { HiddenListingsView } from './hidden-listings.server.js';
import { showingReasons } from './showing-reasons.js';

const hiddenPage = '/operators/hidden';

type Listing = HiddenListingsView['listings']['nodes'][number];

/** What operators hid, the last first, from wherever they did: one that was hidden by mistake is shown again here. */
export function HiddenListingsPage() {
  const { t } = useLingui();
  const view = usePageState<HiddenListingsView>();
  if (!view) return <NotFoundPage />;
  const { inTheWay } = view;
  return (
    <QueuePage
      title={t`Hidden listings`}
      path={hiddenPage}
      items={view.listings}
      isDecidedHere
      keyOf={({ key }) => key}
      draw={(listing) => (
        <ListingCard
          listing={listing}
          after={view.after}
          error={inTheWay?.isAboutReason && inTheWay.key === listing.key ? inTheWay.words : undefined}
        />
      )}
      empty={<Trans>No listings are hidden by operators.</Trans>}
      done={<Outcome view={view} />}
      about={
        <p className="prose">
          <Trans>
            Operators hid these, most recent first. If a practitioner objects, that is waiting among the{' '}
            <a href="/operators/appeals">appeals</a>. Listings hidden by a suspension come back when it ends, and are
            not shown here.
          </Trans>
        </p>
      }
    />
  );
}

function Outcome({ view: { isShown, inTheWay } }: { view: HiddenListingsView }) {
  if (inTheWay?.isAboutReason) {
    return <ErrorSummary errors={[{ id: reasonField(inTheWay.key), message: inTheWay.words }]} />;
  }
  if (inTheWay) return <Refusal words={inTheWay.words} />;
  if (!isShown) return null;
  return (
    <Notice
      tone="checked"
      role="status"
      title={<Trans>It is shown again as it was. Its practitioner is told.</Trans>}
    />
  );
}

function ListingCard({ listing, after, error }: { listing: Listing; after: string | null; error: string | undefined }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--2">
      <h2 className="as-typed">{listing.name}</h2>
      {listing.place && <p className="as-typed">{listing.place}</p>}
      <p>
        <ReasonWords reason={listing.reason} />
      </p>
      <p className="muted small">
        <Trans>Hidden on {formatInstant(listing.since)}</Trans>
        {listing.by && (
          <>
            , <span className="as-typed">{listing.by}</span>
          </>
        )}
      </p>
      {listing.isOwn ? (
        <Mark>
          <Trans>Your own: another operator shows it again</Trans>
        </Mark>
      ) : (
        <Disclosure summary={<Trans>Show it again</Trans>} open={error !== undefined}>
          <PageForm
            className="stack stack--4"
            action={after ? `${hiddenPage}?after=${encodeURIComponent(after)}` : hiddenPage}
          >
            <input type="hidden" name="key" value={listing.key} />
            <input type="hidden" name="since" value={listing.since} />
            <RadioGroup
              id={reasonField(listing.key)}
              name="reason"
              label={t`Why`}
              error={error}
              chosen={null}
              choices={showingReasons.map((reason) => ({ value: reason, label: <ReasonWords reason={reason} /> }))}
            />
            <Button weight="second" aria-label={t`Show it again: ${listing.name}`}>
              <Trans>Show it again</Trans>
            </Button>
          </PageForm>
        </Disclosure>
      )}
    </div>
  );
}

function reasonField(key: string): string {
  return `${key}-reason`;
}
