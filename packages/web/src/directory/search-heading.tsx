import { Plural, Trans } from '@lingui/react/macro';
import type { PlaceKind } from '../generated/graphql.js';
import type { SearchWish } from './search-wish.js';

/** How a place was understood. A state is searched whole: nobody there is near or far. */
export interface FoundPlace {
  readonly label: string;
  readonly kind: PlaceKind;
}

/** Whether a distance from there tells anybody anything: from the middle of a state it does not. */
export function isMeasuredFrom(place: FoundPlace | null): boolean {
  return place !== null && place.kind !== 'REGION';
}

interface HeadingProps {
  readonly wish: SearchWish;
  /** Null without one, or when it was not understood. */
  readonly place: FoundPlace | null;
  readonly total: number;
  /** How many of them are near, when people by video are listed too. */
  readonly near: number | null;
  /** Whether what was typed is said again. */
  readonly quotes: boolean;
}

/** "12 people near Dallas, 8 more who can see you there by video": read out when it changes. */
export function SearchHeading({ wish, place, total, near, quotes }: HeadingProps) {
  const there = near ?? total;
  return (
    <h1 className="search__heading" id="results" tabIndex={-1} aria-live="polite">
      {!place && wish.near && quotes && <Trans>We do not know the place “{wish.near}”</Trans>}
      {!place && wish.near && !quotes && <Trans>We do not know this place</Trans>}
      {!place && !wish.near && <Plural value={total} _0="No one matches" one="# person" other="# people" />}
      {place?.kind === 'REGION' && (
        <Trans>
          <Plural value={there} _0="No one" one="# person" other="# people" /> in {place.label}
        </Trans>
      )}
      {place && place.kind !== 'REGION' && (
        <Trans>
          <Plural value={there} _0="No one" one="# person" other="# people" /> near {place.label}
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
