import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FreshSignInNeeded, SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { PauseReason, StoredEndpoint, StoredSecret } from './endpoints/endpoint.repository.js';
import type { StoredAttempt, StoredDelivery } from './messages/delivery-log.js';
import { MOST_SENT_AGAIN, type GivenUp } from './messages/given-up.repository.js';
import type { ListingNamed } from './telling/listings-told-of.js';
import { bodyOf, messageIdOf } from './messages/message.js';
import type { AttemptTrouble } from './messages/sending.js';
import { endingOf } from './messages/signature.js';
import { WebhookDeliveryState } from './webhook.inputs.js';

export const WebhookPause = { PARTNER: 'PARTNER', FAILING: 'FAILING', GONE: 'GONE' } as const satisfies {
  [Each in PauseReason]: Each;
};
export type WebhookPause = PauseReason;
registerEnumType(WebhookPause, {
  name: 'WebhookPause',
  description: 'Why nothing is sent to a webhook.',
  valuesConfig: {
    PARTNER: { description: 'The partner paused it.' },
    FAILING: { description: 'Nothing was accepted there for about three days.' },
    GONE: { description: 'It answered with 410 Gone.' },
  },
});

export const WebhookTrouble = {
  NO_SUCH_PLACE: 'NO_SUCH_PLACE',
  NOT_SECURE: 'NOT_SECURE',
  NO_ANSWER: 'NO_ANSWER',
  TOO_SLOW: 'TOO_SLOW',
} as const satisfies { [Each in AttemptTrouble]: Each };
export type WebhookTrouble = AttemptTrouble;
registerEnumType(WebhookTrouble, {
  name: 'WebhookTrouble',
  description: 'Why a webhook gave no answer.',
  valuesConfig: {
    NO_SUCH_PLACE: { description: 'Its name leads nowhere in the public internet.' },
    NOT_SECURE: { description: 'Its certificate is not valid.' },
    NO_ANSWER: { description: 'It could not be reached, or the connection broke off.' },
    TOO_SLOW: { description: 'It took longer than 15 seconds.' },
  },
});

@ObjectType({ description: 'A secret that messages are signed with, without its text, which was shown once.' })
export class WebhookSecret {
  @Field({ description: 'The last four letters of its text.' })
  ending: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it signs messages; null: it is the current one.',
  })
  endsAt: Date | null;

  constructor({ secret, madeAt, endsAt }: StoredSecret) {
    this.ending = endingOf(secret);
    this.madeAt = madeAt;
    this.endsAt = endsAt;
  }
}

@ObjectType({ description: 'Where a partner is told about changes to listings. Only the partner sees it.' })
export class Webhook {
  readonly id: string;

  /** On our pages it is named by this; a program names it by its name. */
  readonly key: string;

  @Field({ description: 'Its name, for its owner to recognize it by.' })
  name: string;

  @Field({ description: 'The URL we call.' })
  address: string;

  @Field(() => [String], { description: 'The events it is sent.' })
  events: string[];

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  madeAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when nothing has been accepted there; null if it works.',
  })
  failingSince: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when nothing has been sent; null if it is not paused.',
  })
  pausedAt: Date | null;

  @Field(() => WebhookPause, { nullable: true, description: 'Why nothing is sent; null if it is not paused.' })
  pausedBecause: WebhookPause | null;

  @Field(() => Int, { description: 'How many messages are waiting for it.' })
  waiting: number;

  constructor(stored: StoredEndpoint) {
    this.id = stored.id;
    this.key = toGlobalId('Webhook', stored.id);
    this.name = stored.name;
    this.address = stored.address;
    this.events = [...stored.events];
    this.madeAt = stored.madeAt;
    this.failingSince = stored.failingSince;
    this.pausedAt = stored.pausedAt;
    this.pausedBecause = stored.pausedBecause;
    this.waiting = stored.waiting;
  }
}

@ObjectType({ description: 'One try to deliver a message.' })
export class WebhookAttempt {
  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  at: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  milliseconds: number;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the answer; null: there was none.' })
  status: number | null;

  @Field(() => WebhookTrouble, { nullable: true, description: 'Why there was no answer; null: there was one.' })
  trouble: WebhookTrouble | null;

