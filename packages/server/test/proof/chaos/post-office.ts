import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Delivered {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** It has a mail for a while before it says so, as mail servers do: whoever is killed meanwhile has to send it again. */
const slowToSay = 10;
const longestCalm = 5_000;

/** A mail server that takes everything and forgets nothing: what was delivered, how often, under which Message-ID. */
export class PostOffice {
  readonly #delivered: Delivered[] = [];
  readonly #waiting = new Map<string, () => void>();
  #inTheAir = (_mail: Delivered) => {};

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<PostOffice> {
    const office: { is?: PostOffice } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          office.is!.#take(Buffer.concat(chunks), to).then(() => void setTimeout(callback, slowToSay), callback);
        });
      },
    });
    // Senders are killed in the middle of a mail.
    server.on('error', () => undefined);
    office.is = new PostOffice(server);
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return office.is;
  }

  get smtpUrl(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  get delivered(): readonly Delivered[] {
    return this.#delivered;
  }

  /** The first mail with this subject to this address. */
  async mailTo(address: string, subject: string, milliseconds: number): Promise<Delivered> {
    const find = () => this.#delivered.findLast((mail) => mail.to === address && mail.subject === subject);
    const until = Date.now() + milliseconds;
    for (let found = find(); ; found = find()) {
      if (found) return found;
      const left = until - Date.now();
      if (left <= 0) throw new Error(`No email "${subject}" came in ${milliseconds} ms.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.set(address, () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Resolves while a mail is here whose sender does not know it yet, with that mail; null: none came for long. */
  untilOneIsInTheAir(): Promise<Delivered | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, longestCalm, null);
      this.#inTheAir = (mail) => {
        clearTimeout(timer);
        resolve(mail);
      };
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async #take(raw: Buffer, to: string): Promise<void> {
    const { messageId = '', subject = '', text = '' } = await PostalMime.parse(raw);
    const mail = { messageId, to, subject, text };
    this.#delivered.push(mail);
    this.#waiting.get(to)?.();
    this.#waiting.delete(to);
    this.#inTheAir(mail);
  }
}
