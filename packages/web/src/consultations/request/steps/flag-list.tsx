import { Trans } from '@lingui/react/macro';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import { useBasisWords } from '../../flags/basis-words.js';
import { groupFlags } from '../../flags/group-flags.js';
import { useLeftOpenWords } from '../../flags/left-open-words.js';
import type { Basis } from '../../flags/rests-on.js';
import { isForSomebodyElse } from '../draft.js';
import type { Outcome, OutcomeFlag, StepView } from '../request-view.js';

/** What there is to talk about first: never a verdict. What was left open stands together, each question once. */
export function FlagList({ outcome, view }: { outcome: Outcome; view: Pick<StepView, 'draft' | 'person'> }) {
  const words = useLeftOpenWords(isForSomebodyElse(view.draft), view.person.givenName);
  if (outcome.flags.length === 0) return null;
  const { said, leftOpen } = groupFlags(outcome.flags);
  return (
    <ul role="list" className="stack stack--3">
      {said.map(({ code, outcome: kind, explanation }) => (
        <li key={code}>
          <Notice tone={kind === 'SAFETY_FIRST' ? 'help' : kind === 'METHOD_REMOVED' ? 'caution' : 'plain'}>
            <p>{explanation}</p>
          </Notice>
        </li>
      ))}
      {leftOpen.map(({ answer, questions }) => (
        <li key={answer}>
          <Notice title={words[answer].heading}>
            <ul>
              {questions.map(({ key, about }) => (
                <li key={key}>{about}</li>
              ))}
            </ul>
            <p>{words[answer].closing}</p>
            <WhyTheyAreAsked questions={questions} />
          </Notice>
        </li>
      ))}
    </ul>
  );
}

/** Behind one button: ten of them would be a page of buttons. */
function WhyTheyAreAsked({ questions }: { questions: readonly NonNullable<OutcomeFlag['leftOpen']>[] }) {
  const bases = useBasisWords();
  // A label speaks of some ways of giving it; what rests on practice is talked about whichever is chosen.
  const wordsOf = ({ basis, methods }: Basis) =>
    basis === 'CLINICAL_PRACTICE' ? bases[basis] : `${bases[basis]}: ${methods.join(', ')}`;
  return (
    <Disclosure summary={<Trans>Why we ask</Trans>}>
      <ul>
        {questions.map(({ key, about, why, precautions }) => (
          <li key={key}>
            <b>{asHeading(about)}</b> {why}
            {precautions.length > 0 && (
              <ul>
                {precautions.map(({ name, bases: found }) => (
                  <li key={name}>{[name, ...found.map(wordsOf)].join('. ')}.</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** "your heart" -> "Your heart." */
function asHeading(about: string): string {
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
}
