import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { NextThing, StateSentence, Wrote, type StateFacts } from '../state-words.js';
import type { Answer, AnsweringView } from './answering-view.js';

const states = { accept: 'CONFIRMED', decline: 'DECLINED', cancel: 'CANCELLED' } as const satisfies Record<
  Answer,
  StateFacts['state']
>;

/** Exactly what the patient will read, before anything is sent. */
export function AnswerPreview({ view, preview }: { view: AnsweringView; preview: { answer: Answer; words: string } }) {
  const { t } = useLingui();
  const { consultation } = view;
  const patient = consultation.summary?.patientName ?? t`the patient`;
  const facts: StateFacts = {
    state: states[preview.answer],
    name: consultation.practitioner.givenName,
    label: consultation.label,
    answerBy: view.answerBy,
    cancelledBy: 'PRACTITIONER',
  };
  const send = { accept: t`Accept and tell them`, decline: t`Decline and tell them`, cancel: t`Cancel and tell them` };
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Look at it once more`} />
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
        {preview.words && <Wrote name={facts.name} note={preview.words} />}
      </Card>
      <PageForm action={view.here} className="row">
        <input type="hidden" name="answer" value={preview.answer} />
        <input type="hidden" name="words" value={preview.words} />
        <Button wide name="do" value="send">
          {send[preview.answer]}
        </Button>
        <Button weight="quiet" name="do" value="words">
          <Trans>Change it</Trans>
        </Button>
      </PageForm>
      {preview.answer === 'decline' && (
        <p className="small muted">
          <Trans>You can take it back for 30 seconds. After that the time is free again.</Trans>
        </p>
      )}
      <p className="small muted">
        <Trans>They read the time by their own clock.</Trans>
      </p>
    </div>
  );
}
