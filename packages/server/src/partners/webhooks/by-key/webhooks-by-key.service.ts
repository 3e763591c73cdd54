import { recordAudit } from '../../../platform/audit.js';
import type { KeyHolder } from '../../../platform/doors/keys/door-keys.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';
import { KeyNeeded } from '../../key-needed.js';
import { webhookChangesOfKey } from '../../partner-limits.js';
import { getAccountOf } from '../../partner.repository.js';
import { holdEndpoint, type StoredEndpoint, type WebhookEndpoints } from '../endpoints/endpoint.repository.js';
import { changeEndpoint, makeEndpoint, MOST_WEBHOOKS } from '../endpoints/keep-endpoint.js';
import { readEndpoint } from '../endpoints/read-endpoint.js';
import { Webhook } from '../webhook.results.js';
import {
  WebhookDeleted,
  WebhookSet,
  type DeleteWebhookResult,
  type SetWebhookInput,
  type SetWebhookResult,
} from './webhooks-by-key.results.js';

const SCOPE = 'webhooks:manage';

export interface WebhooksByKeyTools {
  /** Of the partners themselves: a test key, too, manages the one list that there is. */
  readonly partners: UnitOfWork;
  readonly limits: RateLimits;
  readonly endpoints: WebhookEndpoints;
  readonly publicOrigin: string;
}

/**
 * A partner's webhooks by its key. A program says what is to be, by name, and may say it again: it never asks first what there
 * is. The door has looked at the scope already.
 */
export class WebhooksByKey {
  constructor(private readonly tools: WebhooksByKeyTools) {}

  /** Null: no key was shown. */
  async list(holder: KeyHolder | null): Promise<Webhook[] | null> {
    if (!holder) return null;
    const stored = await this.tools.endpoints.list(this.tools.partners, holder.partnerId);
    return stored.map((each) => new Webhook(each));
  }

  async set(holder: KeyHolder | null, input: SetWebhookInput): Promise<SetWebhookResult> {
    const obstacle = await this.#obstacle(holder);
    if (obstacle) return obstacle;
    const wanted = readEndpoint(input, new URL(this.tools.publicOrigin).host);
    if (wanted instanceof InvalidInput) return wanted;
    return this.#change<SetWebhookResult>(holder!, wanted.name, async (tx, kept, others) => {
      const { endpoints } = this.tools;
      const { partnerId } = holder!;
      if (kept) {
        await changeEndpoint(tx, endpoints, kept, wanted);
        await noteByKey(tx, holder!, 'partner.webhook.changed', kept.id);
        return new WebhookSet(await this.#asItIs(tx, partnerId, kept.id), null);
      }
      if (others.length >= MOST_WEBHOOKS) {
        const message = `You have ${MOST_WEBHOOKS} webhooks, which is the maximum. Remove one first.`;
        return new InvalidInput([{ path: ['name'], message }]);
      }
      const { id, secret } = await makeEndpoint(tx, endpoints, partnerId, wanted);
      await noteByKey(tx, holder!, 'partner.webhook.added', id);
      return new WebhookSet(await this.#asItIs(tx, partnerId, id), secret);
    });
  }

  async delete(holder: KeyHolder | null, name: string): Promise<DeleteWebhookResult> {
    const obstacle = await this.#obstacle(holder);
    if (obstacle) return obstacle;
    return this.#change<DeleteWebhookResult>(holder!, name.trim(), async (tx, kept) => {
      if (!kept) return new NotFound('You have no webhook with that name.');
      await this.tools.endpoints.remove(tx, holder!.partnerId, kept.id);
      await noteByKey(tx, holder!, 'partner.webhook.removed', kept.id);
      return new WebhookDeleted(kept.name);
    });
  }

  async #obstacle(holder: KeyHolder | null): Promise<KeyNeeded | TooManyRequests | null> {
    if (!holder) return new KeyNeeded(SCOPE);
    const taken = await this.tools.limits.take(webhookChangesOfKey, holder.keyId);
    return taken.allowed ? null : new TooManyRequests(taken.retryAfterSeconds);
  }

  /** The one of that name is held; null: there is none. */
  #change<Result>(
    { partnerId }: KeyHolder,
    name: string,
    work: (tx: Transaction, kept: StoredEndpoint | null, all: readonly StoredEndpoint[]) => Promise<Result>,
  ): Promise<Result> {
    const { partners, endpoints } = this.tools;
    return partners.run(async (tx) => {
      await tx.lock('partner', partnerId);
      const all = await endpoints.list(tx, partnerId);
      const kept = all.find((each) => each.name === name) ?? null;
      if (kept) await holdEndpoint(tx, kept.id, partnerId);
      return work(tx, kept, all);
    });
  }

  async #asItIs(tx: Transaction, partnerId: string, id: string): Promise<Webhook> {
    const stored = await this.tools.endpoints.find(tx, partnerId, id);
    if (!stored) throw new Error('What was just written is there.');
    return new Webhook(stored);
  }
}

/** By the account that the key is of: whoever has the key acts for it. */
async function noteByKey(tx: Transaction, { partnerId }: KeyHolder, action: string, id: string): Promise<void> {
  const accountId = await getAccountOf(tx, partnerId);
  await recordAudit(tx, {
    actor: { kind: 'ACCOUNT', accountId },
    ...{ action, subjectKind: 'partner-webhook', subjectId: id, why: 'BY_KEY' },
  });
}
