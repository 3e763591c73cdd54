import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { stateOptions } from '../../listing/workspace/state-options.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextArea, TextField } from '../../ui/text-field.js';
import type { ClaimItemView } from './claim-item.server.js';

/** What an official source says about the licence, and, where none is on file, an address it gives. */
export function LookUpForm({ view: { claim, errors, typed } }: { view: ClaimItemView }) {
  const { t } = useLingui();
  const field = (id: string) => ({
    ...{ id, name: id, defaultValue: typed[id] ?? '' },
    error: errors.find((error) => error.id === id)?.message,
  });
  return (
    <PageForm className="stack stack--5">
      <SelectField {...field('jurisdiction')} label={t`Whose licence`}>
        <option value="">{t`Choose a state`}</option>
        {stateOptions.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField {...field('licenseNumber')} label={t`Licence number`} maxLength={40} autoComplete="off" />
      <TextField
        {...field('source')}
        label={t`Where you checked`}
        hint={t`The board’s own register, never what the claimant sent.`}
        maxLength={200}
      />
      <TextArea
        {...field('found')}
        label={t`What exactly you saw`}
        hint={t`Name, status, dates. Kept encrypted.`}
        maxLength={1000}
      />
      <TextArea
        {...field('evidence')}
        label={t`Evidence, copied from the source`}
        hint={t`It is kept encrypted, with its SHA-256.`}
        maxLength={20_000}
      />
      <TextField
        {...field('evidenceSha256')}
        label={t`Or the SHA-256 of a file you keep`}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
      />
      {claim.needsAddress && (
        <>
          <TextField
            {...field('address')}
            type="email"
            label={t`An email address from an official source`}
            hint={t`The practitioner’s or their practice’s. A code goes there once another operator agrees.`}
            maxLength={254}
            autoComplete="off"
          />
          <TextField
            {...field('addressSource')}
            label={t`Which source it is from`}
            hint={t`Never the claimant.`}
            maxLength={200}
          />
        </>
      )}
      <Button wide name="do" value="look-up">
        <Trans>Record it</Trans>
      </Button>
    </PageForm>
  );
}
