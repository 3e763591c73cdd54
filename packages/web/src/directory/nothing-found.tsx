import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useEnvironment } from '../app/page-environment.js';
import { graphql, type FragmentType } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { Card } from '../ui/card.js';
import { useChosenFilters, type ChosenFilterLabelsFragment } from './chosen-filters.js';
import type { FoundPlace } from './search-heading.js';
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
  place,
  facets,
  quotes,
}: {
  wish: SearchWish;
  /** Null when no place was asked for. */
  place: FoundPlace | null;
  facets: FragmentType<typeof ChosenFilterLabelsFragment>;
  /** Whether the words that were typed are said again. */
  quotes: boolean;
}) {
  const chosen = useChosenFilters(wish, facets).slice(0, mostOffers);
  const kindsOfWish = [chosen.length > 0, wish.words !== '', wish.near !== ''].filter(Boolean).length;
  const further = furtherThan(wish, place);
  return (
    <Card className="stack">
      <p className="prose">
        {quotes ? <NobodyMatches wish={wish} place={place} /> : <Trans>This search found no one.</Trans>}
      </p>
      <ul className="stack stack--2">
        {chosen.map((each) => (
          <Offer key={each.key} wish={each.without}>
            <Trans>without “{each.label}”</Trans>
          </Offer>
        ))}
        {wish.words && (
          <Offer wish={change(wish, { words: '' })}>
            {quotes ? <Trans>without “{wish.words}”</Trans> : <Trans>without these words</Trans>}
          </Offer>
        )}
        {further && (
          <Offer wish={change(wish, { miles: further })}>
            <Trans>within {further} miles</Trans>
          </Offer>
        )}
        {wish.near && (
          <Offer wish={change(wish, { near: '' })}>
            <Trans>anywhere else</Trans>
          </Offer>
        )}
        {chosen.length > 1 && (
          <Offer wish={change(wish, { chosen: {}, from: '' })}>
            <Trans>without any filter</Trans>
          </Offer>
        )}
        {kindsOfWish > 1 && (
          <Offer wish={change(wish, { chosen: {}, from: '', words: '', near: '' })}>
            <Trans>with no choices at all</Trans>
          </Offer>
        )}
      </ul>
      {wish.words && quotes && (
        <p className="prose">
          <Trans>
            We look for what you typed in names, methods and conditions. To choose an insurance, a language or a talk by
            video, use <a href={hrefOf(change(wish, { words: '' }), '/search/filters')}>the filters</a>.
          </Trans>
        </p>
      )}
      <SomeoneToday />
    </Card>
  );
}

/** Rule 12: beside whatever else there is, where nobody was found. */
export function SomeoneToday() {
  return (
    <p className="prose">
      <Trans>
        Do you need to talk to someone today? <a href="/help">The help lines</a> are open now.
      </Trans>
    </p>
  );
}

/** The next distance to offer; null where none was asked for, and for a whole state. */
function furtherThan(wish: SearchWish, place: FoundPlace | null): number | null {
  if (!place || place.kind === 'REGION') return null;
  return distances.find((miles) => miles > wish.miles) ?? null;
}

/** Nobody is near, though some can be seen by video: how many there are a little further away. */
export function LookFurther({ wish, place }: { wish: SearchWish; place: FoundPlace }) {
  const further = furtherThan(wish, place);
  if (!further) return null;
  const wider = change(wish, { miles: further });
  return (
    <ul className="stack stack--2">
      <Offer wish={wider} counting={{ ...wider, video: false }}>
        <Trans>within {further} miles</Trans>
      </Offer>
    </ul>
  );
}

function NobodyMatches({ wish, place }: { wish: SearchWish; place: FoundPlace | null }) {
  const choices = countChosen(wish) + (wish.words ? 1 : 0);
  if (place?.kind === 'REGION') {
    const state = place.label;
    if (choices === 0) return <Trans>No one is listed in {state} yet.</Trans>;
    return (
      <Plural
        value={choices}
        one={`No one in ${state} matches your choice.`}
        _2={`No one in ${state} matches both choices.`}
        other={`No one in ${state} matches all # choices.`}
      />
    );
  }
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
function Offer({
  wish,
  counting = wish,
  children,
}: {
  wish: SearchWish;
  /** Whom to count, when not all of those it leads to. */
  counting?: SearchWish;
  children: ReactNode;
}) {
  const { now } = useEnvironment();
  const { search, near, filter } = variablesOf(counting, now);
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
