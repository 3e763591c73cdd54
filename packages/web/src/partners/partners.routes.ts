import { manifestLimits } from '@clearing/shared/api-limits';
import type { PageRoute } from '../app/page-route.js';

export const partnersRoutes: readonly PageRoute[] = [
  {
    pattern: '/partners',
    example: '/partners',
    privacy: 'PUBLIC',
    page: () => import('./partners.page.js').then((module) => module.PartnersPage),
  },
  {
    pattern: '/partners/start',
    example: '/partners/start',
    privacy: 'PUBLIC',
    page: () => import('./start/start.page.js').then((module) => module.StartPage),
    server: import.meta.env.SSR
      ? () => import('./start/start.server.js').then((module) => module.startServer)
      : undefined,
  },
  {
    pattern: '/partners/reference',
    example: '/partners/reference',
    privacy: 'PUBLIC',
    page: () => import('./reference/reference.page.js').then((module) => module.ReferencePage),
    server: import.meta.env.SSR
      ? () => import('./reference/reference.server.js').then((module) => module.referenceServer)
      : undefined,
  },
  {
    pattern: '/partners/reference/:type',
    example: '/partners/reference/Practitioner',
    privacy: 'PUBLIC',
    page: () => import('./reference/type.page.js').then((module) => module.TypePage),
    server: import.meta.env.SSR
      ? () => import('./reference/type.server.js').then((module) => module.typeServer)
      : undefined,
  },
  {
    pattern: '/partners/examples',
    example: '/partners/examples',
    privacy: 'PUBLIC',
    page: () => import('./examples/examples.page.js').then((module) => module.ExamplesPage),
    server: import.meta.env.SSR
      ? () => import('./examples/examples.server.js').then((module) => module.examplesServer)
      : undefined,
  },
  {
    pattern: '/partners/limits',
    example: '/partners/limits',
    privacy: 'PUBLIC',
    page: () => import('./limits/limits.page.js').then((module) => module.LimitsPage),
  },
  {
    pattern: '/partners/embeds',
    example: '/partners/embeds',
    privacy: 'PUBLIC',
    page: () => import('./embeds/embeds.page.js').then((module) => module.EmbedsPage),
    server: import.meta.env.SSR
      ? () => import('./embeds/embeds.server.js').then((module) => module.embedsServer)
      : undefined,
  },
  {
    pattern: '/partners/open-data',
    example: '/partners/open-data',
    privacy: 'PUBLIC',
    page: () => import('./open-data.page.js').then((module) => module.OpenDataPage),
  },
  {
    pattern: '/partners/join',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./join.page.js').then((module) => module.JoinPage),
    server: import.meta.env.SSR ? () => import('./join.server.js').then((module) => module.joinServer) : undefined,
  },
  {
    pattern: '/partners/keys',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./keys/keys.page.js').then((module) => module.KeysPage),
    server: import.meta.env.SSR ? () => import('./keys/keys.server.js').then((module) => module.keysServer) : undefined,
  },
  {
    pattern: '/partners/keys/new',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./keys/new-key.page.js').then((module) => module.NewKeyPage),
    server: import.meta.env.SSR
      ? () => import('./keys/new-key.server.js').then((module) => module.newKeyServer)
      : undefined,
  },
  {
    pattern: '/partners/keys/:key/revoke',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./keys/revoke.page.js').then((module) => module.RevokePage),
    server: import.meta.env.SSR
      ? () => import('./keys/revoke.server.js').then((module) => module.revokeServer)
      : undefined,
  },
  {
    pattern: '/partners/usage',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./usage/usage.page.js').then((module) => module.UsagePage),
    server: import.meta.env.SSR
      ? () => import('./usage/usage.server.js').then((module) => module.usageServer)
      : undefined,
  },
  {
    pattern: '/partners/clock',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./clock/clock.page.js').then((module) => module.ClockPage),
    server: import.meta.env.SSR
      ? () => import('./clock/clock.server.js').then((module) => module.clockServer)
      : undefined,
  },
  {
    pattern: '/partners/live',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./live/live.page.js').then((module) => module.LivePage),
    server: import.meta.env.SSR ? () => import('./live/live.server.js').then((module) => module.liveServer) : undefined,
  },
  {
    pattern: '/partners/words',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./words/words.page.js').then((module) => module.WordsPage),
    server: import.meta.env.SSR
      ? () => import('./words/words.server.js').then((module) => module.wordsServer)
      : undefined,
  },
  {
    pattern: '/partners/referrals',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./referrals/referrals.page.js').then((module) => module.ReferralsPage),
    server: import.meta.env.SSR
      ? () => import('./referrals/referrals.server.js').then((module) => module.referralsServer)
      : undefined,
  },
  {
    pattern: '/partners/trial',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./trial.page.js').then((module) => module.TrialPage),
    server: import.meta.env.SSR ? () => import('./trial.server.js').then((module) => module.trialServer) : undefined,
  },
  {
    pattern: '/partners/deprecated',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./deprecated/deprecated.page.js').then((module) => module.DeprecatedPage),
    server: import.meta.env.SSR
      ? () => import('./deprecated/deprecated.server.js').then((module) => module.deprecatedServer)
      : undefined,
  },
  {
    pattern: '/partners/documents',
    example: null,
    privacy: 'PRIVATE',
    fileBytes: manifestLimits.bytes,
    page: () => import('./documents/documents.page.js').then((module) => module.DocumentsPage),
    server: import.meta.env.SSR
      ? () => import('./documents/documents.server.js').then((module) => module.documentsServer)
      : undefined,
  },
];
