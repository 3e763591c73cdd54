import { actLimits } from '@clearing/shared/api-limits';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { OperationContext } from '../../../platform/doors/graphql-context.js';
import { howOften } from '../../partner-limits.js';
import { Webhook } from '../webhook.results.js';
import {
  DeleteWebhookInput,
  DeleteWebhookResult,
  SetWebhookInput,
  SetWebhookResult,
} from './webhooks-by-key.results.js';
import type { WebhooksByKey } from './webhooks-by-key.service.js';

const OFTEN = `setWebhook and deleteWebhook are counted together. ${howOften(actLimits.WEBHOOK_CHANGES)}`;

/** What a partner's program says of where it wants to be told. */
@Resolver()
export class WebhooksByKeyResolver {
  constructor(private readonly byKey: WebhooksByKey) {}

  @Query(() => [Webhook], {
    nullable: true,
    description:
      'Your webhooks, oldest first: at most five. A test key sees the same ones as a live key. Null if no key was sent. Needs webhooks:manage.',
  })
  webhooks(@Ctx() { holder }: OperationContext): Promise<Webhook[] | null> {
    return this.byKey.list(holder);
  }

  @Mutation(() => SetWebhookResult, {
    description: `Sets the webhook with this name: adds it, or changes it. Doing it twice has the same result. A test key sets the same webhooks as a live key. Needs webhooks:manage. ${OFTEN}`,
  })
  setWebhook(
    @Arg('input', () => SetWebhookInput, { description: 'The whole webhook.' }) input: SetWebhookInput,
    @Ctx() { holder }: OperationContext,
  ): Promise<SetWebhookResult> {
    return this.byKey.set(holder, input);
  }

  @Mutation(() => DeleteWebhookResult, {
    description: `Removes the webhook with this name, and everything that was kept for it. A test key can do this just like a live key. Needs webhooks:manage. ${OFTEN}`,
  })
  deleteWebhook(
    @Arg('input', () => DeleteWebhookInput, { description: 'Which.' }) { name }: DeleteWebhookInput,
    @Ctx() { holder }: OperationContext,
  ): Promise<DeleteWebhookResult> {
    return this.byKey.delete(holder, name);
  }
}
