import { keyOf } from '../../platform/graphql/global-id.js';
import { Problems } from '../../platform/graphql/errors.js';
import { readPageArguments } from '../../platform/graphql/pagination.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { DeliveryLog } from './delivery-log.js';
import type { WebhookEndpoints } from './endpoint.repository.js';
import type { PageOfDeliveries } from './webhook.inputs.js';
import {
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  type WebhookDeliveryConnection,
  WebhookSecret,
} from './webhook.results.js';

/** What a partner is shown of its webhooks. Asked only through the partner itself, whom nobody else is given. */
export class WebhookReads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoints: WebhookEndpoints,
    private readonly log: DeliveryLog,
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

  async deliveriesOf({ id }: Webhook, { first, after, state }: PageOfDeliveries): Promise<WebhookDeliveryConnection> {
    const problems = new Problems();
    const { size, cursor } = readPageArguments({ first, after: after ?? null }, problems);
    const before = cursor === null ? null : readCursor(cursor);
    if (cursor !== null && before === null) problems.add(['after'], 'after is not a cursor of this list.');
    problems.throwIfAny();
    const rows = await this.log.list(id, { state: state ?? null, before, most: size + 1 });
    const shown = rows.slice(0, size);
    const cursors = shown.map(({ position }) => Buffer.from(String(position)).toString('base64url'));
    return {
      nodes: shown.map((each) => new WebhookDelivery(each)),
      pageInfo: {
        hasNextPage: rows.length > size,
        hasPreviousPage: cursor !== null,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
    };
  }

  async deliveryOf({ id }: Webhook, key: string): Promise<WebhookDelivery | null> {
    const messageId = keyOf('WebhookDelivery', key);
    const stored = messageId && (await this.log.find(id, messageId));
    return stored ? new WebhookDelivery(stored) : null;
  }

  async attemptsOf({ id }: WebhookDelivery): Promise<WebhookAttempt[]> {
    return (await this.log.attemptsOf(id)).map((each) => new WebhookAttempt(each));
  }
}

function readCursor(cursor: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
