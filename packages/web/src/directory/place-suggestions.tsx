import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { Card } from '../ui/card.js';
import { SomeoneToday } from './nothing-found.js';
import { change, hrefOf, type SearchWish } from './search-wish.js';

const PlaceSuggestionFragment = graphql(`
  fragment PlaceSuggestion on Place {
    label
  }
`);

interface PlaceSuggestionsProps {
  readonly wish: SearchWish;
  readonly suggestions: readonly FragmentType<typeof PlaceSuggestionFragment>[];
}

/** A place that was not understood: the likely ones as links. */
export function PlaceSuggestions({ wish, suggestions }: PlaceSuggestionsProps) {
  return (
    <Card className="stack stack--3">
      {suggestions.length > 0 ? (
        <>
          <h2>
            <Trans>Did you mean one of these?</Trans>
          </h2>
          <PlaceLinks wish={wish} suggestions={suggestions} />
        </>
      ) : (
        <p className="prose">
          <Trans>Try a five-digit ZIP, or a city with its state: “Dallas, TX”.</Trans>
        </p>
      )}
      <p>
        <a href={hrefOf(change(wish, { near: '' }))}>
          <Trans>Look everywhere</Trans>
        </a>
      </p>
      <SomeoneToday />
    </Card>
  );
}

/** A place that was understood and may as well be another: "LA". */
export function OtherPlaces({ wish, suggestions }: PlaceSuggestionsProps) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Places with the same name`} className="row no-print">
      <span>
        <Trans>Not the one you meant?</Trans>
      </span>
      <PlaceLinks className="row" wish={wish} suggestions={suggestions} />
    </nav>
  );
}

function PlaceLinks({ wish, suggestions, className }: PlaceSuggestionsProps & { readonly className?: string }) {
  const places = suggestions.map((each) => readFragment(PlaceSuggestionFragment, each));
  return (
    <ul role="list" className={className}>
      {places.map(({ label }) => (
        <li key={label}>
          <a className="search__place" href={hrefOf(change(wish, { near: label }))}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
