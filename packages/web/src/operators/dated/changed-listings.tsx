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
            <Trans>On {formatDate(day)} no listings change.</Trans>
          ) : isComplete ? (
            <Trans>
              On {formatDate(day)}: <Plural value={total} one="# listing changes" other="# listings change" />.
            </Trans>
          ) : (
            <Trans>
              On {formatDate(day)}: at least <Plural value={total} one="# listing changes" other="# listings change" />.
              There are more than we check at one time.
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
          {about} at home: in-person evaluation first no longer needed, in {places(after)}
        </Trans>
      );
    case 'CARE_PLACES':
      return (
        <Trans>
          {about} at home is available in {places(after)}; before that, in {places(before)}
        </Trans>
      );
    case 'PRESCRIBES_IN':
      return (
        <Trans>
          May prescribe in {places(after)}; before that, in {places(before)}. Elsewhere the listing says that someone
          else does
        </Trans>
      );
    case 'INSURER_GONE':
      return <Trans>{before.join()} is no longer named</Trans>;
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
