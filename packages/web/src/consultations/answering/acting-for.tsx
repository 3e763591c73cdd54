import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import type { AskedConsultation } from './answering-documents.js';
import type { AnsweringView } from './answering-view.js';

/** For whoever acts by a share: for whom, and what of the request is not theirs to see. */
export function ActingFor({ view: { consultation } }: { view: AnsweringView }) {
  const { viewerShare, practitioner, request } = consultation;
  if (viewerShare == null) return null;
  const { displayName, givenName } = practitioner;
  return (
    <Notice title={<Trans>You answer for {displayName}.</Trans>}>
      {request ? (
        <p>
          <Trans>
            The patient said that you may read what they wrote. Each time you do, it is recorded: they see that, and so
            does {givenName}.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            What the patient answered and wrote, and how to reach them, is for {givenName} only. You can answer without
            it.
          </Trans>{' '}
          {viewerShare === 'COLLEAGUE' && <Trans>The patient can say that you may read it, too.</Trans>}
        </p>
      )}
    </Notice>
  );
}

/** For whoever was asked: what others did for them. */
export function WhoActed({ view: { consultation, acted } }: { view: AnsweringView }) {
  if (acted.length === 0) return null;
  const { givenName } = consultation.practitioner;
  return (
    <section className="stack stack--2" aria-labelledby="acted">
      <h2 id="acted">
        <Trans>Who did what for you</Trans>
      </h2>
      <ul>
        {acted.map(({ at, by, state, kind }) => (
          <li key={at}>
            <Done state={state} kind={kind} />{' '}
            <Trans>
              by {by} for {givenName}, <span className="figures">{at}</span>
            </Trans>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Done({ state, kind }: { state: AskedConsultation['state']; kind: AnsweringView['acted'][number]['kind'] }) {
  switch (kind) {
    case 'TIMES_PROPOSED':
      return <Trans>Other times proposed</Trans>;
    case 'TIME_CHOSEN':
      return <Trans>Time chosen</Trans>;
    case 'NONE_SUITED':
    case 'NONE_SUITED_TOO_LATE':
      return <Trans>Said that none of their times work</Trans>;
    case 'PROPOSAL_TAKEN_BACK':
      return <Trans>Other times withdrawn</Trans>;
    case 'TOOK_PLACE':
      return <Trans>Said that it took place</Trans>;
    case 'DID_NOT_COME':
      return <Trans>Said that you did not meet</Trans>;
    default:
      return <DoneByState state={state} />;
  }
}

/** Where what happened is said by the state alone. */
function DoneByState({ state }: { state: AskedConsultation['state'] }) {
  switch (state) {
    case 'CONFIRMED':
      return <Trans>Accepted</Trans>;
    case 'REQUESTED':
      return <Trans>Other times proposed</Trans>;
    case 'DECLINED':
      return <Trans>Declined</Trans>;
    case 'CANCELLED':
      return <Trans>Cancelled</Trans>;
    default:
      return null;
  }
}
