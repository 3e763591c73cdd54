import { keyOf } from '../../platform/graphql/global-id.js';
import { Problems } from '../../platform/graphql/errors.js';
import { readPageArguments } from '../../platform/graphql/pagination.js';
import { readInstant } from '../../platform/graphql/read-instant.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { DeliveryLog, StoredDelivery } from './messages/delivery-log.js';
import type { WebhookEndpoints } from './endpoints/endpoint.repository.js';
import { countGivenUp } from './messages/given-up.repository.js';
import type { ListingsToldOf } from './telling/listings-told-of.js';
import type { PageOfDeliveries } from './webhook.inputs.js';
import {
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  type WebhookDeliveryConnection,
  WebhookGivenUp,
  WebhookListing,
  WebhookSecret,
} from './webhook.results.js';

/** What a partner is shown of its webhooks. Asked only through the partner itself, whom nobody else is given. */
export class WebhookReads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoints: WebhookEndpoints,
    private readonly log: DeliveryLog,
    private readonly listings: ListingsToldOf,
  ) {}

  async list(partnerId: string): Promise<Webhook[]> {
    const stored = await this.endpoints.list(this.unitOfWork, partnerId);
    return stored.map((each) => new Webhook(each));
  }

  async find(partnerId: string, key: string): Promise<Webhook | null> {
    const id = keyOf('Webhook', key);
    const stored = id && (await this.endpoints.find(this.unitOfWork, partnerId, id));
    return stored ? new Webhook(stored) : null;
  }

  async secretsOf({ id }: Webhook): Promise<WebhookSecret[]> {
    const now = this.unitOfWork.clock.now().toString();
    const secrets = (await this.endpoints.secretsOf(this.unitOfWork, [id], now)).get(id) ?? [];
    return secrets.map((secret) => new WebhookSecret(secret));
  }

  async deliveriesOf({ id }: Webhook, { state, about, ...page }: PageOfDeliveries): Promise<WebhookDeliveryConnection> {
    const problems = new Problems();
    const { size, direction, cursor } = readPageArguments(page, problems);
    const isForward = direction === 'FORWARD';
    const from = cursor === null ? null : readCursor(cursor);
    if (cursor !== null && from === null) {
      const name = isForward ? 'after' : 'before';
      problems.add([name], `${name} is not a cursor of this list.`);
    }
    problems.throwIfAny();
    const practitionerId = about == null ? null : await this.listings.idMeant(id, about);
    const isNobody = about != null && practitionerId === null;
    const wanted = { state: state ?? null, practitionerId, direction, from, most: size + 1 };
    const rows = isNobody ? [] : await this.log.list(id, wanted);
    const isMore = rows.length > size;
    const shown = isForward ? rows.slice(0, size) : rows.slice(-size);
    const cursors = shown.map(({ position }) => Buffer.from(String(position)).toString('base64url'));
    return {
      nodes: await this.#answers(shown),
      pageInfo: {
        hasNextPage: isForward ? isMore : cursor !== null,
        hasPreviousPage: isForward ? cursor !== null : isMore,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
    };
  }

  /** Since a moment; null: of all that is kept. */
  async givenUpOf({ id }: Webhook, since: string | null): Promise<WebhookGivenUp> {
    const problems = new Problems();
    const from = since === null ? null : readInstant(since, ['since'], problems);
    problems.throwIfAny();
    return new WebhookGivenUp(await countGivenUp(this.unitOfWork, id, from?.toString() ?? null));
  }

  async deliveryOf({ id }: Webhook, key: string): Promise<WebhookDelivery | null> {
    const messageId = keyOf('WebhookDelivery', key);
    const stored = messageId && (await this.log.find(id, messageId));
    return stored ? ((await this.#answers([stored]))[0] ?? null) : null;
  }

  /** Null: what was typed names no listing. */
  async listingMeant({ id }: Webhook, typed: string): Promise<WebhookListing | null> {
    const meant = await this.listings.idMeant(id, typed);
    const named = meant && (await this.listings.named([meant])).get(meant);
    return named ? new WebhookListing(named) : null;
  }

  async attemptsOf({ id }: WebhookDelivery): Promise<WebhookAttempt[]> {
    return (await this.log.attemptsOf(id)).map((each) => new WebhookAttempt(each));
  }

  async #answers(stored: readonly StoredDelivery[]): Promise<WebhookDelivery[]> {
    const ids = stored.flatMap(({ practitionerId }) => practitionerId ?? []);
    const listings = await this.listings.named([...new Set(ids)]);
    return stored.map((each) => new WebhookDelivery(each, listings.get(each.practitionerId ?? '') ?? null));
  }
}

function readCursor(cursor: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
