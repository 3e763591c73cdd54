import { actLimits } from '@clearing/shared/api-limits';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ChangeAccountResult } from '../../accounts/account.results.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { RequestContext } from '../../platform/request-context.js';
import { howOften } from '../partner-limits.js';
import { Partner } from '../partner.results.js';
import { MOST_SENT_AGAIN } from './messages/given-up.repository.js';
import type { WebhookReads } from './webhook-reads.js';
import {
  AddWebhookInput,
  ChangeWebhookInput,
  EndOlderWebhookSecretInput,
  PageOfDeliveries,
  ResendGivenUpInput,
  ResendWebhookInput,
  WebhookInput,
} from './webhook.inputs.js';
import {
  MakeWebhookSecretResult,
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryConnection,
  WebhookGivenUp,
  WebhookListing,
  WebhookSecret,
} from './webhook.results.js';
import type { WebhooksService } from './webhooks.service.js';

const OFTEN = `Tests, messages sent again and tries at once are counted together. ${howOften(actLimits.WEBHOOK_CALLS)}`;

/** Where a partner is told what became of listings. */
@Resolver(() => Partner)
export class PartnerWebhooksResolver {
  constructor(
    private readonly service: WebhooksService,
    private readonly reads: WebhookReads,
  ) {}

  @FieldResolver(() => [Webhook], { description: 'Its webhooks, the oldest first: at most five.' })
  webhooks(@Root() { id }: Partner): Promise<Webhook[]> {
    return this.reads.list(rowOf(id));
  }

  @FieldResolver(() => Webhook, { nullable: true, description: 'One of its webhooks; null: it has none of that key.' })
  async webhook(
    @Root() { id }: Partner,
    @Arg('key', () => String, { nullable: true, description: 'Its key.' }) key?: string | null,
  ): Promise<Webhook | null> {
    return key == null ? null : this.reads.find(rowOf(id), key);
  }

