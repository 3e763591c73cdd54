import { randomUUID } from 'node:crypto';
import type { AccountRepository } from '../../accounts/account.repository.js';
import { COMPLAINT_ASKED, COMPLAINT_WRITTEN } from '../../complaints/complaint-letters.js';
import type { ComplaintSeals } from '../../complaints/complaint-seals.js';
import type { ComplaintOutcome, ComplaintStep } from '../../complaints/complaint-words.js';
import {
  holdComplaint,
  insertStep,
  listSteps,
  listSubjects,
  type StoredComplaint,
} from '../../complaints/complaint.repository.js';
import { isHidingReason } from '../../listing/hiding/hiding-reasons.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import { Reading } from '../../listing/workspace/reading.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import {
  dayNeededFor,
  decisionsOn,
  reasonsFor,
  wordsNeededFor,
  type ComplaintDecision,
} from './complaint-decisions.js';
import type { DecideComplaintInput } from './complaint-desk.inputs.js';
import {
  countWaiting,
  findForOperator,
  findListingNow,
  findPage,
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
  type DecideComplaintResult,
  type DeskComplaintConnection,
} from './complaint-desk.results.js';
import type { Waiting } from '../waiting.js';

const longestWords = 2_000;
const NO_SUCH_PAGE = new InvalidInput([{ path: ['page'], message: 'There is no such page here.' }]);

export interface ComplaintDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly complaintSeals: ComplaintSeals;
  readonly hiding: ListingHiding;
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
    const read = readDeskPage(page);
    const rows = await listComplaints(this.tools.unitOfWork, accountId, { isOpen, ...read });
    return deskPage(rows, read, { positionOf, nodeOf: (row) => new DeskComplaint(row, accountId) });
  }

  async find({ accountId }: AccountHolder, globalId: string): Promise<DeskComplaint | null> {
    const id = keyOf('Complaint', globalId);
    const row = id === null ? null : await findForOperator(this.tools.unitOfWork, accountId, id);
    return row && new DeskComplaint(row, accountId);
  }

  async decisions({ stored, operatorId }: DeskComplaint): Promise<ComplaintDecision[]> {
    return this.#decisionsOn(this.tools.unitOfWork, stored, operatorId);
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

  decide(actor: Actor, input: DecideComplaintInput): Promise<DecideComplaintResult> {
    return forOperator<DecideComplaintResult>(actor, async (operator) => {
      const reading = new Reading();
      const words = this.#readInput(reading, input);
      const id = keyOf('Complaint', input.key);
      if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
      if (id === null) return new NotFound();
      return this.tools.unitOfWork.run((tx) => this.#decide(tx, operator, id, { ...input, words }));
    });
  }

  /** Whoever leaves with a listing holds it before what hangs from it. */
  async #decide(
    tx: Transaction,
    operator: AccountHolder,
    id: string,
    input: DecideComplaintInput & { readonly words: string | null },
  ): Promise<DecideComplaintResult> {
    const before = await findForOperator(tx, operator.accountId, id);
    if (!before) return new NotFound();
    if (before.practitionerId) await tx.lock('practitioner', before.practitionerId);
    const held = await holdComplaint(tx, id);
    const complaint = held && (await findForOperator(tx, operator.accountId, id));
    if (!complaint) return new NotFound();
    const may = await this.#decisionsOn(tx, complaint, operator.accountId);
    if (complaint.version !== input.version || !may.includes(input.decision)) return new ChangedMeanwhile();
    if (input.decision === 'FIND_PAGE' && !(await keepPage(tx, id, input.page ?? ''))) return NO_SUCH_PAGE;
    if (!(await this.#carryOut(tx, operator, complaint, input))) return new ChangedMeanwhile();
    const after = await findForOperator(tx, operator.accountId, id);
    return after ? new DeskComplaint(after, operator.accountId) : new NotFound();
  }

  /** False: somebody else did it a moment ago. */
  async #carryOut(
    tx: Transaction,
    operator: AccountHolder,
    { id, practitionerId }: StoredComplaint,
    { decision, reason = null, onDate = null, words }: DecideComplaintInput & { readonly words: string | null },
  ): Promise<boolean> {
    const now = tx.clock.now().toString();
    switch (decision) {
      case 'TAKE':
        await tx.query(`UPDATE complaints SET taken_by = $2 WHERE id = $1`, [id, operator.accountId]);
        break;
      case 'CLOSE':
        await tx.query(`UPDATE complaints SET state = 'CLOSED', outcome = $2, closed_at = $3 WHERE id = $1`, [
          ...[id, reason as ComplaintOutcome, now],
        ]);
        break;
      case 'REOPEN':
        await tx.query(`UPDATE complaints SET state = 'OPEN', outcome = NULL, closed_at = NULL WHERE id = $1`, [id]);
        break;
      case 'HIDE_LISTING':
        if (!practitionerId || !reason || !isHidingReason(reason)) return false;
        if (!(await this.tools.hiding.hide(tx, practitionerId, reason, operator.accountId))) return false;
        break;
      case 'SHOW_LISTING':
        if (!practitionerId || !(await this.tools.hiding.show(tx, practitionerId))) return false;
        break;
      default:
    }
    const stepId = randomUUID();
    const sealed = words === null ? null : this.tools.complaintSeals.sealStep(stepId, words);
    await insertStep(tx, {
      ...{ id: stepId, complaintId: id, step: steps[decision], operatorId: operator.accountId },
      ...{ reason, onDate, words: sealed },
    });
    if (decision === 'WRITE') await oweMail(tx, { kind: COMPLAINT_WRITTEN, subjectId: stepId });
    if (decision === 'ASK') {
      for (const account of await listSubjects(tx, id)) {
        await oweMail(tx, { kind: COMPLAINT_ASKED, subjectId: stepId, parameters: { account } });
      }
    }
    await this.#record(tx, operator, decision, { id, practitionerId, reason });
    return true;
  }

  /** Why a listing was hidden stands with the listing, as it does whatever it was hidden for. */
  async #record(
    tx: Transaction,
    actor: AccountHolder,
    decision: ComplaintDecision,
    { id, practitionerId, reason }: { id: string; practitionerId: string | null; reason: string | null },
  ): Promise<void> {
    const isAboutListing = decision === 'HIDE_LISTING' || decision === 'SHOW_LISTING';
    const subject =
      isAboutListing && practitionerId
        ? { subjectKind: 'practitioner', subjectId: practitionerId }
        : { subjectKind: 'complaint', subjectId: id };
    await recordAudit(tx, { actor, action: actions[decision], ...subject, ...(reason && { why: reason }) });
  }

  async #decisionsOn(
    reader: Pick<UnitOfWork, 'query'>,
    stored: StoredComplaint,
    operatorId: string,
  ): Promise<ComplaintDecision[]> {
    const done = new Set((await listSteps(reader, stored.id)).map(({ step }) => step));
    const listing = stored.practitionerId ? await findListingNow(reader, stored.practitionerId) : null;
    return decisionsOn({
      ...{ isOpen: stored.isOpen, isErased: stored.isErased, isEvent: stored.kind === 'ADVERSE_EVENT' },
      isTakenByThem: stored.takenBy === operatorId,
      hasPage: stored.practitionerId !== null || stored.clinicId !== null,
      hasEmail: stored.email !== null,
      hasSubject: (await listSubjects(reader, stored.id)).length > 0,
      isListingHidden: listing && listing.state === 'HIDDEN',
      wasAsked: done.has('ASKED'),
      wasWritten: done.has('WRITTEN'),
      wasReported: done.has('TOLD_FDA'),
    });
  }

  #readInput(reading: Reading, { decision, reason, onDate, words: typed }: DecideComplaintInput): string | null {
    const fitting = reasonsFor[decision];
    if (fitting.length > 0 && !(reason && fitting.includes(reason))) {
      reading.problems.add(['reason'], 'Choose one of these.');
    }
    const words = reading.text(['words'], typed, longestWords);
    if (words === null && wordsNeededFor.includes(decision))
      reading.problems.add(['words'], 'Write it in a few words.');
    if (dayNeededFor.includes(decision)) {
      const today = legalDay(this.tools.unitOfWork.clock.now());
      if (!onDate) reading.problems.add(['onDate'], 'Say on which day.');
      else if (onDate > today) reading.problems.add(['onDate'], 'That day is still to come.');
    }
    return words;
  }
}

