import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NoAnswer } from '../../app/no-answer.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { givenBy } from '../arrangement/arrangement-draft.js';
import { KeptArrangement } from '../arrangement/arrangement-fields.js';
import { HowItIsReached } from '../arrangement/how-it-is-reached.js';
import { askedBy } from '../asked-by.js';
import { NextThing, StateSentence, Wrote, type StateFacts } from '../state-words.js';
import type { AnsweringView } from './answering-view.js';
import { wordsToRead, type Answer } from './typed-answer.js';

const states = { accept: 'CONFIRMED', decline: 'DECLINED', cancel: 'CANCELLED' } as const satisfies Record<
  Answer,
  StateFacts['state']
>;

/** Exactly what the patient will read, before anything is sent. */
export function AnswerPreview({ view, answer }: { view: AnsweringView; answer: Answer }) {
  const { t } = useLingui();
  const { consultation, typed } = view;
  const words = wordsToRead(answer, typed);
  const patient = askedBy(consultation) ?? t`the patient`;
  const facts: StateFacts = {
    state: states[answer],
    name: consultation.practitioner.givenName,
    label: consultation.label,
    answerBy: view.answerBy,
    cancelledBy: 'PRACTITIONER',
  };
  const send = { accept: t`Accept and tell them`, decline: t`Decline and tell them`, cancel: t`Cancel and tell them` };
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Check it once more`} />
      <h1>
        <Trans>This is what {patient} will read</Trans>
      </h1>
      <Card className="stack">
        <h2>
          <StateSentence {...facts} />
        </h2>
        <p>
          <NextThing {...facts} />
        </p>
        {words && <Wrote name={facts.name} note={words} />}
        {answer === 'accept' && (
          <HowItIsReached
            talk={consultation.consultationType}
            name={facts.name}
            given={givenBy(view.draft, consultation.consultationType.mode)}
          />
        )}
        {answer === 'decline' && typed.suggests && (
          <p>
            <Trans>Below it is a link to others who offer the same in the same place and have free times soon.</Trans>
          </p>
        )}
      </Card>
      <PageForm action={view.here} className="row" data-in-steps="PREVIEW">
        <input type="hidden" name="answer" value={answer} />
        {answer === 'cancel' && <input type="hidden" name="startsAt" value={consultation.startsAt} />}
        <Kept view={view} answer={answer} />
        <NoAnswer />
        <Button wide name="do" value="send" data-leaves>
          {send[answer]}
        </Button>
        <Button weight="quiet" name="do" value="words">
          <Trans>Change it</Trans>
        </Button>
      </PageForm>
      {answer === 'decline' && (
        <p className="small muted">
          <Trans>You can undo this for 30 seconds. After that, the time is no longer held.</Trans>
        </p>
      )}
      <p className="small muted">
        <Trans>They see the time in their own time zone.</Trans>
      </p>
    </div>
  );
}

/** What was written, carried to where it is sent or changed. */
function Kept({ view: { typed, draft }, answer }: { view: AnsweringView; answer: Answer }): ReactNode {
  const declined = [['reason', typed.reason ?? ''] as const, ['suggests', typed.suggests ? 'yes' : 'no'] as const];
  const more = answer === 'decline' ? declined : [];
  return (
    <>
      {[['words', typed.words] as const, ...more].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {answer === 'accept' && <KeptArrangement draft={draft} />}
    </>
  );
}
