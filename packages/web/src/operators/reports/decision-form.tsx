import { useLingui } from '@lingui/react/macro';
import type { ReportDecision } from '../../generated/graphql.js';
import { DecideForm } from '../decide-form.js';
import type { ReportItemView } from './report-item.server.js';
import { DecisionWords, ReasonWords, reasonsFor } from './report-words.js';

interface Props extends Pick<ReportItemView, 'typed' | 'errors'> {
  readonly decision: ReportDecision;
  readonly isMain?: boolean;
}

/** One decision about a report: its reason, and words for the other operators. */
export function DecisionForm({ decision, ...form }: Props) {
  const { t } = useLingui();
  return (
    <DecideForm
      {...form}
      decision={decision}
      reasons={reasonsFor[decision]}
      reasonWords={(reason) => <ReasonWords reason={reason} />}
      words={{
        field: 'note',
        label: t`For the other operators`,
        hint: t`Optional. It is kept encrypted, and erased with the report. Up to 2,000 characters.`,
      }}
      act={<DecisionWords decision={decision} />}
    />
  );
}
