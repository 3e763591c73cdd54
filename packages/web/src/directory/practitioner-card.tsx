import { milesOf } from '@clearing/shared/distance';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { BackOn } from '../lib/back-on.js';
import { lightOf } from '../lib/daylight.js';
import { Card } from '../ui/card.js';
import { HillsPortrait } from '../ui/hills-portrait.js';
import { Mark } from '../ui/mark.js';

export const PractitionerCardFragment = graphql(`
  fragment PractitionerCard on Practitioner {
    slug
    displayName
    givenName
    familyName
    headline
    photo(width: 160) {
      url
      width
      height
      alt
    }
    professions {
      name
    }
    locations {
      city
      region
    }
  }
`);

export const PractitionerMatchFragment = graphql(`
  fragment PractitionerMatch on PractitionerEdge {
    distanceKm
    nearestLocation {
      city
      region
    }
    lowestSessionPrice {
      formatted
    }
    nextSlot {
      startsAt
      label
      consultationType {
        mode
      }
    }
    nextSlotThere
    matchedOn {
      code
      label
    }
    worthKnowing {
      code
      label
    }
    node {
      backOn
      ...PractitionerCard
    }
  }
`);

/** That care at home can be had nowhere, or not without an examination: of one thing they offer, and not of them. */
const OF_CARE_AT_HOME: readonly string[] = ['CARE_AT_HOME_NOWHERE', 'IN_PERSON_EVALUATION_FIRST'];

/**
 * Somebody found: who, what they do, when they are free, what it costs, one reason for and one thing worth knowing. Besides
 * that it always says which of the care that was found cannot be had.
 */
export function PractitionerMatchCard({
  match,
  query,
  measured,
}: {
  match: FragmentType<typeof PractitionerMatchFragment>;
  /** Goes to the listing's address too: where the patient will be, and their zone. */
  query: string;
  /** Whether a place was searched that distances are measured from. */
  measured: boolean;
}) {
  const { t } = useLingui();
  const edge = readFragment(PractitionerMatchFragment, match);
  const person = readFragment(PractitionerCardFragment, edge.node);
  const place = edge.nearestLocation ?? person.locations[0];
  const [reason] = edge.matchedOn;
  const notHad = edge.worthKnowing.filter(({ code }) => OF_CARE_AT_HOME.includes(code));
  const [first] = edge.worthKnowing.filter((each) => !notHad.includes(each));
  const warnings = first ? [...notHad, first] : notHad;
  return (
    <Card as="article" className="person">
      <Portrait person={person} />
      <div className="person__who stack stack--1">
        <h2 className="person__name">
          <a href={`/practitioners/${person.slug}${query}`}>{person.displayName}</a>
        </h2>
        <p className="muted">
          {person.professions.map(({ name }) => name).join(', ')}
          {place && ` · ${place.city}, ${place.region.slice(3)}`}
        </p>
      </div>
      {person.headline && <p className="person__line">{person.headline}</p>}
      <dl className="person__facts">
        <div>
          <dt>{t`Next free`}</dt>
          <dd className="figures">
            {edge.nextSlot ? (
              <NextFree slot={edge.nextSlot} there={edge.nextSlotThere ?? null} />
            ) : (
              <Trans>No free times online. Ask them.</Trans>
            )}
            {edge.node.backOn && (
              <span className="person__own-time">
                <BackOn date={edge.node.backOn} />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t`One session`}</dt>
          <dd className="figures">
            {edge.lowestSessionPrice ? <Trans>from {edge.lowestSessionPrice.formatted}</Trans> : <Trans>Ask</Trans>}
          </dd>
        </div>
        {measured && (
          <div>
            <dt>{t`Distance`}</dt>
            <dd className="figures">
              <Distance km={edge.distanceKm} />
            </dd>
          </div>
        )}
      </dl>
      {(reason || warnings.length > 0) && (
        <ul role="list" className="person__notes">
          {reason && (
            <li>
              <Mark kind="good">{reason.label}</Mark>
            </li>
          )}
          {warnings.map(({ label }) => (
            <li key={label}>
              <Mark kind="caution">{label}</Mark>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The same person without a search around them: on a clinic's page, in a care team. */
export function PractitionerCard({
  practitioner,
  query = '',
}: {
  practitioner: FragmentType<typeof PractitionerCardFragment>;
  query?: string;
}) {
  const person = readFragment(PractitionerCardFragment, practitioner);
  return (
    <Card as="article" className="person">
      <Portrait person={person} />
      <div className="person__who stack stack--1">
        <h3 className="person__name">
          <a href={`/practitioners/${person.slug}${query}`}>{person.displayName}</a>
        </h3>
        <p className="muted">{person.professions.map(({ name }) => name).join(', ')}</p>
      </div>
      {person.headline && <p className="person__line">{person.headline}</p>}
    </Card>
  );
}

export function Portrait({
  person: { slug, givenName, familyName, photo },
}: {
  person: {
    slug: string;
    givenName: string;
    familyName: string;
    photo?: { url: string; width: number; height: number; alt: string } | null;
  };
}) {
  // The address of this very site: the one that answers may be written otherwise than the one that others know.
  const path = photo && new URL(photo.url).pathname;
  if (photo && path) return <img className="portrait" src={path} width={72} height={72} alt={photo.alt} />;
  const initials = `${givenName.slice(0, 1)}${familyName.slice(0, 1)}`;
  return <HillsPortrait seed={slug} light={lightOf(slug)} initials={initials} />;
}

/** By the clock of the place that was searched; by theirs too where that says something else. */
function NextFree({ slot, there }: { slot: { startsAt: string; label: string }; there: string | null }) {
  return (
    <>
      <time dateTime={slot.startsAt}>{there ?? slot.label}</time>
      {there !== null && there !== slot.label && (
        <span className="person__own-time">
          <Trans>{slot.label} where they are</Trans>
        </span>
      )}
    </>
  );
}

function Distance({ km }: { km: number | null | undefined }) {
  if (km === null || km === undefined) return <Trans>By video</Trans>;
  const miles = Math.round(milesOf(km));
  return miles < 1 ? <Trans>Less than a mile</Trans> : <Plural value={miles} one="# mile" other="# miles" />;
}
