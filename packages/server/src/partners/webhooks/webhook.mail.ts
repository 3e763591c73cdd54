import type { AccountRepository } from '../../accounts/account.repository.js';
import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { PauseReason } from './endpoints/endpoint.repository.js';
import { WEBHOOK_FAILING, WEBHOOK_PAUSED } from './messages/sending.js';
import { HOURS_BEFORE_WARNING } from './messages/tries.js';

/** Of a webhook that was resumed meanwhile, that works again or is gone, nothing is written. */
export function webhookLetters(
  unitOfWork: UnitOfWork,
  accounts: AccountRepository,
  origin: string,
): Readonly<Record<string, MailComposer>> {
  return {
    [WEBHOOK_PAUSED]: async (endpointId) => {
      const [paused] = await unitOfWork.query<Paused>(
        `SELECT p.account_id AS "accountId", e.name, e.paused_because AS because FROM webhook_endpoints e
         JOIN partners p ON p.id = e.partner_id WHERE e.id = $1 AND e.paused_because IN ('FAILING', 'GONE')`,
        [endpointId],
      );
      const to = paused ? await accounts.findEmail(unitOfWork, paused.accountId) : null;
      return paused && to !== null ? { to, ...pausedLetter(paused, pageOf(origin, endpointId)) } : null;
    },
    [WEBHOOK_FAILING]: async (endpointId) => {
      const [failing] = await unitOfWork.query<Failing>(
        `SELECT p.account_id AS "accountId", e.name FROM webhook_endpoints e JOIN partners p ON p.id = e.partner_id
         WHERE e.id = $1 AND e.failing_since IS NOT NULL AND e.paused_at IS NULL`,
        [endpointId],
      );
      const to = failing ? await accounts.findEmail(unitOfWork, failing.accountId) : null;
      return failing && to !== null ? { to, ...failingLetter(failing, pageOf(origin, endpointId)) } : null;
    },
  };
}

interface Failing {
  readonly accountId: string;
  readonly name: string;
}

interface Paused extends Failing {
  readonly because: Exclude<PauseReason, 'PARTNER'>;
}

const what: Readonly<Record<Paused['because'], string>> = {
  FAILING: 'For about three days, nothing we sent there was accepted, so we stopped.',
  GONE: 'It answered with 410 Gone, which asks us to stop. So we did.',
};

function pageOf(origin: string, endpointId: string): string {
  return `${origin}/partners/webhooks/${encodeURIComponent(toGlobalId('Webhook', endpointId))}`;
}

function failingLetter({ name }: Failing, page: string): MailContent {
  return renderMail('A webhook of yours is not accepting anything', [
    { kind: 'heading', text: `Nothing reaches your webhook “${name}”` },
    {
      kind: 'paragraph',
      text: `For over ${HOURS_BEFORE_WARNING} hours, nothing we sent there was accepted. We keep trying for about three days. Your page shows what was answered. Once your server works again, you can have everything that is waiting tried right away from there.`,
    },
    {
      kind: 'paragraph',
      text: 'Waiting messages may be about listings that you have to take down within a day. If your server needs longer, read them with practitionersChangedSince.',
    },
    { kind: 'link', label: 'Your webhook', url: page },
  ]);
}

function pausedLetter({ name, because }: Paused, page: string): MailContent {
  return renderMail('A webhook of yours is paused', [
    { kind: 'heading', text: `Your webhook “${name}” is paused` },
    { kind: 'paragraph', text: what[because] },
    {
      kind: 'paragraph',
      text: 'Nothing is kept for it while it is paused. Your page shows what we sent and what was answered. Send a test from there, and resume it once the test is accepted. Then read what changed in the meantime with practitionersChangedSince: it includes listings that you have to take down.',
    },
    { kind: 'link', label: 'Your webhook', url: page },
  ]);
}
