// Receives webhooks: verifies that each is from Clearing, answers at once, and does the work afterwards.
//   CLEARING_WEBHOOK_SECRET=whsec_... node receive-webhooks.ts 8080
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

interface Event {
  readonly type: string;
  readonly timestamp: string;
  readonly data: { readonly practitionerId: string };
}

const webhook = new Webhook(process.env['CLEARING_WEBHOOK_SECRET'] ?? '');
/** A message may come twice, with the same id. A real server would store the ids with its other data. */
const seen = new Set<string>();

const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    // The body exactly as it came: parsed and serialized again, it has a different signature.
    const event = read(Buffer.concat(pieces).toString('utf8'), request.headers as Record<string, string>);
    response.writeHead(event ? 204 : 400).end();
    if (event) take(String(request.headers['webhook-id']), event);
    else console.log('not ours');
  });
});

/** Null: it is not from Clearing, or older than five minutes. */
function read(body: string, headers: Record<string, string>): Event | null {
  try {
    return webhook.verify(body, headers) as Event;
  } catch {
    return null;
  }
}

function take(id: string, { type, data }: Event): void {
  if (seen.has(id)) return;
  seen.add(id);
  // Ask the API by id what the listing says now; take down what is hidden.
  console.log(type, data.practitionerId);
}

// A proxy in front of it provides https.
server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  console.log('listening', (server.address() as AddressInfo).port);
});
