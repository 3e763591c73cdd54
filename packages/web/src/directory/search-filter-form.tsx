import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { referralParameter } from '../listing/listing-address.js';
import { Button } from '../ui/button.js';
import { CheckboxGroup, RadioGroup } from '../ui/choices.js';
import { Disclosure } from '../ui/disclosure.js';
import { SelectField } from '../ui/text-field.js';
import { searchFilters, wordsOfUncounted, type SearchFilter } from './search-filters.js';
import type { FoundPlace } from './search-heading.js';
import { distances, type SearchWish } from './search-wish.js';

export const SearchFacetsFragment = graphql(`
  fragment SearchFacets on PractitionerFacets {
    services {
      value
      label
      count
    }
    deliveryMethods {
      value
      label
      count
    }
    careSettings {
      value
      label
      count
    }
    conditions {
      value
      label
      count
    }
    integrationSupport {
      value
      label
      count
    }
    integrationModalities {
      value
      label
      count
    }
    integrationTiming {
      value
      label
      count
    }
    professions {
      value
      label
      count
    }
    insurers {
      value
      label
      count
    }
    languages {
      value
      label
      count
    }
    consultationModes {
      value
      label
      count
    }
    experienceWith {
      value
      label
      count
    }
    verified {
      value
      label
      count
    }
    acceptingNewPatients {
      value
      label
      count
    }
    price {
      value
      label
      count
    }
    availability {
      value
      label
      count
    }
  }
`);

interface FilterFormProps {
  readonly wish: SearchWish;
  /** How its place was understood; null without one, or when it was not. */
  readonly place: FoundPlace | null;
  readonly facets: FragmentType<typeof SearchFacetsFragment>;
  /** Stands at the end, beside the button. */
  readonly children?: ReactNode;
}

/** Every filter with its counts, as a form whose address is the result. */
export function SearchFilterForm({ wish, place, facets: facetsRef, children }: FilterFormProps) {
  const facets = readFragment(SearchFacetsFragment, facetsRef);
  return (
    <form action="/search" method="get" className="stack stack--5" data-filters>
      <input type="hidden" name="q" value={wish.words} />
      <input type="hidden" name="sort" value={wish.sort} />
      <input type="hidden" name="near" value={wish.near} />
      {wish.referral && <input type="hidden" name={referralParameter} value={wish.referral} />}
      <WhereFields wish={wish} place={place} />
      <div>
        {searchFilters.map((filter) => (
          <FilterGroup
            key={filter.name}
            filter={filter}
            counts={facets[filter.facet]}
            chosen={wish.chosen[filter.name] ?? []}
          />
        ))}
      </div>
      <div className="filters__foot row">
        <Button wide>
          <Trans>Show people</Trans>
        </Button>
        {children}
      </div>
    </form>
  );
}

function WhereFields({ wish, place }: Pick<FilterFormProps, 'wish' | 'place'>) {
  const { t } = useLingui();
  const isWholeState = place?.kind === 'REGION';
  return (
    <div className="stack">
      {wish.near && (
        <>
          {isWholeState ? (
            <input type="hidden" name="miles" value={wish.miles} />
          ) : (
            <SelectField
              id="miles"
              name="miles"
              label={place ? t`How far from ${place.label}` : t`How far`}
              defaultValue={wish.miles}
            >
              {distancesWith(wish.miles).map((miles) => (
                <option key={miles} value={miles}>
                  {t`${miles} miles`}
                </option>
              ))}
            </SelectField>
          )}
          <SelectField id="video" name="video" label={t`Who to show`} defaultValue={wish.video ? '' : 'no'}>
            <option value="">{isWholeState ? t`There, then by video` : t`Near, then by video`}</option>
            <option value="no">{isWholeState ? t`Only there` : t`Only near`}</option>
          </SelectField>
        </>
      )}
      <SelectField
        id="from"
        name="from"
        label={t`Where you will be`}
        hint={t`A licence covers one state. This leaves out people who are not allowed to see you there.`}
        defaultValue={wish.from}
      >
        <option value="">{t`Any state`}</option>
        {JURISDICTIONS.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** An address may ask for another distance than those offered: the form says it too, and keeps it. */
function distancesWith(miles: number): readonly number[] {
  return [...new Set([...distances, miles])].sort((a, b) => a - b);
}

interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

function FilterGroup({
  filter,
  counts,
  chosen,
}: {
  filter: SearchFilter;
  counts: readonly Count[];
  chosen: readonly string[];
}) {
  const { i18n, t } = useLingui();
  const choices = [
    ...counts
      .filter(({ value, count }) => count > 0 || chosen.includes(value))
      // No more of what was counted than a choice shows: the rest would stand in the page.
      .map(({ value, label, count }) => ({ value, label, count })),
    ...chosen
      .filter((value) => counts.every((counted) => counted.value !== value))
      .map((value) => ({ value, label: wordsOfUncounted(filter.name, value), count: 0 })),
  ];
  if (choices.length === 0) return null;
  const field = {
    id: `filter-${filter.name}`,
    name: filter.name,
    label: i18n._(filter.label),
    labelUnseen: true,
    hint: filter.hint && i18n._(filter.hint),
    plain: true,
  };
  return (
    <Disclosure summary={field.label} open={filter.first || chosen.length > 0}>
      {filter.takes === 'MANY' ? (
        <CheckboxGroup {...field} choices={choices} chosen={chosen} />
      ) : (
        <RadioGroup {...field} choices={[{ value: '', label: t`Any` }, ...choices]} chosen={chosen[0] ?? ''} />
      )}
    </Disclosure>
  );
}
