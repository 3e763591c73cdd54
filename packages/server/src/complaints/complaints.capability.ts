import type { AccountRepository } from '../accounts/account.repository.js';
import type { CrisisDesk } from '../consultations/crisis/crisis-desk.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { AskedForTheirSideResolver } from './asked.resolver.js';
import { AskedForTheirSide } from './asked.service.js';
import { ComplaintLetters } from './complaint-letters.js';
import { ComplaintLinks } from './complaint-links.js';
import { complaintRetention } from './complaint-retention.js';
import { ComplaintSeals } from './complaint-seals.js';
import { complaintsData } from './complaints-data.js';
import { callOperators } from './operator-calls.js';
import { ListingReportResolver } from './reports/listing-report.resolver.js';
import { ListingReports } from './reports/listing-report.service.js';
import { ComplaintTellingResolver } from './telling.resolver.js';
import { ComplaintTelling } from './telling.service.js';

export interface ComplaintNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly crisis: CrisisDesk;
  readonly listings: ListingReads;
  readonly publicOrigin: string;
}

/** What the operators' desk is given of it. */
export interface ComplaintsCapability extends Capability {
  readonly seals: ComplaintSeals;
  readonly reports: ListingReports;
}

/** Everything this capability brings to the house, made once. */
export function makeComplaints(needs: ComplaintNeeds): ComplaintsCapability {
  const { unitOfWork, cipher } = needs;
  const seals = new ComplaintSeals(cipher);
  const tools = { ...needs, seals };
  const reports = new ListingReports(needs);
  return {
    ...{ seals, reports },
    resolvers: [
      new ComplaintTellingResolver(new ComplaintTelling({ ...tools, links: new ComplaintLinks(cipher) })),
      new AskedForTheirSideResolver(new AskedForTheirSide(unitOfWork, seals)),
      new ListingReportResolver(reports),
    ],
    sweeps: [complaintRetention(unitOfWork), callOperators(unitOfWork), reports.erasure()],
    mails: new ComplaintLetters(tools).composers(),
    personalData: [complaintsData(unitOfWork, seals)],
  };
}
