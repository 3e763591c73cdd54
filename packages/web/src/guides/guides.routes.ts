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
    server: import.meta.env.SSR
      ? () => import('./consent.server.js').then((module) => module.consentServer)
      : undefined,
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

/** The guides: the catalog, to be read. Their words are public, so they may stand in an address. */
const catalogRoutes: readonly PageRoute[] = [
  {
    pattern: '/guides',
    example: '/guides',
    privacy: 'PUBLIC',
    page: () => import('./guides.page.js').then((module) => module.GuidesPage),
  },
  {
    pattern: '/guides/compare',
    example: '/guides/compare',
    privacy: 'PUBLIC',
    page: () => import('./compare.page.js').then((module) => module.ComparePage),
  },
  {
    pattern: '/guides/methods/:slug',
    example: '/guides/methods/iv-infusion',
    privacy: 'PUBLIC',
    page: () => import('./method.page.js').then((module) => module.MethodPage),
  },
  {
    pattern: '/guides/conditions/:slug',
    example: '/guides/conditions/ptsd',
    privacy: 'PUBLIC',
    page: () => import('./condition.page.js').then((module) => module.ConditionPage),
  },
  {
    pattern: '/guides/precautions',
    example: '/guides/precautions',
    privacy: 'PUBLIC',
    page: () => import('./precautions.page.js').then((module) => module.PrecautionsPage),
  },
  {
    pattern: '/guides/precautions/:slug',
    example: '/guides/precautions/high-blood-pressure',
    privacy: 'PUBLIC',
    page: () => import('./precaution.page.js').then((module) => module.PrecautionPage),
  },
  {
    pattern: '/guides/side-effects',
    example: '/guides/side-effects',
    privacy: 'PUBLIC',
    page: () => import('./side-effects.page.js').then((module) => module.SideEffectsPage),
  },
  {
    pattern: '/guides/side-effects/:slug',
    example: '/guides/side-effects/dissociation',
    privacy: 'PUBLIC',
    page: () => import('./side-effect.page.js').then((module) => module.SideEffectPage),
  },
  {
    pattern: '/guides/care-phases',
    example: '/guides/care-phases',
    privacy: 'PUBLIC',
    page: () => import('./care-phases.page.js').then((module) => module.CarePhasesPage),
  },
  {
    pattern: '/guides/care-phases/:slug',
    example: '/guides/care-phases/dosing-session',
    privacy: 'PUBLIC',
    page: () => import('./care-phase.page.js').then((module) => module.CarePhasePage),
  },
  {
    pattern: '/guides/integration',
    example: '/guides/integration',
    privacy: 'PUBLIC',
    page: () => import('./integration.page.js').then((module) => module.IntegrationPage),
  },
  {
    pattern: '/guides/integration/:slug',
    example: '/guides/integration/talk',
    privacy: 'PUBLIC',
    page: () => import('./integration-modality.page.js').then((module) => module.IntegrationModalityPage),
  },
  {
    pattern: '/guides/:topic',
    example: '/guides/questions-to-ask',
    privacy: 'PUBLIC',
    page: () => import('./topic.page.js').then((module) => module.TopicPage),
  },
];

export const guidesRoutes: readonly PageRoute[] = [...catalogRoutes, ...textRoutes];