/** False: there is none. */
async function keepPage(tx: Transaction, id: string, typed: string): Promise<boolean> {
  const page = await findPage(tx, typed);
  if (!page) return false;
  await tx.query(`UPDATE complaints SET practitioner_id = $2, clinic_id = $3 WHERE id = $1`, [
    ...[id, page.practitionerId, page.clinicId],
  ]);
  return true;
}

const steps: { readonly [Each in ComplaintDecision]: ComplaintStep } = {
  TAKE: 'TAKEN',
  FIND_PAGE: 'PAGE_FOUND',
  ASK: 'ASKED',
  WRITE: 'WRITTEN',
  TOLD_FDA: 'TOLD_FDA',
  TOLD_BOARD: 'TOLD_BOARD',
  NOTE: 'NOTED',
  HIDE_LISTING: 'LISTING_HIDDEN',
  SHOW_LISTING: 'LISTING_SHOWN',
  CLOSE: 'CLOSED',
  REOPEN: 'REOPENED',
};

const actions: { readonly [Each in ComplaintDecision]: string } = {
  TAKE: 'complaint.taken',
  FIND_PAGE: 'complaint.page-found',
  ASK: 'complaint.asked',
  WRITE: 'complaint.written-to',
  TOLD_FDA: 'complaint.told-fda',
  TOLD_BOARD: 'complaint.told-board',
  NOTE: 'complaint.noted',
  HIDE_LISTING: 'listing.hidden',
  SHOW_LISTING: 'listing.shown',
  CLOSE: 'complaint.closed',
  REOPEN: 'complaint.reopened',
};
