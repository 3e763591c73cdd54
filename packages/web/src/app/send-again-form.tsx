import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/button.js';
import { PageForm } from './page-form.js';

/** Everything that was typed, to be sent once more to where it was going. */
export function SendAgainForm({ path, fields }: { path: string; fields: readonly (readonly [string, string])[] }) {
  return (
    <PageForm action={path}>
      {fields.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <Button wide>
        <Trans>Try again</Trans>
      </Button>
    </PageForm>
  );
}
