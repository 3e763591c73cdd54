import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { PageHead } from '../app/page-head.js';
import { useEnvironment } from '../app/page-environment.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { NotUnderstood } from './not-understood.js';
import { SearchFilterForm } from './search-filter-form.js';
import { change, hrefOf, readWish, variablesOf } from './search-wish.js';

const FiltersPageDocument = graphql(`
  query FiltersPage($search: String, $near: NearInput, $filter: PractitionerFilter) {
    practitioners(search: $search, near: $near, filter: $filter, first: 1) {
      searchedAt {
        label
        kind
      }
      facets {
        ...SearchFacets
      }
    }
  }
`);

/** The filters as a page of their own: what a phone shows instead of the rail. */
export function FiltersPage() {
  const { t } = useLingui();
  const { now } = useEnvironment();
  const [parameters] = useSearchParams();
  const wish = readWish(parameters);
  const { search, near, filter } = variablesOf(wish, now);
  const { data, refusals } = usePageQuery(FiltersPageDocument, { search, near, filter });
  if (!data.practitioners)
    return (
      <>
        <PageHead title={t`Filters`} status={400} />
        <NotUnderstood wish={wish} refusals={refusals} />
      </>
    );
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Filters`} indexed={false} canonical={hrefOf({ ...wish, referral: null }, '/search/filters')} />
      <p>
        <a href={hrefOf(wish)}>
          <Trans>Back to the people</Trans>
        </a>
      </p>
      <h1>
        <Trans>Filters</Trans>
      </h1>
      <SearchFilterForm wish={wish} place={data.practitioners.searchedAt ?? null} facets={data.practitioners.facets}>
        <a href={hrefOf(change(wish, { chosen: {}, from: '' }))}>
          <Trans>Remove all filters</Trans>
        </a>
      </SearchFilterForm>
    </div>
  );
}
