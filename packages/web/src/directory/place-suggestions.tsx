import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { Card } from '../ui/card.js';
import { change, hrefOf, type SearchWish } from './search-wish.js';

const PlaceSuggestionFragment = graphql(`
  fragment PlaceSuggestion on Place {
    label
  }
`);

/** A place that was not understood: the likely ones as links. */
export function PlaceSuggestions({
  wish,
  suggestions,
}: {
  wish: SearchWish;
  suggestions: readonly FragmentType<typeof PlaceSuggestionFragment>[];
}) {
  const places = suggestions.map((each) => readFragment(PlaceSuggestionFragment, each));
  return (
    <Card className="stack stack--3">
      {places.length > 0 ? (
        <>
          <h2>
            <Trans>Did you mean one of these?</Trans>
          </h2>
          <ul role="list">
            {places.map(({ label }) => (
              <li key={label}>
                <a className="search__place" href={hrefOf(change(wish, { near: label }))}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
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
    </Card>
  );
}
