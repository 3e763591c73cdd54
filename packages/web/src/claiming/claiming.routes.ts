import type { PageRoute } from '../app/page-route.js';

export const claimingRoutes: readonly PageRoute[] = [
  {
    pattern: '/claim',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./find-entry.page.js').then((module) => module.FindEntryPage),
    server: import.meta.env.SSR
      ? () => import('./find-entry.server.js').then((module) => module.findEntryServer)
      : undefined,
  },
  {
    pattern: '/claim/entry/:npi',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./entry.page.js').then((module) => module.EntryPage),
    server: import.meta.env.SSR ? () => import('./entry.server.js').then((module) => module.entryServer) : undefined,
  },
  {
    pattern: '/claim/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./claim.page.js').then((module) => module.ClaimPage),
    server: import.meta.env.SSR ? () => import('./claim.server.js').then((module) => module.claimServer) : undefined,
  },
  {
    pattern: '/claim-notice/:token',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./notice.page.js').then((module) => module.NoticePage),
    server: import.meta.env.SSR ? () => import('./notice.server.js').then((module) => module.noticeServer) : undefined,
  },
];
