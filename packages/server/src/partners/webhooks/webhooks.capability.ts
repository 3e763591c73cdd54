import type { AccountGate } from '../../accounts/account-gate.js';
import type { AccountRepository } from '../../accounts/account.repository.js';
import type { Capability } from '../../platform/capability.js';
import type { Cipher } from '../../platform/cipher.js';
import { OutsideCaller, wholeInternet } from '../../platform/outside/outside-caller.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { WebhooksByKeyResolver } from './by-key/webhooks-by-key.resolver.js';
import { WebhooksByKey } from './by-key/webhooks-by-key.service.js';
import { DeliveryLog } from './messages/delivery-log.js';
import { WebhookEndpoints } from './endpoints/endpoint.repository.js';
import { freeTimesFollower, freeTimesTelling } from './telling/free-times.js';
import { webhookKeeping } from './messages/keeping.js';
import { ListingsToldOf } from './telling/listings-told-of.js';
import { webhookSending } from './messages/sending.js';
import { WebhookReads } from './webhook-reads.js';
import { webhookLetters } from './webhook.mail.js';
import { PartnerWebhooksResolver, WebhookDeliveryResolver, WebhookResolver } from './webhook.resolver.js';
import { WebhooksService } from './webhooks.service.js';

export interface WebhooksNeeds {
  readonly unitOfWork: UnitOfWork;
  /** Where partners themselves are kept: of a sandbox it is another. */
  readonly partners: UnitOfWork;
  readonly cipher: Cipher;
  readonly gate: AccountGate;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly publicOrigin: string;
}

/** What partners are told, where, and how it went; the feed of changes is heard of by tellOfChanges. */
export function makeWebhooks({
  unitOfWork,
  cipher,
  gate,
  limits,
  accounts,
  publicOrigin,
  partners,
}: WebhooksNeeds): Capability {
  const endpoints = new WebhookEndpoints(cipher);
  const reads = new WebhookReads(
    unitOfWork,
    endpoints,
    new DeliveryLog(unitOfWork, cipher),
    new ListingsToldOf(unitOfWork),
  );
  const service = new WebhooksService({ unitOfWork, gate, limits, endpoints, publicOrigin });
  const caller = new OutsideCaller(wholeInternet);
  return {
    resolvers: [
      new PartnerWebhooksResolver(service, reads),
      new WebhookResolver(reads),
      new WebhookDeliveryResolver(reads),
      new WebhooksByKeyResolver(new WebhooksByKey({ partners, limits, endpoints, publicOrigin })),
    ],
    sweeps: [
      freeTimesTelling(unitOfWork),
      webhookSending({ unitOfWork, cipher, endpoints, caller }),
      webhookKeeping(unitOfWork),
    ],
    followers: [freeTimesFollower],
    mails: webhookLetters(unitOfWork, accounts, publicOrigin),
  };
}
