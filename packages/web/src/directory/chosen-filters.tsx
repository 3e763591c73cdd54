import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { Chip, Chips } from '../ui/chip.js';
import { SearchFacetsFragment } from './search-filter-form.js';
import { searchFilters, wordsOfUncounted } from './search-filters.js';
import { change, hrefOf, without, type SearchWish } from './search-wish.js';

export const ChosenFilterLabelsFragment = graphql(`
  fragment ChosenFilterLabels on PractitionerFacets {
    ...SearchFacets
  }
`);

export interface ChosenFilter {
  readonly key: string;
  readonly label: string;
  /** The wish as it would be without it. */
  readonly without: SearchWish;
}

/** Each chosen value in words, with the wish it leaves when taken away. */
export function useChosenFilters(
  wish: SearchWish,
  facetsRef: FragmentType<typeof ChosenFilterLabelsFragment>,
): readonly ChosenFilter[] {
  const facets = readFragment(SearchFacetsFragment, readFragment(ChosenFilterLabelsFragment, facetsRef));
  const { t } = useLingui();
  const values = searchFilters.flatMap(({ name, facet }) =>
    (wish.chosen[name] ?? []).map((value) => {
      const label = facets[facet].find((each) => each.value === value)?.label ?? wordsOfUncounted(name, value);
      return { key: `${name} ${value}`, label, without: without(wish, name, value) };
    }),
  );
  if (!wish.from) return values;
  const state = findJurisdiction(wish.from)?.name ?? wish.from;
  return [{ key: 'from', label: t`You will be in ${state}`, without: change(wish, { from: '' }) }, ...values];
}

export function ChosenFilters({
  wish,
  facets,
}: {
  wish: SearchWish;
  facets: FragmentType<typeof ChosenFilterLabelsFragment>;
}) {
  const { t } = useLingui();
  const chosen = useChosenFilters(wish, facets);
  if (chosen.length === 0) return null;
  return (
    <Chips label={t`Chosen filters`}>
      {chosen.map((each) => (
        <Chip key={each.key} removeHref={hrefOf(each.without)}>
          {each.label}
        </Chip>
      ))}
    </Chips>
  );
}
