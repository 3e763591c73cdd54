import { momentLabel } from '@clearing/shared/time/labels';

/** One reading of the answers, for people. */
export interface ReadInWords {
  readonly at: string;
  readonly by: string;
}

/** Each minute in which somebody read the answers, once: a page that is turned to twice is one reading to a person. */
export function readsInWords(
  reads: readonly { readonly at: string; readonly by: string }[],
  zone: string,
): readonly ReadInWords[] {
  const words = reads.map(({ at, by }) => ({ at: momentLabel(Date.parse(at), zone), by }));
  return words.filter((read, index) => words.findIndex(({ at, by }) => at === read.at && by === read.by) === index);
}
