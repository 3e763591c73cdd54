import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A new secret as its owner is shown it. */
export function newSecretText(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/** By which its owner knows it again. */
export function endingOf(secret: string): string {
  return secret.replace(/=+$/, '').slice(-4);
}

export interface Signed {
  readonly messageId: string;
  /** Of this try, in seconds since the epoch: an answer that was overheard is of no use to anybody later. */
  readonly seconds: number;
  readonly body: string;
}

/** By Standard Webhooks: one signature for each secret that counts, so that one may follow another. */
export function signatureHeader({ messageId, seconds, body }: Signed, secrets: readonly string[]): string {
  return secrets
    .map((secret) => {
      const hmac = createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'));
      return `v1,${hmac.update(`${messageId}.${seconds}.${body}`).digest('base64')}`;
    })
    .join(' ');
}
