import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { SelectField } from '../ui/text-field.js';
import { referralParameter, type Reader } from './listing-address.js';

/** The zones of the country, by the name people use. The server writes every time; a browser's zone rules are not asked. */
const zones = [
  ['America/New_York', 'Eastern'],
  ['America/Chicago', 'Central'],
  ['America/Denver', 'Mountain'],
  ['America/Phoenix', 'Mountain, Arizona'],
  ['America/Los_Angeles', 'Pacific'],
  ['America/Anchorage', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
  ['America/Puerto_Rico', 'Atlantic, Puerto Rico'],
  ['Pacific/Guam', 'Guam'],
  ['Pacific/Pago_Pago', 'Samoa'],
] as const;

/** "Show times in my zone", as a form whose address is the same page. */
export function ZoneForm({ reader, zones: own }: { reader: Reader; zones: readonly string[] }) {
  const { t } = useLingui();
  const chosen = reader.zone ?? own[0] ?? 'America/New_York';
  const known = zones.some(([name]) => name === chosen);
  return (
    <Disclosure summary={<Trans>Show times in another zone</Trans>}>
      <form method="get" className="stack stack--3">
        {reader.from && <input type="hidden" name="from" value={reader.from} />}
        {reader.referral && <input type="hidden" name={referralParameter} value={reader.referral} />}
        <SelectField id="zone" name="zone" label={t`Your time zone`} defaultValue={chosen}>
          {!known && <option value={chosen}>{chosen.replaceAll('_', ' ')}</option>}
          {zones.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </SelectField>
        <Button weight="second" wide>
          <Trans>Show</Trans>
        </Button>
      </form>
    </Disclosure>
  );
}
