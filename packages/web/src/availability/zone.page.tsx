import { US_TIME_ZONES, zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Refusal } from '../accounts/refusal.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { SelectField, TextField } from '../ui/text-field.js';
import { BackToHours } from './back-to-hours.js';
import { hoursPath } from './hours-path.js';
import type { ZoneView } from './zone.server.js';

/** The zone that every hour is read in, and how many talks a day may have. */
export function ZonePage() {
  const { t } = useLingui();
  const view = usePageState<ZoneView>();
  if (!view) return <NotFoundPage />;
  const { slug, errors, typed } = view;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const isListed = US_TIME_ZONES.some(({ zone }) => zone === typed.timeZone);
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Zone and limit`} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Zone and limit</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <PageForm action={hoursPath(slug, '/zone')} className="stack stack--5">
        <input type="hidden" name="revision" value={view.revision} />
        <SelectField
          id="timeZone"
          name="timeZone"
          label={t`The time zone of your hours`}
          hint={t`Your hours follow its clock, through changes to and from daylight saving time. Patients see times in their own zone.`}
          defaultValue={typed.timeZone}
          error={errorOf('timeZone')}
        >
          {typed.timeZone === '' && <option value="">{t`Choose`}</option>}
          {!isListed && typed.timeZone !== '' && <option value={typed.timeZone}>{zoneWords(typed.timeZone)}</option>}
          {US_TIME_ZONES.map(({ zone, words }) => (
            <option key={zone} value={zone}>
              {words}
            </option>
          ))}
        </SelectField>
        <TextField
          id="dailyCap"
          name="dailyCap"
          inputMode="numeric"
          maxLength={3}
          label={t`First talks on one day, at most`}
          hint={t`Leave it empty for no limit.`}
          defaultValue={typed.dailyCap}
          error={errorOf('dailyCap')}
        />
        <Button wide>
          <Trans>Save</Trans>
        </Button>
      </PageForm>
      <BackToHours slug={slug} />
    </div>
  );
}
