import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { US_TIME_ZONES, zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { referralParameter, type Reader } from '../../listing/listing-address.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { SelectField } from '../../ui/text-field.js';

/** The zone times are read in and, for a talk from afar, where the patient will be: a form whose address is the page. */
export function ClockForm({
  reader,
  zone,
  typeId,
  asksPlace,
}: {
  reader: Reader;
  zone: string;
  typeId: string;
  asksPlace: boolean;
}) {
  return (
    <Disclosure summary={asksPlace ? <Trans>Change the zone or the state</Trans> : <Trans>Change the zone</Trans>}>
      <form method="get" className="stack stack--3">
        <input type="hidden" name="type" value={typeId} />
        {reader.referral && <input type="hidden" name={referralParameter} value={reader.referral} />}
        <ZoneSelect zone={zone} />
        {asksPlace && <PlaceSelect place={reader.from ?? ''} />}
        <Button weight="second" wide>
          <Trans>Show</Trans>
        </Button>
      </form>
    </Disclosure>
  );
}

export function ZoneSelect({ zone, isOfOther = false }: { zone: string; isOfOther?: boolean }) {
  const { t } = useLingui();
  return (
    <SelectField id="zone" name="zone" label={isOfOther ? t`Their time zone` : t`Your time zone`} defaultValue={zone}>
      {!US_TIME_ZONES.some((known) => known.zone === zone) && <option value={zone}>{zoneWords(zone)}</option>}
      {US_TIME_ZONES.map((known) => (
        <option key={known.zone} value={known.zone}>
          {known.words}
        </option>
      ))}
    </SelectField>
  );
}

export function PlaceSelect({
  place,
  name = 'from',
  hint,
  error,
  isOfOther = false,
}: {
  place: string;
  name?: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Of whoever somebody else asks for. */
  isOfOther?: boolean;
}) {
  const { t } = useLingui();
  const label = isOfOther ? t`Where they will be during the talk` : t`Where you will be during the talk`;
  return (
    <SelectField id={name} name={name} label={label} hint={hint} defaultValue={place} error={error}>
      <option value="">{t`Choose a state or territory`}</option>
      {JURISDICTIONS.map(({ code, name: words }) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </SelectField>
  );
}
