import { largestPhotoRead } from '@clearing/shared/largest-photo';
import type { PageRoute } from '../../app/page-route.js';

const privately = { example: null, privacy: 'PRIVATE' } as const;

/** Where practitioners keep their own listing. */
export const workspaceRoutes: readonly PageRoute[] = [
  {
    ...privately,
    pattern: '/listing',
    page: () => import('./task-list.page.js').then((module) => module.TaskListPage),
    server: import.meta.env.SSR
      ? () => import('./task-list.server.js').then((module) => module.taskListServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/you',
    page: () => import('./person/person.page.js').then((module) => module.PersonPage),
    server: import.meta.env.SSR
      ? () => import('./person/person.server.js').then((module) => module.personServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/licences',
    page: () => import('./credentials/licences.page.js').then((module) => module.LicencesPage),
    server: import.meta.env.SSR ? () => import('./list.server.js').then((module) => module.listServer) : undefined,
  },
  {
    ...privately,
    pattern: '/listing/licences/:item',
    page: () => import('./credentials/licences.page.js').then((module) => module.LicencePage),
    server: import.meta.env.SSR
      ? () => import('./credentials/licence.server.js').then((module) => module.licenceServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/trainings',
    page: () => import('./credentials/trainings.page.js').then((module) => module.TrainingsPage),
    server: import.meta.env.SSR ? () => import('./list.server.js').then((module) => module.listServer) : undefined,
  },
  {
    ...privately,
    pattern: '/listing/trainings/:item',
    page: () => import('./credentials/trainings.page.js').then((module) => module.TrainingPage),
    server: import.meta.env.SSR
      ? () => import('./credentials/training.server.js').then((module) => module.trainingServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/places',
    page: () => import('./places/places.page.js').then((module) => module.PlacesPage),
    server: import.meta.env.SSR ? () => import('./list.server.js').then((module) => module.listServer) : undefined,
  },
  {
    ...privately,
    pattern: '/listing/places/:item',
    page: () => import('./places/places.page.js').then((module) => module.PlacePage),
    server: import.meta.env.SSR
      ? () => import('./places/place.server.js').then((module) => module.placeServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/places/:item/point',
    page: () => import('./places/place-point.page.js').then((module) => module.PlacePointPage),
    server: import.meta.env.SSR
      ? () => import('./places/place-point.server.js').then((module) => module.placePointServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/offerings',
    page: () => import('./offerings/offerings.page.js').then((module) => module.OfferingsPage),
    server: import.meta.env.SSR ? () => import('./list.server.js').then((module) => module.listServer) : undefined,
  },
  {
    ...privately,
    pattern: '/listing/offerings/:item/course',
    page: () => import('./offerings/course.page.js').then((module) => module.CoursePage),
    server: import.meta.env.SSR
      ? () => import('./offerings/course.server.js').then((module) => module.courseServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/offerings/:item',
    page: () => import('./offerings/offerings.page.js').then((module) => module.OfferingPage),
    server: import.meta.env.SSR
      ? () => import('./offerings/offering.server.js').then((module) => module.offeringServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/support',
    page: () => import('./offerings/support.page.js').then((module) => module.SupportPage),
    server: import.meta.env.SSR
      ? () => import('./offerings/support.server.js').then((module) => module.supportServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/people',
    page: () => import('./person/reach.page.js').then((module) => module.ReachPage),
    server: import.meta.env.SSR
      ? () => import('./person/reach.server.js').then((module) => module.reachServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/photo',
    fileBytes: largestPhotoRead,
    page: () => import('./person/photo.page.js').then((module) => module.PhotoPage),
    server: import.meta.env.SSR
      ? () => import('./person/photo.server.js').then((module) => module.photoServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/words',
    page: () => import('./person/words.page.js').then((module) => module.WordsPage),
    server: import.meta.env.SSR
      ? () => import('./person/words.server.js').then((module) => module.wordsServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/publish',
    page: () => import('./publishing/publish.page.js').then((module) => module.PublishPage),
    server: import.meta.env.SSR
      ? () => import('./publishing/publish.server.js').then((module) => module.publishServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/preview',
    page: () => import('./publishing/preview.page.js').then((module) => module.PreviewPage),
    server: import.meta.env.SSR
      ? () => import('./publishing/preview.server.js').then((module) => module.previewServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/confirm',
    page: () => import('./freshness/confirm.page.js').then((module) => module.ConfirmPage),
    server: import.meta.env.SSR
      ? () => import('./freshness/confirm.server.js').then((module) => module.confirmServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/numbers',
    page: () => import('./numbers/numbers.page.js').then((module) => module.NumbersPage),
    server: import.meta.env.SSR
      ? () => import('./numbers/numbers.server.js').then((module) => module.numbersServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/team',
    page: () => import('./team/team.page.js').then((module) => module.TeamPage),
    server: import.meta.env.SSR ? () => import('./team/team.server.js').then((module) => module.teamServer) : undefined,
  },
  {
    ...privately,
    pattern: '/listing/versions/:number',
    page: () => import('./versions/version.page.js').then((module) => module.VersionPage),
    server: import.meta.env.SSR
      ? () => import('./versions/version.server.js').then((module) => module.versionServer)
      : undefined,
  },
  {
    ...privately,
    pattern: '/listing/versions',
    page: () => import('./versions/versions.page.js').then((module) => module.VersionsPage),
    server: import.meta.env.SSR
      ? () => import('./versions/versions.server.js').then((module) => module.versionsServer)
      : undefined,
  },
];
