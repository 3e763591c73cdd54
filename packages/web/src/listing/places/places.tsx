import { Trans } from '@lingui/react/macro';
import type { ListingArticleFragment } from '../../generated/graphql.js';
import { LocationCard } from './location-card.js';

interface PlacesProps {
  readonly practitioner: Pick<ListingArticleFragment, 'locations' | 'clinics'>;
  /** Its clinics may have no page yet. */
  readonly isPreview: boolean;
}

/** Where somebody is seen, and whom the places belong to; of who sees nobody in a place, that. */
export function Places({ practitioner: { locations, clinics }, isPreview }: PlacesProps) {
  return (
    <>
      {locations.length === 0 && (
        <p className="prose">
          <Trans>There is no place to go to: everything offered here is by video, by phone or at home.</Trans>
        </p>
      )}
      {locations.map((location) => (
        <LocationCard key={location.id} location={location} />
      ))}
      {clinics.length > 0 && (
        <p>
          <Trans>Part of</Trans>{' '}
          {clinics.map((clinic, index) => (
            <span key={clinic.slug}>
              {index > 0 && ', '}
              {isPreview ? clinic.name : <a href={`/clinics/${clinic.slug}`}>{clinic.name}</a>}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
