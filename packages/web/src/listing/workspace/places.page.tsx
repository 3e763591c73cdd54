import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { usePageState } from '../../app/page-environment.js';
import { itemAt } from './items.js';
import { ListPage } from './list-page.js';
import { Line, Paragraphs, PartForm, Select } from './part-form.js';
import { stateOptions, useZoneOptions } from './state-options.js';
import type { PartView } from './workspace-doors.js';

const path = '/listing/places';

export function PlacesPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  return (
    <ListPage
      view={view}
      part="PLACES"
      path={path}
      title={t`Clinic and places`}
      lead={
        <p>
          <Trans>
            Where you see people. The map, the distance and the clock come from the ZIP code. If you only work by video
            or phone, leave this empty.
          </Trans>
        </p>
      }
      items={view.listing.draft.places.map(({ key, clinicName, name, street, city }) => ({
        key: key ?? null,
        name: name ? `${clinicName}, ${name}` : clinicName,
        more: `${street}, ${city}`,
      }))}
      add={<Trans>Add a place</Trans>}
    />
  );
}

export function PlacePage() {
  const { t } = useLingui();
  const { item = 'new' } = useParams();
  const view = usePageState<PartView>();
  const place = view ? itemAt(view.listing.draft.places, item) : null;
  const zones = useZoneOptions(place === 'new' ? null : place?.timeZone);
  if (!view) return null;
  return (
    <PartForm
      view={view}
      action={`${path}/${item}`}
      title={item === 'new' ? t`Add a place` : t`A place`}
      back={{ href: path, words: <Trans>Back to your places</Trans> }}
      remove={item === 'new' ? undefined : <Trans>Take it off the list</Trans>}
      lead={
        item === 'new' ? undefined : (
          <p>
            <Trans>
              If others work at this clinic too, its name and address stay as they are. A certificate we checked counts
              for this very address.
            </Trans>
          </p>
        )
      }
    >
      <Line name="clinicName" label={t`Name of the clinic or practice`} maxLength={120} autoComplete="organization" />
      <Line name="name" label={t`What tells it from your other places`} hint={t`If you have several.`} maxLength={80} />
      <Line name="street" label={t`Number and street`} maxLength={120} autoComplete="street-address" />
      <Line name="city" label={t`City`} maxLength={80} autoComplete="address-level2" />
      <Select name="region" label={t`State or territory`} options={stateOptions} none={t`Choose`} />
      <Line name="postalCode" label={t`ZIP code`} inputMode="numeric" maxLength={5} autoComplete="postal-code" />
      <Select
        name="timeZone"
        label={t`Its clock`}
        hint={t`Only to correct what the ZIP code says.`}
        options={zones}
        none={t`As the ZIP code says`}
      />
      <Line
        name="phone"
        type="tel"
        label={t`Phone`}
        hint={t`If patients may call.`}
        maxLength={30}
        autoComplete="tel"
      />
      <Paragraphs
        name="accessibility"
        label={t`What helps somebody get in`}
        hint={t`One a line: Step-free entrance`}
        rows={3}
      />
      <Paragraphs name="directions" label={t`How to find it, where to park`} maxLength={600} rows={3} />
    </PartForm>
  );
}
