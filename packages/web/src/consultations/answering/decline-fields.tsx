import { declineReasons } from '@clearing/shared/safe-reasons';
import { useLingui } from '@lingui/react/macro';
import { ChoiceRow, RadioGroup } from '../../ui/choices.js';
import type { TypedAnswer } from './typed-answer.js';

/** Why, in sentences that tell nothing of anybody's health; and whether others are suggested. */
export function DeclineFields({
  typed,
  name,
  needsReason = false,
}: {
  typed: TypedAnswer;
  name: string;
  /** Whoever says no for somebody else says one of the safe reasons. */
  needsReason?: boolean;
}) {
  const { t } = useLingui();
  const sentences = Object.entries(declineReasons).map(([value, label]) => ({ value, label }));
  return (
    <>
      <RadioGroup
        id="reason"
        name="reason"
        label={needsReason ? t`Why` : t`Why, if you like`}
        hint={t`They read the sentence exactly as it is here.`}
        choices={needsReason ? sentences : [{ value: '', label: t`No reason` }, ...sentences]}
        chosen={typed.reason ?? (needsReason ? 'NO_ROOM' : '')}
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
