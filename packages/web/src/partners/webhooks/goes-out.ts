import type { PartnerLive } from '../../generated/graphql.js';

interface Webhook {
  readonly pausedAt: string | null;
}

interface Delivery {
  readonly type: string;
  readonly state: string;
}

/** Whether a message that waits is sent: a webhook that is paused, or whose partner may not make live keys, gets tests alone. */
export function goesOut({ type }: Pick<Delivery, 'type'>, { pausedAt }: Webhook, live: PartnerLive): boolean {
  return type === 'webhook.test' || (pausedAt === null && live === 'APPROVED');
}

/** What waits is sent anyway; to a webhook that is paused nothing is sent again, not even a test. */
export function mayResend(delivery: Delivery, webhook: Webhook, live: PartnerLive): boolean {
  return delivery.state !== 'WAITING' && webhook.pausedAt === null && goesOut(delivery, webhook, live);
}
