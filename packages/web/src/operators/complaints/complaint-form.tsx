import { useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { ComplaintDecision } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { ComplaintItemView } from './complaint-item.server.js';
import { asksForDay, DecisionWords, ReasonWords, reasonsFor } from './complaint-words.js';

interface Props {
  readonly view: ComplaintItemView;
  readonly decision: ComplaintDecision;
  readonly isMain?: boolean;
}

/** One thing an operator may do: why, on which day, and what they write, as it asks for. Read back by readDecided. */
export function ComplaintForm({ view: { complaint, typed, errors, today }, decision, isMain }: Props) {
  const words = useWordsFor(decision, complaint);
  const { t } = useLingui();
  const own = typed?.decision === decision ? typed : null;
  const field = (name: string) => `${decision}-${name}`;
  const errorOf = (name: string) => errors.find(({ id }) => id === field(name))?.message;
  return (
    <PageForm className="stack stack--4">
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="version" value={complaint.version} />
      {reasonsFor[decision].length > 0 && (
        <RadioGroup
          id={field('reason')}
          name={field('reason')}
          label={decision === 'CLOSE' ? t`What came of it` : t`Why`}
          error={errorOf('reason')}
          chosen={own?.reason ?? null}
          choices={reasonsFor[decision].map((reason) => ({ value: reason, label: <ReasonWords reason={reason} /> }))}
        />
      )}
      {decision === 'FIND_PAGE' && (
        <TextField
          id={field('page')}
          name={field('page')}
          label={t`The address of their page`}
          hint={t`Copied from your browser. Hidden pages count too.`}
          error={errorOf('page')}
          defaultValue={own?.page ?? ''}
          maxLength={300}
        />
      )}
      {asksForDay.includes(decision) && (
        <TextField
          id={field('onDate')}
          name={field('onDate')}
          type="date"
          label={t`Date`}
          error={errorOf('onDate')}
          defaultValue={own?.onDate ?? today}
          max={today}
        />
      )}
      {words && (
        <TextArea
          id={field('words')}
          name={field('words')}
          label={words.label}
          hint={words.hint}
          error={errorOf('words')}
          defaultValue={own?.words ?? ''}
          maxLength={2000}
        />
      )}
      <Button wide weight={isMain ? 'main' : 'second'}>
        <DecisionWords decision={decision} />
      </Button>
    </PageForm>
  );
}

/** The field of what is typed: what it is, who reads it, and what must not be in it. Null: there is none. */
function useWordsFor(decision: ComplaintDecision, { mayBeNamed }: ComplaintItemView['complaint']) {
  const { t } = useLingui();
  switch (decision) {
    case 'TAKE':
    case 'FIND_PAGE':
      return null;
    case 'ASK':
      return {
        label: t`What you ask them`,
        hint: mayBeNamed
          ? t`The person who manages the page reads exactly this, and nothing else. You may say who told us: they agreed.`
          : t`The person who manages the page reads exactly this, and nothing else. Do not say who told us, or anything that would give them away: a day, a place, a treatment.`,
      };
    case 'WRITE':
      return {
        label: t`What you write to them`,
        hint: t`It goes to the email address they typed. No one confirmed it, so it may be a stranger’s. Leave out names, treatment and health.`,
      };
    case 'CLOSE':
      return { label: t`What you found`, hint: t`For the other operators. Kept encrypted, and erased with the rest.` };
    case 'TOLD_FDA':
    case 'TOLD_BOARD':
      return { label: t`Where, by whom, and the reference number`, hint: t`Optional. For the other operators.` };
    default:
      return { label: t`For the other operators`, hint: t`Kept encrypted, and erased with the rest.` };
  }
}
