import { webhookTimes } from '@clearing/shared/api-limits';
import type { AccountGate } from '../../accounts/account-gate.js';
import { AccountChanged, type ChangeAccountResult } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { readInstant } from '../../platform/graphql/read-instant.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { webhookCallsOfAccount } from '../partner-limits.js';
import { forPartner } from '../partner.policy.js';
import { findPartnerOf } from '../partner.repository.js';
import { holdEndpoint, pauseEndpoint, resumeEndpoint, type WebhookEndpoints } from './endpoints/endpoint.repository.js';
import { sendGivenUpAgain } from './messages/given-up.repository.js';
import { changeEndpoint, makeEndpoint, makeSecret, MOST_WEBHOOKS } from './endpoints/keep-endpoint.js';
import { isEvent, sendAgain, tryNow } from './messages/messages.repository.js';
import { leaveUntouched, readEndpoint, type WantedEndpoint } from './endpoints/read-endpoint.js';
import { endingOf } from './messages/signature.js';
import { tellTest } from './telling/telling.js';
import type {
  AddWebhookInput,
  ChangeWebhookInput,
  EndOlderWebhookSecretInput,
  ResendGivenUpInput,
  ResendWebhookInput,
} from './webhook.inputs.js';
import { Webhook, WebhookSecretMade, type MakeWebhookSecretResult } from './webhook.results.js';

export interface WebhooksTools {
  readonly unitOfWork: UnitOfWork;
  readonly gate: AccountGate;
  readonly limits: RateLimits;
  readonly endpoints: WebhookEndpoints;
  readonly publicOrigin: string;
}

/** A partner’s webhooks. Signed in just now, whoever sees a secret, or decides where messages go. */
export class WebhooksService {
  constructor(private readonly tools: WebhooksTools) {}

  add(actor: Actor, input: AddWebhookInput): Promise<MakeWebhookSecretResult> {
    const { gate, unitOfWork, endpoints, publicOrigin } = this.tools;
    const read = forPartner(() => readEndpoint(input, new URL(publicOrigin).host));
    return gate.forTypedChange<WantedEndpoint, MakeWebhookSecretResult>(actor, read, (holder, wanted) =>
      unitOfWork.run(async (tx) => {
        const partner = await findPartnerOf(tx, holder.accountId);
        if (!partner) return new NotFound();
        await tx.lock('partner', partner.id);
        const kept = await endpoints.list(tx, partner.id);
        // A form that is sent twice adds one: the second has a name that is taken.
        if (kept.some(({ name }) => name === wanted.name)) return nameIsTaken();
        if (kept.length >= MOST_WEBHOOKS) {
          return mend('name', `You have ${MOST_WEBHOOKS} webhooks, which is the maximum. Remove one first.`);
        }
        const { id, secret } = await makeEndpoint(tx, endpoints, partner.id, wanted);
        await noteChange(tx, holder, 'partner.webhook.added', id);
        return this.#told(tx, partner.id, id, secret);
      }),
    );
  }

