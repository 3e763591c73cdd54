import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SelectField } from '../../ui/text-field.js';
import { Line, Select } from '../workspace/part-form.js';
import { zoneOptions } from '../workspace/state-options.js';
import type { PartView } from '../workspace/workspace-doors.js';
import { mapPicture } from './map-picture.js';
import { MAP_PIXELS, viewOf, ZOOMS } from './map-view.js';
import type { PointState } from './point-state.js';
import { asTypedPoint, STEPS, zoomIn } from './typed-point.js';

/** The point on a map that is pressed, four buttons that move it, and its degrees to be typed: any of them alone will do. */
export function PointFields({
  state,
  fields,
  errors,
  here,
}: { state: PointState; here: string } & Pick<PartView, 'fields' | 'errors'>) {
  const { t } = useLingui();
  // Only from what is never refused: an address that leads to the map takes the focus from what is to be mended.
  const onTheMap = `${here}#map`;
  const { place, point, onMap } = state;
  const zoom = zoomIn(fields);
  const view = viewOf(place.region, point, zoom);
  const center = asTypedPoint(view.center);
  const zones = zoneOptions(place.timeZone);
  const chosenZone = fields['timeZone']?.[0] ?? place.timeZone ?? '';
  const stateName = findJurisdiction(place.region)?.name ?? place.region;
  const stepWords = { '0.05': t`About 260 feet`, '0.25': t`A quarter of a mile`, '1': t`1 mile`, '5': t`5 miles` };
  return (
    <>
      {/* Enter in a field presses the first button of a form: that has to be the one that saves. */}
      <Button className="unseen" name="do" value="save">
        <Trans>Save</Trans>
      </Button>
      <input type="hidden" name="zoom" value={zoom} />
      <input type="hidden" name="mapLatitude" value={center.latitude[0]} />
      <input type="hidden" name="mapLongitude" value={center.longitude[0]} />
      <input type="hidden" name="mapMiles" value={view.miles} />
      {onMap.problem !== null && errors.length === 0 && <Notice tone="caution" role="status" title={onMap.problem} />}
      <div className="stack stack--3" id="map">
        {/* Pressed with a pointer only; the buttons below are for keys. */}
        <input
          type="image"
          formAction={onTheMap}
          name="at"
          className="point-map"
          tabIndex={-1}
          width={MAP_PIXELS}
          height={MAP_PIXELS}
          src={mapPicture({ region: place.region, view, point, found: onMap.found, towns: onMap.around })}
          alt={t`A map of the point in ${place.city}, ${stateName}. Press it to move the point there.`}
        />
        <p className="muted">
          <Trans>
            The solid dot is the point; the ring is where the ZIP code is. Press the map to move the point there.
          </Trans>
        </p>
        <div className="row">
          {ZOOMS.map((each) => (
            <Button
              key={each}
              weight={each === zoom ? 'second' : 'quiet'}
              name="do"
              formAction={onTheMap}
              value={`zoom:${each}`}
              aria-pressed={each === zoom}
            >
              {each === 0 ? <Trans>All of {stateName}</Trans> : <Trans>{each} miles wide</Trans>}
            </Button>
          ))}
        </div>
      </div>
      <fieldset className="stack stack--3">
        <legend className="field__label">
          <Trans>Move the point</Trans>
        </legend>
        <SelectField id="step" name="step" label={t`How far`} defaultValue={fields['step']?.[0] ?? '0.25'}>
          {STEPS.map((step) => (
            <option key={step} value={step}>
              {stepWords[step]}
            </option>
          ))}
        </SelectField>
        <div className="row">
          <Button weight="second" name="do" formAction={onTheMap} value="move:north">
            <Trans>North</Trans>
          </Button>
          <Button weight="second" name="do" formAction={onTheMap} value="move:south">
            <Trans>South</Trans>
          </Button>
          <Button weight="second" name="do" formAction={onTheMap} value="move:west">
            <Trans>West</Trans>
          </Button>
          <Button weight="second" name="do" formAction={onTheMap} value="move:east">
            <Trans>East</Trans>
          </Button>
        </div>
        {onMap.found && (
          <Button
            weight="quiet"
            name="do"
            formAction={onTheMap}
            value={`put:${asTypedPoint(onMap.found).latitude[0]},${asTypedPoint(onMap.found).longitude[0]}`}
          >
            <Trans>Move it back to where the ZIP code is</Trans>
          </Button>
        )}
      </fieldset>
      <Line
        name="latitude"
        label={t`Degrees north`}
        hint={t`If you know them, from another map: 32.78750`}
        maxLength={60}
      />
      <Line
        name="longitude"
        label={t`Degrees east`}
        hint={t`With a minus sign west of Greenwich: -96.79940`}
        maxLength={30}
      />
      <Button weight="second" name="do" value="look">
        <Trans>Show it on the map</Trans>
      </Button>
      {onMap.timeZone !== null && zoneWords(onMap.timeZone) !== zoneWords(chosenZone) && (
        <Notice tone="caution" role="status" title={<Trans>The point is where clocks show a different time.</Trans>}>
          <p>
            <Trans>
              The closest town is on {zoneWords(onMap.timeZone)}, and this place says {zoneWords(chosenZone)}. Choose
              the one that clocks there show.
            </Trans>
          </p>
        </Notice>
      )}
      <Select name="timeZone" label={t`Its time zone`} options={zones} none={t`As the ZIP code says`} />
    </>
  );
}
