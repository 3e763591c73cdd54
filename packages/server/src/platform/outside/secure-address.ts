import { isIP } from 'node:net';

/** Asked of each address somebody gave us, and of each that it sends on to. */
export function maySecurelyAsk(url: URL): boolean {
  // A number would be connected to without a look at the answer of a name server; nothing that is for us has only one.
  const labels = url.hostname.split('.');
  // One that ends in a dot means the same as without, and is another name to whoever compares.
  const isNamed = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 && labels.length > 1 && !labels.includes('');
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && isNamed;
}
