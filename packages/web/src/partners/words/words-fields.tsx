import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../ui/text-field.js';

/** Who a partner is and what for, as an operator reads it. */
export function WordsFields({
  values,
  errorOf,
}: {
  values: { readonly organisation: string; readonly site: string; readonly purpose: string };
  errorOf: (field: string) => string | undefined;
}) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="organisation"
        name="organisation"
        label={t`Your organisation`}
        hint={t`People who come through your links will read it. At most 120 characters.`}
        error={errorOf('organisation')}
        defaultValue={values.organisation}
        autoComplete="organization"
        maxLength={120}
      />
      <TextField
        id="site"
        name="site"
        label={t`Its site`}
        hint={t`Such as https://example.org`}
        error={errorOf('site')}
        defaultValue={values.site}
        autoComplete="url"
        inputMode="url"
        spellCheck={false}
        maxLength={200}
      />
      <TextArea
        id="purpose"
        name="purpose"
        label={t`What you want to do`}
        hint={t`Who your users are, and what you will show them. At most 1,000 characters.`}
        error={errorOf('purpose')}
        defaultValue={values.purpose}
        rows={5}
        maxLength={1000}
      />
    </>
  );
}
