import type { PageServer } from '../../app/page-route.js';
import { schema } from '../../generated/schema-reference.js';
import { findAlikeInReference, findInReference, type Found } from './find-in-reference.js';

export interface ReferenceView {
  readonly typed: string;
  /** The best of what fits; null: nothing was looked for. */
  readonly found: readonly Found[] | null;
  readonly total: number;
  /** Nothing fits, and these are alike: it may be mistyped. */
  readonly alike: readonly Found[];
}

const LONGEST = 100;
const MOST_SHOWN = 50;
const MOST_ALIKE = 8;

export const referenceServer: PageServer = {
  onGet: async ({ url }) => {
    const typed = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST);
    const found = findInReference(schema, typed);
    const shown = typed === '' ? null : found.slice(0, MOST_SHOWN);
    const alike = found.length > 0 ? [] : findAlikeInReference(schema, typed).slice(0, MOST_ALIKE);
    return { show: { typed, found: shown, total: found.length, alike } satisfies ReferenceView };
  },
};
