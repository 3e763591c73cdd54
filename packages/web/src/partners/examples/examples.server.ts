import type { PageServer } from '../../app/page-route.js';

export interface ExamplesView {
  /** Where the typed client is installed from: a path on this site. Null: none was built. */
  readonly clientPackage: string | null;
}

export const examplesServer: PageServer = {
  onGet: async ({ clientPackage = null }) => ({ show: { clientPackage } satisfies ExamplesView }),
};
