import { getSystemErrorName } from 'node:util';

/**
 * What the code of a mail error leaves open, since it is the same for a server that is away and one nobody trusts, in words of
 * ours. Nothing of what a server said, which may quote an address. Null: the code is all that is known.
 */
export function whyNotSent(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { responseCode, errno } = error as { readonly responseCode?: unknown; readonly errno?: unknown };
  if (typeof responseCode === 'number') return `answered ${responseCode}`;
  if (typeof errno === 'number' && errno < 0) return getSystemErrorName(errno);
  if (/certificate|altname/i.test(error.message)) return 'its certificate is not trusted';
  if (/wrong version number/.test(error.message)) return 'it speaks no TLS at this port';
  return null;
}
