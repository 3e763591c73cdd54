import type { AccountRepository } from '../accounts/account.repository.js';
import type { ListingHiding } from '../listing/listing-hiding.js';
import type { ListingReports } from '../listing/listing-report.service.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { OperatorDeskResolver } from './desk.resolver.js';
import { ListingReportWordsResolver, ReportDeskResolver } from './reports/report-desk.resolver.js';
import { ReportDesk } from './reports/report-desk.service.js';

export interface OperatorNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly reports: ListingReports;
  readonly hiding: ListingHiding;
}

/** Everything this capability brings to the house, made once. */
export function makeOperators(needs: OperatorNeeds): Capability {
  const reports = new ReportDesk(needs);
  return {
    resolvers: [
      new OperatorDeskResolver(reports),
      new ReportDeskResolver(reports),
      new ListingReportWordsResolver(reports),
    ],
    nodes: [{ typename: 'ListingReport', door: 'APP', load: (keys, { actor }) => reports.findMany(actor, keys) }],
  };
}
