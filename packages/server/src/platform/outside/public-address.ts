import ipaddr from 'ipaddr.js';

/** Public by its number, and answered inside Azure by the host of a machine itself, to that machine alone. */
const ofHosts: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether a number is one that the whole internet reaches. Everything else stays unasked: what is private, of this
 * machine or this link, shared by a carrier, for many at once, kept for documents, or an IPv4 number in an IPv6 coat.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || ofHosts.has(address.toString())) return false;
  // Of IPv6 only what was ever given out: whatever a library has no name for is not public by that.
  return address.kind() === 'ipv4' || ((address as ipaddr.IPv6).parts[0] ?? 0) >> 13 === 1;
}
