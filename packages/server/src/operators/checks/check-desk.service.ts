import type { AccountRepository } from '../../accounts/account.repository.js';
import type { Catalog } from '../../catalog/catalog.js';
import { tellOfDisputedCheck } from '../../listing/checks/disputed-check.mail.js';
import { isHidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import {
  copiedEvidence,
  evidenceCell,
  listRecords,
  type CheckEvidence,
} from '../../verification/verification-records.js';
import { recordCheck } from '../../verification/verification.service.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { fromCheckKey, subjectOf, type CheckItem, type DeskCheckKind } from './check-kinds.js';
import { latestRecheck, problemsOfCheck } from './check-problems.js';
import { countDueChecks, findCheck, keepsChecked, listDueChecks, type CheckRow } from './check-queue.repository.js';
import type { HideCheckedListingInput, RecordCheckInput } from './check.inputs.js';
import { findRegisters, type Register } from './registers.js';
import {
  DeskCheck,
  DeskCheckRecord,
  type CheckFinding,
  type DeskCheckConnection,
  type HideCheckedListingResult,
  type RecordCheckResult,
} from './check.results.js';
import type { Waiting } from '../waiting.js';

export interface CheckDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly hiding: ListingHiding;
}

/** Where an item stands in its queue: the thing, and an insurer's slug where one is looked up. */
const ID_AND_WHICH = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[a-z0-9-]{0,80}$/;

/** What operators look up: what waits, what was found, and every look-up there ever was. */
export class CheckDesk {
  constructor(private readonly tools: CheckDeskTools) {}