  @Field(() => String, {
    nullable: true,
    description: 'The beginning of the answer’s body, at most 1 KB; null: it was empty.',
  })
  answer: string | null;

  constructor({ at, milliseconds, status, trouble, answer }: StoredAttempt) {
    this.at = at;
    this.milliseconds = milliseconds;
    this.status = status;
    this.trouble = trouble;
    this.answer = answer;
  }
}

@ObjectType({ description: 'The listing that a message to a webhook is about.' })
export class WebhookListing {
  @Field({ description: 'Its id, as messages have it.' })
  practitionerId: string;

  @Field(() => String, { nullable: true, description: 'The practitioner’s name; null: no one may see it now.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'The last part of its page’s address; null: it has none now.' })
  slug: string | null;

  constructor({ id, shown }: ListingNamed) {
    this.practitionerId = toGlobalId('Practitioner', id);
    this.name = shown?.name ?? null;
    this.slug = shown?.slug ?? null;
  }
}

@ObjectType({ description: 'A message to a webhook, and what became of it. Kept for 30 days.' })
export class WebhookDelivery {
  readonly id: string;

  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'The header "webhook-id": the same for every try.' })
  messageId: string;

  @Field({ description: 'The event: "listing.hidden", or "webhook.test".' })
  type: string;

  @Field(() => WebhookListing, { nullable: true, description: 'Whom it is about; null: no one, it is a test.' })
  listing: WebhookListing | null;

  @Field({ description: 'The body, as it is sent.' })
  body: string;

  @Field(() => DateTimeScalar, { description: 'When the event was recorded.' })
  toldAt: Date;

  @Field(() => WebhookDeliveryState, { description: 'What became of it.' })
  state: WebhookDeliveryState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null: it is not tried again.' })
  dueAt: Date | null;

  @Field({ description: 'Whether it waits for an earlier message about the same listing.' })
  isBehindAnother: boolean;

  @Field(() => WebhookAttempt, { nullable: true, description: 'The last try; null: there was none.' })
  lastAttempt: WebhookAttempt | null;

  constructor(stored: StoredDelivery, listing: ListingNamed | null) {
    this.id = stored.id;
    this.listing = listing && new WebhookListing(listing);
    this.key = toGlobalId('WebhookDelivery', stored.id);
    this.messageId = messageIdOf(stored);
    this.type = stored.type;
    this.body = bodyOf(stored);
    this.toldAt = stored.toldAt;
    this.state = stored.state;
    this.dueAt = stored.state === 'WAITING' ? stored.dueAt : null;
    this.isBehindAnother = stored.isBehindAnother;
    this.lastAttempt = stored.lastAttempt && new WebhookAttempt(stored.lastAttempt);
  }
}

@ObjectType({ description: 'A page of what was sent to a webhook, the newest first.' })
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDelivery], { description: 'The messages of this page.' })
  nodes: WebhookDelivery[];

  @Field(() => PageInfo, { description: 'Where the page is in the list.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'Messages to a webhook that were given up and are not being sent again. No tests.' })
export class WebhookGivenUp {
  @Field(() => Int, {
    description: `How many messages, up to ${MOST_SENT_AGAIN}: as many as are sent again at a time.`,
  })
  count: number;

  @Field({ description: 'Whether there are more.' })
  hasMore: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first was given up; null: none was.' })
  oldestAt: Date | null;

  constructor({ count, oldestAt }: GivenUp) {
    this.count = Math.min(count, MOST_SENT_AGAIN);
    this.hasMore = count > MOST_SENT_AGAIN;
    this.oldestAt = oldestAt;
  }
}

@ObjectType({ description: 'A secret that was made. Its text is shown only once.' })
export class WebhookSecretMade {
  readonly __typename = 'WebhookSecretMade';

  @Field({ description: 'What signatures are verified with: "whsec_...".' })
  text: string;

  @Field(() => Webhook, { description: 'Whose it is.' })
  webhook: Webhook;

  constructor(text: string, webhook: Webhook) {
    this.text = text;
    this.webhook = webhook;
  }
}

export const MakeWebhookSecretResult = createUnionType({
  name: 'MakeWebhookSecretResult',
  description: 'The secret, or what prevented it.',
  types: () =>
    [
      WebhookSecretMade,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type MakeWebhookSecretResult =
  | WebhookSecretMade
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
