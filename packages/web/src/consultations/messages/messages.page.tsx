import { Trans, useLingui } from '@lingui/react/macro';
import { InDangerNow } from '../../app/in-danger-now.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { NoSuchRequest } from '../answering/no-such-request.js';
import { askedBy } from '../asked-by.js';
import { Crisis } from '../crisis/crisis.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { LinesAfterwards } from '../private-link/lines-afterwards.js';
import { useTroubleWords } from '../trouble-words.js';
import { MessageBox } from './message-box.js';
import { MessageList } from './message-list.js';
import type { ConversationView, MessagesView, NotSentView } from './messages-view.js';

/** For the patient: by a private link, or signed in. */
export function PatientMessagesPage() {
  const view = usePageState<MessagesView>();
  return view ? <Messages view={view} /> : <ClosedLink />;
}

/** For the practitioner, and for a colleague whom the patient let read. */
export function AskedMessagesPage() {
  const view = usePageState<MessagesView>();
  return view ? <Messages view={view} /> : <NoSuchRequest />;
}

function Messages({ view }: { view: NonNullable<MessagesView> }) {
  if (view.kind === 'CONVERSATION') return <Conversation view={view} />;
  if (view.kind === 'NOT_SENT') return <NotSent view={view} />;
  return <Crisis lines={view.lines} fields={{ state: view.sealed }} ways={<SendItToo />} />;
}

/** Words of danger never drop a message, and nobody is sent on who would rather take them back. */
function SendItToo() {
  return (
    <div className="stack stack--3">
      <p>
        <Trans>Nobody watches these messages: yours may not be read today.</Trans>
      </p>
      <Button weight="second" wide name="do" value="safe">
        <Trans>Send it too</Trans>
      </Button>
      <Button weight="quiet" wide name="do" value="back">
        <Trans>Back to what I wrote, without sending it</Trans>
      </Button>
    </div>
  );
}

/** A link to everything works for half an hour, and nobody writes by the clock. */
function NotSent({ view }: { view: NotSentView }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`This was not sent`} status={404} />
      <h1>
        <Trans>This was not sent</Trans>
      </h1>
      <p className="prose">
        <Trans>Your link expired while you were writing. Copy your words before you leave this page.</Trans>
      </p>
      <figure className="wrote">
        <figcaption>
          <Trans>What you wrote:</Trans>
        </figcaption>
        <blockquote className="as-typed">{view.typed}</blockquote>
      </figure>
      {view.moreHref === null ? (
        <p className="prose">
          <Trans>
            Then press the link in another of our emails, or <a href="/account/requests">sign in</a> with the address
            you gave.
          </Trans>
        </p>
      ) : (
        <p>
          <LinkButton wide href={view.moreHref}>
            <Trans>Email me a new link</Trans>
          </LinkButton>
        </p>
      )}
      <InDangerNow />
    </div>
  );
}

/** What both sides wrote to each other, the oldest first, and the box for what is written next. */
function Conversation({ view }: { view: ConversationView }) {
  const { t } = useLingui();
  const words = useTroubleWords(view.trouble);
  const { consultation, side } = view;
  const other = side === 'PATIENT' ? consultation.practitioner.displayName : (askedBy(consultation) ?? t`the patient`);
  const given = side === 'PATIENT' ? consultation.practitioner.givenName : other;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Messages`} />
      <ErrorSummary errors={words ? [{ id: 'text', message: words }] : []} />
      <header className="stack stack--2">
        <h1>
          <Trans>
            Messages with <span className="as-typed">{other}</span>
          </Trans>
        </h1>
        <p className="muted figures">
          <Trans>About the talk on {consultation.label}</Trans>
        </p>
      </header>
      {view.lines.length > 0 ? (
        <LinesAfterwards lines={view.lines} />
      ) : (
        view.isSent && (
          <Notice tone="checked" role="status" title={<Trans>Sent.</Trans>}>
            <p>
              <Trans>
                We email <span className="as-typed">{given}</span> that there is a message, and nothing of what it says.
              </Trans>
            </p>
          </Notice>
        )
      )}
      <MessageList view={view} other={other} />
      <MessageBox view={view} given={given} error={words} />
      <section className="stack stack--2" aria-labelledby="kept">
        <h2 id="kept">
          <Trans>How long this is kept</Trans>
        </h2>
        <p className="prose">
          {consultation.answersErased ? (
            <Trans>What was written here has been erased.</Trans>
          ) : (
            <Trans>
              Everything written here is erased by {formatDate(consultation.answersErasedOn)}. Until then, only the two
              sides of this talk can read it, and each time one of them does, it is recorded.
            </Trans>
          )}
        </p>
      </section>
      <p>
        <a href={view.requestHref}>
          {side === 'PATIENT' ? <Trans>Back to your request</Trans> : <Trans>Back to the request</Trans>}
        </a>
      </p>
    </div>
  );
}
