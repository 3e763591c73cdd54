import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Notice } from '../../ui/notice.js';
import type { ConsultationView } from './consultation-view.js';

/** While a confirmed talk is still to come: when we remind of it, and the patient's choice. */
export function Reminders({ view }: { view: ConsultationView }) {
  const { t } = useLingui();
  const { reminders } = view.consultation;
  if (!reminders) return null;
  return (
    <section className="stack" aria-labelledby="reminders">
      <h2 id="reminders">
        <Trans>Reminders</Trans>
      </h2>
      {view.remindersSaved && <Notice tone="checked" role="status" title={<Trans>Saved.</Trans>} />}
      {view.remindersToCome.length > 0 ? (
        <>
          <p className="prose">
            <Trans>We email you a reminder:</Trans>
          </p>
          <ul>
            {view.remindersToCome.map((at) => (
              <li key={at}>{at}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="prose">
          <Trans>No more reminders will come. What is confirmed stays confirmed.</Trans>
        </p>
      )}
      <Disclosure summary={<Trans>Change the reminders</Trans>}>
        <PageForm action={view.here} className="stack">
          <CheckboxGroup
            id="leads"
            name="lead"
            label={t`Remind me`}
            hint={t`One that would fall between 9 pm and 8 am where you live comes the evening before.`}
            choices={[
              { value: 'THREE_DAYS', label: t`Three days before` },
              { value: 'ONE_DAY', label: t`The day before` },
              { value: 'TWO_HOURS', label: t`Two hours before` },
            ]}
            chosen={reminders.leads}
          />
          <Button weight="second" wide name="do" value="reminders">
            <Trans>Save the reminders</Trans>
          </Button>
        </PageForm>
      </Disclosure>
    </section>
  );
}
