interface Reachable {
  /** E.164, where there is one. */
  readonly phone?: string | null;
  /** As written for people: "988, then press 1". */
  readonly dial?: string | null;
  /** As written for people: "838255", "1-833-852-6262", "988 (write AYUDA)". */
  readonly textTo?: string | null;
}

/** What a phone can be told to call: digits alone. A further step ("then press 1") is for the person to read. */
export function callLink({ phone, dial }: Reachable): string | null {
  const number = phone ?? leadingDigits(dial);
  return number ? `tel:${number}` : null;
}

/** What a phone can be told to write to, with the word already in the message where one is asked for (RFC 5724). */
export function textLink({ textTo }: Reachable): string | null {
  const digits = leadingDigits(textTo);
  if (!digits) return null;
  const word = /\(write (\p{L}+)\)/u.exec(textTo ?? '')?.[1];
  return `sms:${digits.length > 10 ? `+${digits}` : digits}${word ? `?body=${word}` : ''}`;
}

/** "1-833-852-6262" is one number; what follows a comma, a space or a bracket is not part of it. */
function leadingDigits(written: string | null | undefined): string {
  return /^[\d-]+/.exec(written ?? '')?.[0].replaceAll('-', '') ?? '';
}
