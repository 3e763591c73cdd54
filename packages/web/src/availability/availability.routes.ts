import type { PageRoute } from '../app/page-route.js';

export const availabilityRoutes: readonly PageRoute[] = [
  {
    pattern: '/my-hours',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./my-listings.page.js').then((module) => module.MyListingsPage),
    server: import.meta.env.SSR
      ? () => import('./my-listings.server.js').then((module) => module.myListingsServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./hours/hours.page.js').then((module) => module.HoursPage),
    server: import.meta.env.SSR
      ? () => import('./hours/hours.server.js').then((module) => module.hoursServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/zone',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./zone.page.js').then((module) => module.ZonePage),
    server: import.meta.env.SSR ? () => import('./zone.server.js').then((module) => module.zoneServer) : undefined,
  },
  {
    pattern: '/my-hours/:slug/travel',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./travel/travel.page.js').then((module) => module.TravelPage),
    server: import.meta.env.SSR
      ? () => import('./travel/travel.server.js').then((module) => module.travelServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/talks',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./talks/talks.page.js').then((module) => module.TalksPage),
    server: import.meta.env.SSR
      ? () => import('./talks/talks.server.js').then((module) => module.talksServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/talks/:talk',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./talks/talk.page.js').then((module) => module.TalkPage),
    server: import.meta.env.SSR
      ? () => import('./talks/talk.server.js').then((module) => module.talkServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/calendar',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./calendar.page.js').then((module) => module.CalendarPage),
    server: import.meta.env.SSR
      ? () => import('./calendar.server.js').then((module) => module.calendarServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/other-calendars',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./other-calendars/other-calendars.page.js').then((module) => module.OtherCalendarsPage),
    server: import.meta.env.SSR
      ? () => import('./other-calendars/other-calendars.server.js').then((module) => module.otherCalendarsServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/dates',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dates/dates.page.js').then((module) => module.DatesPage),
    server: import.meta.env.SSR
      ? () => import('./dates/dates.server.js').then((module) => module.datesServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/date',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dates/date.page.js').then((module) => module.DatePage),
    server: import.meta.env.SSR
      ? () => import('./dates/date.server.js').then((module) => module.dateServer)
      : undefined,
  },
  {
    pattern: '/my-hours/:slug/week/:weekday',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./hours/weekday.page.js').then((module) => module.WeekdayPage),
    server: import.meta.env.SSR
      ? () => import('./hours/weekday.server.js').then((module) => module.weekdayServer)
      : undefined,
  },
];
