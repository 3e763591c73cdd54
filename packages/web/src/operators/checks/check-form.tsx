import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { CheckField, CheckItemView } from './check-item.server.js';
import { findings, FindingWords } from './check-words.js';

/** What was found, where, when, until when, and what it can be held against. */
export function CheckForm({ view: { check, today, errors, typed } }: { view: CheckItemView }) {
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
      <TextField
        {...field('source', check.source ?? '')}
        label={t`Where you looked`}
        hint={t`As patients read it on the listing: the name of the register.`}
        maxLength={200}
      />
      <TextArea
        {...field('found')}
        label={t`What exactly you saw`}
        hint={t`Number, status, dates, conditions. Nothing about anybody’s health.`}
        maxLength={1000}
      />
      <TextField {...field('checkedOn', today)} type="date" label={t`When you looked`} max={today} />
      <TextField
        {...field('recheckBy', check.latestRecheck)}
        type="date"
        label={t`Until when that counts`}
        hint={t`It lapses by itself the day after. At the latest: ${formatDate(check.latestRecheck)}.`}
        max={check.latestRecheck}
      />
      <TextArea
        {...field('evidence')}
        label={t`Evidence, copied from there`}
        hint={t`It is kept encrypted, with its SHA-256.`}
        maxLength={20_000}
      />
      <TextField
        {...field('evidenceSha256')}
        label={t`Or the SHA-256 of a file that you keep`}
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
