import type { Clock } from './platform/clock.js';
import { Mailer } from './platform/mail/mailer.js';
import { startMailbox, type Mailbox } from './platform/mail/mailbox.js';
import type { Program } from './program.js';

/** How mails leave: through the deployer's server, or into a loopback mailbox of our own. */
export async function openMailExit(
  { config, supervisor }: Program,
  clock: Clock,
): Promise<{ readonly mailer: Mailer; readonly mailbox: Mailbox | null }> {
  const mailbox = config.smtpUrl === null ? await startMailbox(clock) : null;
  if (mailbox) await supervisor.keep('the mailbox', () => mailbox.close());
  const smtpUrl = config.smtpUrl ?? mailbox?.smtpUrl ?? '';
  const mailer = new Mailer({ smtpUrl, from: config.mailFrom, isRealServer: mailbox === null });
  await supervisor.keep('the mailer', async () => mailer.close());
  return { mailer, mailbox };
}
