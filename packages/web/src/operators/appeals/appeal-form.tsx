import { useLingui } from '@lingui/react/macro';
import type { AppealDecision } from '../../generated/graphql.js';
import { DecideForm } from '../decide-form.js';
import type { AppealItemView } from './appeal-item.server.js';
import { AppealDecisionWords, AppealReasonWords, reasonsForAppeal } from './appeal-words.js';

interface Props extends Pick<AppealItemView, 'typed' | 'errors'> {
  readonly decision: AppealDecision;
}

/** One decision about an appeal: its reason, and words that the practitioner reads. */
export function AppealForm({ decision, ...form }: Props) {
  const { t } = useLingui();
  return (
    <DecideForm
      {...form}
      decision={decision}
      reasons={reasonsForAppeal[decision]}
      reasonWords={(reason) => <AppealReasonWords reason={reason} />}
      words={{
        field: 'answer',
        label: decision === 'GRANT' ? t`For the practitioner (optional)` : t`Why it stays hidden`,
        hint: t`The practitioner reads it, and sees no name. Up to 2,000 characters.`,
      }}
      isMain={decision === 'GRANT'}
      act={<AppealDecisionWords decision={decision} />}
    />
  );
}
