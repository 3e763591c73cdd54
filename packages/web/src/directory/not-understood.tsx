import { Trans } from '@lingui/react/macro';
import type { Refusal } from '../lib/page-query.js';
import { change, hrefOf, type SearchWish } from './search-wish.js';

/** An address that asks for what cannot be: a filter nobody knows, a page of another search. Nothing was looked for. */
export function NotUnderstood({ wish, refusals }: { wish: SearchWish; refusals: readonly Refusal[] }) {
  const isOnlyThePage = refusals.every(({ path }) => path[0] === 'after' || path[0] === 'before');
  return (
    <div className="stack stack--5 column">
      <h1>
        <Trans>We couldn’t search for that</Trans>
      </h1>
      {isOnlyThePage ? (
        <p className="prose">
          <Trans>This page belongs to another search, or its address was copied wrong.</Trans>
        </p>
      ) : (
        <ul className="prose">
          {refusals.map(({ path, message }) => (
            <li key={path.join('.')}>{message}</li>
          ))}
        </ul>
      )}
      <p>
        {isOnlyThePage ? (
          <a href={hrefOf(change(wish, {}))}>
            <Trans>Start from the first page</Trans>
          </a>
        ) : (
          <a href={hrefOf(change(wish, { chosen: {}, from: '' }))}>
            <Trans>Remove all filters</Trans>
          </a>
        )}
      </p>
    </div>
  );
}
