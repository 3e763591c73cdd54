/** What verifies a message, to be copied into a strict project. */
export const inTypeScript = `import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.CLEARING_WEBHOOK_SECRET ?? '');

// As in Node's server. With a fetch Request: Object.fromEntries(request.headers).
const headers = request.headers as Record<string, string>;

// The body exactly as it came. Throws if the message is old, or not ours.
const event = webhook.verify(body, headers);`;

/** A message that somebody signs for their own machine. */
export const trying = `import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.CLEARING_WEBHOOK_SECRET ?? '');
const id = 'msg_1';
const sentAt = new Date();
const body = JSON.stringify({
  type: 'listing.hidden',
  timestamp: sentAt.toISOString(),
  data: { practitionerId: 'UHJhY3RpdGlvbmVyOi4u' },
});
await fetch('http://localhost:8080/', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': webhook.sign(id, sentAt, body),
  },
  body,
});`;
