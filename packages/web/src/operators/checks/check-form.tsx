import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { CheckField, CheckItemView } from './check-item.server.js';
import { ELSEWHERE } from './elsewhere.js';
import { findings, FindingWords } from './check-words.js';

/** What was found, where, when, until when, and what it can be held against. */
export function CheckForm({ view }: { view: CheckItemView }) {
  const { check, today, errors, typed } = view;
  const { t } = useLingui();
  const field = (id: CheckField, unanswered = '') => ({
    id,
    name: id,
    error: errors.find((error) => error.id === id)?.message,
    defaultValue: typed?.[id] ?? unanswered,
  });
  const { defaultValue: chosen, ...finding } = field('finding');
  return (
    <PageForm className="stack stack--5">
      <RadioGroup
        {...finding}
        label={t`What you found`}
        chosen={chosen || null}
        choices={findings.map((each) => ({ value: each, label: <FindingWords finding={each} /> }))}
      />
      <WhereField view={view} field={field} />
      <TextArea
        {...field('found')}
        label={t`What exactly you saw`}
        hint={t`Number, status, dates, conditions. Nothing about anybody’s health.`}
        maxLength={1000}
      />
      <TextField {...field('checkedOn', today)} type="date" label={t`When you checked`} max={today} />
      <TextField
        {...field('recheckBy', check.latestRecheck)}
        type="date"
        label={t`Valid until`}
        hint={t`It lapses by itself the day after. No later than ${formatDate(check.latestRecheck)}.`}
        max={check.latestRecheck}
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
      <Button wide>
        <Trans>Record it</Trans>
      </Button>
    </PageForm>
  );
}

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly defaultValue: string;
}

/** One of the registers that are kept for it, or another place, and then why. */
function WhereField({
  view: { check },
  field,
}: {
  view: CheckItemView;
  field: (id: CheckField, unanswered?: string) => FieldProps;
}) {
  const { t } = useLingui();
  const { registers } = check;
  const { defaultValue: chosen, ...register } = field('register');
  const source = (
    <TextField
      {...field('source', registers.length > 0 ? '' : (check.source ?? ''))}
      label={registers.length > 0 ? t`If somewhere else, where?` : t`Where you checked`}
      hint={t`The name of the register, as patients read it on the listing.`}
      maxLength={200}
    />
  );
  if (registers.length === 0) return source;
  return (
    <>
      <div className="stack stack--2">
        <p>
          <Trans>Open a register:</Trans>
        </p>
        <ul className="stack stack--1">
          {registers.map(({ name, url }) => (
            <li key={name}>
              <a href={url} rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <RadioGroup
        {...register}
        label={t`Where you checked`}
        chosen={chosen || null}
        choices={[
          ...registers.map(({ name }) => ({ value: name, label: name })),
          { value: ELSEWHERE, label: t`Somewhere else` },
        ]}
      />
      {source}
      <TextField
        {...field('sourceWhy')}
        label={t`And why you checked there`}
        hint={t`Only operators see this.`}
        maxLength={500}
      />
    </>
  );
}
