import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { readFragment } from '../../generated/index.js';
import { Button } from '../../ui/button.js';
import { Pagination } from '../../ui/pagination.js';
import { TextField } from '../../ui/text-field.js';
import { ChangedListings } from './changed-listings.js';
import type { DatedDayView } from './dated-day.server.js';
import { DatedChangesFragmentDocument, DatedLineFragment } from './dated-documents.js';
import { Days } from './dated-words.js';
import { LineSays } from './line-says.js';

/** What changes on a day, were nothing edited until then. */
export function DatedDayPage() {
  const { t } = useLingui();
  const view = usePageState<DatedDayView>();
  if (!view) return <NotFoundPage />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`What changes on a day`} indexed={false} />
      <h1>
        <Trans>What changes on a day</Trans>
      </h1>
      <form className="stack stack--4" role="search" aria-label={t`Choose a day`}>
        <TextField
          id="day"
          name="day"
          type="date"
          label={t`Day`}
          hint={t`Compared with the day before, based on what the lists say now.`}
          defaultValue={view.day || view.today}
          error={view.isWrong ? t`Write the date like this: 2027-01-01.` : undefined}
        />
        <Button wide>
          <Trans>Show it</Trans>
        </Button>
      </form>
      {view.found && <Found day={view.day} found={view.found} />}
      <p>
        <a href="/operators/dated">
          <Trans>Back to the lists</Trans>
        </a>
      </p>
    </div>
  );
}

function Found({ day, found }: { day: string; found: NonNullable<DatedDayView['found']> }) {
  const changed = readFragment(DatedChangesFragmentDocument, found.changed);
  const next = changed.next && `/operators/dated-day?${new URLSearchParams({ day, after: changed.next })}`;
  return (
    <>
      <section className="stack stack--4" aria-labelledby="lines">
        <h2 id="lines">
          <Trans>Lines that begin that day, or ended the day before</Trans>
        </h2>
        {found.lines.length === 0 && (
          <p>
            <Trans>None.</Trans>
          </p>
        )}
        <ul role="list" className="stack stack--4">
          {found.lines.map((given) => {
            const line = readFragment(DatedLineFragment, given);
            return (
              <li key={line.key}>
                <a href={`/operators/dated/${line.key}`}>{line.about}</a>
                <br />
                <LineSays line={line} />
                <br />
                <span className="muted">
                  <Days from={line.effectiveFrom} to={line.effectiveTo} />
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="stack stack--4" aria-labelledby="listings">
        <h2 id="listings">
          <Trans>Listings</Trans>
        </h2>
        <ChangedListings changed={changed} more={<Pagination previousHref={null} nextHref={next} />} />
      </section>
    </>
  );
}
