import type { WebhookDeliveryState } from '../../generated/graphql.js';

/** Of a webhook's page in the console. */
export function webhookPath(key: string): string {
  return `/partners/webhooks/${encodeURIComponent(key)}`;
}

/** Where on that page what was sent begins; or what is to be mended, while something is, before it can be shown. */
export const sentId = 'sent';

/** Of some of what was sent to it, on that page. */
export function sentPath(
  key: string,
  {
    state = null,
    about = null,
    after = null,
    before = null,
  }: {
    readonly state?: WebhookDeliveryState | null;
    readonly about?: string | null;
    readonly after?: string | null;
    readonly before?: string | null;
  } = {},
): string {
  const asked = Object.entries({ state, about, after, before }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return `${webhookPath(key)}${asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`}#${sentId}`;
}
