import type { LinguiConfig } from '@lingui/conf';

/** English is the source; a second language adds its tag here and its catalog beside this one. */
const config: Partial<LinguiConfig> = {
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  // Resolved by build/compile-copy.ts to src/lib/trans.tsx.
  runtimeConfigModule: { Trans: ['virtual:clearing-trans', 'Trans'] },
  formatOptions: { lineNumbers: false },
};

export default config;
