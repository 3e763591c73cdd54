import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DatedChangesFragment } from '../../generated/graphql.js';
import { placeName } from './dated-words.js';
import { formatDate } from '../../lib/dates.js';

type Change = DatedChangesFragment['nodes'][number]['changes'][number];

/** Which listings say something else on a day, and what. */
export function ChangedListings({ changed, more }: { changed: DatedChangesFragment; more: ReactNode }) {
  const { day, nodes, total, isComplete } = changed;
  return (
    <div className="stack stack--4">
      <p role="status">
        <b>
          {total === 0 && isComplete ? (
            <Trans>On {formatDate(day)} no listing changes.</Trans>
          ) : isComplete ? (
            <Trans>
              On {formatDate(day)}: <Plural value={total} one="# listing changes" other="# listings change" />.
            </Trans>
          ) : (
            <Trans>
              On {formatDate(day)}: at least <Plural value={total} one="# listing changes" other="# listings change" />.
              There are more than we look at in one go.
            </Trans>
          )}
        </b>
      </p>
      <ul role="list" className="stack stack--4">
        {nodes.map((listing) => (
          <li key={listing.slug} className="stack stack--1">
            <p>
              <a href={`/practitioners/${listing.slug}`}>{listing.name}</a>
            </p>
            <ul>
              {listing.changes.map((change, index) => (
                <li key={index}>
                  <ChangeWords change={change} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function ChangeWords({ change: { kind, about, before, after } }: { change: Change }) {
  switch (kind) {
    case 'IN_PERSON_FIRST':
      return <Trans>{about} at home: in-person evaluation first, everywhere</Trans>;
    case 'FROM_AFAR':
      return (
        <Trans>
          {about} at home: no in-person evaluation first any more, in {places(after)}
        </Trans>
      );
    case 'CARE_PLACES':
      return (
        <Trans>
          {about} at home can be had in {places(after)}; before, in {places(before)}
        </Trans>
      );
    case 'PRESCRIBES_IN':
      return (
        <Trans>
          May prescribe in {places(after)}; before, in {places(before)}. Elsewhere it says that somebody else does
        </Trans>
      );
    case 'INSURER_GONE':
      return <Trans>{before.join()} is not named any more</Trans>;
    case 'INSURER_NAMED':
      return <Trans>{after.join()} is named</Trans>;
    case 'INSURER_RENAMED':
      return (
        <Trans>
          {before.join()} is called {after.join()}
        </Trans>
      );
  }
}

function places(codes: readonly string[]): ReactNode {
  return codes.length === 0 ? <Trans>no state</Trans> : codes.map(placeName).join(', ');
}
