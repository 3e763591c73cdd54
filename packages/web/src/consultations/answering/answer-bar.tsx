import { Trans } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button, LinkButton } from '../../ui/button.js';
import { isPlaceErased } from '../place-is-erased.js';
import type { AnsweringView } from './answering-view.js';

/** One bar: yes, no, or calling it off, each written on its own page and looked at before it is sent. */
export function AnswerBar({ view }: { view: AnsweringView }) {
  const { viewerMay } = view.consultation;
  const mayAnswer = viewerMay.includes('ACCEPT') || viewerMay.includes('DECLINE');
  const mayCancel = viewerMay.includes('CANCEL');
  if (!mayAnswer && !mayCancel) return null;
  return (
    <section className="answer-bar no-print" aria-labelledby="answer">
      <h2 id="answer">{mayAnswer ? <Trans>Your answer</Trans> : <Trans>If you can’t come</Trans>}</h2>
      <PageForm action={view.here} className="row">
        {viewerMay.includes('ACCEPT') && (
          <Button wide name="answer" value="accept">
            <Trans>Accept</Trans>
          </Button>
        )}
        {viewerMay.includes('PROPOSE_TIME') && (
          <LinkButton weight="second" wide href={`${view.here}/times`}>
            {mayAnswer ? <Trans>Propose other times</Trans> : <Trans>Move it to another time</Trans>}
          </LinkButton>
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
      </PageForm>
      {view.consultation.viewerShare === null &&
        viewerMay.includes('PROPOSE_TIME') &&
        isPlaceErased(view.consultation) && (
          <p className="prose">
            <Trans>
              They erased what they sent, including where they will be. If you propose other times, we ask them when
              they choose which state they will be in, and they can’t choose a time your licence doesn’t cover there.
            </Trans>
          </p>
        )}
      <p className="small muted">
        <Trans>Nothing is sent until you have seen what they will read.</Trans>
      </p>
    </section>
  );
}
