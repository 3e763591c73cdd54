import { Plural, Trans } from '@lingui/react/macro';
import type { SearchWish } from './search-wish.js';

interface HeadingProps {
  readonly wish: SearchWish;
  /** How the place was understood; null without one. */
  readonly place: string | null;
  readonly total: number;
  /** How many of them are near, when people by video are listed too. */
  readonly near: number | null;
}

/** "12 people near Dallas, 8 more who can see you there by video": read out when it changes. */
export function SearchHeading({ wish, place, total, near }: HeadingProps) {
  return (
    <h1 className="search__heading" id="results" tabIndex={-1} aria-live="polite">
      {!place && wish.near && <Trans>We do not know the place “{wish.near}”</Trans>}
      {!place && !wish.near && <Plural value={total} _0="No one" one="# person" other="# people" />}
      {place && near === null && (
        <Trans>
          <Plural value={total} _0="No one" one="# person" other="# people" /> near {place}
        </Trans>
      )}
      {place && near !== null && (
        <Trans>
          <Plural value={near} _0="No one" one="# person" other="# people" /> near {place}
        </Trans>
      )}
      {place && near !== null && total > near && (
        <span className="search__also">
          {near === 0 ? (
            <Plural
              value={total - near}
              one="# person can see you there by video"
              other="# people can see you there by video"
            />
          ) : (
            <Plural
              value={total - near}
              one="# more who can see you there by video"
              other="# more who can see you there by video"
            />
          )}
        </span>
      )}
    </h1>
  );
}
