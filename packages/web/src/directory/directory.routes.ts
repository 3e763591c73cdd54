import type { PageRoute } from '../app/page-route.js';

export const directoryRoutes: readonly PageRoute[] = [
  {
    pattern: '/',
    example: '/',
    privacy: 'PUBLIC',
    page: () => import('./home.page.js').then((module) => module.HomePage),
  },
  {
    pattern: '/help',
    example: '/help',
    privacy: 'PUBLIC',
    page: () => import('./help.page.js').then((module) => module.HelpPage),
  },
];
