/** Of a webhook's page in the console. */
export function webhookPath(key: string): string {
  return `/partners/webhooks/${encodeURIComponent(key)}`;
}
