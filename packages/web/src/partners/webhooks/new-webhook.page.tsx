import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { PartnerFrame } from '../partner-frame.js';
import type { NewWebhookView } from './new-webhook.server.js';
import { ShownSecret } from './shown-secret.js';
import { EventWords, webhookEvents } from './webhook-words.js';

/** Where, and of what. */
export function NewWebhookPage() {
  const { t } = useLingui();
  const view = usePageState<NewWebhookView>();
  if (!view) return null;
  if (view.shown) return <ShownSecret shown={view.shown} />;
  const { errors, refusal, typed } = view;
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Add a webhook`} indexed={false} />
        <ErrorSummary errors={errors} />
        <h1>
          <Trans>Add a webhook</Trans>
        </h1>
        <Refusal words={refusal} />
        <PageForm action="/partners/webhooks/new" className="stack stack--5">
          <TextField
            id="name"
            name="name"
            label={t`Its name`}
            hint={t`So that you know it again: "Our search index".`}
            error={errorOf('name')}
            defaultValue={typed.name}
            autoComplete="off"
            maxLength={60}
          />
          <TextField
            id="address"
            name="address"
            label={t`The address we call`}
            hint={t`Such as https://example.org/clearing. It is reached from the public internet, on the usual port.`}
            error={errorOf('address')}
            defaultValue={typed.address}
            autoComplete="off"
            inputMode="url"
            spellCheck={false}
            maxLength={2000}
          />
          <CheckboxGroup
            id="events"
            name="events"
            label={t`What you are told of`}
            hint={t`Whoever shows listings has to take down what is hidden, within a day.`}
            error={errorOf('events')}
            chosen={typed.events}
            choices={webhookEvents.map((type) => ({
              value: type,
              label: <code>{type}</code>,
              hint: <EventWords type={type} />,
            }))}
          />
          <Button wide>
            <Trans>Add the webhook</Trans>
          </Button>
        </PageForm>
        <p>
          <a href="/partners/webhooks">
            <Trans>Back to your webhooks</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}
