import type { PageRoute } from '../app/page-route.js';

export const complaintsRoutes: readonly PageRoute[] = [
  {
    pattern: '/tell-us',
    example: '/tell-us',
    privacy: 'PRIVATE',
    page: () => import('./choose.page.js').then((module) => module.ChoosePage),
    server: import.meta.env.SSR ? () => import('./choose.server.js').then((module) => module.chooseServer) : undefined,
  },
  {
    // "event" or "complaint": neither is a health word.
    pattern: '/tell-us/:what',
    example: '/tell-us/event',
    privacy: 'PRIVATE',
    page: () => import('./tell.page.js').then((module) => module.TellPage),
    server: import.meta.env.SSR ? () => import('./tell.server.js').then((module) => module.tellServer) : undefined,
  },
  {
    pattern: '/told/:token',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./told.page.js').then((module) => module.ToldPage),
    server: import.meta.env.SSR ? () => import('./told.server.js').then((module) => module.toldServer) : undefined,
  },
  {
    pattern: '/asked/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./asked.page.js').then((module) => module.AskedPage),
    server: import.meta.env.SSR ? () => import('./asked.server.js').then((module) => module.askedServer) : undefined,
  },
];
