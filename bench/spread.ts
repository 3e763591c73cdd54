/** What several rounds of one measure came to. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! };
}

export function inWords({ median, least, most }: Spread, unit: string, digits = 0): string {
  const write = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: digits });
  return `${write(median)} ${unit} (${write(least)} to ${write(most)})`;
}
