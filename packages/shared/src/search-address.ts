/** What was asked for, as far as an address may say it: where, and how one would talk. */
export interface AskedFor {
  readonly mode: 'IN_PERSON' | 'VIDEO' | 'PHONE' | null;
  /** Where the patient will be: "US-TX". Null: not known here. */
  readonly from: string | null;
  /** For a talk in person: the ZIP code or town that it was to be in. */
  readonly near: string | null;
  /** Ways the medicine is given. On our own pages alone: an address in a mail that named one would say what care it is. */
  readonly methods?: readonly string[];
}

/** How many days ahead others are looked for. */
export const SOON_DAYS = 14;

/** The results for somebody who asks again for what came to nothing: others who are free soon, the soonest first. */
export function searchAddress({ mode, from, near, methods = [] }: AskedFor): string {
  const isNear = mode === 'IN_PERSON' && near;
  const query = new URLSearchParams([
    ...(isNear
      ? [
          ['near', near],
          ['video', 'no'],
        ]
      : []),
    ...(from ? [['from', from]] : []),
    ...methods.map((slug) => ['method', slug]),
    ...(mode ? [['mode', mode]] : []),
    ['within', `P${SOON_DAYS}D`],
    ['sort', 'SOONEST_SLOT'],
  ]);
  return `/search?${query}`;
}
