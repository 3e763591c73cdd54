import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { BackToHours } from '../availability/back-to-hours.js';
import { Conflicts } from '../availability/conflicts.js';
import { hoursPath } from '../availability/hours-path.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import type { AwayView } from './away.server.js';

/** Going away by dates: what patients read, who waits now, and which talks fall into it. */
export function AwayPage() {
  const { t } = useLingui();
  const view = usePageState<AwayView>();
  if (!view) return <NotFoundPage />;
  const { hours } = view;
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`Going away`} />
      <ErrorSummary errors={view.errors} />
      <div className="stack stack--2">
        <h1>
          <Trans>Going away</Trans>
        </h1>
        <p className="muted">{hours.name}</p>
      </div>
      <Refusal words={view.refusal} />
      <Done what={view.done} />
      <Absences view={view} />
      <Conflicts conflicts={hours.conflicts} />
      <Waiting view={view} />
      <GoAway view={view} />
      <p>
        <a href={hoursPath(hours.slug, '/shares')}>
          <Trans>Ask a colleague to answer while you are away</Trans>
        </a>
      </p>
      <BackToHours slug={hours.slug} />
    </div>
  );
}

function Absences({ view: { hours } }: { view: AwayView }) {
  const { t } = useLingui();
  const absences = hours.timeOff.filter(({ isTold }) => isTold);
  return (
    <section className="stack" aria-labelledby="absences">
      <h2 id="absences">
        <Trans>Your absences</Trans>
      </h2>
      {absences.length === 0 && (
        <p className="prose">
          <Trans>None is planned. Once you choose dates below, they appear here.</Trans>
        </p>
      )}
      <ul role="list" className="stack stack--2">
        {absences.map(({ timeOffId, label }) => (
          <li key={timeOffId}>
            <PageForm action={hoursPath(hours.slug, '/away')} className="row">
              <input type="hidden" name="revision" value={hours.revision} />
              <input type="hidden" name="timeOff" value={timeOffId} />
              <span className="figures">{label}</span>
              <Button weight="second" aria-label={t`I am staying after all: ${label}`}>
                <Trans>I am staying after all</Trans>
              </Button>
            </PageForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing that waits is answered by going away: what there is to do stands beside each. */
function Waiting({ view: { waiting } }: { view: AwayView }) {
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">
        <Trans>Who is waiting for you now</Trans>
      </h2>
      {waiting.length === 0 ? (
        <p className="prose">
          <Trans>Nobody is waiting for an answer.</Trans>
        </p>
      ) : (
        <>
          <p className="prose">
            <Trans>
              Going away does not answer anyone. Accept, propose other times or say no before you leave. A request that
              is not answered in time runs out, and the patient is told.
            </Trans>
          </p>
          <ul>
            {waiting.map(({ id, label, answerBy }) => (
              <li key={id}>
                <a href={`/requests/${encodeURIComponent(id)}`}>
                  <Trans>A talk on {label}</Trans>
                </a>
                {answerBy && (
                  <>
                    {', '}
                    <Trans>
                      answer by <b className="figures">{answerBy}</b>
                    </Trans>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function GoAway({ view }: { view: AwayView }) {
  const { t } = useLingui();
  const { hours, typed, errors } = view;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <section className="stack" aria-labelledby="go">
      <h2 id="go">
        <Trans>Away from … to …</Trans>
      </h2>
      <ul className="prose">
        <li>
          <Trans>Both dates are included, by your clock ({hours.timeZoneWords}). Patients see no times on them.</Trans>
        </li>
        <li>
          <Trans>While you are away, your page and the results say which day you are back, and nothing else.</Trans>
        </li>
        <li>
          <Trans>Talks that are confirmed stay. They are shown to you above, and you decide about each.</Trans>
        </li>
        <li>
          <Trans>
            It begins and ends by itself. Times after it can be asked for in the meantime, and those requests wait for
            an answer.
          </Trans>
        </li>
      </ul>
      <PageForm action={hoursPath(hours.slug, '/away')} className="stack stack--5">
        <input type="hidden" name="revision" value={hours.revision} />
        <TextField
          id="fromDate"
          name="fromDate"
          type="date"
          min={view.today}
          label={t`First date`}
          defaultValue={typed.fromDate}
          error={errorOf('fromDate')}
        />
        <TextField
          id="untilDate"
          name="untilDate"
          type="date"
          min={view.today}
          label={t`Last date`}
          defaultValue={typed.untilDate}
          error={errorOf('untilDate')}
        />
        <Button wide>
          <Trans>I am away on these dates</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Done({ what }: { what: string | null }) {
  switch (what) {
    case 'away':
      return (
        <Notice tone="checked" role="status" title={<Trans>Saved. Patients see no times on these dates.</Trans>} />
      );
    case 'stays':
      return <Notice tone="checked" role="status" title={<Trans>Removed. Your hours apply again.</Trans>} />;
    default:
      return null;
  }
}
