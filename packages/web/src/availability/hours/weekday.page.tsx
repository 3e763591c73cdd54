import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Refusal } from '../../accounts/refusal.js';
import { CheckboxGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { BackToHours } from '../back-to-hours.js';
import { BreakFields, SaveOrMore, WindowFields } from './hours-fields.js';
import { hoursPath } from '../hours-path.js';
import { OnWhoseClock } from '../on-whose-clock.js';
import { useWeekdayName, WEEKDAY_SLUGS } from './weekday-words.js';
import type { WeekdayView } from './weekday.server.js';

/** The hours and breaks of one weekday, and the days that get the same. */
export function WeekdayPage() {
  const { t } = useLingui();
  const nameOf = useWeekdayName();
  const view = usePageState<WeekdayView>();
  if (!view) return <NotFoundPage />;
  const { weekday, slug, errors } = view;
  const name = nameOf(weekday);
  const others = [1, 2, 3, 4, 5, 6, 7].filter((each) => each !== weekday);
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Hours on ${name}`} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Hours on {name}</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <OnWhoseClock zone={view.timeZoneWords} />
      <PageForm action={hoursPath(slug, `/week/${WEEKDAY_SLUGS[weekday - 1]}`)} className="stack stack--5">
        <input type="hidden" name="revision" value={view.revision} />
        <WindowFields typed={view.typed} places={view.places} errors={errors} emptyRows={view.emptyRows} />
        <BreakFields typed={view.typed} errors={errors} />
        <CheckboxGroup
          id="weekdays"
          name="copy"
          plain
          label={t`The same hours on`}
          hint={t`What those days have now is replaced.`}
          chosen={view.copyTo.map(String)}
          choices={others.map((each) => ({ value: String(each), label: nameOf(each) }))}
        />
        <div className="row">
          <SaveOrMore />
        </div>
      </PageForm>
      <BackToHours slug={slug} />
    </div>
  );
}
