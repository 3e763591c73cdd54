import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import type { Trouble, TypedWebhook } from './webhook-doors.js';
import { EventWords, webhookEvents } from './webhook-words.js';

/** What a webhook is: whoever adds one says it, and whoever changes one. */
export function WebhookFields({ errors, typed }: { errors: Trouble['errors']; typed: TypedWebhook }) {
  const { t } = useLingui();
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <>
      <TextField
        id="name"
        name="name"
        label={t`Its name`}
        hint={t`So that you recognize it later: "Our search index". At most 60 characters.`}
        error={errorOf('name')}
        defaultValue={typed.name}
        autoComplete="off"
        maxLength={60}
      />
      <TextField
        id="address"
        name="address"
        label={t`The URL we call`}
        hint={t`Such as https://example.org/clearing. It must be reachable from the public internet, on the usual port.`}
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
        label={t`What you are told about`}
        hint={t`If you show listings, you have to take down hidden ones within a day.`}
        error={errorOf('events')}
        chosen={typed.events}
        choices={webhookEvents.map((type) => ({
          value: type,
          label: <code>{type}</code>,
          hint: <EventWords type={type} />,
        }))}
      />
    </>
  );
}
