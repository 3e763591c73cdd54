import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans, useLingui } from '@lingui/react/macro';
import type { BookingPolicy } from '../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatPhone } from '@clearing/shared/phone';
import { BackOn } from '../lib/back-on.js';
import { formatDate } from '../lib/dates.js';
import { LinkButton } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Mark } from '../ui/mark.js';
import { isBarred } from './licences/licensed-states.js';
import { withReader, type Reader } from './listing-address.js';
import { phoneFor } from './phone-for.js';
import { TimeLinks, TimesFurtherAhead, timesShown } from './time-links.js';

const NextTimesFragment = graphql(`
  fragment NextTimes on Practitioner {
    slug
    givenName
    acceptingNewPatients
    backOn
    verifications {
      subject
      state
    }
    consultationTypes {
      id
      name
      mode
      minutes
      bookingPolicy
      price {
        formatted
      }
      priceConfirmedOn
      location {
        id
        city
      }
    }
    slots(patientLocation: $from, from: $now, to: $soon) {
      ...TimeLink
    }
    nextSlot(patientLocation: $from) {
      ...TimeLink
    }
    locations {
      id
      phone
    }
  }
`);

/** The next three times anyone may ask for, and the way to all of them. */
export function NextTimes({
  practitioner,
  reader,
  notSeenFrom,
  isSeenFromAfar,
}: {
  practitioner: FragmentType<typeof NextTimesFragment>;
  reader: Reader;
  /** Where the reader will be, when nobody there may be seen from afar; else null. */
  notSeenFrom: string | null;
  /** Whether anybody may be seen by video or phone, wherever they will be: a licence that we checked carries it. */
  isSeenFromAfar: boolean;
}) {
  const { t } = useLingui();
  const person = readFragment(NextTimesFragment, practitioner);
  const modes = { IN_PERSON: t`in person`, VIDEO: t`by video`, PHONE: t`by phone` };
  const soon = person.slots ?? [];
  const isFree = soon.length > 0 || Boolean(person.nextSlot);
  const times = { slug: person.slug, reader, isOneKind: person.consultationTypes.length < 2 };
  // No time that comes free would be theirs.
  const isRemote = person.consultationTypes.every(({ mode }) => mode !== 'IN_PERSON');
  const isElsewhere = notSeenFrom !== null && isRemote;
  const isInVain = isBarred(person.verifications) || isElsewhere || (isRemote && !isSeenFromAfar);
  const there = notSeenFrom && (findJurisdiction(notSeenFrom)?.name ?? notSeenFrom);
  const path = `/practitioners/${person.slug}`;
  // Of the kind of talk that the page of times begins with.
  const phone = phoneFor(person, person.consultationTypes[0]);
  return (
    <Card as="section" className="stack times no-print" aria-labelledby="times">
      <h2 id="times">
        <Trans>A first talk with {person.givenName}</Trans>
      </h2>
      {person.consultationTypes.map((type) => (
        <p key={type.id} className="times__type">
          <b>{type.name}</b>, {t`${type.minutes} min`}
          <Place name={type.name} mode={modes[type.mode]} city={type.location?.city ?? null} />,{' '}
          {type.price ? type.price.formatted : <Trans>price not given</Trans>}
          {', '}
          <Trans>not a treatment session</Trans>
          {type.price && type.priceConfirmedOn && (
            <span className="dated">
              {' '}
              <Trans>Price confirmed {formatDate(type.priceConfirmedOn)}</Trans>
            </span>
          )}
        </p>
      ))}
      {person.backOn && (
        <p>
          <b>
            <BackOn date={person.backOn} />
          </b>
        </p>
      )}
      {isFree ? (
        <>
          {!person.acceptingNewPatients && (
            <Mark kind="caution">
              <Trans>
                {person.givenName} is not taking new patients now. You can ask for a first talk; they may not be able to
                treat you.
              </Trans>
            </Mark>
          )}
          {soon.length >= timesShown ? (
            <TimeLinks {...times} slots={soon} />
          ) : (
            <TimesFurtherAhead {...times} soonest={person.nextSlot ?? null} />
          )}
          <p className="times__all">
            <LinkButton href={withReader(`${path}/times`, reader)} wide>
              <Trans>See all times</Trans>
            </LinkButton>
          </p>
          <p className="small muted">
            <HowItIsBooked policies={person.consultationTypes.map(({ bookingPolicy }) => bookingPolicy)} />{' '}
            <Trans>You can cancel any time. No account.</Trans>
          </p>
        </>
      ) : (
        <>
          <p>
            {!person.acceptingNewPatients ? (
              <Trans>{person.givenName} is not taking new patients now.</Trans>
            ) : isElsewhere ? (
              <Trans>
                {person.givenName} has no times for people in {there}.
              </Trans>
            ) : (
              <Trans>No free times online now.</Trans>
            )}
          </p>
          {phone && (
            <LinkButton href={`tel:${phone}`} weight={isElsewhere ? 'second' : 'main'} wide>
              <span>
                <Trans>
                  Call them: <span className="nowrap">{formatPhone(phone)}</span>
                </Trans>
              </span>
            </LinkButton>
          )}
          {person.acceptingNewPatients && !isInVain && person.consultationTypes.length > 0 && (
            <LinkButton href={withReader(`${path}/waiting`, reader)} weight="second" wide>
              <Trans>Join the waiting list</Trans>
            </LinkButton>
          )}
          <p>
            <a href={withReader(`${path}/times`, reader)}>
              {isElsewhere ? (
                <Trans>See what you can do instead</Trans>
              ) : (
                <Trans>Look further ahead, or for someone else</Trans>
              )}
            </a>
          </p>
        </>
      )}
    </Card>
  );
}

/** How a talk takes place, and where, as far as its name has not said it. */
function Place({ name, mode, city }: { name: string; mode: string; city: string | null }) {
  if (name.toLowerCase().includes(mode.toLowerCase())) return city && `, ${city}`;
  return city ? `, ${mode} (${city})` : `, ${mode}`;
}

/** Whether a time is asked for or theirs at once: the practitioner decides that for each kind of talk. */
function HowItIsBooked({ policies }: { policies: readonly BookingPolicy[] }) {
  if (!policies.includes('INSTANT')) return <Trans>You send a request; they answer.</Trans>;
  if (!policies.includes('REQUEST')) return <Trans>The time is yours as soon as you confirm your email address.</Trans>;
  return <Trans>Some times are yours as soon as you confirm your email address; for others they answer first.</Trans>;
}
