import type { AccountRepository } from '../../accounts/account.repository.js';
import type { ComplaintSeals } from '../../complaints/complaint-seals.js';
import { listSteps } from '../../complaints/complaint.repository.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import type { Waiting } from '../waiting.js';
import type { ComplaintDecision } from './complaint-decisions.js';
import {
  countWaiting,
  findForOperator,
  findListingNow,
  isKeyOfQueue,
  listChecks,
  listComplaints,
  listHidings,
  listOthers,
  positionOf,
} from './complaint-desk.repository.js';
import {
  DeskComplaint,
  DeskComplaintEvidence,
  DeskComplaintStep,
  DeskComplaintWords,
  type DeskComplaintConnection,
} from './complaint-desk.results.js';
import { decisionsNow } from './decisions-now.js';

export interface ComplaintDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly complaintSeals: ComplaintSeals;
}

/** The queue of complaints and of what went wrong in treatment. Not there for whoever it is about, operator or not. */
export class ComplaintDesk {
  constructor(private readonly tools: ComplaintDeskTools) {}

  waiting({ accountId }: AccountHolder): Promise<Waiting> {
    return countWaiting(this.tools.unitOfWork, accountId);
  }

  async list(
    { accountId }: AccountHolder,
    isOpen: boolean,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskComplaintConnection> {
    const read = readDeskPage(page, isKeyOfQueue);
    const rows = await listComplaints(this.tools.unitOfWork, accountId, { isOpen, ...read });
    return deskPage(rows, read, { positionOf, nodeOf: (row) => new DeskComplaint(row, accountId) });
  }

  async find({ accountId }: AccountHolder, globalId: string): Promise<DeskComplaint | null> {
    const id = keyOf('Complaint', globalId);
    const row = id === null ? null : await findForOperator(this.tools.unitOfWork, accountId, id);
    return row && new DeskComplaint(row, accountId);
  }

  async decisions({ stored, operatorId }: DeskComplaint): Promise<ComplaintDecision[]> {
    return decisionsNow(this.tools.unitOfWork, stored, operatorId);
  }

  /** What was said. Reading it is written down first. Null: it is erased. */
  read(actor: Actor, { stored: { id, ...sealed } }: DeskComplaint): Promise<DeskComplaintWords | null> {
    const { unitOfWork, complaintSeals: seals } = this.tools;
    return unitOfWork.run(async (tx) => {
      if (sealed.isErased) return null;
      await recordAudit(tx, { actor, action: 'complaint.read', subjectKind: 'complaint', subjectId: id });
      const opened = (column: 'about' | 'words' | 'name' | 'email') => seals.open(id, column, sealed[column]);
      return Object.assign(new DeskComplaintWords(), {
        ...{ about: opened('about'), text: opened('words') ?? '' },
        ...{ name: opened('name'), email: opened('email') },
      });
    });
  }

  /** What was added and answered besides was said in confidence, too: that it is read is written down. */
  history(actor: Actor, { stored: { id } }: DeskComplaint): Promise<DeskComplaintStep[]> {
    const { unitOfWork, accounts, complaintSeals: seals } = this.tools;
    return unitOfWork.run(async (tx) => {
      const steps = await listSteps(tx, id);
      if (steps.some(({ step, words }) => words !== null && (step === 'ADDED' || step === 'ANSWERED'))) {
        await recordAudit(tx, { actor, action: 'complaint.answers.read', subjectKind: 'complaint', subjectId: id });
      }
      const shown: DeskComplaintStep[] = [];
      for (const { id: stepId, at, step, operatorId, reason, onDate, words } of steps) {
        const by = operatorId && (await accounts.findEmail(tx, operatorId));
        const said = { at, step, reason, onDate, words: seals.openStep(stepId, words), by };
        shown.push(Object.assign(new DeskComplaintStep(), said));
      }
      return shown;
    });
  }

  async evidence({ stored }: DeskComplaint): Promise<DeskComplaintEvidence> {
    const { unitOfWork } = this.tools;
    const { practitionerId } = stored;
    const listing = practitionerId && (await findListingNow(unitOfWork, practitionerId));
    const checks = practitionerId ? await listChecks(unitOfWork, practitionerId) : [];
    const today = legalDay(unitOfWork.clock.now());
    const others = await listOthers(unitOfWork, stored);
    return Object.assign(new DeskComplaintEvidence(), {
      listingState: listing ? listing.state : null,
      hiddenSince: listing ? listing.hiddenSince : null,
      hiddenBecause: listing ? listing.hiddenBecause : null,
      checks: checks.map((check) => ({
        ...check,
        state: check.recheckBy !== null && check.recheckBy < today ? ('LAPSED' as const) : check.state,
      })),
      others: others.map(({ id, ...other }) => ({ key: toGlobalId('Complaint', id), ...other })),
      hidings: practitionerId ? await listHidings(unitOfWork, practitionerId) : [],
    });
  }
}
