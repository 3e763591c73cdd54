import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatPhone } from '@clearing/shared/phone';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { inOneLine } from '../../lib/in-one-line.js';
import { StateMap } from '../licences/state-map.js';
import { VerificationLine } from '../verification-line.js';

const LocationCardFragment = graphql(`
  fragment LocationCard on Location {
    name
    street
    city
    region
    postalCode
    latitude
    longitude
    phone
    accessibility
    directions
    remsCertification {
      ...VerificationLine
    }
  }
`);

/** A place: its address, how to get in, what was checked there, and where in the state it lies. */
export function LocationCard({ location }: { location: FragmentType<typeof LocationCardFragment> }) {
  const { t } = useLingui();
  const place = readFragment(LocationCardFragment, location);
  return (
    <Card className="place">
      <div className="stack stack--2">
        <h3>{place.name ?? place.city}</h3>
        <address>
          {place.street}
          <br />
          {place.city}, {place.region.slice(3)} {place.postalCode}
        </address>
        <Facts narrow>
          <DefinitionRow term={t`Phone`}>
            {place.phone && <a href={`tel:${place.phone}`}>{formatPhone(place.phone)}</a>}
          </DefinitionRow>
          <DefinitionRow term={t`Getting in`}>{inOneLine(place.accessibility)}</DefinitionRow>
          <DefinitionRow term={t`Directions and parking`}>{place.directions}</DefinitionRow>
          <DefinitionRow term={t`Certified for esketamine (REMS)`}>
            {place.remsCertification ? (
              <VerificationLine verification={place.remsCertification} />
            ) : (
              <Trans>We have checked none, so we list no esketamine here</Trans>
            )}
          </DefinitionRow>
        </Facts>
      </div>
      <StateMap {...place} />
    </Card>
  );
}
