import type { PageRoute } from '../app/page-route.js';

export const accountsRoutes: readonly PageRoute[] = [
  {
    pattern: '/sign-in',
    example: '/sign-in',
    privacy: 'PRIVATE',
    page: () => import('./signing-in/sign-in.page.js').then((module) => module.SignInPage),
    server: import.meta.env.SSR
      ? () => import('./signing-in/sign-in.server.js').then((module) => module.signInServer)
      : undefined,
  },
  {
    pattern: '/sign-in/sent',
    example: '/sign-in/sent',
    privacy: 'PRIVATE',
    page: () => import('./signing-in/link-sent.page.js').then((module) => module.LinkSentPage),
  },
  {
    pattern: '/sign-in/password',
    example: '/sign-in/password',
    privacy: 'PRIVATE',
    page: () => import('./signing-in/password.page.js').then((module) => module.PasswordSignInPage),
    server: import.meta.env.SSR
      ? () => import('./signing-in/password.server.js').then((module) => module.passwordServer)
      : undefined,
  },
  {
    pattern: '/sign-in/passkey',
    example: '/sign-in/passkey',
    privacy: 'PRIVATE',
    page: () => import('./signing-in/passkey.page.js').then((module) => module.PasskeySignInPage),
    server: import.meta.env.SSR
      ? () => import('./signing-in/passkey.server.js').then((module) => module.passkeySignInServer)
      : undefined,
  },
  {
    pattern: '/sign-in/second-step',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./signing-in/second-step.page.js').then((module) => module.ShowSecondStepPage),
    server: import.meta.env.SSR
      ? () => import('./signing-in/second-step.server.js').then((module) => module.showSecondStepServer)
      : undefined,
  },
  {
    pattern: '/sign-in/:token',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./signing-in/mail-link.page.js').then((module) => module.MailLinkPage),
    server: import.meta.env.SSR
      ? () => import('./signing-in/mail-link.server.js').then((module) => module.mailLinkServer)
      : undefined,
  },
  {
    pattern: '/signed-out',
    example: '/signed-out',
    privacy: 'PRIVATE',
    page: () => import('./own/signed-out.page.js').then((module) => module.SignedOutPage),
  },
  {
    pattern: '/account',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./own/account.page.js').then((module) => module.AccountPage),
    server: import.meta.env.SSR
      ? () => import('./own/account.server.js').then((module) => module.accountServer)
      : undefined,
  },
  {
    pattern: '/account/email',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./own/email.page.js').then((module) => module.EmailPage),
    server: import.meta.env.SSR
      ? () => import('./own/email.server.js').then((module) => module.emailServer)
      : undefined,
  },
  {
    pattern: '/account/email/sent',
    example: '/account/email/sent',
    privacy: 'PRIVATE',
    page: () => import('./own/email.page.js').then((module) => module.EmailSentPage),
  },
  {
    pattern: '/account/password',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./own/new-password.page.js').then((module) => module.NewPasswordPage),
    server: import.meta.env.SSR
      ? () => import('./own/new-password.server.js').then((module) => module.newPasswordServer)
      : undefined,
  },
  {
    pattern: '/account/sessions',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./own/sessions.page.js').then((module) => module.SessionsPage),
    server: import.meta.env.SSR
      ? () => import('./own/sessions.server.js').then((module) => module.sessionsServer)
      : undefined,
  },
  {
    pattern: '/account/data',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./own/data.page.js').then((module) => module.DataPage),
    server: import.meta.env.SSR ? () => import('./own/data.server.js').then((module) => module.dataServer) : undefined,
  },
  {
    pattern: '/account/suspension',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./suspension/suspension.page.js').then((module) => module.SuspensionPage),
    server: import.meta.env.SSR
      ? () => import('./suspension/suspension.server.js').then((module) => module.suspensionServer)
      : undefined,
  },
  {
    pattern: '/account/delete',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./own/delete.page.js').then((module) => module.DeletePage),
    server: import.meta.env.SSR
      ? () => import('./own/delete.server.js').then((module) => module.deleteServer)
      : undefined,
  },
  {
    pattern: '/account-deleted',
    example: '/account-deleted',
    privacy: 'PRIVATE',
    page: () => import('./own/deleted.page.js').then((module) => module.DeletedPage),
  },
  {
    pattern: '/account/passkeys',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./passkeys/passkeys.page.js').then((module) => module.PasskeysPage),
    server: import.meta.env.SSR
      ? () => import('./passkeys/passkeys.server.js').then((module) => module.passkeysServer)
      : undefined,
  },
  {
    pattern: '/account/second-step',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./second-step/second-step.page.js').then((module) => module.SecondStepPage),
    server: import.meta.env.SSR
      ? () => import('./second-step/second-step.server.js').then((module) => module.secondStepServer)
      : undefined,
  },
  {
    pattern: '/account/second-step/app',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./second-step/app.page.js').then((module) => module.AppPage),
    server: import.meta.env.SSR
      ? () => import('./second-step/app.server.js').then((module) => module.appServer)
      : undefined,
  },
  {
    pattern: '/account/second-step/recovery-codes',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./second-step/recovery-codes.page.js').then((module) => module.NewRecoveryCodesPage),
    server: import.meta.env.SSR
      ? () => import('./second-step/recovery-codes.server.js').then((module) => module.recoveryCodesServer)
      : undefined,
  },
];
