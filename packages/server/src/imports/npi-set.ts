const FIRST = 100_000_000;
/** Numbers begin with 1 or 2, and their last digit follows from the others. */
const POSSIBLE = 200_000_000;

/** Which NPIs were seen: a bit for each there can be, 25 MB however many there are. */
export class NpiSet {
  readonly #bits = new Uint8Array(POSSIBLE / 8);

  has(npi: string): boolean {
    const place = placeOf(npi);
    return (this.#bits[place >> 3]! & (1 << (place & 7))) !== 0;
  }

  add(npi: string): void {
    const place = placeOf(npi);
    this.#bits[place >> 3]! |= 1 << (place & 7);
  }
}

/** Of a well-formed NPI. */
function placeOf(npi: string): number {
  return Number(npi.slice(0, 9)) - FIRST;
}
