import type { LinguiConfig } from '@lingui/conf';

/** English is the source; a second language adds its tag here and its catalog beside this one. */
const config: Partial<LinguiConfig> = {
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  formatOptions: { lineNumbers: false },
};

export default config;
