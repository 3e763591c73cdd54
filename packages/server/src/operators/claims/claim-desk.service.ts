import { createHash } from 'node:crypto';
import type { AccountRepository } from '../../accounts/account.repository.js';
import type { ClaimDisputes } from '../../claiming/claim-disputes.js';
import { auditClaim, type ClaimLadder } from '../../claiming/claim-ladder.js';
import type { ClaimSeals } from '../../claiming/claim-seals.js';
import { changeClaim, type StoredClaim } from '../../claiming/claim.repository.js';
import { findListingByNpi } from '../../listing/keeper/listing-control.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { actionsNow, reasonsForDispute, type ClaimAction, type ClaimQueue } from './claim-decisions.js';
import type {
  ConfirmClaimLookUpInput,
  DecideClaimDisputeInput,
  RecordClaimLookUpInput,
  RefuseClaimInput,
} from './claim-desk.inputs.js';
import { countClaims, findClaimRow, listClaimRows } from './claim-desk.repository.js';
import { DeskClaim, type DeskClaimConnection, type DeskClaimResult } from './claim-desk.results.js';
import { problemsOfLookUp } from './look-up-problems.js';
import { digestOfLookUp, openLookUp } from './recorded-look-up.js';
import type { Waiting } from '../waiting.js';

export interface ClaimDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly claimLadder: ClaimLadder;
  readonly claimDisputes: ClaimDisputes;
  readonly claimSeals: ClaimSeals;
}

const ONE_GOES_ON =
  'Operators let another claim on this entry go on. They cannot both be right, so refuse that one first.';

/** The queues of claims and of disputes about them: whatever changes who keeps a listing takes two operators. */
export class ClaimDesk {
  constructor(private readonly tools: ClaimDeskTools) {}

  waiting(queue: ClaimQueue): Promise<Waiting> {
    return countClaims(this.tools.unitOfWork, queue);
  }

  async list(
    { accountId }: AccountHolder,
    queue: ClaimQueue,
    page: { first: number; after: string | null },
  ): Promise<DeskClaimConnection> {
    const read = readDeskPage(page);
    const rows = await listClaimRows(this.tools.unitOfWork, queue, read);
    return deskPage(rows, read, {
      positionOf: (row) => [row.sortedBy, row.id],
      nodeOf: (row) => new DeskClaim(row, accountId),
    });
  }

  async find({ accountId }: AccountHolder, key: string): Promise<DeskClaim | null> {
    const id = keyOf('ListingClaim', key);
    const row = id === null ? null : await findClaimRow(this.tools.unitOfWork, id);
    return row && new DeskClaim(row, accountId);
  }

  /** What was seen is kept beside what it can be held against. Recorded again, it is another one's to confirm. */
  recordLookUp(actor: Actor, { key, ...input }: RecordClaimLookUpInput): Promise<DeskClaimResult> {
    return this.#act(actor, key, 'LOOK_UP', async (tx, operator, claim) => {
      const needsAddress = claim.codeRoute === 'OFFICIAL';
      const problems = problemsOfLookUp(input, { needsAddress });
      if (problems.length > 0) return new InvalidInput(problems);
      const { claimSeals, claimLadder } = this.tools;
      const text = input.evidence?.trim() ?? '';
      const sha256 =
        text === ''
          ? Buffer.from(input.evidenceSha256?.trim() ?? '', 'hex')
          : createHash('sha256').update(text, 'utf8').digest();
      await changeClaim(tx, claim.id, {
        lookedUpBy: operator.accountId,
        lookedUpAt: tx.clock.now().toString(),
        jurisdiction: input.jurisdiction,
        licenseNumber: input.licenseNumber.trim(),
        source: input.source.trim(),
        found: claimSeals.seal(claim.id, 'found', input.found.trim()),
        evidence: text === '' ? null : claimSeals.seal(claim.id, 'evidence', text),
        evidenceSha256: sha256,
        ...(needsAddress && {
          officialAddress: claimSeals.seal(claim.id, 'official_address', input.address?.trim() ?? ''),
          officialAddressSource: input.addressSource?.trim() ?? '',
        }),
      });
      await auditClaim(tx, operator, 'claim.looked-up', claim.id);
      await claimLadder.goOn(tx, claim.id);
      return null;
    });
  }

  /** What was read is what is confirmed: recorded anew meanwhile, it is looked at again. */
  confirm(actor: Actor, { key, digest }: ConfirmClaimLookUpInput): Promise<DeskClaimResult> {
    return this.#act(actor, key, 'CONFIRM', async (tx, operator, claim) => {
      if (digestOfLookUp(openLookUp(this.tools.claimSeals, claim)) !== digest) return new ChangedMeanwhile();
      await changeClaim(tx, claim.id, {
        confirmedBy: operator.accountId,
        confirmedAt: tx.clock.now().toString(),
      });
      await auditClaim(tx, operator, 'claim.confirmed', claim.id);
      await this.tools.claimLadder.goOn(tx, claim.id);
      return null;
    });
  }

  refuse(actor: Actor, { key, reason }: RefuseClaimInput): Promise<DeskClaimResult> {
    return this.#act(actor, key, 'REFUSE', async (tx, operator, claim) => {
      if (!reason) return new InvalidInput([{ path: ['reason'], message: 'Choose a reason.' }]);
      await this.tools.claimLadder.end(tx, claim, 'REFUSED', { actor: operator, why: reason });
      return null;
    });
  }

  decideDispute(actor: Actor, { key, decision, reason }: DecideClaimDisputeInput): Promise<DeskClaimResult> {
    return this.#act(actor, key, 'DECIDE', async (tx, operator, claim) => {
      if (!reason || !reasonsForDispute[decision].includes(reason)) {
        return new InvalidInput([{ path: ['reason'], message: 'Choose a reason.' }]);
      }
      const outcome = await this.tools.claimDisputes.decide(tx, operator, claim, { decision, why: reason });
      if (outcome === 'RIVAL_GOES_ON') return new InvalidInput([{ path: ['reason'], message: ONE_GOES_ON }]);
      return outcome === null ? new ChangedMeanwhile() : null;
    });
  }

  /** Under the lock of its entry: whoever comes second finds it changed. */
  #act(
    actor: Actor,
    key: string,
    action: ClaimAction,
    work: (tx: Transaction, operator: AccountHolder, claim: StoredClaim) => Promise<DeskClaimResult | null>,
  ): Promise<DeskClaimResult> {
    return forOperator<DeskClaimResult>(actor, async (operator) => {
      const id = keyOf('ListingClaim', key);
      if (id === null) return new NotFound();
      const obstacle = await this.tools.unitOfWork.run(async (tx) => {
        const claim = await this.tools.claimLadder.hold(tx, id);
        if (!claim) return new NotFound();
        const keeperId = (await findListingByNpi(tx, claim.npi))?.keeperId ?? null;
        if (claim.accountId === operator.accountId || keeperId === operator.accountId) return new YourOwnListing();
        if (!actionsNow(operator.accountId, { ...claim, keeperId }).includes(action)) return new ChangedMeanwhile();
        return work(tx, operator, claim);
      });
      return obstacle ?? (await this.find(operator, key)) ?? new NotFound();
    });
  }
}
