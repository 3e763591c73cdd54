import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { groupFlags } from '../../flags/group-flags.js';
import { isForSomebodyElse } from '../draft.js';
import type { StepView } from '../request-view.js';
import { toSay } from './to-say.js';

/** Offered where scripts run; the browser's own Print makes the same sheet. */
export function PrintWhatIWantToSay() {
  return (
    <div className="stack stack--2">
      <p>
        <Trans>You can print this page. It prints as a sheet to take with you, headed “What I want to say”.</Trans>
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
  const isForOther = isForSomebodyElse(draft);
  const { said, notSure, inPerson } = toSay(view);
  // What spoke of danger is not for a sheet that lies about.
  const pointedOut = groupFlags(outcome?.flags ?? []).said.filter((flag) => flag.outcome !== 'SAFETY_FIRST');
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
      <LeftOpen heading={isForOther ? <Trans>Not sure</Trans> : <Trans>I am not sure</Trans>} questions={notSure} />
      <LeftOpen
        heading={isForOther ? <Trans>To talk about in person</Trans> : <Trans>I would rather talk in person</Trans>}
        questions={inPerson}
      />
      {pointedOut.length > 0 && (
        <div className="stack stack--3">
          <h3>
            <Trans>What was said about it</Trans>
          </h3>
          <ul className="stack stack--3">
            {pointedOut.map(({ code, explanation }) => (
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
        {isForOther ? (
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

function LeftOpen({ heading, questions }: { heading: ReactNode; questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <div className="stack stack--3">
      <h3>{heading}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
