import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { formatDate } from '../lib/dates.js';
import { PlaceFields } from '../listing/workspace/places/place-fields.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { Notice } from '../ui/notice.js';
import { ClinicForm } from './clinic-form.js';
import type { PlaceView } from './place.server.js';

/** A place of a clinic: changed once, for the listing of everybody who works there. */
export function KeptPlacePage() {
  const { t } = useLingui();
  const view = usePageState<PlaceView>();
  if (!view) return <NotFoundPage />;
  const { clinic, place, item } = view;
  return (
    <ClinicForm
      view={view}
      action={`/clinic/${clinic.key}/places/${item}`}
      title={place ? t`A place` : t`Add a place`}
      lead={
        place ? (
          <Trans>
            It stands in the listing of everybody who works here. When the address changes, each of them is told by
            email, and so is everybody with a confirmed talk here. The talks stay as they are.
          </Trans>
        ) : (
          <Trans>Patients see it once somebody works there. Who does, each practitioner says for themselves.</Trans>
        )
      }
      after={
        place && clinic.places.length > 1 ? (
          <Disclosure summary={<Trans>Close this place</Trans>}>
            <div className="stack stack--4">
              <p>
                <Trans>
                  It leaves the listing of everybody who works here at once, and what they offer here with it: kept in
                  their drafts, and seen by nobody. Each of them is told by email. Talks that were promised here stay as
                  they are.
                </Trans>
              </p>
              <p>
                <Trans>
                  It cannot be undone. Should somebody work here again, add it anew: each of them says once more that
                  they work here.
                </Trans>
              </p>
              <Button weight="second" name="do" value="close" formNoValidate>
                <Trans>Nobody works here any more: close it</Trans>
              </Button>
            </div>
          </Disclosure>
        ) : undefined
      }
    >
      {place && <input type="hidden" name="placeKey" value={place.key} />}
      {place?.certifiedUntil && (
        <Notice tone="caution" title={<Trans>The certificate is of this very address</Trans>}>
          <p>
            <Trans>
              It was checked, until {formatDate(place.certifiedUntil)}. Change street, city, state or ZIP code, and no
              esketamine is listed here until it is checked again.
            </Trans>
          </p>
        </Notice>
      )}
      {place && (
        <p>
          <a href={`/clinic/${clinic.key}/places/${item}/point`}>
            <Trans>Where it lies on the map, and its clock</Trans>
          </a>
        </p>
      )}
      <PlaceFields timeZone={place?.timeZone} />
    </ClinicForm>
  );
}
