import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup, RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import { bytesInWords } from './amounts.js';
import type { ImportsView } from './imports.server.js';

/** Which file, and of whom. */
export function TryForm({ view: { folder, professions, typed, errors } }: { view: ImportsView }) {
  const { t } = useLingui();
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <PageForm action="/operators/imports" className="stack stack--5">
      <RadioGroup
        id="file"
        name="file"
        label={t`Which file`}
        error={errorOf('file')}
        chosen={typed.file || (folder.files[0]?.name ?? null)}
        choices={folder.files.map(({ name, bytes, changedAt }) => ({
          value: name,
          label: <span className="as-typed">{name}</span>,
          hint: t`${bytesInWords(bytes)}, written on ${formatInstant(changedAt)}`,
        }))}
      />
      <CheckboxGroup
        id="professions"
        name="professions"
        label={t`Which professions`}
        hint={t`If you choose none, all of them.`}
        error={errorOf('professions')}
        plain
        chosen={typed.professions}
        choices={professions.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextField
        id="states"
        name="states"
        label={t`Which states`}
        hint={t`For example “TX, New Mexico”. If you leave this empty, all of them.`}
        error={errorOf('states')}
        defaultValue={typed.states}
        maxLength={1_000}
      />
      <TextField
        id="listedOn"
        name="listedOn"
        type="date"
        label={t`Date of the file’s data`}
        hint={t`Only if its name does not say it, or says it wrong.`}
        error={errorOf('listedOn')}
        defaultValue={typed.listedOn}
      />
      <Button wide>
        <Trans>Try it without writing anything</Trans>
      </Button>
    </PageForm>
  );
}
