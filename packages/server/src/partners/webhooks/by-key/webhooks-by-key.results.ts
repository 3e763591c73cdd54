import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound, TooManyRequests } from '../../../platform/graphql/user-errors.js';
import { KeyNeeded } from '../../key-needed.js';
import { AddWebhookInput } from '../webhook.inputs.js';
import { Webhook } from '../webhook.results.js';

@InputType({
  description: 'What a webhook should be, in full. Its name says which one: names are unique.',
})
export class SetWebhookInput extends AddWebhookInput {}

@InputType({ description: 'The webhook to remove.' })
export class DeleteWebhookInput {
  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'The webhook is set as requested.' })
export class WebhookSet {
  readonly __typename = 'WebhookSet';

  @Field(() => Webhook, { description: 'The webhook as it is now.' })
  webhook: Webhook;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret to verify its messages with, "whsec_...": returned only once. Null if the webhook already existed and keeps its secret.',
  })
  secret: string | null;

  constructor(webhook: Webhook, secret: string | null) {
    this.webhook = webhook;
    this.secret = secret;
  }
}

@ObjectType({
  description: 'The webhook is removed, with everything that was kept for it. Nothing more is sent there.',
})
export class WebhookDeleted {
  readonly __typename = 'WebhookDeleted';

  @Field({ description: 'The name it had.' })
  name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export const SetWebhookResult = createUnionType({
  name: 'SetWebhookResult',
  description: 'The webhook, or what prevented it.',
  types: () => [WebhookSet, KeyNeeded, InvalidInput, TooManyRequests] as const,
});
export type SetWebhookResult = WebhookSet | KeyNeeded | InvalidInput | TooManyRequests;

export const DeleteWebhookResult = createUnionType({
  name: 'DeleteWebhookResult',
  description: 'That it is removed, or what prevented it.',
  types: () => [WebhookDeleted, KeyNeeded, NotFound, TooManyRequests] as const,
});
export type DeleteWebhookResult = WebhookDeleted | KeyNeeded | NotFound | TooManyRequests;
