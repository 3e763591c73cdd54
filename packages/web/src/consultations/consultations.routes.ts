import type { PageRoute } from '../app/page-route.js';

export const consultationsRoutes: readonly PageRoute[] = [
  {
    pattern: '/practitioners/:slug/times',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./times/times.page.js').then((module) => module.TimesPage),
    server: import.meta.env.SSR
      ? () => import('./times/times.server.js').then((module) => module.timesServer)
      : undefined,
  },
  {
    pattern: '/practitioners/:slug/request',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./request/request.page.js').then((module) => module.RequestPage),
    server: import.meta.env.SSR
      ? () => import('./request/request.server.js').then((module) => module.requestServer)
      : undefined,
  },
];
