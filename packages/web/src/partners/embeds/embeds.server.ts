import type { PageContext } from '@clearing/shared/web-entry';
import type { PageServer } from '../../app/page-route.js';

export interface EmbedsView {
  readonly embeds: NonNullable<PageContext['embeds']>;
}

/** Where each embed stands by its hash today: pages that name it get that very file for long. */
export const embedsServer: PageServer = {
  onGet: async ({ embeds = [] }) => ({ show: { embeds } satisfies EmbedsView }),
};
