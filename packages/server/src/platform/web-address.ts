/**
 * What mail programs make a link of by themselves, with or without a scheme: the endings that most addresses have, or any with
 * a path behind it, and a mail address. "St.John" and "J.R." are names.
 */
const WEB_ADDRESS =
  /:\/\/|\bwww\.|\S@\S|[\p{L}\d]\.(?:(?:com|net|org|info|io|app|dev|xyz|site|online|link|page|top|shop)(?![\p{L}\d-])|\p{L}{2,}\/)/iu;

/** A name that was typed stands in letters to people who do not know who typed it: from there it must lead nowhere. */
export function holdsWebAddress(name: string): boolean {
  return WEB_ADDRESS.test(name);
}
