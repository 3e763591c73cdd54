import type { PageRoute } from '../app/page-route.js';

/** Pages of words alone: what this software does and what it asks. */
const textRoutes: readonly PageRoute[] = [
  {
    pattern: '/privacy',
    example: '/privacy',
    privacy: 'PUBLIC',
    page: () => import('./privacy.page.js').then((module) => module.PrivacyPage),
  },
  {
    pattern: '/terms',
    example: '/terms',
    privacy: 'PUBLIC',
    page: () => import('./terms.page.js').then((module) => module.TermsPage),
  },
  {
    pattern: '/consent',
    example: '/consent',
    privacy: 'PUBLIC',
    page: () => import('./consent.page.js').then((module) => module.ConsentPage),
  },
  {
    pattern: '/how-listings-are-checked',
    example: '/how-listings-are-checked',
    privacy: 'PUBLIC',
    page: () => import('./how-listings-are-checked.page.js').then((module) => module.HowListingsAreCheckedPage),
  },
  {
    pattern: '/about',
    example: '/about',
    privacy: 'PUBLIC',
    page: () => import('./about.page.js').then((module) => module.AboutPage),
  },
];

export const guidesRoutes: readonly PageRoute[] = [...textRoutes];
