import { Trans, useLingui } from '@lingui/react/macro';
import type { LookAlikeDecision } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import type { Decided } from '../decided.js';
import { DecideForm } from '../decide-form.js';
import type { LookAlikeItemView } from './look-alike-item.server.js';
import { LookAlikeDecisionWords, LookAlikeReasonWords, reasonsForLookAlike } from './look-alike-words.js';

interface Props {
  readonly decision: LookAlikeDecision;
  readonly item: LookAlikeItemView['item'];
  readonly typed: Decided<LookAlikeDecision> | null;
  readonly errors: readonly FieldError[];
  readonly isMain?: boolean;
}

/** What becomes of two that look alike, why, and in words. */
export function LookAlikeForm({ decision, item, ...form }: Props) {
  const { t } = useLingui();
  return (
    <DecideForm
      {...form}
      decision={decision}
      reasons={reasonsForLookAlike[decision]}
      reasonWords={(reason) => <LookAlikeReasonWords reason={reason} />}
      words={
        decision === 'SEND_BACK'
          ? {
              field: 'words',
              label: t`What has to change`,
              hint: t`Its practitioner reads this. Say nothing about the other one that is not public. Up to 2,000 characters.`,
            }
          : {
              field: 'words',
              label: t`For the other operators`,
              hint: t`Optional. It is kept encrypted, and erased with either listing. Up to 2,000 characters.`,
            }
      }
      act={<LookAlikeDecisionWords decision={decision} names={item} />}
    >
      {item.decisions.map((each) => (
        <input key={each} type="hidden" name="offered" value={each} />
      ))}
      {decision === 'DIFFERENT_PEOPLE' && (
        <p>
          {item.isHeld ? (
            <Trans>The waiting draft is published as it was sent, and its practitioner is told.</Trans>
          ) : (
            <Trans>They do not come back here unless a name or a number of theirs changes.</Trans>
          )}
        </p>
      )}
      {(decision === 'HIDE_FIRST' || decision === 'HIDE_SECOND') && (
        <p>
          <Trans>No one sees it until an operator shows it again. Its practitioner is told, and can appeal.</Trans>
        </p>
      )}
    </DecideForm>
  );
}
