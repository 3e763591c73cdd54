import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../../ui/choices.js';
import { SelectField, TextField } from '../../ui/text-field.js';
import type { TalkView } from './talk.server.js';
import { useSpan } from './use-talk-words.js';

const HOUR = 60;
const DAY = 24 * HOUR;
const NOTICES = [0, 2 * HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY];
const LEADS = [0, HOUR, 2 * HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY];
const BUFFERS = [0, 5, 10, 15, 20, 30, 45, 60];
const ALIGNMENTS = [5, 10, 15, 20, 30, 60];

/** What patients are told first, then what decides when they can ask. */
export function TalkFields({ view: { fields, errors, places } }: { view: TalkView }) {
  const { t } = useLingui();
  const span = useSpan();
  const of = (name: string) => fields[name]?.[0] ?? '';
  const error = (name: string) => errors.find(({ id }) => id === name)?.message;
  const shown = (name: string) => ({ id: name, name, defaultValue: of(name), error: error(name) });
  /** What was saved is among them, whatever it is. */
  const withSaved = (name: string, minutes: readonly number[]) =>
    [...new Set([...minutes, ...(/^\d{1,6}$/.test(of(name)) ? [Number(of(name))] : [])])].sort((a, b) => a - b);
  const options = (name: string, minutes: readonly number[], none: string) =>
    withSaved(name, minutes).map((each) => (
      <option key={each} value={each}>
        {each === 0 ? none : span(each)}
      </option>
    ));
  return (
    <>
      <TextField
        {...shown('name')}
        maxLength={60}
        autoComplete="off"
        label={t`What it is called`}
        hint={t`As patients read it: First talk by video`}
      />
      <RadioGroup
        id="mode"
        name="mode"
        label={t`How it takes place`}
        error={error('mode')}
        chosen={of('mode') || null}
        choices={[
          { value: 'VIDEO', label: t`By video` },
          { value: 'PHONE', label: t`By phone` },
          { value: 'IN_PERSON', label: t`In person` },
        ]}
      />
      {places.length > 0 ? (
        <SelectField
          {...shown('locationId')}
          label={t`Where, when it is in person`}
          hint={t`It is offered in the hours you set for this place.`}
        >
          <option value="">{t`Choose`}</option>
          {places.map(({ locationId, label }) => (
            <option key={locationId} value={locationId}>
              {label}
            </option>
          ))}
        </SelectField>
      ) : (
        error('locationId') && (
          <p className="field__error" id="locationId" tabIndex={-1}>
            {error('locationId')}
          </p>
        )
      )}
      <TextField
        {...shown('minutes')}
        inputMode="numeric"
        maxLength={3}
        label={t`How many minutes it takes`}
        hint={t`From 5 to 240, in steps of five.`}
      />
      <TextField
        {...shown('price')}
        inputMode="decimal"
        maxLength={9}
        label={t`What it costs, in dollars`}
        hint={t`0 is free. Empty: patients read that the price is not given.`}
      />
      <RadioGroup
        id="bookingPolicy"
        name="bookingPolicy"
        label={t`When somebody asks for a time`}
        error={error('bookingPolicy')}
        chosen={of('bookingPolicy') || 'REQUEST'}
        choices={[
          {
            value: 'REQUEST',
            label: t`I answer each request`,
            hint: t`The time is held for them until you do, or until your time to answer runs out.`,
          },
          {
            value: 'INSTANT',
            label: t`The time is theirs at once`,
            hint: t`As soon as they have confirmed their email address.`,
          },
        ]}
      />
      <SelectField
        {...shown('noticeMinutes')}
        label={t`How long before the talk should a patient who cannot come cancel?`}
        hint={t`They can cancel at any time; this is what you ask of them.`}
      >
        {options('noticeMinutes', NOTICES, t`No rule`)}
      </SelectField>
      <section className="stack stack--5" aria-labelledby="when">
        <h2 id="when">
          <Trans>When it can be asked for</Trans>
        </h2>
        <SelectField
          {...shown('leadTimeMinutes')}
          label={t`At the latest, before it begins`}
          hint={t`If you answer each request, it is at least 80 minutes: patients have 20 to confirm, and you answer an hour before.`}
        >
          {options('leadTimeMinutes', LEADS, t`Until it begins`)}
        </SelectField>
        <TextField
          {...shown('horizonDays')}
          inputMode="numeric"
          maxLength={3}
          label={t`How many days ahead`}
          hint={t`From 1 to 365.`}
        />
        <SelectField {...shown('bufferBeforeMinutes')} label={t`Kept free before it`}>
          {options('bufferBeforeMinutes', BUFFERS, t`Nothing`)}
        </SelectField>
        <SelectField {...shown('bufferAfterMinutes')} label={t`Kept free after it`}>
          {options('bufferAfterMinutes', BUFFERS, t`Nothing`)}
        </SelectField>
        <SelectField
          {...shown('alignmentMinutes')}
          label={t`It begins`}
          hint={t`Counted from the top of the hour, or from when your hours begin.`}
        >
          <option value="">{t`One after another, from when your hours begin`}</option>
          {withSaved('alignmentMinutes', ALIGNMENTS).map((each) => (
            <option key={each} value={each}>
              {each === HOUR ? t`On the hour` : t`Every ${each} minutes of the hour`}
            </option>
          ))}
        </SelectField>
      </section>
    </>
  );
}
