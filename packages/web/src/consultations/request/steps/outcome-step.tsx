import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import { FlagList } from './flag-list.js';
import type { StepView } from '../request-view.js';
import { ChangeButton, StepFrame } from './step-frame.js';
import { dangerKey } from '../draft.js';
import { questionKeyOf, questionStep, stepsOf } from '../steps.js';
import { PrintWhatIWantToSay, WhatIWantToSay } from './what-i-want-to-say.js';

/** At the end of the screen: what is passed on, and every answer with a way to change it. */
export function OutcomeStep({ view }: { view: StepView }) {
  return (
    <>
      <StepFrame view={view} heading={<Trans>What we would pass on</Trans>}>
        {view.outcome && (
          <>
            <p className="prose">{view.outcome.summary}</p>
            <FlagList outcome={view.outcome} view={view} />
          </>
        )}
        <section className="stack stack--2" aria-labelledby="answers">
          <h2 id="answers">
            <Trans>Your answers</Trans>
          </h2>
          <div className="changeable as-asked">
            <AnswerRows view={view} />
          </div>
        </section>
        <PrintWhatIWantToSay />
      </StepFrame>
      <WhatIWantToSay view={view} />
    </>
  );
}

/** Each question that was asked, what was said, and Change. */
export function AnswerRows({ view: { draft, questions, talk } }: { view: StepView }) {
  const { t } = useLingui();
  const facts = { questions, mode: talk.mode };
  const asked = new Set([dangerKey, ...stepsOf(draft, facts).map(questionKeyOf)]);
  return (
    <Facts>
      {questions
        .filter(({ key }) => asked.has(key))
        .map(({ key, text, options }) => {
          const chosen = options.filter(({ value }) => (draft.answers[key] ?? []).includes(value));
          return (
            <DefinitionRow
              key={key}
              term={text}
              change={<ChangeButton step={key === dangerKey ? 'DANGER' : questionStep(key)} what={text} />}
            >
              {chosen.length > 0 ? chosen.map(({ label }) => label).join('; ') : t`Skipped`}
            </DefinitionRow>
          );
        })}
    </Facts>
  );
}
