import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { asTyped, type ClockChange } from './clock-changes.js';
import type { ClockView } from './clock.server.js';
import { PartnerFrame } from '../partner-frame.js';

/** What a partner's test keys take for now. */
export function ClockPage() {
  const { t } = useLingui();
  const view = usePageState<ClockView>();
  if (!view) return null;
  const { sandboxNow, changes, typed, errors, refusal, isSet } = view;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`The clock for your test keys`} indexed={false} />
        <ErrorSummary errors={errors} />
        <h1>
          <Trans>The clock for your test keys</Trans>
        </h1>
        {isSet && <Notice tone="checked" role="status" title={<Trans>The clock is set.</Trans>} />}
        <Refusal words={refusal} />
        <p>
          {sandboxNow === null ? (
            <Trans>They use the real time.</Trans>
          ) : (
            <Trans>For your test keys it is {formatInstant(sandboxNow)}, and their clock keeps running.</Trans>
          )}
        </p>
        <p className="prose">
          <Trans>
            The invented listings move with it: free times, next times and dates are as they would be then. No one else
            sees this. Once the clock is set, your keys use it within a second.
          </Trans>
        </p>
        <p className="prose">
          <Trans>
            Your own programs still have today’s date. Where they give a time, as in <code>from</code> and{' '}
            <code>to</code> of <code>slots</code> or in <code>availableBefore</code>, have them give one later than this
            clock: nothing is free before it. <code>nextSlot</code> needs none.
          </Trans>
        </p>
        <p className="prose">
          <Trans>
            The feed of changes follows the clock. If you read it at the real time and then set the clock, it tells you
            what the clock changed, and that one listing is <code>HIDDEN</code>, so you can try taking someone down.
            Once you are back at the real time, a cursor from the clock is answered <code>CURSOR_EXPIRED</code>, so you
            can try starting over.
          </Trans>
        </p>
        <section className="stack stack--3" aria-labelledby="changes">
          <h2 id="changes">
            <Trans>A day when clocks change</Trans>
          </h2>
          <p className="prose">
            <Trans>
              The evening before, so that you can look at the night and the day after. In each town, someone offers
              talks by video or phone that night from midnight to four, and on Sunday from ten to twelve.
            </Trans>
          </p>
          {changes.map((change) => (
            <PageForm key={change.day} action="/partners/clock">
              <input type="hidden" name="at" value={change.eve} />
              <Button weight="second">
                <ChangeWords change={change} />
              </Button>
            </PageForm>
          ))}
        </section>
        <section className="stack stack--3" aria-labelledby="any">
          <h2 id="any">
            <Trans>Any other time</Trans>
          </h2>
          <PageForm action="/partners/clock" className="stack stack--4">
            <TextField
              id="at"
              name="at"
              label={t`Date and time, in UTC`}
              hint={t`Such as ${asTyped(changes)}. From now to a year from now.`}
              autoComplete="off"
              spellCheck={false}
              error={errors.find(({ id }) => id === 'at')?.message}
              defaultValue={typed}
            />
            <Button wide>
              <Trans>Set the clock</Trans>
            </Button>
          </PageForm>
        </section>
        {sandboxNow !== null && (
          <PageForm action="/partners/clock">
            <input type="hidden" name="real" value="yes" />
            <Button weight="second" wide>
              <Trans>Return to the real time</Trans>
            </Button>
          </PageForm>
        )}
        <p>
          <a href="/partners/keys">
            <Trans>Back to your keys</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}

function ChangeWords({ change: { goes, day } }: { change: ClockChange }) {
  return goes === 'FORWARD' ? (
    <Trans>Before {formatDate(day)}, when clocks go forward</Trans>
  ) : (
    <Trans>Before {formatDate(day)}, when clocks go back</Trans>
  );
}
