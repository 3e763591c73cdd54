import type { AccountRepository } from '../../accounts/account.repository.js';
import { listDisputes } from '../../claiming/claim-disputes.js';
import { auditClaim } from '../../claiming/claim-ladder.js';
import type { ClaimSeals } from '../../claiming/claim-seals.js';
import { findClaim } from '../../claiming/claim.repository.js';
import { findEntry } from '../../imports/registry-names.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ClaimDisputeReason } from './claim-decisions.js';
import { listOtherClaims } from './claim-desk.repository.js';
import type {
  DeskClaim,
  DeskClaimant,
  DeskClaimDispute,
  DeskClaimLookUp,
  DeskOtherClaim,
  DeskRegistryEntry,
} from './claim-desk.results.js';

export interface ClaimEvidenceTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly claimSeals: ClaimSeals;
}

type Reading = Pick<RequestContext, 'loaders' | 'actor'>;

/** What operators read about a claim before they decide. Whatever is encrypted is read on record. */
export class ClaimEvidence {
  constructor(private readonly tools: ClaimEvidenceTools) {}

  async claimant(reading: Reading, { row }: DeskClaim): Promise<DeskClaimant> {
    const { unitOfWork, accounts, claimSeals } = this.tools;
    await this.#putOnRecord(reading, row.id);
    const claim = await findClaim(unitOfWork, row.id);
    return {
      email: await accounts.findEmail(unitOfWork, row.accountId),
      addressGiven: claimSeals.open(row.id, 'typed_address', claim?.typedAddress ?? null),
    };
  }

  /** As it is listed today. Null: it was taken down, or the registry lists it no more. */
  async entry({ row }: DeskClaim): Promise<DeskRegistryEntry | null> {
    const entry = await findEntry(this.tools.unitOfWork, row.npi);
    if (!entry) return null;
    const { givenName, middleName, familyName, nameSuffix, city, region, phone, taxonomies } = entry;
    return {
      name: [givenName, middleName, familyName, nameSuffix].filter(Boolean).join(' '),
      place: [city, region?.slice(3)].filter(Boolean).join(', ') || null,
      phone,
      licenses: taxonomies.map(({ code, licenseNumber = null, licenseState = null }) => ({
        ...{ code, number: licenseNumber, state: licenseState },
      })),
    };
  }

  /** Null: nobody looked it up yet. */
  async lookUp(reading: Reading, { row }: DeskClaim): Promise<DeskClaimLookUp | null> {
    const { unitOfWork, claimSeals } = this.tools;
    const claim = await findClaim(unitOfWork, row.id);
    if (!claim?.lookedUpAt) return null;
    await this.#putOnRecord(reading, row.id);
    return {
      at: claim.lookedUpAt,
      by: await this.#addressOf(claim.lookedUpBy),
      jurisdiction: claim.jurisdiction ?? '',
      licenseNumber: claim.licenseNumber ?? '',
      source: claim.source ?? '',
      found: claimSeals.open(row.id, 'found', claim.found) ?? '',
      evidence: claimSeals.open(row.id, 'evidence', claim.evidence),
      evidenceSha256: claim.evidenceSha256 ?? '',
      address: claimSeals.open(row.id, 'official_address', claim.officialAddress),
      addressSource: claim.officialAddressSource,
    };
  }

  async confirmedBy({ row }: DeskClaim): Promise<string | null> {
    return this.#addressOf((await findClaim(this.tools.unitOfWork, row.id))?.confirmedBy ?? null);
  }

  async disputes(reading: Reading, { row, operatorId }: DeskClaim): Promise<DeskClaimDispute[]> {
    const disputes = await listDisputes(this.tools.unitOfWork, row.id);
    if (disputes.length > 0) await this.#putOnRecord(reading, row.id);
    return Promise.all(
      disputes.map(async (dispute) => ({
        at: dispute.begunAt,
        isByContact: dispute.contactId !== null,
        words: this.tools.claimSeals.openWords(dispute.id, dispute.words),
        proposal: dispute.proposal,
        reason: dispute.why as ClaimDisputeReason | null,
        proposedBy: await this.#addressOf(dispute.proposedBy),
        isOwnProposal: dispute.proposedBy === operatorId,
        decidedBy: await this.#addressOf(dispute.decidedBy),
        decidedAt: dispute.decidedAt,
      })),
    );
  }

  async others({ row }: DeskClaim): Promise<DeskOtherClaim[]> {
    const others = await listOtherClaims(this.tools.unitOfWork, row);
    return others.map(({ id, ...other }) => ({ key: toGlobalId('ListingClaim', id), ...other }));
  }

  /** Once for all that is read of a claim at a time. */
  async #putOnRecord({ loaders, actor }: Reading, id: string): Promise<void> {
    const loader = loaders.get<string, true>('claim.read', (ids) =>
      this.tools.unitOfWork.run(async (tx) => {
        for (const each of ids) await auditClaim(tx, actor, 'claim.read', each);
        return ids.map(() => true);
      }),
    );
    await loader.load(id);
  }

  async #addressOf(accountId: string | null): Promise<string | null> {
    return accountId && this.tools.accounts.findEmail(this.tools.unitOfWork, accountId);
  }
}
