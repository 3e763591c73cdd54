import { declineReasons } from '@clearing/shared/safe-reasons';
import { useLingui } from '@lingui/react/macro';
import { ChoiceRow, RadioGroup } from '../../ui/choices.js';
import type { TypedAnswer } from './typed-answer.js';

/** Why, in sentences that tell nothing of anybody's health; and whether others are suggested. */
export function DeclineFields({ typed, name }: { typed: TypedAnswer; name: string }) {
  const { t } = useLingui();
  const sentences = Object.entries(declineReasons).map(([value, label]) => ({ value, label }));
  return (
    <>
      <RadioGroup
        id="reason"
        name="reason"
        label={t`Why, if you like`}
        hint={t`They read the sentence as it stands here.`}
        choices={[{ value: '', label: t`No reason` }, ...sentences]}
        chosen={typed.reason ?? ''}
      />
      <ChoiceRow
        type="checkbox"
        name="suggests"
        value="yes"
        isChosen={typed.suggests}
        label={t`Suggest others to ${name}`}
        hint={t`They see who offers the same in the same place and has free times soon.`}
      />
    </>
  );
}
