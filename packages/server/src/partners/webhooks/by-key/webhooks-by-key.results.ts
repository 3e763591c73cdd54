import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound, TooManyRequests } from '../../../platform/graphql/user-errors.js';
import { KeyNeeded } from '../../key-needed.js';
import { AddWebhookInput } from '../webhook.inputs.js';
import { Webhook } from '../webhook.results.js';

@InputType({
  description: 'What a webhook is to be, all of it. Its name says which: there is one of each name at most.',
})
export class SetWebhookInput extends AddWebhookInput {}

@InputType({ description: 'A webhook that is to be removed.' })
export class DeleteWebhookInput {
  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'The webhook is as it was asked for.' })
export class WebhookSet {
  readonly __typename = 'WebhookSet';

  @Field(() => Webhook, { description: 'As it is now.' })
  webhook: Webhook;

  @Field(() => String, {
    nullable: true,
    description:
      'What its messages are verified with, "whsec_...": told this once. Null: it was there before, and keeps its own.',
  })
  secret: string | null;

  constructor(webhook: Webhook, secret: string | null) {
    this.webhook = webhook;
    this.secret = secret;
  }
}

@ObjectType({ description: 'The webhook is gone, and all that was kept of it. Nothing is sent there any more.' })
export class WebhookDeleted {
  readonly __typename = 'WebhookDeleted';

  @Field({ description: 'The name that it had.' })
  name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export const SetWebhookResult = createUnionType({
  name: 'SetWebhookResult',
  description: 'The webhook, or what stood in the way.',
  types: () => [WebhookSet, KeyNeeded, InvalidInput, TooManyRequests] as const,
});
export type SetWebhookResult = WebhookSet | KeyNeeded | InvalidInput | TooManyRequests;

export const DeleteWebhookResult = createUnionType({
  name: 'DeleteWebhookResult',
  description: 'That it is gone, or what stood in the way.',
  types: () => [WebhookDeleted, KeyNeeded, NotFound, TooManyRequests] as const,
});
export type DeleteWebhookResult = WebhookDeleted | KeyNeeded | NotFound | TooManyRequests;
