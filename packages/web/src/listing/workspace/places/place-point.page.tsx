import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { usePageState } from '../../../app/page-environment.js';
import { PointFields } from '../../place-on-map/point-fields.js';
import { PointWords } from '../../place-on-map/point-words.js';
import { PartForm } from '../part-form.js';
import type { PointView } from './place-point.server.js';

/** Where a place lies on the map, and what its clock shows: found by its ZIP code, and mended by hand. */
export function PlacePointPage() {
  const { t } = useLingui();
  const { item = '1' } = useParams();
  const view = usePageState<PointView>();
  if (!view) return null;
  const here = `/listing/places/${item}/point`;
  return (
    <PartForm
      view={view}
      action={here}
      title={t`Where it is on the map`}
      back={{ href: `/listing/places/${item}`, words: <Trans>Back to this place</Trans> }}
      lead={<PointWords state={view.state} />}
    >
      <PointFields state={view.state} fields={view.fields} errors={view.errors} here={here} />
    </PartForm>
  );
}
