import type { PageServer } from '../../app/page-route.js';
import { schema } from '../../generated/schema-reference.js';
import type { ReferenceType } from './schema-reference.js';

/** Null: there is no such type. */
export type TypeView = ReferenceType | null;

export const typeServer: PageServer = {
  onGet: async ({ params }) => {
    const asked = params['type'] ?? '';
    const type = schema.find(({ name }) => name === asked);
    if (type) return { show: type satisfies TypeView };
    const meant = schema.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    return meant ? { goTo: `/partners/reference/${meant.name}` } : { show: null, status: 404 };
  },
};
