import { Trans } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { proposalEndOf } from '../state-words.js';
import type { AskedConsultation } from './answering-documents.js';
import type { AnsweringView } from './answering-view.js';

/** Who asks; once it is over, who asked. */
export function AskedHeading({ state, name }: { state: AskedConsultation['state']; name: string }) {
  switch (state) {
    case 'REQUESTED':
      return <Trans>{name} is asking for a first talk</Trans>;
    case 'CONFIRMED':
    case 'COMPLETED':
    case 'NO_SHOW':
      return <Trans>First talk with {name}</Trans>;
    default:
      return <Trans>{name} asked for a first talk</Trans>;
  }
}

/** Where the request stands, for whoever was asked, and the half minute in which a "no" can be taken back. */
export function AskedState({ view }: { view: AnsweringView }) {
  const { consultation, answerBy, undoUntil, here } = view;
  if (consultation.state === 'REQUESTED' && undoUntil) {
    return (
      <Notice tone="caution" role="status" title={<Trans>You declined.</Trans>}>
        {consultation.viewerMay.includes('UNDO_DECLINE') ? (
          <>
            <p>
              <Trans>
                The patient is told after <b className="figures">{undoUntil}</b>. Until then you can undo it.
              </Trans>
            </p>
            <PageForm action={here}>
              <Button weight="second" name="do" value="undo">
                <Trans>Undo it</Trans>
              </Button>
            </PageForm>
          </>
        ) : (
          <p>
            <Trans>The patient is being told.</Trans>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <p className="lead prose">
      <StateForAsked view={view} answerBy={answerBy} />
    </p>
  );
}

/** The times that wait for a choice: one's own, with the way back, or the patient's, with the way to choose. */
export function ProposedTimes({ view: { proposed, consultation, here } }: { view: AnsweringView }) {
  if (!proposed) return null;
  const { viewerMay } = consultation;
  return (
    <>
      <ul>
        {proposed.times.map((label) => (
          <li key={label} className="figures">
            {label}
          </li>
        ))}
      </ul>
      {viewerMay.includes('ANSWER_PROPOSAL') && (
        <p>
          <LinkButton wide href={`${here}/choose`}>
            <Trans>Choose a time, or say that none work</Trans>
          </LinkButton>
        </p>
      )}
      {viewerMay.includes('TAKE_BACK_PROPOSAL') && (
        <PageForm action={here}>
          <Button weight="second" name="do" value="take-back">
            <Trans>Withdraw these times</Trans>
          </Button>
        </PageForm>
      )}
    </>
  );
}

function StateForAsked({ view, answerBy }: { view: AnsweringView; answerBy: string | null }) {
  const { proposed } = view;
  const { state, viewerMay, history } = view.consultation;
  const actedBy = history.at(-1)?.actedBy;
  switch (state) {
    case 'REQUESTED':
      if (proposed?.isOwn) return <Trans>You proposed other times. They are held until {proposed.until}.</Trans>;
      if (proposed) {
        return (
          <Trans>
            They propose other times instead. Please answer by <b>{proposed.until}</b>. All of them are held until then.
          </Trans>
        );
      }
      // For the seconds until the clock's own step has been taken.
      if (!viewerMay.includes('ACCEPT'))
        return <Trans>The time to answer has run out. The patient is being told.</Trans>;
      return answerBy ? (
        <Trans>
          Please answer by <b>{answerBy}</b>. The time is held until then.
        </Trans>
      ) : (
        <Trans>The time is held until you answer.</Trans>
      );
    case 'CONFIRMED':
      if (proposed?.isOwn) {
        return (
          <Trans>
            Confirmed. You proposed other times, held until {proposed.until}. Unless they choose one, it stays as it is.
          </Trans>
        );
      }
      if (proposed) {
        return (
          <Trans>
            Confirmed. They propose other times, held until {proposed.until}. Unless you choose one, it stays as it is.
          </Trans>
        );
      }
      return <Trans>Confirmed. The patient has been told.</Trans>;
    case 'DECLINED':
      if (history.at(-1)?.by === 'SYSTEM') {
        return <Trans>We declined while your account was suspended. The patient has been told.</Trans>;
      }
      if (actedBy)
        return <Trans>{actedBy} declined for you. The patient has been told, and the time is no longer held.</Trans>;
      return <Trans>You declined. The patient has been told, and the time is no longer held.</Trans>;
    case 'EXPIRED':
      return proposalEndOf(history) ? (
        <Trans>No time was chosen. None of the times is held now, and the patient has been told.</Trans>
      ) : (
        <Trans>There was no answer in time. The time is no longer held, and the patient has been told.</Trans>
      );
    case 'WITHDRAWN':
      return <Trans>The patient withdrew this request. There is nothing left to do.</Trans>;
    case 'CANCELLED':
      if (history.at(-1)?.by === 'SYSTEM') {
        return <Trans>We cancelled it while your account was suspended. The patient has been told.</Trans>;
      }
      if (actedBy)
        return <Trans>{actedBy} cancelled for you. The patient has been told, and the time is no longer held.</Trans>;
      return history.at(-1)?.by === 'PRACTITIONER' ? (
        <Trans>You cancelled this talk. The patient has been told, and the time is no longer held.</Trans>
      ) : (
        <Trans>The patient cancelled this talk. The time is no longer held, and there is nothing left to do.</Trans>
      );
    case 'COMPLETED':
      return <Trans>This talk has taken place.</Trans>;
    case 'NO_SHOW':
      return <Trans>You did not meet. The patient has been told, kindly.</Trans>;
    default:
      return null;
  }
}
