import { isFullName } from './public-name.js';

/** Asked of each address somebody gave us, and of each that it sends on to. */
export function maySecurelyAsk(url: URL): boolean {
  // A number would be connected to without a look at the answer of a name server; nothing that is for us has only one.
  const isNamed = isFullName(url.hostname);
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && isNamed;
}
