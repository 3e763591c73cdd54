import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { isMeasuredFrom, type FoundPlace } from './search-heading.js';
import { change, hrefOf, sorts, type SearchWish } from './search-wish.js';

const labels = {
  BEST_MATCH: msg`Best match`,
  DISTANCE: msg`Nearest`,
  SOONEST_SLOT: msg`Soonest`,
  PRICE: msg`Price`,
  NAME: msg`Name`,
};

export function SortLinks({ wish, place }: { wish: SearchWish; place: FoundPlace | null }) {
  const { i18n, t } = useLingui();
  const possible = sorts.filter((sort) => sort !== 'DISTANCE' || sort === wish.sort || isMeasuredFrom(place));
  return (
    <nav className="sort" aria-label={t`Sort`}>
      <span className="muted" aria-hidden="true">
        {t`Sort`}
      </span>
      <ul role="list" className="sort__choices">
        {possible.map((sort) => (
          <li key={sort}>
            <a
              className="sort__choice"
              href={hrefOf(change(wish, { sort }))}
              aria-current={sort === wish.sort ? 'true' : undefined}
            >
              {i18n._(labels[sort])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
