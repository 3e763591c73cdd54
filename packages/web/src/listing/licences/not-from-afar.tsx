import { Trans } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import type { Check } from './licensed-states.js';

/** A licence is there, and nobody may be seen from afar by it. */
export function NotFromAfar({
  check: { is, day },
  givenName,
  place,
}: {
  readonly check: Check;
  readonly givenName: string;
  readonly place: string;
}) {
  switch (is) {
    case 'LAPSED':
      return day ? (
        <Trans>
          Our check of {givenName}’s licence in {place} ran out on {formatDate(day)}. We are checking again. Until we
          have, they can’t see anyone there by video or phone.
        </Trans>
      ) : (
        <Trans>
          Our check of {givenName}’s licence in {place} ran out. We are checking again. Until we have, they can’t see
          anyone there by video or phone.
        </Trans>
      );
    case 'DOES_NOT_FIT':
      return (
        <Trans>
          What we found about {givenName}’s licence in {place} does not match what is said here. They can’t see anyone
          there by video or phone.
        </Trans>
      );
    default:
      return (
        <Trans>
          We have not checked {givenName}’s licence in {place}. Until we have, they can’t see anyone there by video or
          phone.
        </Trans>
      );
  }
}
