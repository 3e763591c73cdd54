import { useLingui } from '@lingui/react/macro';
import { Line, Paragraphs, Select } from '../part-form.js';
import { stateOptions, zoneOptions } from '../state-options.js';

/** What is asked about a place, whoever keeps it. */
export function PlaceFields({ timeZone }: { timeZone: string | null | undefined }) {
  const { t } = useLingui();
  const zones = zoneOptions(timeZone);
  return (
    <>
      <Line
        name="name"
        label={t`What to call it, to tell it from your other places`}
        hint={t`If you have several.`}
        maxLength={80}
      />
      <Line name="street" label={t`Number and street`} maxLength={120} autoComplete="street-address" />
      <Line name="city" label={t`City`} maxLength={80} autoComplete="address-level2" />
      <Select name="region" label={t`State or territory`} options={stateOptions} none={t`Choose`} />
      <Line name="postalCode" label={t`ZIP code`} inputMode="numeric" maxLength={20} autoComplete="postal-code" />
      <Select
        name="timeZone"
        label={t`Time zone`}
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
        label={t`What helps people get in`}
        hint={t`One per line: Step-free entrance`}
        rows={3}
      />
      <Paragraphs name="directions" label={t`How to find it, where to park`} maxLength={600} rows={3} />
    </>
  );
}
