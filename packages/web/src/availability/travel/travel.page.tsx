import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { BackToHours } from '../back-to-hours.js';
import { hoursPath } from '../hours-path.js';
import type { TravelView } from './travel.server.js';
import { wayFieldId } from './typed-ways.js';

type Way = TravelView['ways'][number];

/** How long a practitioner needs between the places where they see people. */
export function TravelPage() {
  const { t } = useLingui();
  const view = usePageState<TravelView>();
  if (!view) return <NotFoundPage />;
  const { slug, errors, ways } = view;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Travel between your places`} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Travel between your places</Trans>
      </h1>
      <Refusal words={view.refusal} />
      {ways.length === 0 ? (
        <p className="prose">
          <Trans>You offer talks in person at only one place, so there is no travel to keep time free for.</Trans>
        </p>
      ) : (
        <>
          <p className="prose">
            <Trans>
              Between talks at two different places we keep this much time free, the same in both directions. What you
              keep free before and after a talk is added to it. Talks by video and phone have no place, so no travel
              time is kept around them, and none is offered where it would take up the time for travel.
            </Trans>
          </p>
          <PageForm action={hoursPath(slug, '/travel')} className="stack stack--5">
            <input type="hidden" name="revision" value={view.revision} />
            {ways.map((way, index) => (
              <WayField key={`${way.from} ${way.to}`} way={way} index={index} error={errorOf(wayFieldId(index))} />
            ))}
            <Button wide>
              <Trans>Save</Trans>
            </Button>
          </PageForm>
        </>
      )}
      <BackToHours slug={slug} />
    </div>
  );
}

function WayField({ way, index, error }: { way: Way; index: number; error: string | undefined }) {
  const { t } = useLingui();
  const { fromLabel, toLabel, miles, estimatedMinutes } = way;
  const id = wayFieldId(index);
  const far =
    miles === 0
      ? t`Less than a mile apart as the crow flies.`
      : t`${plural(miles, { one: '# mile', other: '# miles' })} apart as the crow flies.`;
  const guess =
    estimatedMinutes === null
      ? t`Too far for us to guess.`
      : t`Our estimate by car: ${estimatedMinutes} minutes. It counts only if you type it in.`;
  return (
    <>
      <input type="hidden" name="from" value={way.from} />
      <input type="hidden" name="to" value={way.to} />
      <TextField
        id={id}
        name="minutes"
        inputMode="numeric"
        maxLength={4}
        label={t`Minutes from ${fromLabel} to ${toLabel}`}
        hint={t`${far} ${guess} Leave it empty to keep nothing free.`}
        defaultValue={way.typed}
        error={error}
      />
    </>
  );
}
