import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { InDangerNow } from '../app/in-danger-now.js';
import { PageHead } from '../app/page-head.js';
import { useEnvironment } from '../app/page-environment.js';
import { graphql } from '../generated/index.js';
import { fetchForPage, usePageQuery } from '../lib/page-query.js';
import { withReader } from '../listing/listing-address.js';
import { Notice } from '../ui/notice.js';
import { Pagination } from '../ui/pagination.js';
import { ChosenFilters } from './chosen-filters.js';
import { HelpForWords } from './help-lines.js';
import { LookFurther, NothingFound } from './nothing-found.js';
import { NotUnderstood } from './not-understood.js';
import { OtherPlaces, PlaceSuggestions } from './place-suggestions.js';
import { PractitionerMatchCard } from './practitioner-card.js';
import { resultsData } from './results-data.js';
import { SearchFields } from './search-fields.js';
import { SearchFilterForm } from './search-filter-form.js';
import { isMeasuredFrom, SearchHeading } from './search-heading.js';
import { SortLinks } from './sort-links.js';
import { useSearchNavigation } from './search-navigation.js';
import { change, countChosen, hrefOf, readWish, turned, variablesOf, type SearchWish } from './search-wish.js';

const SearchPageDocument = graphql(`
  query SearchPage(
    $search: String
    $near: NearInput
    $filter: PractitionerFilter
    $sort: PractitionerSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $onlyNear: NearInput
    $alsoNear: Boolean!
    $typed: String!
  ) {
    helpFor(text: $typed) {
      ...HelpLineCard
    }
    practitioners(
      search: $search
      near: $near
      filter: $filter
      sort: $sort
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      countsAsShown
      totalCount
      edges {
        cursor
        ...PractitionerMatch
        node {
          id
          ...ResultData
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      facets {
        ...SearchFacets
        ...ChosenFilterLabels
      }
      searchedAt {
        label
        kind
        region
        timeZone
      }
      placeSuggestions {
        ...PlaceSuggestion
      }
    }
    near: practitioners(search: $search, near: $onlyNear, filter: $filter, first: 1) @include(if: $alsoNear) {
      totalCount
    }
  }
`);

/** The arguments a person types into a field of their own. */
const fields = ['near', 'search'];

export function SearchPage() {
  const { t } = useLingui();
  const { now } = useEnvironment();
  const [parameters] = useSearchParams();
  const client = useApolloClient();
  const wish = readWish(parameters);
  const navigation = useSearchNavigation((next, signal) =>
    fetchForPage(client, SearchPageDocument, askedFor(next, now), signal),
  );
  const { data, refusals } = usePageQuery(SearchPageDocument, askedFor(wish, now));
  const found = data.practitioners;
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = found?.pageInfo ?? {};
  const place = found?.searchedAt;
  // Words of danger are shown the lines to call, and are handed back nowhere: neither as a choice to give up nor as a title.
  const speaksOfDanger = data.helpFor.length > 0;
  // What a listing takes over from the search: where the patient will be, the zone they read times in, and who sent them.
  const reader = { from: wish.from || (place?.region ?? null), zone: place?.timeZone ?? null, referral: wish.referral };
  return (
    <div {...navigation.handlers}>
      <PageHead
        title={wish.near && !speaksOfDanger ? t`People near ${wish.near}` : t`People`}
        indexed={false}
        status={found ? 200 : 400}
        canonical={hrefOf({ ...wish, referral: null })}
        kind="SearchResultsPage"
        data={
          import.meta.env.SSR && found
            ? () =>
                resultsData(
                  found.totalCount,
                  found.edges.map(({ node }) => node),
                )
            : undefined
        }
      />
      <div className="stack">
        {navigation.isLost && <Lost />}
        <SearchFields
          wish={wish}
          refusals={refusals.filter(({ path }) => fields.includes(path[0] ?? ''))}
          isPending={navigation.isPending}
        />
      </div>
      <HelpForWords lines={data.helpFor} />
      {!found && <NotUnderstood wish={wish} refusals={refusals} />}
      {found && (
        <div className="with-rail search" aria-busy={navigation.isPending}>
          <aside className="search__rail no-print" aria-label={t`Filters`}>
            <SearchFilterForm wish={wish} place={place ?? null} facets={found.facets} />
          </aside>
          <div className="stack stack--5">
            <SearchHeading
              wish={wish}
              place={place ?? null}
              total={found.totalCount}
              near={data.near?.totalCount ?? null}
              quotes={!speaksOfDanger}
            />
            {place && found.placeSuggestions.length > 0 && (
              <OtherPlaces wish={wish} suggestions={found.placeSuggestions} />
            )}
            <div className="search__tools row no-print">
              <a
                className="button button--second search__filters-link"
                href={hrefOf(change(wish, {}), '/search/filters')}
              >
                {countChosen(wish) > 0 ? <Trans>Filters ({countChosen(wish)})</Trans> : <Trans>Filters</Trans>}
              </a>
              {found.totalCount > 1 && <SortLinks wish={wish} place={place ?? null} />}
            </div>
            <ChosenFilters wish={wish} facets={found.facets} />
            {wish.near && !place && <PlaceSuggestions wish={wish} suggestions={found.placeSuggestions} />}
            {found.edges.length > 0 ? (
              <ol role="list" className="stack">
                {found.edges.map((edge) => (
                  <li key={edge.node.id}>
                    <PractitionerMatchCard
                      match={edge}
                      query={withReader('', reader)}
                      measured={isMeasuredFrom(place ?? null)}
                    />
                  </li>
                ))}
              </ol>
            ) : (
              (place || !wish.near) && (
                <NothingFound wish={wish} place={place ?? null} facets={found.facets} quotes={!speaksOfDanger} />
              )
            )}
            {place && data.near?.totalCount === 0 && found.edges.length > 0 && (
              <LookFurther wish={wish} place={place} />
            )}
            <Pagination
              previousHref={hasPreviousPage && startCursor ? hrefOf(turned(wish, { before: startCursor }, now)) : null}
              nextHref={hasNextPage && endCursor ? hrefOf(turned(wish, { after: endCursor }, now)) : null}
            />
          </div>
        </div>
      )}
    </div>
  );
}

function askedFor(wish: SearchWish, now: string) {
  const variables = variablesOf(wish, now);
  return {
    ...variables,
    alsoNear: Boolean(variables.near?.includeRemote),
    typed: `${wish.words} ${wish.near}`.trim(),
    onlyNear: variables.near && { ...variables.near, includeRemote: false },
  };
}

/** Whoever pressed something further down is led to it. */
function Lost() {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={here}>
      <Notice tone="caution" role="alert">
        <p>
          <Trans>
            We could not be reached just now. What you typed and found is still here. Try again in a moment.
          </Trans>
        </p>
        <InDangerNow />
      </Notice>
    </div>
  );
}
