import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Refusal } from '../lib/page-query.js';
import { referralParameter } from '../listing/listing-address.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { PlaceField } from './place-field.js';
import { searchFilters } from './search-filters.js';
import type { SearchWish } from './search-wish.js';

/** One field for the place, one for everything with a name. What is filtered stays, and how far and in what order. */
export function SearchFields({
  wish,
  refusals,
  isPending,
}: {
  wish: SearchWish;
  refusals: readonly Refusal[];
  /** Something was asked for, and its answer is on its way: on a phone nothing else of that is in sight. */
  isPending: boolean;
}) {
  const { t } = useLingui();
  const errorAt = (head: string) => refusals.find(({ path }) => path[0] === head)?.message;
  const errors = refusals.map(({ path, message }) => ({ id: path[0] === 'near' ? 'near' : 'q', message }));
  return (
    <div className="stack search__ask">
      <ErrorSummary errors={errors} />
      <form action="/search" method="get" role="search" className="search__fields">
        <PlaceField value={wish.near} error={errorAt('near')} />
        <TextField
          id="q"
          name="q"
          label={t`Name, method or condition`}
          defaultValue={wish.words}
          error={errorAt('search')}
          autoComplete="off"
          enterKeyHint="search"
        />
        {wish.from && <input type="hidden" name="from" value={wish.from} />}
        <input type="hidden" name="miles" value={wish.miles} />
        <input type="hidden" name="sort" value={wish.sort} />
        {!wish.video && <input type="hidden" name="video" value="no" />}
        {wish.referral && <input type="hidden" name={referralParameter} value={wish.referral} />}
        {searchFilters.flatMap(({ name }) =>
          (wish.chosen[name] ?? []).map((value) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          )),
        )}
        <Button wide>
          <span className={isPending ? 'search__press search__press--waits' : 'search__press'}>
            <span>
              <Trans>Find</Trans>
            </span>
            <span aria-hidden>
              <Trans>Looking …</Trans>
            </span>
          </span>
        </Button>
      </form>
      <SaidAloud isPending={isPending} />
    </div>
  );
}

/** As long as the button takes to show it (search.css). */
const SHOWN_AFTER_MS = 500;

/** What the button shows, for whoever hears the page: its own name stays what it is pressed by. */
function SaidAloud({ isPending }: { isPending: boolean }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isPending) return;
    const shown = setTimeout(() => setLong(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(shown);
      setLong(false);
    };
  }, [isPending]);
  return (
    <p role="status" className="unseen">
      {isLong && <Trans>Looking …</Trans>}
    </p>
  );
}
