import { Trans } from '@lingui/react/macro';
import { PlaceSelect } from '../times/clock-form.js';

/** Where the patient will be, asked once more since it was erased: used for this choice, and kept nowhere. */
export function PlaceNow({ name, place, error }: { name: string; place: string; error: string | null }) {
  return (
    <PlaceSelect
      place={place}
      name="place"
      error={error ?? undefined}
      hint={
        <Trans>
          What you told us was erased, including where you will be. That decides which times {name} may offer, so we ask
          once more. We use it for this choice, do not keep it anywhere, and do not tell {name}.
        </Trans>
      }
    />
  );
}
