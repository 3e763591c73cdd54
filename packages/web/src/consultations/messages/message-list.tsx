import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../ui/card.js';
import type { ConversationView, ShownMessage } from './messages-view.js';

/** The latest of them, and the way to what was written before. */
export function MessageList({ view, other }: { view: ConversationView; other: string }) {
  const { t } = useLingui();
  const { messages, earlierHref, latestHref } = view;
  if (messages.length === 0) {
    return (
      <p>
        <Trans>Nothing has been written yet.</Trans>
      </p>
    );
  }
  return (
    <section className="stack" aria-label={latestHref ? t`Earlier messages` : t`The latest messages`}>
      {earlierHref && (
        <p>
          <a href={earlierHref}>
            <Trans>Earlier messages</Trans>
          </a>
        </p>
      )}
      <ol role="list" className="stack stack--3 messages">
        {messages.map((message) => (
          <Card
            as="li"
            key={message.id}
            sunk={!message.isOwn}
            className={message.isOwn ? 'stack stack--2 messages__own' : 'stack stack--2'}
          >
            <p className="small">
              <b className="as-typed">
                <Writer message={message} other={other} practitioner={view.consultation.practitioner.displayName} />
              </b>
              {', '}
              <time dateTime={message.at} className="muted figures">
                {message.when}
              </time>
            </p>
            <p className="as-typed">{message.text}</p>
            {message.afterHelp && (
              <p className="small muted">
                <Trans>Before this was sent, its writer was shown who to call in danger.</Trans>
              </p>
            )}
          </Card>
        ))}
      </ol>
      {latestHref && (
        <p>
          <a href={latestHref}>
            <Trans>The latest messages</Trans>
          </a>
        </p>
      )}
    </section>
  );
}

function Writer({ message, other, practitioner }: { message: ShownMessage; other: string; practitioner: string }) {
  const { isOwn, writtenBy } = message;
  if (writtenBy) {
    return (
      <Trans>
        {writtenBy}, for {practitioner}
      </Trans>
    );
  }
  return isOwn ? <Trans>You</Trans> : other;
}
