import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-field.js';
import type { AnsweringView } from './answering-view.js';

/** One bar: yes, no, or calling it off, each looked at before it is sent. */
export function AnswerBar({ view, name, error }: { view: AnsweringView; name: string; error: string | null }) {
  const { t } = useLingui();
  const { viewerMay } = view.consultation;
  const mayAnswer = viewerMay.includes('ACCEPT') || viewerMay.includes('DECLINE');
  const mayCancel = viewerMay.includes('CANCEL');
  const byVideo = mayAnswer && view.consultation.consultationType.mode === 'VIDEO';
  if (!mayAnswer && !mayCancel) return null;
  return (
    <section className="answer-bar" aria-labelledby="answer">
      <h2 id="answer">{mayAnswer ? <Trans>Your answer</Trans> : <Trans>If you can't come</Trans>}</h2>
      <PageForm action={view.here} className="stack">
        {byVideo && (
          <p className="prose">
            <Trans>The talk is by video. Put the way in into your words, or mail it to {name} later.</Trans>
          </p>
        )}
        <TextArea
          id="words"
          name="words"
          rows={3}
          label={t`A few words for ${name}, if you like`}
          hint={t`They read them as you write them. Up to 2000 characters. Next you see what they will read.`}
          error={error}
          defaultValue={view.words}
        />
        <div className="row">
          {viewerMay.includes('ACCEPT') && (
            <Button wide name="answer" value="accept">
              <Trans>Accept</Trans>
            </Button>
          )}
          {viewerMay.includes('DECLINE') && (
            <Button weight="second" wide name="answer" value="decline">
              <Trans>Decline</Trans>
            </Button>
          )}
          {mayCancel && (
            <Button weight="second" wide name="answer" value="cancel">
              <Trans>Cancel this talk</Trans>
            </Button>
          )}
        </div>
      </PageForm>
    </section>
  );
}