  @Mutation(() => MakeWebhookSecretResult, { description: 'A partner adds a webhook; its secret is shown only once.' })
  addWebhook(
    @Arg('input', () => AddWebhookInput, { description: 'Where, and which events.' }) input: AddWebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<MakeWebhookSecretResult> {
    return this.service.add(actor, input);
  }

  @Mutation(() => ChangeAccountResult, {
    description:
      'A partner changes a webhook’s name, address and events. Its secrets stay; if the address changes, what is waiting is tried at once.',
  })
  changeWebhook(
    @Arg('input', () => ChangeWebhookInput, { description: 'Which, and what it is from now on.' })
    input: ChangeWebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.change(actor, input);
  }

  @Mutation(() => MakeWebhookSecretResult, {
    description: 'A partner makes another secret; the older one also signs for seven days, or until it is ended.',
  })
  rotateWebhookSecret(
    @Arg('input', () => WebhookInput, { description: 'Whose.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<MakeWebhookSecretResult> {
    return this.service.rotate(actor, input.key);
  }

  @Mutation(() => MakeWebhookSecretResult, {
    description:
      'A partner replaces the newer of two secrets, which was lost before it was used and then signs nothing; the older one keeps signing, for seven more days.',
  })
  replaceWebhookSecret(
    @Arg('input', () => WebhookInput, { description: 'Whose.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<MakeWebhookSecretResult> {
    return this.service.replaceNewer(actor, input.key);
  }

  @Mutation(() => ChangeAccountResult, { description: 'A partner ends the older of two secrets at once.' })
  endOlderWebhookSecret(
    @Arg('input', () => EndOlderWebhookSecretInput, { description: 'Which.' }) input: EndOlderWebhookSecretInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.endOlderSecret(actor, input);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner has a test sent to a webhook: once, also while it is paused. ${OFTEN}`,
  })
  testWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.test(actor, input.key);
  }

  @Mutation(() => ChangeAccountResult, {
    description: 'A partner pauses a webhook: nothing is sent to it, and nothing is kept for it.',
  })
  pauseWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.pause(actor, input.key);
  }

  @Mutation(() => ChangeAccountResult, {
    description: 'A partner resumes a webhook: it is told what happens from then on.',
  })
  resumeWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.resume(actor, input.key);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner has everything that is waiting for a webhook tried at once, in order. ${OFTEN}`,
  })
  retryWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.retry(actor, input.key);
  }

  @Mutation(() => ChangeAccountResult, {
    description: 'A partner removes a webhook, and everything that was kept for it.',
  })
  removeWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which.' }) input: WebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.remove(actor, input.key);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner has a message sent again, with the same id and the same body. ${OFTEN}`,
  })
  resendWebhookDelivery(
    @Arg('input', () => ResendWebhookInput, { description: 'Which message, and to which webhook.' })
    input: ResendWebhookInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.resend(actor, input);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner has all messages sent again that were given up since a moment, of each listing in their order: at most ${MOST_SENT_AGAIN} at a time, the oldest first. What is already on its way again is not sent twice. Tests, and events that are no longer sent there, are left out. ${OFTEN}`,
  })
  resendGivenUpDeliveries(
    @Arg('input', () => ResendGivenUpInput, { description: 'To which webhook, and since when.' })
    input: ResendGivenUpInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.service.resendGivenUp(actor, input);
  }
}

@Resolver(() => Webhook)
export class WebhookResolver {
  constructor(private readonly reads: WebhookReads) {}

  @FieldResolver(() => String, { description: 'Its key.' })
  key(@Root() webhook: Webhook): string {
    return webhook.key;
  }

  @FieldResolver(() => [WebhookSecret], {
    description: 'The secrets that sign messages now, newest first: one or two.',
  })
  secrets(@Root() webhook: Webhook): Promise<WebhookSecret[]> {
    return this.reads.secretsOf(webhook);
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: 'What was sent to it in 30 days, the newest first.' })
  deliveries(
    @Root() webhook: Webhook,
    @Args(() => PageOfDeliveries) page: PageOfDeliveries,
  ): Promise<WebhookDeliveryConnection> {
    return this.reads.deliveriesOf(webhook, page);
  }

  @FieldResolver(() => WebhookListing, {
    nullable: true,
    description: 'The listing that is meant, which messages may be about; null: there is none, or none is named.',
  })
  async listing(
    @Root() webhook: Webhook,
    @Arg('named', () => String, { nullable: true, description: 'Its id, as messages have it, or its slug.' })
    named?: string | null,
  ): Promise<WebhookListing | null> {
    return named == null ? null : this.reads.listingMeant(webhook, named);
  }

  @FieldResolver(() => WebhookGivenUp, { description: 'What was given up since a certain moment, to be sent again.' })
  givenUp(
    @Root() webhook: Webhook,
    @Arg('since', () => String, {
      nullable: true,
      description: 'An instant, such as "2026-12-09T21:00:00Z"; null: of all that is kept.',
    })
    since?: string | null,
  ): Promise<WebhookGivenUp> {
    return this.reads.givenUpOf(webhook, since ?? null);
  }

  @FieldResolver(() => WebhookDelivery, { nullable: true, description: 'One of them; null: it has none of that key.' })
  delivery(
    @Root() webhook: Webhook,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
  ): Promise<WebhookDelivery | null> {
    return this.reads.deliveryOf(webhook, key);
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  constructor(private readonly reads: WebhookReads) {}

  @FieldResolver(() => [WebhookAttempt], { description: 'Its tries, the newest first.' })
  attempts(@Root() delivery: WebhookDelivery): Promise<WebhookAttempt[]> {
    return this.reads.attemptsOf(delivery);
  }
}

function rowOf(partnerId: string): string {
  const id = keyOf('Partner', partnerId);
  if (id === null) throw new Error('A partner has an id of its own.');
  return id;
}
