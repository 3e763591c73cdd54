import type { PageServer } from '../../app/page-route.js';
import { schema } from '../../generated/schema-reference.js';
import { findInReference, type Found } from './find-in-reference.js';

export interface ReferenceView {
  readonly typed: string;
  /** The best of what fits; null: nothing was looked for. */
  readonly found: readonly Found[] | null;
  readonly total: number;
}

const LONGEST = 100;
const MOST_SHOWN = 50;

export const referenceServer: PageServer = {
  onGet: async ({ url }) => {
    const typed = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST);
    const found = findInReference(schema, typed);
    const shown = typed === '' ? null : found.slice(0, MOST_SHOWN);
    return { show: { typed, found: shown, total: found.length } satisfies ReferenceView };
  },
};
