import type { OutboxSender } from '../src/platform/mail/outbox.js';

/** What leaves when a story wants it to. */
export class OwedMails {
  #before: Promise<unknown> = Promise.resolve();

  constructor(private readonly outbox: OutboxSender) {}

  /** Everything that is owed has left then, also what somebody who asked at the same time took to send. */
  send(): Promise<void> {
    const sent = this.#before.then(async () => {
      while ((await this.outbox.sendDue()) > 0);
    });
    this.#before = sent.catch(() => null);
    return sent;
  }
}
