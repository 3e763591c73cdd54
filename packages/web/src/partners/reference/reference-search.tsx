import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';

/** Works as a form; where scripts run each letter finds. */
export function ReferenceSearch({ typed }: { typed: string }) {
  const { t } = useLingui();
  return (
    <search>
      <form action="/partners/reference" data-in-place="found" data-eager="" className="reference__search">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t`Find in the schema`}
          hint={t`A type, a field, an argument or a word from a description: "slots", "Practitioner.name", "price".`}
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={100}
        />
        <Button weight="second">
          <Trans>Find</Trans>
        </Button>
      </form>
    </search>
  );
}
