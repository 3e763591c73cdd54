import { Plural } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import type { ProposableDay } from './proposable-days.js';

/** Free times by day, each day opened by itself: one of them, or several. */
export function DayChoices({
  days,
  chosen,
  error,
  single = false,
}: {
  days: readonly ProposableDay[];
  chosen: readonly string[];
  error: string | null;
  single?: boolean;
}) {
  return (
    <div id="times" tabIndex={-1} className="stack stack--2">
      {error && <p className="field__error">{error}</p>}
      {days.map(({ words, times, isOpen }, index) => {
        const choices = times.map(({ startsAt, label }) => ({
          value: startsAt,
          label: <time dateTime={startsAt}>{label}</time>,
        }));
        const group = { id: `day-${index}`, name: 'at', label: words, labelUnseen: true, choices };
        return (
          <Disclosure
            key={words}
            open={isOpen}
            summary={
              <>
                {words}, <Plural value={times.length} one="# free time" other="# free times" />
              </>
            }
          >
            {single ? (
              <RadioGroup {...group} chosen={chosen[0] ?? null} />
            ) : (
              <CheckboxGroup {...group} chosen={chosen} />
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}
