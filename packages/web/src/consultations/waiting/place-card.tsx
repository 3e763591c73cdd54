import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Card } from '../../ui/card.js';
import { useModeWords } from '../talk-words.js';
import { PlaceSentence } from './place-words.js';

const PlaceCardFragment = graphql(`
  fragment PlaceCard on WaitingListEntry {
    id
    state
    leftBecause
    offeredUntil
    practitioner {
      givenName
      displayName
    }
    consultationType {
      mode
      minutes
    }
  }
`);

/** Where somebody waits for a time, each leading to its own page without its link. */
export function PlaceCards({ places }: { places: readonly FragmentType<typeof PlaceCardFragment>[] }) {
  if (places.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="places">
      <h2 id="places">
        <Trans>Waiting lists</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {places.map((place, index) => (
          <li key={index}>
            <PlaceCard place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceCard({ place }: { place: FragmentType<typeof PlaceCardFragment> }) {
  const { t } = useLingui();
  const modes = useModeWords();
  const { id, state, leftBecause, offeredUntil, practitioner, consultationType } = readFragment(
    PlaceCardFragment,
    place,
  );
  return (
    <Card className="stack stack--2">
      <h3>
        <a href={`/waiting/${encodeURIComponent(id)}`}>{practitioner.displayName}</a>
      </h3>
      <p>
        {offeredUntil ? (
          <Trans>A time has opened up, and is kept for you.</Trans>
        ) : (
          <PlaceSentence state={state} because={leftBecause ?? null} name={practitioner.givenName} />
        )}
      </p>
      <p className="muted">
        {t`${consultationType.minutes} min`}, {modes[consultationType.mode]}
      </p>
    </Card>
  );
}
