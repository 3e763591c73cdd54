import { randomUUID } from 'node:crypto';
import { COMPLAINT_ASKED, COMPLAINT_WRITTEN } from '../../complaints/complaint-letters.js';
import type { ComplaintSeals } from '../../complaints/complaint-seals.js';
import type { ComplaintOutcome, ComplaintStep } from '../../complaints/complaint-words.js';
import {
  holdComplaint,
  insertStep,
  listSubjects,
  type StoredComplaint,
} from '../../complaints/complaint.repository.js';
import { isHidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import { Reading } from '../../listing/workspace/reading/reading.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { dayNeededFor, reasonsFor, wordsNeededFor, type ComplaintDecision } from './complaint-decisions.js';
import type { DecideComplaintInput } from './complaint-desk.inputs.js';
import { findForOperator, findPage } from './complaint-desk.repository.js';
import { DeskComplaint, type DecideComplaintResult } from './complaint-desk.results.js';
import { decisionsNow } from './decisions-now.js';

const longestWords = 2_000;
const NO_SUCH_PAGE = new InvalidInput([{ path: ['page'], message: 'There is no such page here.' }]);

export interface DecidingTools {
  readonly unitOfWork: UnitOfWork;
  readonly complaintSeals: ComplaintSeals;
  readonly hiding: ListingHiding;
}

/** As it was read: words without what stands around them. */
type Decided = DecideComplaintInput & { readonly words: string | null };

/** What operators do about a complaint: once, if it still is as they saw it. */
export class DecidingComplaints {
  constructor(private readonly tools: DecidingTools) {}

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
  async #decide(tx: Transaction, operator: AccountHolder, id: string, input: Decided): Promise<DecideComplaintResult> {
    const before = await findForOperator(tx, operator.accountId, id);
    if (!before) return new NotFound();
    if (before.practitionerId) await tx.lock('practitioner', before.practitionerId);
    const held = await holdComplaint(tx, id);
    const complaint = held && (await findForOperator(tx, operator.accountId, id));
    if (!complaint) return new NotFound();
    const may = await decisionsNow(tx, complaint, operator.accountId);
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
    complaint: StoredComplaint,
    decided: Decided,
  ): Promise<boolean> {
    if (!(await this.#change(tx, operator, complaint, decided))) return false;
    const stepId = await this.#keepStep(tx, operator, complaint.id, decided);
    await tell(tx, decided.decision, { complaintId: complaint.id, stepId });
    await record(tx, operator, complaint, decided);
    return true;
  }

  /** What becomes of the complaint, or of the listing it is about. False: it is so already. */
  async #change(
    tx: Transaction,
    operator: AccountHolder,
    { id, practitionerId }: StoredComplaint,
    { decision, reason = null }: Decided,
  ): Promise<boolean> {
    const { hiding } = this.tools;
    switch (decision) {
      case 'TAKE':
        await tx.query(`UPDATE complaints SET taken_by = $2 WHERE id = $1`, [id, operator.accountId]);
        return true;
      case 'CLOSE':
        await tx.query(`UPDATE complaints SET state = 'CLOSED', outcome = $2, closed_at = $3 WHERE id = $1`, [
          ...[id, reason as ComplaintOutcome, tx.clock.now().toString()],
        ]);
        return true;
      case 'REOPEN':
        await tx.query(`UPDATE complaints SET state = 'OPEN', outcome = NULL, closed_at = NULL WHERE id = $1`, [id]);
        return true;
      case 'HIDE_LISTING':
        if (!practitionerId || !reason || !isHidingReason(reason)) return false;
        return hiding.hide(tx, practitionerId, reason, operator.accountId);
      case 'SHOW_LISTING':
        return practitionerId !== null && hiding.show(tx, practitionerId);
      default:
        return true;
    }
  }

  async #keepStep(
    tx: Transaction,
    { accountId }: AccountHolder,
    complaintId: string,
    { decision, reason = null, onDate = null, words }: Decided,
  ): Promise<string> {
    const id = randomUUID();
    const sealed = words === null ? null : this.tools.complaintSeals.sealStep(id, words);
    await insertStep(tx, {
      ...{ id, complaintId, step: steps[decision], operatorId: accountId },
      ...{ reason, onDate, words: sealed },
    });
    return id;
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
      if (!onDate) reading.problems.add(['onDate'], 'Say which day it was.');
      else if (onDate > today) reading.problems.add(['onDate'], 'That date is in the future.');
    }
    return words;
  }
}

/** Whoever told of it reads what was written to them; whom it is about, what they are asked. */
async function tell(
  tx: Transaction,
  decision: ComplaintDecision,
  { complaintId, stepId }: { readonly complaintId: string; readonly stepId: string },
): Promise<void> {
  if (decision === 'WRITE') await oweMail(tx, { kind: COMPLAINT_WRITTEN, subjectId: stepId });
  if (decision !== 'ASK') return;
  for (const account of await listSubjects(tx, complaintId)) {
    await oweMail(tx, { kind: COMPLAINT_ASKED, subjectId: stepId, parameters: { account } });
  }
}

/** Why a listing was hidden stands with the listing, as it does whatever it was hidden for. */
async function record(
  tx: Transaction,
  actor: AccountHolder,
  { id, practitionerId }: StoredComplaint,
  { decision, reason }: Decided,
): Promise<void> {
  const isAboutListing = decision === 'HIDE_LISTING' || decision === 'SHOW_LISTING';
  const subject =
    isAboutListing && practitionerId
      ? { subjectKind: 'practitioner', subjectId: practitionerId }
      : { subjectKind: 'complaint', subjectId: id };
  await recordAudit(tx, { actor, action: actions[decision], ...subject, ...(reason && { why: reason }) });
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
