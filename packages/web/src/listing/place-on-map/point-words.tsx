import { distanceKm, milesOf, type Coordinates } from '@clearing/shared/distance';
import { zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import type { OnMap } from './map-documents.js';
import { NOT_CORRECTED_KM, type PointState } from './point-state.js';

/** What was found, where the point is now, and what a new address has changed of it. */
export function PointWords({
  state: { place, onMap, point, isSaved, isDropped, isClockChanged },
}: {
  state: PointState;
}) {
  const { t } = useLingui();
  const isMoved = distanceKm(point, place) > NOT_CORRECTED_KM;
  return (
    <div className="stack stack--4">
      {isSaved && (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>It is saved. Check that the point and its time zone are right.</Trans>}
        />
      )}
      {isDropped && (
        <Notice tone="caution" title={<Trans>The address changed, so we found the point again.</Trans>}>
          <p>
            <Trans>Where you had put it no longer counts. Put it where the door is now.</Trans>
          </p>
        </Notice>
      )}
      {isClockChanged && (
        <Notice
          tone="caution"
          title={<Trans>Its time zone follows the new ZIP code: {zoneWords(place.timeZone ?? '')}.</Trans>}
        >
          <p>
            <Trans>
              Hours have a time zone of their own: anyone who takes first talks here can change it on their hours page.
            </Trans>
          </p>
        </Notice>
      )}
      <p className="prose">
        <Trans>
          Patients see this point on a map, and search measures how far they are from it. We find it by the ZIP code, so
          it may be a mile or more from your door. Put it where the door is.
        </Trans>
      </p>
      <Facts>
        <DefinitionRow term={t`Address`}>
          {`${place.street}, ${place.city}, ${place.region.slice(3)} ${place.postalCode}`}
        </DefinitionRow>
        <DefinitionRow term={t`Found by the ZIP code`}>
          {onMap.found && `${onMap.found.label}: ${degrees(onMap.found)}`}
        </DefinitionRow>
        <DefinitionRow term={isMoved ? t`The point, once you save it` : t`The point now`}>
          {degrees(point)} <Apart found={onMap.found} point={point} />
        </DefinitionRow>
        {isMoved && <DefinitionRow term={t`Saved before`}>{degrees(place)}</DefinitionRow>}
      </Facts>
    </div>
  );
}

/** How far from what was found; nothing where that is the same. */
function Apart({ found, point }: { found: OnMap['found']; point: Coordinates }) {
  if (!found) return null;
  const km = distanceKm(found, point);
  if (km <= NOT_CORRECTED_KM) return <Trans>(as the ZIP code says)</Trans>;
  const miles = milesOf(km) < 10 ? Math.max(0.1, milesOf(km)).toFixed(1) : String(Math.round(milesOf(km)));
  return <Trans>({miles} miles from there)</Trans>;
}

function degrees({ latitude, longitude }: Coordinates): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
