import { Trans, useLingui } from '@lingui/react/macro';
import type { WordingDecision } from '../../generated/graphql.js';
import { DecideForm } from '../decide-form.js';
import type { WordingItemView } from './wording-item.server.js';
import { reasonsForWording, WordingDecisionWords, WordingReasonWords } from './wording-words.js';

interface Props extends Pick<WordingItemView, 'typed' | 'errors'> {
  readonly decision: WordingDecision;
  readonly isMain: boolean;
}

/** One decision about flagged wording: its reason, and words that the practitioner reads. */
export function WordingForm({ decision, ...form }: Props) {
  const { t } = useLingui();
  return (
    <DecideForm
      {...form}
      decision={decision}
      reasons={reasonsForWording[decision]}
      reasonWords={(reason) => <WordingReasonWords reason={reason} />}
      words={{
        field: 'answer',
        label: decision === 'APPROVE' ? t`For the practitioner (optional)` : t`What has to change`,
        hint: t`The practitioner reads it, and sees no name. Up to 2,000 characters.`,
      }}
      act={<WordingDecisionWords decision={decision} />}
    >
      {decision === 'APPROVE' && (
        <p>
          <Trans>Their whole listing is published as they sent it, including what was not flagged.</Trans>
        </p>
      )}
    </DecideForm>
  );
}
