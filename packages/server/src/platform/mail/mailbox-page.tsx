import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CaughtMail, Mailbox } from './mailbox.js';

export const MAILBOX_PATH = '/mailbox';

/** Shows what the loopback mailbox caught. Development only: the settings keep it from any other address. */
export function mailboxPages(mailbox: Mailbox) {
  return (http: FastifyInstance, _options: unknown, done: () => void): void => {
    http.get(MAILBOX_PATH, (_request, reply) => show(reply, 'Mailbox', <MailList mails={mailbox.list()} />));
    http.get<{ Params: { id: string } }>(`${MAILBOX_PATH}/:id`, (request, reply) => {
      const mail = mailbox.find(request.params.id);
      if (!mail) return show(reply.code(404), 'No longer here', <p>This email is no longer here.</p>);
      return show(reply, mail.subject, <OneMail mail={mail} />);
    });
    http.get<{ Params: { id: string; index: string } }>(`${MAILBOX_PATH}/:id/files/:index`, (request, reply) => {
      const file = mailbox.find(request.params.id)?.attachments[Number(request.params.index)];
      if (!file) return show(reply.code(404), 'No longer here', <p>This file is no longer here.</p>);
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="${file.filename.replace(/[^\w.-]/g, '_')}"`)
        .send(Buffer.from(file.content));
    });
    done();
  };
}

/** The frame's own content is a document without scripts; its links open in a new tab, where they are real pages. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function show(reply: FastifyReply, title: string, content: ReactNode): FastifyReply {
  const html = renderToStaticMarkup(<Page title={title}>{content}</Page>);
  return reply
    .header('content-security-policy', policy)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}

const style = `
:root { color-scheme: light dark; --paper: #FBF7F0; --raised: #FFF; --ink: #22302F; --muted: #56635F; --line: #DDD3C3; --link: #1B5A78; }
@media (prefers-color-scheme: dark) { :root { --paper: #14201F; --raised: #1C2B2A; --ink: #EFE9DE; --muted: #B3BCB4; --line: #33443F; --link: #9CCBE8; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; }
main { max-width: 760px; margin: 0 auto; padding: 24px 16px 72px; }
h1 { font-size: 28px; line-height: 1.25; margin: 8px 0 16px; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid #FFC94A; outline-offset: 2px; box-shadow: 0 0 0 3px var(--ink); }
ul { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: 12px 0; }
li a { font-weight: 600; }
small, dt { color: var(--muted); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0 0 24px; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe, pre { box-sizing: border-box; width: 100%; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); }
iframe { height: 560px; background: #FBF7F0; }
pre { padding: 16px; white-space: pre-wrap; overflow-wrap: anywhere; font: 15px/1.6 ui-monospace, monospace; }
`;

function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Mailbox`}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <small>Emails that this copy of Clearing would have sent. Nothing here left the machine.</small>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

function MailList({ mails }: { mails: readonly CaughtMail[] }) {
  if (mails.length === 0) return <p>No email yet. Ask for a consultation, then reload this page.</p>;
  return (
    <ul>
      {mails.map((mail) => (
        <li key={mail.id}>
          <a href={`${MAILBOX_PATH}/${mail.id}`}>{mail.subject}</a>
          <br />
          <small>
            To {mail.to} · {mail.arrivedAt.replace('T', ' ').replace('Z', ' UTC')}
          </small>
        </li>
      ))}
    </ul>
  );
}

function OneMail({ mail }: { mail: CaughtMail }) {
  return (
    <>
      <dl>
        <dt>To</dt>
        <dd>{mail.to}</dd>
        <dt>From</dt>
        <dd>{mail.from}</dd>
        <dt>Message-ID</dt>
        <dd>{mail.messageId}</dd>
        {mail.unsubscribe !== null && (
          <>
            <dt>List-Unsubscribe</dt>
            <dd>{mail.unsubscribe}</dd>
          </>
        )}
        {mail.attachments.map((file, index) => (
          <Attachment key={index} href={`${MAILBOX_PATH}/${mail.id}/files/${index}`} filename={file.filename} />
        ))}
      </dl>
      {mail.html !== null && (
        <iframe
          title="The email as it looks"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={inNewTab(mail.html)}
        />
      )}
      <h2>As text</h2>
      <pre>{withLinks(mail.text)}</pre>
      <p>
        <a href={MAILBOX_PATH}>All emails</a>
      </p>
    </>
  );
}

function Attachment({ href, filename }: { href: string; filename: string }) {
  return (
    <>
      <dt>Attached</dt>
      <dd>
        <a href={href} download>
          {filename}
        </a>
      </dd>
    </>
  );
}

function inNewTab(html: string): string {
  return html.replace(/<head>/i, '<head><base target="_blank">');
}

function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
