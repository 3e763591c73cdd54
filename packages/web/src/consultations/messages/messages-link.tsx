import { Plural, Trans } from '@lingui/react/macro';
import { LinkButton } from '../../ui/button.js';

/** On the page of a request: how many wait to be read, and the way to them. The words stand on their own page. */
export function MessagesLink({
  href,
  unread,
  given,
  mayWrite,
  isOver = false,
  needsMail = false,
}: {
  href: string;
  unread: number;
  given: string;
  mayWrite: boolean;
  /** The talk will not take place: nothing comes before it any more. */
  isOver?: boolean;
  /** The link they came by opens no messages: another one is mailed first, which nobody should learn by pressing. */
  needsMail?: boolean;
}) {
  return (
    <section className="stack stack--3 no-print" aria-labelledby="messages">
      <h2 id="messages">
        <Trans>Messages</Trans>
      </h2>
      {unread > 0 ? (
        <p>
          <b>
            <Plural value={unread} one="# new message" other="# new messages" />
          </b>{' '}
          <Trans>
            from <span className="as-typed">{given}</span>
          </Trans>
        </p>
      ) : (
        <p className="prose">
          {mayWrite && isOver ? (
            <Trans>
              Is there anything left to say? Nobody watches the messages: an answer can take days, or may not come.
            </Trans>
          ) : mayWrite ? (
            <Trans>
              Is there anything to ask before the talk? Nobody watches the messages: an answer can take days.
            </Trans>
          ) : (
            <Trans>You can no longer write here. What was written can be read until it is erased.</Trans>
          )}
        </p>
      )}
      {needsMail && (
        <p className="prose">
          <Trans>The link you used does not open messages. To open them, ask for one more email.</Trans>
        </p>
      )}
      <p>
        <LinkButton weight="second" wide href={href}>
          {mayWrite ? <Trans>Read and write messages</Trans> : <Trans>Read the messages</Trans>}
        </LinkButton>
      </p>
    </section>
  );
}

/** In a row of a list. */
export function NewMessages({ href, unread }: { href: string; unread: number }) {
  return (
    <a href={href}>
      <Plural value={unread} one="# new message" other="# new messages" />
    </a>
  );
}
