import { Problems } from '../../../platform/graphql/errors.js';
import { InvalidInput } from '../../../platform/graphql/user-errors.js';
import { isPublicName } from '../../../platform/outside/public-name.js';
import { maySecurelyAsk } from '../../../platform/outside/secure-address.js';
import { holdsKey } from '../../keys/key-text.js';
import { readName, WRONG_NAME } from '../../typed-name.js';
import { webhookEventTypes, type WebhookEventType } from '../telling/event-types.js';

const LONGEST_ADDRESS = 2_000;
const everyEvent = new Intl.ListFormat('en-US').format(webhookEventTypes);

export interface WantedEndpoint {
  readonly name: string;
  readonly address: string;
  readonly events: readonly WebhookEventType[];
}

interface TypedEndpoint {
  readonly name: string;
  readonly address: string;
  readonly events: readonly string[];
}

/** What somebody typed, as it will be kept; or what there is to mend. */
export function readEndpoint(typed: TypedEndpoint, ownHost: string): WantedEndpoint | InvalidInput {
  const problems = new Problems();
  const name = readName(typed.name);
  if (name === null) problems.add(['name'], WRONG_NAME);
  const address = readAddress(typed.address.trim(), ownHost);
  if ('problem' in address) problems.add(['address'], address.problem);
  const events = webhookEventTypes.filter((type) => typed.events.includes(type));
  if (events.length < new Set(typed.events).size) {
    problems.add(['events'], `One of these is not an event. The events are ${everyEvent}.`);
  } else if (events.length === 0) {
    problems.add(['events'], 'Choose what you want to be told about.');
  }
  if (name === null || 'problem' in address || problems.list.length > 0) return new InvalidInput(problems.list);
  return { name, address: address.url.href, events };
}

/** Of what was typed and is wanted, what was left as it was read stays as it is now: another window may have changed it. */
export function leaveUntouched(
  typed: TypedEndpoint,
  was: TypedEndpoint,
  wanted: WantedEndpoint,
  now: WantedEndpoint,
): WantedEndpoint {
  const listed = ({ events }: TypedEndpoint) => events.toSorted().join();
  return {
    name: typed.name === was.name ? now.name : wanted.name,
    address: typed.address === was.address ? now.address : wanted.address,
    events: listed(typed) === listed(was) ? now.events : wanted.events,
  };
}

/** Where it leads is looked at each time we call, and not here: that can change at any moment. */
function readAddress(typed: string, ownHost: string): { url: URL } | { problem: string } {
  if (typed === '') return { problem: 'Give your server’s URL, such as https://example.org/clearing.' };
  if (typed.length > LONGEST_ADDRESS) return { problem: 'This URL is too long.' };
  // What is called hears it, and its logs keep it.
  if (holdsKey(typed)) return { problem: 'The URL contains a key. Revoke that key, and remove it from the URL.' };
  const url = URL.parse(typed);
  if (url?.protocol !== 'https:') return { problem: 'The URL has to begin with https://.' };
  url.hash = '';
  if (url.hostname.endsWith('.')) return { problem: 'Write the name of your server without a dot at the end.' };
  if (url.host === ownHost) return { problem: 'This is a URL on our site. Give one on your own server.' };
  if (!maySecurelyAsk(url))
    return { problem: 'We can only call a URL with a host name: no IP address, port or password.' };
  if (!isPublicName(url.hostname))
    return { problem: 'This name is for a private network. Give one that can be reached from the public internet.' };
  return { url };
}