  /**
   * The name, the address, what it is told of; secrets and what was sent stay. At another address what waits is tried now, and
   * one that is paused stays so until it is resumed.
   */
  change(actor: Actor, input: ChangeWebhookInput): Promise<ChangeAccountResult> {
    const { gate, endpoints, publicOrigin } = this.tools;
    const read = forPartner(() => readEndpoint(input, new URL(publicOrigin).host));
    return gate.forTypedChange<WantedEndpoint, ChangeAccountResult>(actor, read, (holder, wanted) =>
      this.#change<ChangeAccountResult>(holder, input.key, async (tx, { id, partnerId }) => {
        const kept = await endpoints.list(tx, partnerId);
        const before = kept.find((each) => each.id === id);
        if (!before) return new NotFound();
        const meant = input.was ? leaveUntouched(input, input.was, wanted, before) : wanted;
        if (kept.some((other) => other.id !== id && other.name === meant.name)) return nameIsTaken();
        await changeEndpoint(tx, endpoints, before, meant);
        await noteChange(tx, holder, 'partner.webhook.changed', id);
        return new AccountChanged('Changed.');
      }),
    );
  }

  /** Both sign until the older one is ended, or its days are over. */
  rotate(actor: Actor, key: string): Promise<MakeWebhookSecretResult> {
    const { gate, endpoints } = this.tools;
    return gate.forChange<MakeWebhookSecretResult>(actor, (holder) =>
      this.#change<MakeWebhookSecretResult>(holder, key, async (tx, { id, partnerId }) => {
        const now = tx.clock.now();
        const signing = (await endpoints.secretsOf(tx, [id], now.toString())).get(id) ?? [];
        if (signing.length > 1) return mend('key', 'Two secrets are already signing. End the older one first.');
        // One whose days are over waits to be swept away.
        await endpoints.endOlderSecret(tx, id);
        await endpoints.letSecretEnd(tx, id, now.add({ hours: 24 * webhookTimes.daysOfOlderSecret }).toString());
        await noteChange(tx, holder, 'partner.webhook.secret-made', id);
        return this.#told(tx, partnerId, id, await makeSecret(tx, endpoints, id));
      }),
    );
  }

  /** Of two, the newer was lost on its way and no server has it: to end the older one would end every signature that counts. */
  replaceNewer(actor: Actor, key: string): Promise<MakeWebhookSecretResult> {
    const { gate, endpoints } = this.tools;
    return gate.forChange<MakeWebhookSecretResult>(actor, (holder) =>
      this.#change<MakeWebhookSecretResult>(holder, key, async (tx, { id, partnerId }) => {
        const now = tx.clock.now();
        const signing = (await endpoints.secretsOf(tx, [id], now.toString())).get(id) ?? [];
        if (signing.length < 2) return mend('key', 'Only one secret is signing. Make a new one, and both will sign.');
        await endpoints.letOlderSignUntil(tx, id, now.add({ hours: 24 * webhookTimes.daysOfOlderSecret }).toString());
        await noteChange(tx, holder, 'partner.webhook.secret-made', id);
        return this.#told(tx, partnerId, id, await makeSecret(tx, endpoints, id));
      }),
    );
  }

  endOlderSecret(actor: Actor, { key, ending }: EndOlderWebhookSecretInput): Promise<ChangeAccountResult> {
    const { gate, endpoints } = this.tools;
    return gate.forChange<ChangeAccountResult>(actor, (holder) =>
      this.#change<ChangeAccountResult>(holder, key, async (tx, { id }) => {
        const signing = (await endpoints.secretsOf(tx, [id], tx.clock.now().toString())).get(id) ?? [];
        const older = signing.find(({ endsAt }) => endsAt !== null);
        // In a page that stood open meanwhile, the older one was another: this one may be all that a server has.
        if (ending != null && older && endingOf(older.secret) !== ending) return new NotFound();
        if (!(await endpoints.endOlderSecret(tx, id))) return new NotFound();
        await noteChange(tx, holder, 'partner.webhook.secret-ended', id);
        return new AccountChanged('The older secret no longer signs anything.');
      }),
    );
  }

  remove(actor: Actor, key: string): Promise<ChangeAccountResult> {
    const { gate, endpoints } = this.tools;
    return gate.forChange<ChangeAccountResult>(actor, (holder) =>
      this.#change<ChangeAccountResult>(holder, key, async (tx, { id, partnerId }) => {
        await endpoints.remove(tx, partnerId, id);
        await noteChange(tx, holder, 'partner.webhook.removed', id);
        return new AccountChanged('The webhook is removed. Nothing more is sent there.');
      }),
    );
  }

  pause(actor: Actor, key: string): Promise<ChangeAccountResult> {
    return this.tools.gate.forHolder<ChangeAccountResult>(actor, (holder) =>
      this.#change<ChangeAccountResult>(holder, key, async (tx, { id, isPaused }) => {
        if (isPaused) return new AccountChanged('It is already paused.');
        await pauseEndpoint(tx, id, 'PARTNER');
        await noteChange(tx, holder, 'partner.webhook.paused', id);
        return new AccountChanged('It is paused: nothing is sent there, and nothing is kept for it.');
      }),
    );
  }

  resume(actor: Actor, key: string): Promise<ChangeAccountResult> {
    return this.tools.gate.forHolder<ChangeAccountResult>(actor, (holder) =>
      this.#change<ChangeAccountResult>(holder, key, async (tx, { id }) => {
        if (await resumeEndpoint(tx, id)) await noteChange(tx, holder, 'partner.webhook.resumed', id);
        return new AccountChanged('We are sending there again, for whatever happens from now on.');
      }),
    );
  }

  test(actor: Actor, key: string): Promise<ChangeAccountResult> {
    return this.#call(actor, key, async (tx, { id }) => {
      await tellTest(tx, id);
      return new AccountChanged('A test is on its way.');
    });
  }

  /** A paused one is not called by it: resume it first. Who may not make live keys is sent tests alone, so nothing else again. */
  resend(actor: Actor, { key, delivery }: ResendWebhookInput): Promise<ChangeAccountResult> {
    return this.#call(actor, key, async (tx, { id, isPaused, isApproved }, holder) => {
      const message = keyOf('WebhookDelivery', delivery);
      if (isPaused) return isPausedNow();
      if (message === null) return new NotFound();
      if (!isApproved && (await isEvent(tx, id, message))) return onlyTests();
      if (!(await sendAgain(tx, id, message))) return new NotFound();
      await noteChange(tx, holder, 'partner.webhook.sent-again', id);
      return new AccountChanged('It is being sent again.');
    });
  }

  /**
   * For whoever's server was down for so long that messages were given up. The rules of one that is sent again; how many it was
   * is told, and whoever asks twice is told that nothing is left.
   */
  resendGivenUp(actor: Actor, { key, since }: ResendGivenUpInput): Promise<ChangeAccountResult> {
    return this.#call(actor, key, async (tx, { id, isPaused, isApproved }, holder) => {
      const problems = new Problems();
      const from = readInstant(since, ['since'], problems);
      if (!from) return new InvalidInput(problems.list);
      if (isPaused) return isPausedNow();
      if (!isApproved) return onlyTests();
      const count = await sendGivenUpAgain(tx, id, from.toString());
      if (count === 0) return new AccountChanged('Nothing that was given up since then is left to send again.');
      await noteChange(tx, holder, 'partner.webhook.given-up-sent-again', id);
      return new AccountChanged(
        count === 1 ? 'One message is being sent again.' : `${count} messages are being sent again.`,
      );
    });
  }

  /** For whoever mended their server: nothing waits for hours any more. */
  retry(actor: Actor, key: string): Promise<ChangeAccountResult> {
    return this.#call(actor, key, async (tx, { id, isPaused, isApproved }) => {
      if (isPaused) return isPausedNow();
      if (!isApproved) return onlyTests();
      await tryNow(tx, id);
      return new AccountChanged('Waiting messages are being tried now.');
    });
  }

  async #call(
    actor: Actor,
    key: string,
    work: (tx: Transaction, webhook: Held, holder: AccountHolder) => Promise<ChangeAccountResult>,
  ): Promise<ChangeAccountResult> {
    const { gate, limits } = this.tools;
    return gate.forHolder<ChangeAccountResult>(actor, async (holder) => {
      if (!holder.roles.includes('PARTNER')) return new NotFound();
      const taken = await limits.take(webhookCallsOfAccount, holder.accountId);
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
      return this.#change<ChangeAccountResult>(holder, key, (tx, webhook) => work(tx, webhook, holder));
    });
  }

  /** Finds a webhook of their own and holds it. Somebody else's is not there. */
  async #change<Result>(
    holder: AccountHolder,
    key: string,
    work: (tx: Transaction, webhook: Held) => Promise<Result>,
  ): Promise<Result | NotFound> {
    const id = keyOf('Webhook', key);
    if (id === null || !holder.roles.includes('PARTNER')) return new NotFound();
    return this.tools.unitOfWork.run(async (tx) => {
      const partner = await findPartnerOf(tx, holder.accountId);
      if (!partner) return new NotFound();
      // Names are of one partner alone: whoever adds one, or changes one, waits for the other.
      await tx.lock('partner', partner.id);
      if (!(await holdEndpoint(tx, id, partner.id))) return new NotFound();
      const kept = await this.tools.endpoints.find(tx, partner.id, id);
      if (!kept) return new NotFound();
      const isApproved = partner.live === 'APPROVED';
      return work(tx, { id, partnerId: partner.id, isPaused: kept.pausedAt !== null, isApproved });
    });
  }

  async #told(tx: Transaction, partnerId: string, id: string, secret: string): Promise<WebhookSecretMade> {
    const kept = await this.tools.endpoints.find(tx, partnerId, id);
    if (!kept) throw new Error('What was just written is there.');
    return new WebhookSecretMade(secret, new Webhook(kept));
  }
}

function isPausedNow(): InvalidInput {
  return mend('key', 'This webhook is paused. Resume it first.');
}

function onlyTests(): InvalidInput {
  return mend('key', 'Only tests are sent until you may make live keys.');
}

function nameIsTaken(): InvalidInput {
  return mend('name', 'You already have a webhook with this name. Choose another.');
}

interface Held {
  readonly id: string;
  readonly partnerId: string;
  readonly isPaused: boolean;
  /** Whether its partner may make live keys: events go to nobody else. */
  readonly isApproved: boolean;
}

function noteChange(tx: Transaction, actor: AccountHolder, action: string, id: string): Promise<void> {
  return recordAudit(tx, { actor, action, subjectKind: 'partner-webhook', subjectId: id });
}

function mend(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
