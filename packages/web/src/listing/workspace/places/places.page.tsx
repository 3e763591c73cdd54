import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { formatPhone } from '@clearing/shared/phone';
import { usePageState } from '../../../app/page-environment.js';
import { PageHead } from '../../../app/page-head.js';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { itemOf } from '../items.js';
import { ListPage } from '../list-page.js';
import { Line, PartForm } from '../part-form.js';
import { PlaceFields } from './place-fields.js';
import type { PartView } from '../workspace-doors.js';

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
            Where you see people. The map, the distance and the time zone come from the ZIP code, and you can correct
            them. If you only work by video or phone, leave this empty.
          </Trans>
        </p>
      }
      items={view.listing.draft.places.map(({ key, clinicName, name, street, city }) => ({
        key: key ?? null,
        name: name ? `${clinicName}, ${name}` : clinicName,
        more: isKept(view, { key }) ? (
          <Trans>
            {street}, {city}. Managed by your clinic
          </Trans>
        ) : (
          `${street}, ${city}`
        ),
      }))}
      add={<Trans>Add a place</Trans>}
    />
  );
}

export function PlacePage() {
  const { t } = useLingui();
  const { item = 'new' } = useParams();
  const view = usePageState<PartView>();
  const place = view ? itemOf(view.listing.draft.places, item, view.fields['key']?.[0] ?? '') : null;
  if (!view) return null;
  if (place !== null && place !== 'new' && isKept(view, place)) return <KeptPlace place={place} />;
  return (
    <PartForm
      view={view}
      action={`${path}/${item}`}
      title={item === 'new' ? t`Add a place` : t`A place`}
      back={{ href: path, words: <Trans>Back to your places</Trans> }}
      remove={item === 'new' ? undefined : <Trans>Remove it from the list</Trans>}
      lead={
        item === 'new' ? undefined : (
          <p>
            <Trans>
              If others work at this clinic too, its name and address stay as they are. A certificate we checked counts
              for this exact address. If you publish another one, everyone with a confirmed talk here gets it by email;
              the talk stays as it is.
            </Trans>
          </p>
        )
      }
    >
      {item !== 'new' && (
        <p>
          <a href={`${path}/${item}/point`}>
            <Trans>Where it is on the map, and its time zone</Trans>
          </a>
        </p>
      )}
      <Line name="clinicName" label={t`Name of the clinic or practice`} maxLength={120} autoComplete="organization" />
      <PlaceFields timeZone={place === 'new' ? null : place?.timeZone} />
    </PartForm>
  );
}

type Place = PartView['listing']['draft']['places'][number];

function isKept(view: PartView, { key }: Pick<Place, 'key'>): boolean {
  return key != null && view.listing.keptPlaceKeys.includes(key);
}

/** What stands in many listings is changed where it is kept. */
function KeptPlace({ place }: { place: Place }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`A place`} indexed={false} />
      <p>
        <a href={path}>
          <Trans>Back to your places</Trans>
        </a>
      </p>
      <h1>
        <Trans>A place</Trans>
      </h1>
      <Notice title={<Trans>The managers of your clinic manage this place.</Trans>}>
        <p>
          <a href="/listing/clinic">
            <Trans>Say where you work, or leave, on the page of your clinic</Trans>
          </a>
        </p>
      </Notice>
      <Facts>
        <DefinitionRow term={t`Clinic`}>{place.clinicName}</DefinitionRow>
        <DefinitionRow term={t`Address`}>
          {[place.name, place.street, place.city, `${place.region.slice(3)} ${place.postalCode}`]
            .filter(Boolean)
            .join(', ')}
        </DefinitionRow>
        <DefinitionRow term={t`Phone`}>{place.phone && formatPhone(place.phone)}</DefinitionRow>
        <DefinitionRow term={t`Getting in`}>{place.accessibility.join(', ')}</DefinitionRow>
        <DefinitionRow term={t`Directions and parking`}>{place.directions}</DefinitionRow>
      </Facts>
    </div>
  );
}
