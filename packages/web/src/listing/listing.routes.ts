import type { PageRoute } from '../app/page-route.js';
import { workspaceRoutes } from './workspace/workspace.routes.js';

export const listingRoutes: readonly PageRoute[] = [
  ...workspaceRoutes,
  {
    pattern: '/practitioners/:slug',
    example: null,
    privacy: 'PUBLIC',
    page: () => import('./practitioner.page.js').then((module) => module.PractitionerPage),
  },
  {
    pattern: '/practitioners/:slug/report',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./report/report.page.js').then((module) => module.ReportPage),
    server: import.meta.env.SSR
      ? () => import('./report/report.server.js').then((module) => module.reportServer)
      : undefined,
  },
  {
    pattern: '/clinics/:slug',
    example: null,
    privacy: 'PUBLIC',
    page: () => import('./clinic/clinic.page.js').then((module) => module.ClinicPage),
  },
];
