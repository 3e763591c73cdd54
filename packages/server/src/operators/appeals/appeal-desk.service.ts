import { isSuspended } from '../../accounts/suspension/is-suspended.js';
import type { AccountRepository } from '../../accounts/account.repository.js';
import { findAppeal, listAppeals } from '../../listing/hiding/appeal.repository.js';
import type { Appeals } from '../../listing/hiding/appeals.service.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnDecision, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import type { ReportDesk } from '../reports/report-desk.service.js';
import type { ListingReport } from '../reports/report.results.js';
import { sideBySide } from '../wording/side-by-side.js';
import { reasonsForAppeal, type AppealReason } from './appeal-decisions.js';
import { countWaitingAppeals, findAppealRow, listReportIds, listWaitingAppeals } from './appeal-desk.repository.js';
import type { DecideAppealInput } from './appeal.inputs.js';
import {
  DeskAppeal,
  type DecideAppealResult,
  type DeskAppealConnection,
  type DeskAppealEvent,
  type DeskHiddenText,
} from './appeal.results.js';
import type { Waiting } from '../waiting.js';

const longestAnswer = 2_000;

export interface AppealDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly appeals: Appeals;
}

/** The queue of appeals against hiding: another operator than the one who hid it answers each. */
export class AppealDesk {
  constructor(
    private readonly tools: AppealDeskTools,
    private readonly reports: ReportDesk,
  ) {}

  waiting(): Promise<Waiting> {
    return countWaitingAppeals(this.tools.unitOfWork);
  }

  async list(operator: AccountHolder, page: { first: number; after: string | null }): Promise<DeskAppealConnection> {
    const read = readDeskPage(page);
    const rows = await listWaitingAppeals(this.tools.unitOfWork, read);
    return deskPage(rows, read, {
      positionOf: (row) => [row.sentAt, row.id],
      nodeOf: (row) => new DeskAppeal(row, operator.accountId),
    });
  }

  async find(operator: AccountHolder, key: string): Promise<DeskAppeal | null> {
    const id = keyOf('Appeal', key);
    const row = id === null ? null : await findAppealRow(this.tools.unitOfWork, id);
    return row && new DeskAppeal(row, operator.accountId);
  }

  /** What was written. Reading it is written down first. */
  read(operator: Actor, { row }: DeskAppeal): Promise<string | null> {
    return this.tools.unitOfWork.run(async (tx) => {
      await recordAudit(tx, {
        actor: operator,
        action: 'listing.appeal.read',
        subjectKind: 'practitioner',
        subjectId: row.practitionerId,
      });
      const appeal = await findAppeal(tx, row.id);
      return appeal && this.tools.appeals.wordsOf(appeal);
    });
  }

  async hiddenBy({ row }: DeskAppeal): Promise<string | null> {
    return row.hiddenBy && this.tools.accounts.findEmail(this.tools.unitOfWork, row.hiddenBy);
  }

  /** What everybody would read, were it shown: with whatever its practitioner mended and published meanwhile. */
  async texts({ row }: DeskAppeal): Promise<DeskHiddenText[]> {
    const document = await documentOf(this.tools.unitOfWork, row.practitionerId);
    const texts = document ? sideBySide(document, null, []) : [];
    return texts.map(({ where, asked }) => ({ where, text: asked ?? '' }));
  }

  async reportsAbout(operator: Actor, { row }: DeskAppeal): Promise<ListingReport[]> {
    const ids = await listReportIds(this.tools.unitOfWork, row.practitionerId);
    return (await this.reports.findMany(operator, ids)).filter((report) => report !== null);
  }

  async history({ row }: DeskAppeal): Promise<DeskAppealEvent[]> {
    const { unitOfWork, accounts, appeals } = this.tools;
    const all = await listAppeals(unitOfWork, row.practitionerId);
    return Promise.all(
      all.map(async (appeal) => ({
        ...{ sentAt: appeal.sentAt, state: appeal.state, decidedAt: appeal.decidedAt },
        by: appeal.decidedBy && (await accounts.findEmail(unitOfWork, appeal.decidedBy)),
        reason: appeal.why as AppealReason | null,
        answer: appeals.answerOf(appeal),
      })),
    );
  }

  decide(actor: Actor, input: DecideAppealInput): Promise<DecideAppealResult> {
    return forOperator<DecideAppealResult>(actor, async (operator) => {
      const problems = problemsOf(input);
      if (problems.length > 0) return new InvalidInput(problems);
      const id = keyOf('Appeal', input.key);
      if (id === null) return new NotFound();
      const obstacle = await this.tools.unitOfWork.run((tx) => this.#decide(tx, operator, id, input));
      return obstacle ?? (await this.find(operator, input.key)) ?? new NotFound();
    });
  }

  /** Null: it is decided. */
  async #decide(
    tx: Transaction,
    operator: AccountHolder,
    id: string,
    { decision, reason, answer }: DecideAppealInput,
  ): Promise<DecideAppealResult | null> {
    const { appeals } = this.tools;
    const appeal = await appeals.hold(tx, id);
    const row = appeal && (await findAppealRow(tx, id));
    if (!appeal || !row) return new NotFound();
    if (row.keeperId === operator.accountId) return new YourOwnListing();
    if (appeal.hiddenBy === operator.accountId) return new YourOwnDecision();
    if (appeal.state !== 'OPEN') return new ChangedMeanwhile();
    if (decision === 'GRANT' && row.keeperId !== null && (await isSuspended(tx, row.keeperId))) {
      return new ChangedMeanwhile(NOT_WHILE_SUSPENDED);
    }
    const words = answer?.trim() ? answer.trim() : null;
    const decided = { operatorId: operator.accountId, why: reason ?? '', answer: words };
    if (decision === 'GRANT') await appeals.grant(tx, appeal, decided);
    else await appeals.refuse(tx, appeal, decided);
    await recordAudit(tx, {
      actor: operator,
      action: decision === 'GRANT' ? 'listing.appeal.granted' : 'listing.appeal.refused',
      subjectKind: 'practitioner',
      subjectId: appeal.practitionerId,
      why: decided.why,
    });
    return null;
  }
}

/** What was hidden for another reason stays hidden when a suspension ends. */
const NOT_WHILE_SUSPENDED =
  'The person who manages it is suspended, so it cannot be shown yet. The appeal stays open: decide it once the suspension is over.';

function problemsOf({ decision, reason, answer }: DecideAppealInput): readonly InputProblem[] {
  const problems = new Problems();
  if (!reason || !reasonsForAppeal[decision].includes(reason)) problems.add(['reason'], 'Choose a reason.');
  if (answer && answer.length > longestAnswer) {
    problems.add(['answer'], `Please keep it under ${longestAnswer} characters.`);
  }
  if (decision === 'REFUSE' && !answer?.trim()) problems.add(['answer'], 'Say why it stays hidden.');
  return problems.list;
}
