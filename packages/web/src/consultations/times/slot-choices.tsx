import { Plural, useLingui } from '@lingui/react/macro';
import { zoneWords } from '@clearing/shared/time/zones';
import { RadioGroup } from '../../ui/choices.js';
import type { FreeTimes } from './free-times.js';
import { otherClock } from './other-clock.js';

/** The times of the open day, each a large radio with its whole label. */
export function SlotChoices({
  day,
  zone,
  chosen,
  where,
  error,
}: {
  day: NonNullable<FreeTimes['chosen']>;
  zone: string;
  chosen: string | null;
  /** Where a clock of the practitioner's hangs: "Dallas". */
  where: (timeZone: string) => string | null;
  error?: string | undefined;
}) {
  const { t } = useLingui();
  return (
    <div id="times" tabIndex={-1} className="slot-choices">
      <RadioGroup
        id="at"
        name="at"
        large
        label={day.words}
        hint={
          <>
            <Plural value={day.count} one="# free time" other="# free times" />, {zoneWords(zone)}
          </>
        }
        error={error}
        chosen={chosen}
        choices={day.times.map(({ startsAt, label, own, timeZone }) => {
          const there = otherClock(label, own);
          const city = where(timeZone);
          return {
            value: startsAt,
            label: <time dateTime={startsAt}>{label}</time>,
            hint: there ? (city ? t`${there} in ${city}` : t`${there} where they are`) : undefined,
          };
        })}
      />
    </div>
  );
}
