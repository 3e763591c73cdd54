import type { PageRoute } from '../app/page-route.js';

const privately = { example: null, privacy: 'PRIVATE' } as const;

/** Where clinics are kept, and where practitioners see what they belong to. */
export const clinicsRoutes: readonly PageRoute[] = [
  {
    ...privately,
    pattern: '/listing/clinic',
    page: () => import('./own-clinics.page.js').then((module) => module.OwnClinicsPage),
    server: import.meta.env.SSR
      ? () => import('./own-clinics.server.js').then((module) => module.ownClinicsServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/clinic/:key',
    page: () => import('./membership.page.js').then((module) => module.MembershipPage),
    server: import.meta.env.SSR
      ? () => import('./membership.server.js').then((module) => module.membershipServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/clinic/:key/leave',
    page: () => import('./leave.page.js').then((module) => module.LeavePage),
    server: import.meta.env.SSR ? () => import('./leave.server.js').then((module) => module.leaveServer) : undefined,
  },
  {
    ...privately,
    pattern: '/clinic/:key',
    page: () => import('./kept-clinic.page.js').then((module) => module.KeptClinicPage),
    server: import.meta.env.SSR
      ? () => import('./kept-clinic.server.js').then((module) => module.keptClinicServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/clinic/:key/facts',
    page: () => import('./facts.page.js').then((module) => module.FactsPage),
    server: import.meta.env.SSR ? () => import('./facts.server.js').then((module) => module.factsServer) : undefined,
  },
  {
    ...privately,
    pattern: '/clinic/:key/places/:place',
    page: () => import('./place.page.js').then((module) => module.KeptPlacePage),
    server: import.meta.env.SSR ? () => import('./place.server.js').then((module) => module.placeServer) : undefined,
  },
  {
    ...privately,
    pattern: '/clinic/:key/places/:place/point',
    page: () => import('./place-point.page.js').then((module) => module.KeptPlacePointPage),
    server: import.meta.env.SSR
      ? () => import('./place-point.server.js').then((module) => module.keptPlacePointServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/clinic/:key/members/:member',
    page: () => import('./member.page.js').then((module) => module.MemberPage),
    server: import.meta.env.SSR ? () => import('./member.server.js').then((module) => module.memberServer) : undefined,
  },
  {
    ...privately,
    pattern: '/clinic/:key/give-up',
    page: () => import('./give-up.page.js').then((module) => module.GiveUpPage),
    server: import.meta.env.SSR ? () => import('./give-up.server.js').then((module) => module.giveUpServer) : undefined,
  },
  {
    ...privately,
    pattern: '/clinic-invitation/:token',
    page: () => import('./invitation.page.js').then((module) => module.InvitationPage),
    server: import.meta.env.SSR
      ? () => import('./invitation.server.js').then((module) => module.invitationServer)
      : undefined,
  },
];
