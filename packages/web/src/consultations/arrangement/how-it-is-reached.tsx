import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { TalkPlace } from '../talk-words.js';
import { ArrangementRows, type GivenArrangement } from './arrangement-rows.js';

/** How a talk is reached, as the patient's page says it: before it is sent. */
export function HowItIsReached({
  talk,
  name,
  given,
}: {
  talk: ComponentProps<typeof TalkPlace>['talk'];
  name: string;
  given: GivenArrangement;
}) {
  const { t } = useLingui();
  return (
    <Facts>
      <DefinitionRow term={t`Where`}>
        <TalkPlace talk={talk} reader="PATIENT" name={name} hasWayIn={given.videoLink != null} />
      </DefinitionRow>
      <ArrangementRows given={given} />
    </Facts>
  );
}
