import { zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../../../ui/choices.js';
import { TalkLine } from '../../talk-words.js';
import { cityOfClock } from '../../times/city-of-clock.js';
import { DayStrip } from '../../times/day-strip.js';
import { otherClock } from '../../times/other-clock.js';
import { NoTimes } from '../../times/no-times.js';
import { SlotChoices } from '../../times/slot-choices.js';
import { useProblems } from './problem-words.js';
import type { StepView } from '../request-view.js';
import { StepFrame } from './step-frame.js';

/** Choosing a time, or another one, without losing an answer. */
export function TimeStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { person, talk, free, near, draft } = view;
  const { summary, errorOf } = useProblems(view.problems);
  return (
    <StepFrame
      view={view}
      errors={summary}
      heading={<Trans>First talk with {person.givenName}</Trans>}
      onward={<Trans>Continue with this time</Trans>}
    >
      <p className="talk-line">
        <TalkLine talk={talk} />
      </p>
      {near.length > 0 && (
        <RadioGroup
          id="near"
          name="at"
          label={<Trans>Near the time you wanted</Trans>}
          chosen={null}
          choices={near.map(({ startsAt, label, own }) => {
            const there = otherClock(label, own);
            return { value: startsAt, label, hint: there ? t`${there} where they are` : undefined };
          })}
        />
      )}
      {free?.chosen ? (
        <>
          <p>
            <Trans>
              Times are in <b>{zoneWords(free.zone)}</b>.
            </Trans>
          </p>
          <DayStrip
            free={free}
            way={(date, content, isChosen) => (
              <button
                className="day-strip__day"
                name="do"
                value={`day:${date}`}
                aria-current={isChosen ? 'date' : undefined}
              >
                {content}
              </button>
            )}
          />
          <SlotChoices
            day={free.chosen}
            zone={free.zone}
            chosen={draft.startsAt || null}
            where={(timeZone) => cityOfClock(person.locations, talk, timeZone)}
            error={errorOf('at')}
          />
        </>
      ) : (
        <NoTimes person={person} talk={talk} elsewhere={null} waitingHref={null} />
      )}
    </StepFrame>
  );
}
