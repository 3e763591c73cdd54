/** An address at which a talk by video takes place. */
export interface VideoLink {
  readonly href: string;
  /** Whose it is, as letters nobody can mistake: names in other scripts are written out ("xn--..."). */
  readonly host: string;
}

const LONGEST = 500;

/**
 * Reads a typed address: https alone, a named host, nobody's name or password in it. Null when it is anything else, an
 * address on somebody's own network included.
 */
export function readVideoLink(typed: string): VideoLink | null {
  const text = typed.trim();
  if (text.length > LONGEST || /[\s\p{C}]/u.test(text) || !/^https:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) {
    return null;
  }
  const { protocol, username, password, hostname, host, href } = new URL(text);
  if (protocol !== 'https:' || username !== '' || password !== '') return null;
  return isNamed(hostname) ? { href, host } : null;
}

/** "meet.example", and neither "localhost" nor a number. */
function isNamed(hostname: string): boolean {
  const labels = hostname.replace(/\.$/, '').split('.');
  return labels.length > 1 && labels.every((label) => label !== '') && /^[a-z]/.test(labels.at(-1) ?? '');
}
