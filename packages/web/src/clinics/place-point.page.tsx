import { useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PointFields } from '../listing/place-on-map/point-fields.js';
import { PointWords } from '../listing/place-on-map/point-words.js';
import { ClinicForm } from './clinic-form.js';
import type { KeptPointView } from './place-point.server.js';

/** Where a place of a clinic lies on the map, and what its clock shows. */
export function KeptPlacePointPage() {
  const { t } = useLingui();
  const view = usePageState<KeptPointView>();
  if (!view) return <NotFoundPage />;
  const here = `/clinic/${view.clinic.key}/places/${view.item}/point`;
  return (
    <ClinicForm view={view} action={here} title={t`Where it is on the map`} lead={<PointWords state={view.state} />}>
      <input type="hidden" name="placeKey" value={view.place.key} />
      <PointFields state={view.state} fields={view.fields} errors={view.errors} here={here} />
    </ClinicForm>
  );
}
