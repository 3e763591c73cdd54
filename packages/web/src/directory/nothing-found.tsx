import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useEnvironment } from '../app/page-environment.js';
import { graphql, type FragmentType } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { Card } from '../ui/card.js';
import { useChosenFilters, type ChosenFilterLabelsFragment } from './chosen-filters.js';
import { change, countChosen, distances, hrefOf, variablesOf, type SearchWish } from './search-wish.js';

const WidenedSearchDocument = graphql(`
  query WidenedSearch($search: String, $near: NearInput, $filter: PractitionerFilter) {
    practitioners(search: $search, near: $near, filter: $filter, first: 1) {
      totalCount
    }
  }
`);

const mostOffers = 5;

/** Nobody matches: what to give up, each with how many people there would then be. */
export function NothingFound({
  wish,
  facets,
}: {
  wish: SearchWish;
  facets: FragmentType<typeof ChosenFilterLabelsFragment>;
}) {
  const chosen = useChosenFilters(wish, facets).slice(0, mostOffers);
  const kindsOfWish = [chosen.length > 0, wish.words !== '', wish.near !== ''].filter(Boolean).length;
  const further = distances.find((miles) => miles > wish.miles);
  return (
    <Card className="stack">
      <p className="prose">
        <NobodyMatches wish={wish} />
      </p>
      <ul className="stack stack--2">
        {chosen.map((each) => (
          <Offer key={each.key} wish={each.without}>
            <Trans>without “{each.label}”</Trans>
          </Offer>
        ))}
        {wish.words && (
          <Offer wish={change(wish, { words: '' })}>
            <Trans>without the words “{wish.words}”</Trans>
          </Offer>
        )}
        {wish.near && further && (
          <Offer wish={change(wish, { miles: further })}>
            <Trans>within {further} miles</Trans>
          </Offer>
        )}
        {wish.near && (
          <Offer wish={change(wish, { near: '' })}>
            <Trans>anywhere</Trans>
          </Offer>
        )}
        {chosen.length > 1 && (
          <Offer wish={change(wish, { chosen: {}, from: '' })}>
            <Trans>without any filter</Trans>
          </Offer>
        )}
        {kindsOfWish > 1 && (
          <Offer wish={change(wish, { chosen: {}, from: '', words: '', near: '' })}>
            <Trans>in all</Trans>
          </Offer>
        )}
      </ul>
      <p className="prose">
        <Trans>
          Do you need to talk to someone today? <a href="/help">The help lines</a> are open now.
        </Trans>
      </p>
    </Card>
  );
}

function NobodyMatches({ wish }: { wish: SearchWish }) {
  const choices = countChosen(wish) + (wish.words ? 1 : 0);
  if (wish.near && choices > 0)
    return (
      <Plural
        value={choices}
        one={`No one within ${wish.miles} miles matches your choice.`}
        _2={`No one within ${wish.miles} miles matches both choices.`}
        other={`No one within ${wish.miles} miles matches all # choices.`}
      />
    );
  if (wish.near) return <Trans>No one is listed within {wish.miles} miles yet.</Trans>;
  return (
    <Plural
      value={choices}
      one="No one matches your choice."
      _2="No one matches both choices."
      other="No one matches all # choices."
    />
  );
}

/** One way to widen the search; not offered when it would find nobody either. */
function Offer({ wish, children }: { wish: SearchWish; children: ReactNode }) {
  const { now } = useEnvironment();
  const { search, near, filter } = variablesOf(wish, now);
  const { data } = usePageQuery(WidenedSearchDocument, { search, near, filter });
  const count = data.practitioners?.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <li>
      <a href={hrefOf(wish)}>
        <Plural value={count} one="# person" other="# people" /> {children}
      </a>
    </li>
  );
}
