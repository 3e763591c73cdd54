/** Luhn's sum of the digits of "80840", the prefix that turns an NPI into a card number of the health industry. */
const PREFIX_SUM = 24;

/**
 * Whether a text is a well-formed National Provider Identifier: ten digits, the first 1 or 2, Luhn over 80840 + NPI.
 * It proves nothing about who is typing it.
 */
export function isNpi(text: string): boolean {
  if (!/^[12][0-9]{9}$/.test(text)) return false;
  let sum = PREFIX_SUM;
  for (let place = 0; place < 10; place++) {
    const digit = text.charCodeAt(place) - 48;
    const isDoubled = place % 2 === 0 && place < 9;
    sum += isDoubled ? doubled(digit) : digit;
  }
  return sum % 10 === 0;
}

/** The NPI that begins with these nine digits: for demonstration data and tests. */
export function npiFrom(firstNine: string): string {
  for (let check = 0; check < 10; check++) if (isNpi(firstNine + check)) return firstNine + check;
  throw new RangeError('An NPI begins with nine digits, the first of them 1 or 2.');
}

function doubled(digit: number): number {
  return digit < 5 ? digit * 2 : digit * 2 - 9;
}
