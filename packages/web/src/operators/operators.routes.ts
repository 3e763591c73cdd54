import type { PageRoute } from '../app/page-route.js';

export const operatorsRoutes: readonly PageRoute[] = [
  {
    pattern: '/operators',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./desk.page.js').then((module) => module.DeskPage),
    server: import.meta.env.SSR ? () => import('./desk.server.js').then((module) => module.deskServer) : undefined,
  },
  {
    pattern: '/operators/reports',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./reports/reports.page.js').then((module) => module.ReportsPage),
    server: import.meta.env.SSR
      ? () => import('./reports/reports.server.js').then((module) => module.reportsServer)
      : undefined,
  },
  {
    pattern: '/operators/reports/:id',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./reports/report-item.page.js').then((module) => module.ReportItemPage),
    server: import.meta.env.SSR
      ? () => import('./reports/report-item.server.js').then((module) => module.reportItemServer)
      : undefined,
  },
];
