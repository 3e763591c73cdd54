import { isIP } from 'node:net';

/** What is set aside for one machine or one network, by standards, routers and habit: it leads nowhere for anybody else. */
const ofOwnNetworks =
  /\.(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|invalid|test|onion)$/;

/** Of a host as a URL has it: more than one label, and no number. One that ends in a dot is another to whoever compares. */
export function isFullName(host: string): boolean {
  const labels = host.split('.');
  return isIP(host.replace(/^\[|\]$/g, '')) === 0 && labels.length > 1 && !labels.includes('');
}

/** Whether it may be the name of a place that everybody reaches; whether it is, a name server says. */
export function isPublicName(host: string): boolean {
  return isFullName(host) && !ofOwnNetworks.test(host);
}
