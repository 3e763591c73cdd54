import { Trans, useLingui } from '@lingui/react/macro';
import { NoAnswer } from '../../app/no-answer.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { ArrangementFields, KeptForTheNext } from '../arrangement/arrangement-fields.js';
import { useWrongField } from '../arrangement/use-wrong-field.js';
import { askedBy } from '../asked-by.js';
import { useTroubleWords } from '../trouble-words.js';
import type { AnsweringView } from './answering-view.js';
import { DeclineFields } from './decline-fields.js';
import type { Answer } from './typed-answer.js';

/** An answer while it is written: what is easily forgotten for a yes, why for a no, and a few words for each. */
export function AnswerStep({ view, answer }: { view: AnsweringView; answer: Answer }) {
  const { t } = useLingui();
  const { consultation, trouble, typed } = view;
  const name = askedBy(consultation) ?? t`the patient`;
  const isOwn = consultation.viewerShare == null;
  const words = useTroubleWords(trouble);
  const wrong = useWrongField(trouble);
  const titles = {
    accept: t`How ${name} reaches you`,
    decline: t`Decline the request from ${name}`,
    cancel: t`Cancel the talk with ${name}`,
  };
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your answer`} />
      <ErrorSummary errors={words ? [{ id: wrong?.field ?? 'words', message: words }] : []} />
      <h1>{titles[answer]}</h1>
      <p>
        <b className="figures">{consultation.label}</b>
      </p>
      <PageForm action={view.here} className="stack" data-in-steps="ANSWER">
        <input type="hidden" name="answer" value={answer} />
        {answer === 'accept' && (
          <>
            <ArrangementFields mode={consultation.consultationType.mode} draft={view.draft} wrong={wrong} />
            {isOwn && <KeptForTheNext />}
          </>
        )}
        {answer === 'decline' && <DeclineFields typed={typed} name={name} needsReason={!isOwn} />}
        {isOwn ? (
          <TextArea
            id="words"
            name="words"
            rows={3}
            label={t`A few words for ${name}, if you like`}
            hint={t`They read them exactly as you write them. Up to 2,000 characters.`}
            error={wrong ? null : words}
            defaultValue={typed.words}
          />
        ) : (
          <p className="small muted">
            <Trans>Only {consultation.practitioner.givenName} can add words of their own.</Trans>
          </p>
        )}
        <NoAnswer />
        <div className="row">
          <Button wide name="do" value="look">
            <Trans>See what they will read</Trans>
          </Button>
          <LinkButton weight="quiet" href={view.here} data-leaves>
            <Trans>Back</Trans>
          </LinkButton>
        </div>
      </PageForm>
    </div>
  );
}
