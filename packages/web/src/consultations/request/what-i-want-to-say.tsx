import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.js';
import { dangerKey, isForSomebodyElse } from './draft.js';
import type { StepView } from './request-view.js';

/** Answers that say nothing to bring up: on paper stands what there is to talk about. */
const nothingToSay: ReadonlySet<string> = new Set(['NO', 'NONE']);

/** Offered where scripts run; the browser's own Print makes the same sheet. */
export function PrintWhatIWantToSay() {
  return (
    <div className="stack stack--2">
      <p>
        <Trans>You can print this page. It comes out as a sheet to take along, headed “What I want to say”.</Trans>
      </p>
      <div>
        <Button type="button" weight="second" hidden data-print>
          <Trans>Print what I want to say</Trans>
        </Button>
      </div>
    </div>
  );
}

/** On paper alone: what somebody chose to bring up, in their own order, with room for what comes to mind. */
export function WhatIWantToSay({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { draft, outcome, person, time } = view;
  const said = useSaid(view);
  return (
    <section className="print-only stack stack--5">
      <h2>
        <Trans>What I want to say</Trans>
      </h2>
      <p>{time ? t`First talk with ${person.displayName}, ${time.label}` : t`First talk with ${person.displayName}`}</p>
      {said.length > 0 && (
        <ul className="stack stack--3">
          {said.map(({ question, answers }) => (
            <li key={question}>
              {question}
              <b className="block">{answers.join('; ')}</b>
            </li>
          ))}
        </ul>
      )}
      {outcome && outcome.flags.length > 0 && (
        <div className="stack stack--3">
          <h3>
            <Trans>What was said about it</Trans>
          </h3>
          <ul className="stack stack--3">
            {outcome.flags.map(({ code, explanation }) => (
              <li key={code}>{explanation}</li>
            ))}
          </ul>
        </div>
      )}
      {draft.message.trim() !== '' && (
        <div className="stack stack--3">
          <h3>
            <Trans>In my own words</Trans>
          </h3>
          <p className="as-typed">{draft.message}</p>
        </div>
      )}
      <div className="stack stack--3">
        <h3>
          <Trans>What else I want to say or ask</Trans>
        </h3>
        <div className="to-write-on" />
      </div>
      <p>
        {isForSomebodyElse(draft) ? (
          <Trans>
            This sheet does not say whether a treatment is safe for them. A clinician decides after an exam. In danger:
            call or text 988, or 911.
          </Trans>
        ) : (
          <Trans>
            This sheet does not say whether a treatment is safe for me. A clinician decides after an exam. In danger:
            call or text 988, or 911.
          </Trans>
        )}
      </p>
    </section>
  );
}

/** What was answered with something to talk about; the danger question is not for a sheet that lies about. */
function useSaid({ questions, draft }: StepView) {
  return questions
    .filter(({ key }) => key !== dangerKey)
    .map(({ key, text, options }) => ({
      question: text,
      answers: options
        .filter(({ value }) => (draft.answers[key] ?? []).includes(value) && !nothingToSay.has(value))
        .map(({ label }) => label),
    }))
    .filter(({ answers }) => answers.length > 0);
}
