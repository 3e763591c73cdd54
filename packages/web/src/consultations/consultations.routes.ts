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
    pattern: '/practitioners/:slug/waiting',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./waiting/join.page.js').then((module) => module.JoinPage),
    server: import.meta.env.SSR
      ? () => import('./waiting/join.server.js').then((module) => module.joinServer)
      : undefined,
  },
  {
    pattern: '/waiting/:id',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./waiting/place.page.js').then((module) => module.PlacePage),
    server: import.meta.env.SSR
      ? () => import('./waiting/place.server.js').then((module) => module.placeServer)
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
  {
    pattern: '/c/:token',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./private-link/link.page.js').then((module) => module.LinkPage),
    server: import.meta.env.SSR
      ? () => import('./private-link/link.server.js').then((module) => module.linkServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./private-link/consultation.page.js').then((module) => module.ConsultationPage),
    server: import.meta.env.SSR
      ? () => import('./private-link/consultation.server.js').then((module) => module.consultationServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/cancel',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./private-link/cancel.page.js').then((module) => module.CancelPage),
    server: import.meta.env.SSR
      ? () => import('./private-link/consultation.server.js').then((module) => module.cancelServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/privacy',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./agreements/agreements.page.js').then((module) => module.AgreementsPage),
    server: import.meta.env.SSR
      ? () => import('./agreements/agreements.server.js').then((module) => module.agreementsServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/everything',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./agreements/everything.page.js').then((module) => module.EverythingPage),
    server: import.meta.env.SSR
      ? () => import('./agreements/agreements.server.js').then((module) => module.everythingServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/times',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./proposing/choose.page.js').then((module) => module.ChoosePage),
    server: import.meta.env.SSR
      ? () => import('./proposing/choose.server.js').then((module) => module.chooseServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/move',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./proposing/move.page.js').then((module) => module.MovePage),
    server: import.meta.env.SSR
      ? () => import('./proposing/move.server.js').then((module) => module.moveServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/join',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./joining/join.page.js').then((module) => module.JoinPage),
    server: import.meta.env.SSR
      ? () => import('./joining/join.server.js').then((module) => module.joinServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/new-link',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./private-link/new-link.page.js').then((module) => module.NewLinkPage),
    server: import.meta.env.SSR
      ? () => import('./private-link/new-link.server.js').then((module) => module.newLinkServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/more',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./private-link/more.page.js').then((module) => module.MorePage),
    server: import.meta.env.SSR
      ? () => import('./private-link/more.server.js').then((module) => module.moreServer)
      : undefined,
  },
  {
    pattern: '/consultations/:id/messages',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./messages/messages.page.js').then((module) => module.PatientMessagesPage),
    server: import.meta.env.SSR
      ? () => import('./messages/messages.server.js').then((module) => module.patientMessagesServer)
      : undefined,
  },
  {
    pattern: '/requests/:id/messages',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./messages/messages.page.js').then((module) => module.AskedMessagesPage),
    server: import.meta.env.SSR
      ? () => import('./messages/messages.server.js').then((module) => module.practitionerMessagesServer)
      : undefined,
  },
  {
    pattern: '/account/requests',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./my-requests/my-requests.page.js').then((module) => module.MyRequestsPage),
    server: import.meta.env.SSR
      ? () => import('./my-requests/my-requests.server.js').then((module) => module.myRequestsServer)
      : undefined,
  },
  {
    pattern: '/requests',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./inbox/inbox.page.js').then((module) => module.InboxPage),
    server: import.meta.env.SSR
      ? () => import('./inbox/inbox.server.js').then((module) => module.inboxServer)
      : undefined,
  },
  {
    pattern: '/requests/:id',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./answering/answering.page.js').then((module) => module.AnsweringPage),
    server: import.meta.env.SSR
      ? () => import('./answering/answering.server.js').then((module) => module.answeringServer)
      : undefined,
  },
  {
    pattern: '/requests/:id/times',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./proposing/propose.page.js').then((module) => module.ProposePage),
    server: import.meta.env.SSR
      ? () => import('./proposing/propose.server.js').then((module) => module.proposeServer)
      : undefined,
  },
  {
    pattern: '/requests/:id/choose',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./proposing/choose.page.js').then((module) => module.ChoosePage),
    server: import.meta.env.SSR
      ? () => import('./proposing/choose.server.js').then((module) => module.chooseOfPatientServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/today',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./today/today.page.js').then((module) => module.TodayPage),
    server: import.meta.env.SSR
      ? () => import('./today/today.server.js').then((module) => module.todayServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/mornings',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./mornings/mornings.page.js').then((module) => module.MorningsPage),
    server: import.meta.env.SSR
      ? () => import('./mornings/mornings.server.js').then((module) => module.morningsServer)
      : undefined,
  },
];
