import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { TextArea } from '../../ui/text-field.js';
import type { ConversationView } from './messages-view.js';

/** The box, while something can be written; else that nothing can, with what was typed still there. */
export function MessageBox({ view, given, error }: { view: ConversationView; given: string; error: string | null }) {
  const { t } = useLingui();
  if (!view.consultation.viewerMay.includes('MESSAGE')) return <Closed typed={view.typed} />;
  return (
    <PageForm action={view.here} className="stack">
      <input type="hidden" name="nonce" value={view.nonce} />
      <TextArea
        id="text"
        name="text"
        rows={5}
        label={view.messages.length > 0 ? t`Write` : t`Write to ${given}`}
        hint={<Watched view={view} given={given} />}
        error={error}
        defaultValue={view.typed}
      />
      <div>
        <Button wide>
          <Trans>Send</Trans>
        </Button>
      </div>
    </PageForm>
  );
}

/** Beside every box: nobody watches it, until when there is an answer, and where there is one at once. */
function Watched({ view: { side, answerBy }, given }: { view: ConversationView; given: string }) {
  return (
    <>
      <Trans>Nobody is watching this box.</Trans>{' '}
      {side === 'PRACTITIONER' ? (
        <Trans>We email the patient that there is a message. They may not read it today.</Trans>
      ) : answerBy ? (
        <Trans>
          {given} has until {answerBy} to answer.
        </Trans>
      ) : (
        <Trans>{given} may not read it today.</Trans>
      )}{' '}
      <Trans>
        In danger? <a href="tel:988">Call</a> or <a href="sms:988">text 988</a>.
      </Trans>
    </>
  );
}

function Closed({ typed }: { typed: string }) {
  return (
    <Notice title={<Trans>You can no longer write here.</Trans>}>
      <p>
        <Trans>
          You can write from the request until some time after the talk, but not once the request has ended without a
          talk.
        </Trans>
      </p>
      {typed && (
        <figure className="wrote">
          <figcaption>
            <Trans>This was not sent:</Trans>
          </figcaption>
          <blockquote className="as-typed">{typed}</blockquote>
        </figure>
      )}
    </Notice>
  );
}
