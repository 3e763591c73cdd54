import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { BackToHours } from '../back-to-hours.js';
import type { DateView } from './date.server.js';
import { SaveOrMore, WindowFields } from '../hours/hours-fields.js';
import { hoursPath } from '../hours-path.js';
import { OnWhoseClock } from '../on-whose-clock.js';

/** One date's hours, instead of those of its weekday. */
export function DatePage() {
  const { t } = useLingui();
  const view = usePageState<DateView>();
  if (!view) return <NotFoundPage />;
  const { slug, date, label, errors } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Hours on one date`} />
      <ErrorSummary errors={errors} />
      <h1 id="date">{label}</h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>What you save here is for this date only, instead of your weekly hours and breaks.</Trans>
      </p>
      <OnWhoseClock zone={view.timeZoneWords} />
      {view.isChanged && <Notice title={<Trans>This date has its own hours, or is closed.</Trans>} />}
      <PageForm action={`${hoursPath(slug, '/date')}?date=${encodeURIComponent(date)}`} className="stack stack--5">
        <input type="hidden" name="revision" value={view.revision} />
        <WindowFields typed={view.typed} places={view.places} errors={errors} emptyRows={view.emptyRows} />
        <div className="row">
          <SaveOrMore />
          <Button wide weight="second" name="do" value="close">
            <Trans>Close this date</Trans>
          </Button>
          {view.isChanged && (
            <Button wide weight="quiet" name="do" value="clear">
              <Trans>Use the weekly hours</Trans>
            </Button>
          )}
        </div>
      </PageForm>
      <BackToHours slug={slug} />
    </div>
  );
}
