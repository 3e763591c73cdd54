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
            It appears in the listing of everyone who works here. When the address changes, each of them is told by
            email, and so is everyone with a confirmed talk here. The talks stay as they are.
          </Trans>
        ) : (
          <Trans>
            Patients see it once someone works there. Each practitioner says for themselves whether they do.
          </Trans>
        )
      }
      after={
        place && clinic.places.length > 1 ? (
          <Disclosure summary={<Trans>Close this place</Trans>}>
            <div className="stack stack--4">
              <p>
                <Trans>
                  It is removed at once from the listing of everyone who works here, along with what they offer here:
                  that is kept in their drafts, where nobody else sees it. Each of them is told by email. Talks that
                  were promised here stay as they are.
                </Trans>
              </p>
              <p>
                <Trans>
                  This cannot be undone. If someone works here again, add the place again: each of them then has to say
                  again that they work here.
                </Trans>
              </p>
              <Button weight="second" name="do" value="close" formNoValidate>
                <Trans>Nobody works here anymore: close it</Trans>
              </Button>
            </div>
          </Disclosure>
        ) : undefined
      }
    >
      {place && <input type="hidden" name="placeKey" value={place.key} />}
      {place?.certifiedUntil && (
        <Notice tone="caution" title={<Trans>The certificate is for this exact address</Trans>}>
          <p>
            <Trans>
              Our check counts until {formatDate(place.certifiedUntil)}. If you change the street, city, state or ZIP
              code, no esketamine is listed here until the certificate is checked again.
            </Trans>
          </p>
        </Notice>
      )}
      {place && (
        <p>
          <a href={`/clinic/${clinic.key}/places/${item}/point`}>
            <Trans>Where it is on the map, and its time zone</Trans>
          </a>
        </p>
      )}
      <PlaceFields timeZone={place?.timeZone} />
    </ClinicForm>
  );
}
