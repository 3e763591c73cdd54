import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '../clock.js';

export interface CaughtMail {
  readonly id: string;
  readonly arrivedAt: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  /** What List-Unsubscribe says: "<https://clearing.example/c/...>"; null: nothing is left by it. */
  readonly unsubscribe: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly { readonly filename: string; readonly type: string; readonly content: Uint8Array }[];
}

/**
 * A mail server of our own for development, demonstrations and tests: real SMTP on a port of this machine alone, which
 * delivers nothing anywhere and keeps the last mails in memory.
 */
export interface Mailbox {
  readonly smtpUrl: string;
  /** Newest first. */
  list(): readonly CaughtMail[];
  find(id: string): CaughtMail | null;
  /** Resolves with the first mail that fits, already here or still to come. */
  waitFor(fits: (mail: CaughtMail) => boolean, milliseconds?: number): Promise<CaughtMail>;
  close(): Promise<void>;
}

const MOST_MAILS = 500;
const LARGEST_MAIL = 5 * 1024 * 1024;

export async function startMailbox(clock: Clock): Promise<Mailbox> {
  const mails: CaughtMail[] = [];
  const waiting = new Set<() => void>();
  const catchMail = async (raw: Buffer, to: readonly string[]) => {
    const mail = await PostalMime.parse(raw);
    mails.unshift(readMail(mail, to, clock.now().toString({ smallestUnit: 'second' })));
    mails.length = Math.min(mails.length, MOST_MAILS);
    for (const look of waiting) look();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL,
    logger: false,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        catchMail(Buffer.concat(chunks), to).then(() => callback(), callback);
      });
    },
  });
  // A connection that ends in the middle is the sender's affair.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    list: () => mails,
    find: (id) => mails.find((mail) => mail.id === id) ?? null,
    waitFor: (fits, milliseconds = 10_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const mail = mails.find(fits);
          if (mail) leave(() => resolve(mail));
        };
        const leave = (then: () => void) => {
          waiting.delete(look);
          clearTimeout(timer);
          then();
        };
        const timer = setTimeout(() => leave(() => reject(new Error('No such email arrived.'))), milliseconds);
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readMail(mail: Email, to: readonly string[], arrivedAt: string): CaughtMail {
  return {
    id: randomUUID(),
    arrivedAt,
    from: mail.from?.address ?? '',
    to: to.join(', '),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    unsubscribe: mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? null,
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? 'attachment',
      type: mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}
