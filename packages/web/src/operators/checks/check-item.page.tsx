import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { CheckForm } from './check-form.js';
import { CheckHistory } from './check-history.js';
import type { CheckItemView } from './check-item.server.js';
import { DoesNotFit, queueOf } from './does-not-fit.js';
import { CheckKindWords, StateWords } from './check-words.js';

/** One thing to look up: what the listing says, what is on file, and a form for what was found. */
export function CheckItemPage() {
  const { t } = useLingui();
  const view = usePageState<CheckItemView>();
  if (!view) return <NotFoundPage />;
  const { check, errors, isDone } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Check ${check.listingName}`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{check.listingName}</h1>
      <Refusal words={view.refusal} />
      {isDone && <Notice tone="checked" role="status" title={<Trans>Recorded.</Trans>} />}
      <Claim check={check} />
      {(check.state === 'DISPUTED' || check.isListingHidden) && !check.isOwn && <DoesNotFit view={view} />}
      {check.isOwn ? (
        <Notice title={<Trans>This is your own. Another operator checks it.</Trans>} />
      ) : (
        <section className="stack stack--4" aria-labelledby="record">
          <h2 id="record">
            <Trans>Record what you found</Trans>
          </h2>
          <CheckForm view={view} />
        </section>
      )}
      <CheckHistory history={check.history} />
      <p>
        <a href={queueOf(check)}>
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

function Claim({ check }: { check: CheckItemView['check'] }) {
  const place = check.jurisdiction && (findJurisdiction(check.jurisdiction)?.name ?? check.jurisdiction);
  return (
    <Facts>
      <DefinitionRow term={<Trans>What to check</Trans>}>
        <CheckKindWords kind={check.kind} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>The listing says</Trans>}>
        {[check.claim, check.givenBy, place].filter(Boolean).join(' · ')}
        {check.inNetwork === true && <Trans>, in its network</Trans>}
        {check.inNetwork === false && <Trans>, out of its network</Trans>}
      </DefinitionRow>
      {check.kind === 'LICENSE' && (
        <>
          <DefinitionRow term={<Trans>Number</Trans>}>{check.number}</DefinitionRow>
          <DefinitionRow term={<Trans>Expires on</Trans>}>
            {check.expiresOn && formatDate(check.expiresOn)}
          </DefinitionRow>
        </>
      )}
      {check.kind !== 'REMS_LOCATION' && <DefinitionRow term={<Trans>NPI</Trans>}>{check.npi}</DefinitionRow>}
      <DefinitionRow
        term={<Trans>On file</Trans>}
        dated={
          check.checkedOn &&
          check.recheckBy && (
            <Trans>
              Checked on {formatDate(check.checkedOn)}, valid until {formatDate(check.recheckBy)}
            </Trans>
          )
        }
        change={
          check.isListingHidden ? undefined : (
            <a href={`/${check.listingPath}`}>
              <Trans>See it as patients do</Trans>
            </a>
          )
        }
      >
        <StateWords state={check.state} />
      </DefinitionRow>
    </Facts>
  );
}
