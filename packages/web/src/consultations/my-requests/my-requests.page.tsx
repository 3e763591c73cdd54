import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../../accounts/back-to-account.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Card } from '../../ui/card.js';
import { Pagination } from '../../ui/pagination.js';
import { proposalEndOf, StateSentence } from '../state-words.js';
import { NewMessages } from '../messages/messages-link.js';
import { useModeWords } from '../talk-words.js';
import { PlaceCards } from '../waiting/place-card.js';
import type { MyRequestsView } from './my-requests.server.js';

/** A patient's earlier requests, each leading to its private page without its link. */
export function MyRequestsPage() {
  const { t } = useLingui();
  const view = usePageState<MyRequestsView>();
  if (!view) return null;
  const { email, requests } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your requests`} />
      <h1>
        <Trans>Your requests</Trans>
      </h1>
      <PlaceCards places={view.places} />
      {requests.length === 0 ? (
        <p className="prose">
          <Trans>
            There are no requests with <span className="as-typed">{email}</span>, or they have been erased. A request
            appears here once its code has been typed.
          </Trans>
        </p>
      ) : (
        <ul role="list" className="stack stack--4">
          {requests.map((request) => (
            <li key={request.id}>
              <RequestCard request={request} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/tell-us">
          <Trans>Did something go wrong, or do you have a complaint? Tell us</Trans>
        </a>
      </p>
      <Pagination previousHref={view.firstHref} nextHref={view.nextHref} />
      <BackToAccount />
    </div>
  );
}

function RequestCard({ request }: { request: MyRequestsView['requests'][number] }) {
  const { t } = useLingui();
  const { practitioner, consultationType: talk } = request;
  const mode = useModeWords()[talk.mode];
  const cancelled = request.history.find(({ state }) => state === 'CANCELLED');
  return (
    <Card className="stack stack--2">
      <h2>
        <a href={`/consultations/${encodeURIComponent(request.id)}`}>{practitioner.displayName}</a>
      </h2>
      <p>
        {request.proposal?.by === 'PRACTITIONER' ? (
          <Trans>Other times are waiting for you to choose from.</Trans>
        ) : request.proposal ? (
          <Trans>You proposed other times. Waiting for an answer.</Trans>
        ) : request.state === 'REQUESTED' ? (
          <Trans>Sent. Waiting for an answer.</Trans>
        ) : (
          <StateSentence
            state={request.state}
            name={practitioner.givenName}
            label={request.label}
            answerBy={request.respondBy ?? null}
            cancelledBy={cancelled?.by ?? null}
            proposalEnded={proposalEndOf(request.history)}
          />
        )}
      </p>
      <p className="muted">
        <time dateTime={request.startsAt} className="figures">
          {request.label}
        </time>
        {', '}
        {t`${talk.minutes} min`}, {mode}
      </p>
      {request.unreadMessages > 0 && (
        <p>
          <NewMessages
            href={`/consultations/${encodeURIComponent(request.id)}/messages`}
            unread={request.unreadMessages}
          />
        </p>
      )}
    </Card>
  );
}
