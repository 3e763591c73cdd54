import { partnerUsageCsvPath, usageSpans } from '@clearing/shared/partner-usage';
import { DAYS_OF_USAGE } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { readFragment } from '../../generated/index.js';
import { SelectField } from '../../ui/text-field.js';
import { PartnerFrame } from '../partner-frame.js';
import { UsageSumDocument } from './usage-sum.js';
import { CodesTable, DaysTable, OperationsTable } from './usage-tables.js';
import { UsageCharts } from './usage-charts.js';
import type { UsageView } from './usage.server.js';

/** What a partner's keys asked: how much, at what cost, with which errors, how fast. */
export function UsagePage() {
  const { t } = useLingui();
  const view = usePageState<UsageView>();
  if (!view) return null;
  const { usage, days, key } = view;
  const total = readFragment(UsageSumDocument, usage.total);
  const query = new URLSearchParams({ days: String(days), ...(key && { key }) }).toString();
  return (
    <PartnerFrame>
      <div className="stack stack--5 usage">
        <PageHead title={t`Your usage`} indexed={false} />
        <h1>
          <Trans>Your usage</Trans>
        </h1>
        <UsageForm view={view} />
        {total.requests === 0 ? (
          <p className="prose">
            <Trans>There were no requests on these days. New requests appear here within half a minute.</Trans>
          </p>
        ) : (
          <>
            <UsageCharts usage={usage} />
            <OperationsTable operations={usage.operations} leftOut={usage.operationsLeftOut} />
            <CodesTable codes={usage.codes} requests={total.requests} />
            <DaysTable days={usage.days} />
            <LinkButton weight="second" href={`${partnerUsageCsvPath}?${query}`} download>
              <Trans>Download as a table (CSV)</Trans>
            </LinkButton>
          </>
        )}
        <section className="stack stack--2 prose" aria-labelledby="how">
          <h2 id="how">
            <Trans>How it is counted</Trans>
          </h2>
          <p>
            <Trans>
              By the name you give an operation, and by the day in UTC. Requests refused before they are read are
              counted together. We keep no query, no variable and no answer. Counts are deleted after {DAYS_OF_USAGE}{' '}
              days.
            </Trans>
          </p>
          <p>
            <Trans>
              Times are measured on our side, from reading your operation until its answer is ready; the network comes
              on top. They are counted in ranges, so each is reported too high, by two thirds at most. Anything over ten
              seconds shows as 10,000 ms.
            </Trans>
          </p>
        </section>
      </div>
    </PartnerFrame>
  );
}

function UsageForm({ view: { keys, key, days } }: { view: UsageView }) {
  const { t } = useLingui();
  return (
    <form action="/partners/usage" className="usage__form">
      <SelectField id="key" name="key" label={t`Keys`} defaultValue={key ?? ''}>
        <option value="">{t`All keys`}</option>
        {keys.map((each) => (
          <option key={each.key} value={each.key}>
            {each.name} ({each.ending})
          </option>
        ))}
      </SelectField>
      <SelectField id="days" name="days" label={t`How far back`} defaultValue={String(days)}>
        {usageSpans.map((span) => (
          <option key={span} value={span}>
            {t`${span} days`}
          </option>
        ))}
      </SelectField>
      <Button weight="second">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
