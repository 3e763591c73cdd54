import { createTransport, type Transporter } from 'nodemailer';
import type { MailContent } from './mail-layout.js';

export interface OutgoingMail extends MailContent {
  readonly to: string;
  /** The same for every try of the same mail: SMTP can deliver twice, and mail programs then show it once. */
  readonly messageId: string;
}

export interface MailerOptions {
  readonly smtpUrl: string;
  /** "Clearing <post@example.org>": says nothing of what kind of care this is. */
  readonly from: string;
  /** False for the project's own loopback mailbox, which alone may receive mail for invented people. */
  readonly isRealServer: boolean;
  /** How long the server may be silent before a mail counts as not taken; shorter than a row of the outbox is leased. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 15_000;

/** Addresses below .example belong to nobody: the demonstration's people have them. */
const INVENTED = /\.example>?$/i;
const LINE_BREAK = /[\r\n]/;

export class Mailer {
  readonly #transport: Transporter;

  constructor(private readonly options: MailerOptions) {
    const patience = options.patienceMs ?? PATIENCE_MS;
    this.#transport = createTransport({
      url: options.smtpUrl,
      // Kept open from mail to mail: servers let everybody who calls wait, and some count the calls.
      pool: true,
      // Once, for a connection that its server closed while it was idle; what comes after is the outbox's to try.
      maxRequeues: 1,
      dnsTimeout: patience,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    });
  }

  messageIdFor(id: string): string {
    const domain = /@([^>\s]+)>?$/.exec(this.options.from)?.[1] ?? 'localhost';
    return `<${id}@${domain}>`;
  }

  /**
   * Throws when the server did not take it. False: nobody was asked to, since an invented person's mail is dropped, not sent, on
   * a real server.
   */
  async send(mail: OutgoingMail): Promise<boolean> {
    if (LINE_BREAK.test(mail.to) || LINE_BREAK.test(mail.subject))
      throw new Error('An email header held a line break.');
    if (this.options.isRealServer && INVENTED.test(mail.to)) return false;
    await this.#transport.sendMail({
      from: this.options.from,
      // An object, not text: an address is never parsed into several.
      to: { name: '', address: mail.to },
      subject: mail.subject,
      messageId: mail.messageId,
      text: mail.text,
      html: mail.html,
      headers: { 'Auto-Submitted': 'auto-generated' },
      // Without one-click: a program that follows links by itself, or checks them, takes nobody off a list.
      ...(mail.leave && { list: { unsubscribe: mail.leave } }),
      ...(mail.calendar && {
        icalEvent: { method: mail.calendar.method, filename: 'invite.ics', content: mail.calendar.content },
      }),
    });
    return true;
  }

  close(): void {
    this.#transport.close();
  }
}