  /** What was never looked up waits since nobody knows when: the days are not counted. */
  async waiting(kind: DeskCheckKind): Promise<Waiting> {
    return { count: await countDueChecks(this.tools.unitOfWork, kind, this.#today()), since: null };
  }

  async list(
    { accountId }: AccountHolder,
    kind: DeskCheckKind,
    page: { first: number; after: string | null },
  ): Promise<DeskCheckConnection> {
    const read = readDeskPage(page, (key) => ID_AND_WHICH.test(key));
    const today = this.#today();
    const rows = await listDueChecks(this.tools.unitOfWork, kind, { today, operatorId: accountId, ...read });
    return deskPage(rows, read, {
      positionOf: (row) => [row.dueOn, row.id + row.which],
      nodeOf: (row) => this.#answer(kind, row, today),
    });
  }

  async find({ accountId }: AccountHolder, key: string): Promise<DeskCheck | null> {
    const item = fromCheckKey(key);
    const today = this.#today();
    const row = item && (await findCheck(this.tools.unitOfWork, item, { today, operatorId: accountId }));
    return row && this.#answer(item.kind, row, today);
  }

  /** Evidence that was copied is encrypted, and read on record: once for all of one thing. */
  async history(reading: Pick<RequestContext, 'loaders' | 'actor'>, { key }: DeskCheck): Promise<DeskCheckRecord[]> {
    const { unitOfWork, accounts, cipher } = this.tools;
    const item = fromCheckKey(key);
    const rows = item ? await listRecords(unitOfWork, subjectOf(item)) : [];
    if (rows.some(({ evidence }) => evidence !== null)) await this.#putOnRecord(reading, key);
    return Promise.all(
      rows.map(
        async (row) =>
          new DeskCheckRecord({
            ...row,
            recordedBy: row.recordedBy && (await accounts.findEmail(unitOfWork, row.recordedBy)),
            finding: row.state,
            evidenceSha256: row.sha256,
            evidence: row.evidence && cipher.decrypt(row.evidence, evidenceCell(row.id)),
          }),
      ),
    );
  }

  registers(check: Pick<DeskCheck, 'kind' | 'jurisdiction'>): Promise<Register[]> {
    return findRegisters(this.tools.unitOfWork, check, this.#today());
  }

  async #putOnRecord({ loaders, actor }: Pick<RequestContext, 'loaders' | 'actor'>, key: string): Promise<void> {
    const loader = loaders.get<string, true>('verification.evidence.read', (keys) =>
      this.tools.unitOfWork.run(async (tx) => {
        for (const item of keys.map(fromCheckKey)) {
          if (!item) continue;
          const subject = { subjectKind: subjectOf(item).kind, subjectId: item.id };
          await recordAudit(tx, { actor, action: 'verification.evidence.read', ...subject, why: item.kind });
        }
        return keys.map(() => true);
      }),
    );
    await loader.load(key);
  }

  record(actor: Actor, input: RecordCheckInput): Promise<RecordCheckResult> {
    return forOperator<RecordCheckResult>(actor, async (operator) => {
      const item = fromCheckKey(input.key);
      const reading = { today: this.#today(), operatorId: operator.accountId };
      const asked = item && (await findCheck(this.tools.unitOfWork, item, reading));
      if (!item || !asked) return new NotFound();
      if (asked.isOwn) return new YourOwnListing();
      const registers = await this.registers({ kind: item.kind, jurisdiction: asked.jurisdiction });
      const problems = problemsOfCheck(input, { kind: item.kind, today: this.#today(), registers });
      const { finding } = input;
      if (problems.length > 0 || finding == null) return new InvalidInput(problems);
      const obstacle = await this.tools.unitOfWork.run(async (tx) => {
        // They may have come to keep it while the form was open.
        if (await keepsChecked(tx, operator.accountId, subjectOf(item))) return new YourOwnListing();
        return this.#record(tx, operator, item, { ...input, finding });
      });
      return obstacle ?? (await this.find(operator, input.key)) ?? new NotFound();
    });
  }

  /** What does not fit is reason enough to take the listing out of sight: its keeper is told, and may say no to it. */
  hideListing(actor: Actor, { key, reason }: HideCheckedListingInput): Promise<HideCheckedListingResult> {
    return forOperator<HideCheckedListingResult>(actor, async (operator) => {
      const item = fromCheckKey(key);
      const reading = { today: this.#today(), operatorId: operator.accountId };
      const asked = item && (await findCheck(this.tools.unitOfWork, item, reading));
      if (!item || !asked) return new NotFound();
      if (asked.isOwn) return new YourOwnListing();
      if (!isHidingReason(reason)) return new InvalidInput([{ path: ['reason'], message: 'Choose a reason.' }]);
      const obstacle = await this.tools.unitOfWork.run(async (tx) => {
        if (await keepsChecked(tx, operator.accountId, subjectOf(item))) return new YourOwnListing();
        const { listingId, mayHide } = (await findCheck(tx, item, reading)) ?? asked;
        if (!mayHide || listingId === null) return new ChangedMeanwhile();
        if (!(await this.tools.hiding.hide(tx, listingId, reason, operator.accountId))) return new ChangedMeanwhile();
        await recordAudit(tx, {
          ...{
            actor: operator,
            action: 'listing.hidden',
            subjectKind: 'practitioner',
            subjectId: listingId,
            why: reason,
          },
        });
        return null;
      });
      return obstacle ?? (await this.find(operator, key)) ?? new NotFound();
    });
  }

  async #record(
    tx: Transaction,
    operator: AccountHolder,
    item: CheckItem,
    input: RecordCheckInput & { readonly finding: CheckFinding },
  ): Promise<null> {
    const checked = subjectOf(item);
    const evidence = this.#evidenceOf(operator, input);
    const result = {
      state: input.finding,
      source: input.source.trim(),
      checkedOn: input.checkedOn,
      recheckBy: input.recheckBy,
    };
    const recordId = await recordCheck(tx, checked, { ...result, subject: item.kind }, evidence);
    if (input.finding === 'DISPUTED') await tellOfDisputedCheck(tx, checked, recordId);
    await recordAudit(tx, {
      actor: operator,
      action: 'verification.recorded',
      subjectKind: checked.kind,
      subjectId: item.id,
      why: `${item.kind}_${input.finding}`,
    });
    return null;
  }

  #evidenceOf(
    operator: AccountHolder,
    { found, sourceWhy, evidence, evidenceSha256 }: RecordCheckInput,
  ): CheckEvidence {
    const text = evidence?.trim() ?? '';
    const given =
      text === ''
        ? { sha256: Buffer.from(evidenceSha256?.trim() ?? '', 'hex'), seal: null }
        : copiedEvidence(this.tools.cipher, text);
    const why = sourceWhy?.trim() ?? '';
    const seen = why === '' ? found.trim() : `${found.trim()}\n\nWhy it was looked up there: ${why}`;
    return { recordedBy: operator.accountId, found: seen, ...given };
  }

  #answer(kind: DeskCheckKind, row: CheckRow, today: string): DeskCheck {
    return new DeskCheck(row, {
      kind,
      today,
      claim: this.#claimOf(kind, row),
      latestRecheck: latestRecheck(kind, today),
      isOwn: row.isOwn,
    });
  }

  /** What the catalog has a name for is said by its name. */
  #claimOf(kind: DeskCheckKind, { detail }: CheckRow): string | null {
    const { professions, insurers } = this.tools.catalog;
    if (detail === null) return null;
    if (kind === 'LICENSE') return professions.find(detail)?.name ?? detail;
    return kind === 'INSURER_PARTICIPATION' ? (insurers.find(detail)?.name ?? detail) : detail;
  }

  #today(): string {
    return legalDay(this.tools.unitOfWork.clock.now());
  }
}
