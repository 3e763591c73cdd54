import { maySecurelyAsk } from '../../platform/outside/secure-address.js';

const MOST_CHARACTERS = 2000;

/** The address somebody typed, as it will be asked; or a sentence about what is wrong with it. */
export function readCalendarAddress(typed: string, ownHost: string): { url: URL } | { problem: string } {
  // webcal: is how calendars write an address that is to be subscribed to; what they ask is https.
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  if (text === '') return { problem: 'Paste the address of your calendar.' };
  if (text.length > MOST_CHARACTERS) return { problem: 'This address is too long.' };
  if (!URL.canParse(text)) return { problem: 'This is not an address. It begins with https:// or webcal://.' };
  const url = new URL(text);
  url.hash = '';
  if (url.protocol !== 'https:') return { problem: 'The address has to begin with https:// or webcal://.' };
  if (url.host === ownHost) return { problem: 'This is an address of this site. Add one of another calendar.' };
  if (!maySecurelyAsk(url)) return { problem: 'Only an address with a name can be read: no number, port or password.' };
  return { url };
}
