import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';

export const WebhookDeliveryState = { WAITING: 'WAITING', DELIVERED: 'DELIVERED', GIVEN_UP: 'GIVEN_UP' } as const;
export type WebhookDeliveryState = (typeof WebhookDeliveryState)[keyof typeof WebhookDeliveryState];
registerEnumType(WebhookDeliveryState, {
  name: 'WebhookDeliveryState',
  description: 'What became of a message to a webhook.',
  valuesConfig: {
    WAITING: { description: 'It is sent as soon as it is due.' },
    DELIVERED: { description: 'It was answered with a status from 200 to 299.' },
    GIVEN_UP: { description: 'It was tried for three days, or its webhook was paused in the meantime.' },
  },
});

@InputType({ description: 'Where a partner wants to be told about listings.' })
export class AddWebhookInput {
  @Field({ description: 'A name to recognize it by, at most 60 characters, unique among your webhooks.' })
  name: string;

  @Field({
    description:
      'An https URL with a host name, on the usual port. Where the name leads is checked each time we call it.',
  })
  address: string;

  @Field(() => [String], {
    description:
      'The events to send, one or more: "listing.published", "listing.changed", "listing.hidden", "availability.changed", "verification.changed".',
  })
  events: string[];
}

@InputType({ description: 'What a webhook should be from now on, in full.' })
export class ChangeWebhookInput extends AddWebhookInput {
  @Field({ description: 'Which one, by its key.' })
  key: string;

  @Field(() => AddWebhookInput, {
    nullable: true,
    description:
      'What was read before the change: a field that still equals it keeps its current value. Null: every field is meant.',
  })
  was?: AddWebhookInput | null;
}

@InputType({ description: 'A webhook of the partner’s own.' })
export class WebhookInput {
  @Field({ description: 'Which one, by its key.' })
  key: string;
}

@InputType({ description: 'The older of two secrets that sign for a webhook of the partner’s own.' })
export class EndOlderWebhookSecretInput extends WebhookInput {
  @Field(() => String, {
    nullable: true,
    description: 'What it ends in, as it was shown: another one is not ended. Null: whichever it is by now.',
  })
  ending?: string | null;
}

@InputType({ description: 'A message to send again.' })
export class ResendWebhookInput {
  @Field({ description: 'To which webhook, by its key.' })
  key: string;

  @Field({ description: 'Which message, by its key.' })
  delivery: string;
}

@InputType({ description: 'Messages to send again that were given up.' })
export class ResendGivenUpInput {
  @Field({ description: 'To which webhook, by its key.' })
  key: string;

  @Field({ description: 'Those that were given up then or later: an instant, such as "2026-12-09T21:00:00Z".' })
  since: string;
}

@ArgsType()
export class PageOfDeliveries {
  @Field(() => Int, { nullable: true, description: 'How many from the newest on: 1 to 50. Either this or last.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list; goes with first, and what is older comes.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the oldest on: 1 to 50. Either this or first.' })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list; goes with last, and what is newer comes.',
  })
  before?: string | null;

  @Field(() => WebhookDeliveryState, { nullable: true, description: 'Only those; null: all.' })
  state?: WebhookDeliveryState | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those about this listing, by its id or slug; if there is no such listing, none. Null: all.',
  })
  about?: string | null;
}
