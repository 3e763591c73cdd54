import type { PageServer } from '../app/page-route.js';
import { hrefOf, readWish } from './search-wish.js';

/** A form's address says also what was left empty. One wish has one address: the short one, which people share. */
export const searchServer: PageServer = {
  onGet: async ({ url }) => {
    const href = hrefOf(readWish(url.searchParams));
    return href === url.pathname + url.search ? { show: null } : { goTo: href };
  },
};
