import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup } from '../ui/choices.js';
import type { ClinicPlace } from './clinic-doors.js';
import { placeWords } from './place-words.js';

/** Where somebody works at a clinic. */
export function PlaceChoices({
  places,
  chosen,
  error,
}: {
  places: readonly ClinicPlace[];
  chosen: readonly string[];
  error?: string | undefined;
}) {
  return (
    <CheckboxGroup
      id="placeKeys"
      name="placeKeys"
      label={<Trans>Where do you work there?</Trans>}
      hint={<Trans>It appears in your listing at once.</Trans>}
      error={error}
      chosen={chosen}
      choices={places.map((place) => ({ value: place.key, label: placeWords(place) }))}
    />
  );
}

/** What a practitioner lets managers see besides what everybody does. */
export function ShareChoices({ chosen }: { chosen: readonly string[] }) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id="shares"
      name="shares"
      label={t`What may its managers see, besides what everybody sees?`}
      hint={t`Choosing nothing is fine. They never see patients, requests or answers.`}
      chosen={chosen}
      choices={[
        { value: 'LICENSES', label: t`When each of my licences runs out` },
        { value: 'TALKS', label: t`How many first talks I have in the next 14 days: a number` },
        { value: 'WAITING', label: t`How many requests are waiting for my answer: a number` },
      ]}
    />
  );
}
