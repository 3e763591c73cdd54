import type { PageRoute } from '../app/page-route.js';

export const directoryRoutes: readonly PageRoute[] = [
  {
    pattern: '/',
    example: '/',
    privacy: 'PUBLIC',
    page: () => import('./home.page.js').then((module) => module.HomePage),
  },
  {
    pattern: '/search',
    example: '/search',
    privacy: 'PUBLIC',
    page: () => import('./search.page.js').then((module) => module.SearchPage),
    server: import.meta.env.SSR ? () => import('./search.server.js').then((module) => module.searchServer) : undefined,
  },
  {
    pattern: '/search/filters',
    example: '/search/filters',
    privacy: 'PUBLIC',
    page: () => import('./filters.page.js').then((module) => module.FiltersPage),
  },
  {
    pattern: '/help',
    example: '/help',
    privacy: 'PUBLIC',
    page: () => import('./help.page.js').then((module) => module.HelpPage),
  },
];
