import type { PageRoute } from '../../app/page-route.js';

export const webhooksRoutes: readonly PageRoute[] = [
  {
    pattern: '/partners/about-webhooks',
    example: '/partners/about-webhooks',
    privacy: 'PUBLIC',
    page: () => import('./about-webhooks.page.js').then((module) => module.AboutWebhooksPage),
  },
  {
    pattern: '/partners/webhooks',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./webhooks.page.js').then((module) => module.WebhooksPage),
    server: import.meta.env.SSR
      ? () => import('./webhooks.server.js').then((module) => module.webhooksServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/new',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./new-webhook.page.js').then((module) => module.NewWebhookPage),
    server: import.meta.env.SSR
      ? () => import('./new-webhook.server.js').then((module) => module.newWebhookServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./webhook.page.js').then((module) => module.WebhookPage),
    server: import.meta.env.SSR
      ? () => import('./webhook.server.js').then((module) => module.webhookServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/:key/change',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./change-webhook.page.js').then((module) => module.ChangeWebhookPage),
    server: import.meta.env.SSR
      ? () => import('./change-webhook.server.js').then((module) => module.changeWebhookServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/:key/secret',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./webhook-secret.page.js').then((module) => module.WebhookSecretPage),
    server: import.meta.env.SSR
      ? () => import('./webhook-secret.server.js').then((module) => module.webhookSecretServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/:key/given-up',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./given-up.page.js').then((module) => module.GivenUpPage),
    server: import.meta.env.SSR
      ? () => import('./given-up.server.js').then((module) => module.givenUpServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/:key/remove',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./remove-webhook.page.js').then((module) => module.RemoveWebhookPage),
    server: import.meta.env.SSR
      ? () => import('./remove-webhook.server.js').then((module) => module.removeWebhookServer)
      : undefined,
  },
  {
    pattern: '/partners/webhooks/:key/sent/:delivery',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./webhook-delivery.page.js').then((module) => module.WebhookDeliveryPage),
    server: import.meta.env.SSR
      ? () => import('./webhook-delivery.server.js').then((module) => module.webhookDeliveryServer)
      : undefined,
  },
];
