import { randomUUID } from 'node:crypto';
import type { AccountRepository } from '../../accounts/account.repository.js';
import { REPORT_DAYS_KEPT, type ListingReports } from '../../complaints/reports/listing-report.service.js';
import { isHidingReason } from '../../listing/hiding/hiding-reasons.js';
import { controllerOf } from '../../listing/keeper/listing-control.js';
import type { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { mayActAsOperator } from '../../accounts/account.policy.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { decisionsOn, reasonsFor } from './report-decisions.js';
import type { DecideListingReportInput } from './report.inputs.js';
import {
  countOpenReports,
  findReports,
  insertEvent,
  listEvents,
  listReports,
  lockReport,
  setReportState,
  type ReportRow,
} from './report.repository.js';
import {
  ListingReport,
  ListingReportEvent,
  type DecideListingReportResult,
  type ListingReportConnection,
  type ListingReportWords,
} from './report.results.js';
import type { Waiting } from '../waiting.js';

const longestNote = 2_000;

export interface ReportDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly reports: ListingReports;
  readonly hiding: ListingHiding;
}

/** The queue of what people said is wrong: read, decided with a reason, and every step written down. */
export class ReportDesk {
  constructor(private readonly tools: ReportDeskTools) {}

  waiting(): Promise<Waiting> {
    return countOpenReports(this.tools.unitOfWork);
  }

  async list(isOpen: boolean, page: { first: number; after: string | null }): Promise<ListingReportConnection> {
    const read = readDeskPage(page);
    const rows = await listReports(this.tools.unitOfWork, REPORT_DAYS_KEPT, { isOpen, ...read });
    return deskPage(rows, read, {
      positionOf: (row) => [row.receivedAt, row.id],
      nodeOf: (row) => new ListingReport(row),
    });
  }

  /** In the order of the keys; null for what is not there, and for whoever is no operator. */
  async findMany(actor: Actor, keys: readonly string[]): Promise<(ListingReport | null)[]> {
    const rows = mayActAsOperator(actor) ? await findReports(this.tools.unitOfWork, REPORT_DAYS_KEPT, keys) : [];
    const found = new Map(rows.map((row) => [row.id, new ListingReport(row)]));
    return keys.map((key) => found.get(key) ?? null);
  }

  /** What was written. Reading it is written down first. */
  read(operator: Actor, { key }: ListingReport): Promise<ListingReportWords | null> {
    return this.tools.unitOfWork.run(async (tx) => {
      await recordAudit(tx, {
        actor: operator,
        action: 'listing.report.read',
        subjectKind: 'listing_report',
        subjectId: key,
      });
      return this.tools.reports.read(tx, key);
    });
  }

  async history({ key }: ListingReport): Promise<ListingReportEvent[]> {
    const { unitOfWork, accounts } = this.tools;
    const rows = await listEvents(unitOfWork, key);
    return Promise.all(
      rows.map(
        async (row) =>
          new ListingReportEvent({
            ...row,
            by: row.operatorId && (await accounts.findEmail(unitOfWork, row.operatorId)),
            note: row.note && this.tools.cipher.decrypt(row.note, noteCell(row.id)),
          }),
      ),
    );
  }

  decide(actor: Actor, input: DecideListingReportInput): Promise<DecideListingReportResult> {
    return forOperator<DecideListingReportResult>(actor, async (operator) => {
      const key = keyOf('ListingReport', input.reportId);
      const problems = problemsOf(input);
      if (problems.length > 0) return new InvalidInput(problems);
      if (key === null) return new NotFound();
      return this.tools.unitOfWork.run((tx) => this.#decide(tx, operator, key, input));
    });
  }

  async #decide(
    tx: Transaction,
    operator: AccountHolder,
    key: string,
    input: DecideListingReportInput,
  ): Promise<DecideListingReportResult> {
    const [report] = (await lockReport(tx, key)) ? await findReports(tx, REPORT_DAYS_KEPT, [key]) : [];
    if (!report) return new NotFound();
    if ((await controllerOf(tx, report.practitionerId)) === operator.accountId) return new YourOwnListing();
    if (!decisionsOn(report).includes(input.decision)) return new ChangedMeanwhile();
    if (!(await this.#carryOut(tx, operator, report, input))) return new ChangedMeanwhile();
    await this.#writeDown(tx, operator, report, input);
    const [after] = await findReports(tx, REPORT_DAYS_KEPT, [key]);
    return after ? new ListingReport(after) : new NotFound();
  }

  /** False: somebody else did it a moment ago. */
  async #carryOut(
    tx: Transaction,
    operator: AccountHolder,
    report: ReportRow,
    { decision, reason }: DecideListingReportInput,
  ): Promise<boolean> {
    switch (decision) {
      case 'CLOSE':
        await setReportState(tx, report.id, 'CLOSED');
        return true;
      case 'REOPEN':
        await setReportState(tx, report.id, 'OPEN');
        return true;
      case 'HIDE_LISTING':
        return isHidingReason(reason) && this.tools.hiding.hide(tx, report.practitionerId, reason, operator.accountId);
      case 'SHOW_LISTING':
        return this.tools.hiding.show(tx, report.practitionerId);
    }
  }

  async #writeDown(tx: Transaction, actor: AccountHolder, report: ReportRow, input: DecideListingReportInput) {
    const { decision, reason = null, note } = input;
    const id = randomUUID();
    const words = note?.trim() ?? '';
    const sealed = words === '' ? null : this.tools.cipher.encrypt(words, noteCell(id));
    await insertEvent(tx, report.id, { id, operatorId: actor.accountId, decision, reason, note: sealed });
    const subject =
      decision === 'CLOSE' || decision === 'REOPEN'
        ? { subjectKind: 'listing_report', subjectId: report.id }
        : { subjectKind: 'practitioner', subjectId: report.practitionerId };
    await recordAudit(tx, { actor, action: actions[decision], ...subject, ...(reason && { why: reason }) });
  }
}

const actions: { readonly [Each in DecideListingReportInput['decision']]: string } = {
  CLOSE: 'listing.report.closed',
  REOPEN: 'listing.report.reopened',
  HIDE_LISTING: 'listing.hidden',
  SHOW_LISTING: 'listing.shown',
};

function problemsOf({ decision, reason, note }: DecideListingReportInput): readonly InputProblem[] {
  const problems = new Problems();
  if (!reason || !reasonsFor[decision].includes(reason)) problems.add(['reason'], 'Choose a reason.');
  if (note && note.length > longestNote) problems.add(['note'], `Please keep it under ${longestNote} characters.`);
  return problems.list;
}

function noteCell(row: string) {
  return { table: 'listing_report_events', column: 'note', row };
}
