import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../app/page-form.js';
import { hoursPath } from '../availability/hours-path.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';
import type { SharesView } from './shares.server.js';

/** Somebody at the desk. */
export function AskScheduler({ view }: { view: SharesView }) {
  const { t } = useLingui();
  const { hours, typed } = view;
  const isTyped = typed.kind === 'SCHEDULER';
  const errorOf = errorsOf(view);
  return (
    <section className="stack" aria-labelledby="ask-scheduler">
      <h2 id="ask-scheduler">
        <Trans>Ask someone to manage your calendar</Trans>
      </h2>
      <ul className="prose">
        <li>
          <Trans>
            They see the time, the kind of talk, what the patient wants to be called, and whether one of your licences
            covers it.
          </Trans>
        </li>
        <li>
          <Trans>
            They accept, propose times, decline for one of four reasons, and cancel. Each time, you see who did it.
          </Trans>
        </li>
        <li>
          <Trans>They never see answers, points to talk about, messages, or how to reach the patient.</Trans>
        </li>
      </ul>
      <PageForm action={hoursPath(hours.slug, '/shares')} className="stack stack--5">
        <input type="hidden" name="kind" value="SCHEDULER" />
        <TextField
          id="name-scheduler"
          name="name"
          label={t`What you call them`}
          hint={t`For example: Front desk. You see it where they did something.`}
          maxLength={60}
          defaultValue={isTyped ? typed.name : ''}
          error={errorOf('name-scheduler')}
        />
        <TextField
          id="email-scheduler"
          name="email"
          type="email"
          label={t`Their email address`}
          hint={t`Only an account with this address can accept it, with a second step for signing in.`}
          defaultValue={isTyped ? typed.email : ''}
          error={errorOf('email-scheduler')}
        />
        <TextField
          id="untilDate-scheduler"
          name="untilDate"
          type="date"
          min={view.today}
          label={t`Their last date`}
          hint={t`It ends by itself after that date. At most thirteen months from now.`}
          defaultValue={isTyped ? typed.untilDate : ''}
          error={errorOf('untilDate-scheduler')}
        />
        <Button wide>
          <Trans>Ask them to manage my calendar</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

/** Another practitioner, for the dates of one absence. */
export function AskColleague({ view }: { view: SharesView }) {
  const { t } = useLingui();
  const { hours, typed } = view;
  const isTyped = typed.kind === 'COLLEAGUE';
  const errorOf = errorsOf(view);
  const absences = hours.timeOff.filter(({ isTold }) => isTold);
  return (
    <section className="stack" aria-labelledby="ask-colleague">
      <h2 id="ask-colleague">
        <Trans>Ask a colleague to answer while you are away</Trans>
      </h2>
      {absences.length === 0 ? (
        <p className="prose">
          <Trans>
            First say when: <a href={hoursPath(hours.slug, '/away')}>choose the dates on which you are away</a>.
          </Trans>
        </p>
      ) : (
        <>
          <ul className="prose">
            <li>
              <Trans>They do what someone who manages your calendar does, but only on the dates of that absence.</Trans>
            </li>
            <li>
              <Trans>
                They read what a patient sent only if that patient says yes to them by name. The patient sees each time
                they read it.
              </Trans>
            </li>
            <li>
              <Trans>They need a published listing of their own.</Trans>
            </li>
          </ul>
          <PageForm action={hoursPath(hours.slug, '/shares')} className="stack stack--5">
            <input type="hidden" name="kind" value="COLLEAGUE" />
            <RadioGroup
              id="absenceId-colleague"
              name="absence"
              label={t`During which absence`}
              choices={absences.map(({ timeOffId, label }) => ({ value: timeOffId, label }))}
              chosen={isTyped ? typed.absence : absences.length === 1 ? absences[0]!.timeOffId : null}
              error={errorOf('absenceId-colleague')}
            />
            <TextField
              id="email-colleague"
              name="email"
              type="email"
              label={t`The colleague’s email address`}
              hint={t`The one they sign in with.`}
              defaultValue={isTyped ? typed.email : ''}
              error={errorOf('email-colleague')}
            />
            <Button wide>
              <Trans>Ask them to answer for me</Trans>
            </Button>
          </PageForm>
        </>
      )}
    </section>
  );
}

function errorsOf({ errors }: SharesView) {
  return (id: string) => errors.find((error) => error.id === id)?.message;
}
