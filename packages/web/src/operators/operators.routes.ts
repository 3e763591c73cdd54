import type { PageRoute } from '../app/page-route.js';

export const operatorsRoutes: readonly PageRoute[] = [
  {
    pattern: '/operators',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./desk.page.js').then((module) => module.DeskPage),
    server: import.meta.env.SSR ? () => import('./desk.server.js').then((module) => module.deskServer) : undefined,
  },
  {
    pattern: '/operators/complaints',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./complaints/complaints.page.js').then((module) => module.ComplaintsPage),
    server: import.meta.env.SSR
      ? () => import('./complaints/complaints.server.js').then((module) => module.complaintsServer)
      : undefined,
  },
  {
    pattern: '/operators/complaints/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./complaints/complaint-item.page.js').then((module) => module.ComplaintItemPage),
    server: import.meta.env.SSR
      ? () => import('./complaints/complaint-item.server.js').then((module) => module.complaintItemServer)
      : undefined,
  },
  {
    pattern: '/operators/reports',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./reports/reports.page.js').then((module) => module.ReportsPage),
    server: import.meta.env.SSR
      ? () => import('./reports/reports.server.js').then((module) => module.reportsServer)
      : undefined,
  },
  {
    pattern: '/operators/reports/:id',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./reports/report-item.page.js').then((module) => module.ReportItemPage),
    server: import.meta.env.SSR
      ? () => import('./reports/report-item.server.js').then((module) => module.reportItemServer)
      : undefined,
  },
  {
    pattern: '/operators/wording',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./wording/wording.page.js').then((module) => module.WordingPage),
    server: import.meta.env.SSR
      ? () => import('./wording/wording.server.js').then((module) => module.wordingServer)
      : undefined,
  },
  {
    pattern: '/operators/wording/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./wording/wording-item.page.js').then((module) => module.WordingItemPage),
    server: import.meta.env.SSR
      ? () => import('./wording/wording-item.server.js').then((module) => module.wordingItemServer)
      : undefined,
  },
  {
    pattern: '/operators/appeals',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./appeals/appeals.page.js').then((module) => module.AppealsPage),
    server: import.meta.env.SSR
      ? () => import('./appeals/appeals.server.js').then((module) => module.appealsServer)
      : undefined,
  },
  {
    pattern: '/operators/appeals/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./appeals/appeal-item.page.js').then((module) => module.AppealItemPage),
    server: import.meta.env.SSR
      ? () => import('./appeals/appeal-item.server.js').then((module) => module.appealItemServer)
      : undefined,
  },
  {
    pattern: '/operators/checks',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./checks/checks.page.js').then((module) => module.ChecksPage),
    server: import.meta.env.SSR
      ? () => import('./checks/checks.server.js').then((module) => module.checksServer)
      : undefined,
  },
  {
    pattern: '/operators/checks/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./checks/check-item.page.js').then((module) => module.CheckItemPage),
    server: import.meta.env.SSR
      ? () => import('./checks/check-item.server.js').then((module) => module.checkItemServer)
      : undefined,
  },
  {
    pattern: '/operators/claims',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./claims/claims.page.js').then((module) => module.ClaimsPage),
    server: import.meta.env.SSR
      ? () => import('./claims/claims.server.js').then((module) => module.claimsServer)
      : undefined,
  },
  {
    pattern: '/operators/disputes',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./claims/claims.page.js').then((module) => module.ClaimsPage),
    server: import.meta.env.SSR
      ? () => import('./claims/claims.server.js').then((module) => module.disputesServer)
      : undefined,
  },
  {
    pattern: '/operators/look-alikes',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./look-alikes/look-alikes.page.js').then((module) => module.LookAlikesPage),
    server: import.meta.env.SSR
      ? () => import('./look-alikes/look-alikes.server.js').then((module) => module.lookAlikesServer)
      : undefined,
  },
  {
    pattern: '/operators/look-alikes/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./look-alikes/look-alike-item.page.js').then((module) => module.LookAlikeItemPage),
    server: import.meta.env.SSR
      ? () => import('./look-alikes/look-alike-item.server.js').then((module) => module.lookAlikeItemServer)
      : undefined,
  },
  {
    pattern: '/operators/erased',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./erased/erased.page.js').then((module) => module.ErasedPage),
    server: import.meta.env.SSR
      ? () => import('./erased/erased.server.js').then((module) => module.erasedServer)
      : undefined,
  },
  {
    pattern: '/operators/hidden',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./hidden/hidden-listings.page.js').then((module) => module.HiddenListingsPage),
    server: import.meta.env.SSR
      ? () => import('./hidden/hidden-listings.server.js').then((module) => module.hiddenListingsServer)
      : undefined,
  },
  {
    pattern: '/operators/stale',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./stale/stale.page.js').then((module) => module.StalePage),
    server: import.meta.env.SSR
      ? () => import('./stale/stale.server.js').then((module) => module.staleServer)
      : undefined,
  },
  {
    pattern: '/operators/clinic-managers',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./clinic-managers/clinic-managers.page.js').then((module) => module.ClinicManagersPage),
    server: import.meta.env.SSR
      ? () => import('./clinic-managers/clinic-managers.server.js').then((module) => module.clinicManagersServer)
      : undefined,
  },
  {
    pattern: '/operators/partners',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./partners/partners.page.js').then((module) => module.DeskPartnersPage),
    server: import.meta.env.SSR
      ? () => import('./partners/partners.server.js').then((module) => module.deskPartnersServer)
      : undefined,
  },
  {
    pattern: '/operators/suspensions',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./suspensions/suspensions.page.js').then((module) => module.SuspensionsPage),
    server: import.meta.env.SSR
      ? () => import('./suspensions/suspensions.server.js').then((module) => module.suspensionsServer)
      : undefined,
  },
  {
    pattern: '/operators/suspensions/new',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./suspensions/suspend.page.js').then((module) => module.SuspendPage),
    server: import.meta.env.SSR
      ? () => import('./suspensions/suspend.server.js').then((module) => module.suspendServer)
      : undefined,
  },
  {
    pattern: '/operators/suspensions/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./suspensions/suspension-item.page.js').then((module) => module.SuspensionItemPage),
    server: import.meta.env.SSR
      ? () => import('./suspensions/suspension-item.server.js').then((module) => module.suspensionItemServer)
      : undefined,
  },
  {
    pattern: '/operators/claims-under-way',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./claims/claims.page.js').then((module) => module.ClaimsPage),
    server: import.meta.env.SSR
      ? () => import('./claims/claims.server.js').then((module) => module.claimsUnderWayServer)
      : undefined,
  },
  {
    pattern: '/operators/claims/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./claims/claim-item.page.js').then((module) => module.ClaimItemPage),
    server: import.meta.env.SSR
      ? () => import('./claims/claim-item.server.js').then((module) => module.claimItemServer)
      : undefined,
  },
  {
    pattern: '/operators/dated',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dated/dated-lines.page.js').then((module) => module.DatedLinesPage),
    server: import.meta.env.SSR
      ? () => import('./dated/dated-lines.server.js').then((module) => module.datedLinesServer)
      : undefined,
  },
  {
    pattern: '/operators/dated-day',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dated/dated-day.page.js').then((module) => module.DatedDayPage),
    server: import.meta.env.SSR
      ? () => import('./dated/dated-day.server.js').then((module) => module.datedDayServer)
      : undefined,
  },
  {
    pattern: '/operators/dated-new',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dated/dated-edit.page.js').then((module) => module.DatedEditPage),
    server: import.meta.env.SSR
      ? () => import('./dated/dated-edit.server.js').then((module) => module.datedNewServer)
      : undefined,
  },
  {
    pattern: '/operators/dated/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dated/dated-line.page.js').then((module) => module.DatedLinePage),
    server: import.meta.env.SSR
      ? () => import('./dated/dated-line.server.js').then((module) => module.datedLineServer)
      : undefined,
  },
  {
    pattern: '/operators/dated/:key/:act',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./dated/dated-edit.page.js').then((module) => module.DatedEditPage),
    server: import.meta.env.SSR
      ? () => import('./dated/dated-edit.server.js').then((module) => module.datedEditServer)
      : undefined,
  },
  {
    pattern: '/operators/imports',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./imports/imports.page.js').then((module) => module.ImportsPage),
    server: import.meta.env.SSR
      ? () => import('./imports/imports.server.js').then((module) => module.importsServer)
      : undefined,
  },
  {
    pattern: '/operators/imports/:key',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./imports/import-item.page.js').then((module) => module.ImportItemPage),
    server: import.meta.env.SSR
      ? () => import('./imports/import-item.server.js').then((module) => module.importItemServer)
      : undefined,
  },
  {
    pattern: '/operators/audit',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./audit-log/audit-log.page.js').then((module) => module.AuditLogPage),
    server: import.meta.env.SSR
      ? () => import('./audit-log/audit-log.server.js').then((module) => module.auditLogServer)
      : undefined,
  },
];
