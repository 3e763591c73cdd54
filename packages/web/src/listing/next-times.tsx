import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatPhone } from '../lib/phone.js';
import { LinkButton } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Mark } from '../ui/mark.js';
import { withReader, type Reader } from './listing-address.js';

const NextTimesFragment = graphql(`
  fragment NextTimes on Practitioner {
    slug
    givenName
    acceptingNewPatients
    consultationTypes {
      id
      name
      mode
      minutes
      bookingPolicy
      price {
        amount
        formatted
      }
    }
    slots(patientLocation: $from, from: $now, to: $soon) {
      startsAt
      timeZone
      inOwnZone: label
      inReadersZone: label(in: $zone)
      consultationType {
        id
        mode
        minutes
      }
    }
    nextSlot(patientLocation: $from) {
      startsAt
      inOwnZone: label
      inReadersZone: label(in: $zone)
      timeZone
      consultationType {
        id
        mode
        minutes
      }
    }
    locations {
      phone
    }
  }
`);

const shown = 3;

/** The next three times anyone may ask for, and the way to all of them. */
export function NextTimes({
  practitioner,
  reader,
}: {
  practitioner: FragmentType<typeof NextTimesFragment>;
  reader: Reader;
}) {
  const { t } = useLingui();
  const person = readFragment(NextTimesFragment, practitioner);
  const modes = { IN_PERSON: t`in person`, VIDEO: t`by video`, PHONE: t`by phone` };
  const soon = person.slots ?? [];
  const slots = soon.length > 0 ? soon.slice(0, shown) : person.nextSlot ? [person.nextSlot] : [];
  const path = `/practitioners/${person.slug}`;
  const phone = person.locations.find((location) => location.phone)?.phone;
  return (
    <Card as="section" className="stack times no-print" aria-labelledby="times">
      <h2 id="times">
        <Trans>A first talk with {person.givenName}</Trans>
      </h2>
      {person.consultationTypes.map((type) => (
        <p key={type.id} className="times__type">
          <b>{type.name}</b>, {t`${type.minutes} min`}, {modes[type.mode]},{' '}
          {type.price ? (
            type.price.amount === 0 ? (
              <Trans>free</Trans>
            ) : (
              type.price.formatted
            )
          ) : (
            <Trans>price not given</Trans>
          )}
          {', '}
          <Trans>not a treatment session</Trans>
        </p>
      ))}
      {slots.length > 0 ? (
        <>
          {!person.acceptingNewPatients && (
            <Mark kind="caution">
              <Trans>
                {person.givenName} takes no new patients now. You can ask for a first talk; they may not be able to
                treat you.
              </Trans>
            </Mark>
          )}
          <ul role="list" className="stack stack--2">
            {slots.map((slot) => (
              <li key={slot.startsAt + slot.consultationType.id}>
                <a
                  className="times__slot"
                  href={withReader(`${path}/request`, reader, {
                    type: slot.consultationType.id,
                    at: slot.startsAt,
                  })}
                >
                  <time dateTime={slot.startsAt}>{slot.inReadersZone}</time>
                  {slot.inOwnZone !== slot.inReadersZone && (
                    <span className="times__own">
                      <Trans>{slot.inOwnZone} where they are</Trans>
                    </span>
                  )}
                  {person.consultationTypes.length > 1 && (
                    <span className="times__own">{modes[slot.consultationType.mode]}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
          <LinkButton href={withReader(`${path}/times`, reader)} wide>
            <Trans>See all times</Trans>
          </LinkButton>
        </>
      ) : (
        <>
          <p>
            {person.acceptingNewPatients ? (
              <Trans>No free times online now.</Trans>
            ) : (
              <Trans>{person.givenName} takes no new patients now.</Trans>
            )}
          </p>
          {phone && (
            <LinkButton href={`tel:${phone}`} wide>
              <span>
                <Trans>
                  Phone them: <span className="nowrap">{formatPhone(phone)}</span>
                </Trans>
              </span>
            </LinkButton>
          )}
          <p>
            <a href={withReader(`${path}/times`, reader)}>
              <Trans>Look further ahead, or for someone else</Trans>
            </a>
          </p>
        </>
      )}
      <p className="small muted">
        <Trans>You send a request; they answer. You can cancel any time. No account.</Trans>
      </p>
    </Card>
  );
}
