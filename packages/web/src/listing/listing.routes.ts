import type { PageRoute } from '../app/page-route.js';

export const listingRoutes: readonly PageRoute[] = [
  {
    pattern: '/practitioners/:slug',
    example: null,
    privacy: 'PUBLIC',
    page: () => import('./practitioner.page.js').then((module) => module.PractitionerPage),
  },
  {
    pattern: '/clinics/:slug',
    example: null,
    privacy: 'PUBLIC',
    page: () => import('./clinic.page.js').then((module) => module.ClinicPage),
  },
];
