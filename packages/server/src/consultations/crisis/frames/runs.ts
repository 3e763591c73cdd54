/** From which sentence on, and up to which: that one is left out. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every run of so many sentences, or all of them where there are no more. */
export function runsOf(length: number, count: number): Span[] {
  return Array.from({ length: Math.max(1, count - length + 1) }, (_, from) => ({ from, to: from + length }));
}
