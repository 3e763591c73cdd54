import type { AccountRepository } from '../../accounts/account.repository.js';
import { listDisputes, listStatements } from '../../claiming/claim-disputes.js';
import { auditClaim, type ClaimLadder } from '../../claiming/claim-ladder.js';
import type { ClaimSeals } from '../../claiming/claim-seals.js';
import { findClaim } from '../../claiming/claim.repository.js';
import { findEntry } from '../../imports/registry-names.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { fatesOfMails } from '../../platform/mail/outbox.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { kindOfHolder } from './claim-contact-words.js';
import type { ClaimDisputeReason } from './claim-decisions.js';
import { listOtherClaims } from './claim-desk.repository.js';
import type {
  DeskClaim,
  DeskClaimant,
  DeskClaimContact,
  DeskClaimDispute,
  DeskClaimLookUp,
  DeskClaimStatement,
  DeskOtherClaim,
  DeskRegistryEntry,
} from './claim-desk.results.js';
import { digestOfLookUp, openLookUp } from './recorded-look-up.js';

export interface ClaimEvidenceTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly claimSeals: ClaimSeals;
  readonly claimLadder: ClaimLadder;
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
    const recorded = openLookUp(claimSeals, claim);
    const by = await this.#addressOf(claim.lookedUpBy);
    return { at: claim.lookedUpAt, by, ...recorded, digest: digestOfLookUp(recorded) };
  }

  /** Who is told of it, and whether a letter reached them. */
  async contacts(reading: Reading, { row }: DeskClaim): Promise<DeskClaimContact[]> {
    const { unitOfWork, claimLadder } = this.tools;
    const contacts = await claimLadder.contacts.listOf(unitOfWork, row.id);
    if (contacts.length === 0) return [];
    await this.#putOnRecord(reading, row.id);
    const notices = contacts.flatMap(({ noticeId }) => noticeId ?? []);
    const fates = new Map((await fatesOfMails(unitOfWork, notices)).map((fate) => [fate.id, fate]));
    const saidNo = new Map(
      (await listStatements(unitOfWork, row.id)).map(({ contactId, saidAt }) => [contactId, saidAt]),
    );
    return contacts.map(({ id, holder, address, toldAt, noticeId }) => {
      const notice = noticeId === null ? undefined : fates.get(noticeId);
      return {
        ...{ kind: kindOfHolder(holder), address, toldAt, notice: notice?.fate ?? null },
        ...{ noticeAt: notice?.at ?? null, saidNoAt: saidNo.get(id) ?? null },
      };
    });
  }

  async confirmedBy({ row }: DeskClaim): Promise<string | null> {
    return this.#addressOf((await findClaim(this.tools.unitOfWork, row.id))?.confirmedBy ?? null);
  }

  async disputes(reading: Reading, { row, operatorId }: DeskClaim): Promise<DeskClaimDispute[]> {
    const disputes = await listDisputes(this.tools.unitOfWork, row.id);
    if (disputes.length === 0) return [];
    await this.#putOnRecord(reading, row.id);
    const statements = await this.#statements(row.id);
    return Promise.all(
      disputes.map(async (dispute) => ({
        at: dispute.begunAt,
        statements: statements.get(dispute.id) ?? [],
        proposal: dispute.proposal,
        reason: dispute.why as ClaimDisputeReason | null,
        proposedBy: await this.#addressOf(dispute.proposedBy),
        isOwnProposal: dispute.proposedBy === operatorId,
        decidedBy: await this.#addressOf(dispute.decidedBy),
        decidedAt: dispute.decidedAt,
      })),
    );
  }

  /** By the dispute they belong to. */
  async #statements(claimId: string): Promise<ReadonlyMap<string, DeskClaimStatement[]>> {
    const { unitOfWork, claimLadder, claimSeals } = this.tools;
    const contacts = await claimLadder.contacts.listOf(unitOfWork, claimId);
    const holders = new Map(contacts.map(({ id, holder }) => [id, holder]));
    const statements = await listStatements(unitOfWork, claimId);
    const byDispute = new Map<string, DeskClaimStatement[]>();
    for (const { id, disputeId, contactId, saidAt, words } of statements) {
      const by = kindOfHolder(holders.get(contactId) ?? '');
      const said = { at: saidAt, by, words: claimSeals.openWords(id, words) };
      byDispute.set(disputeId, [...(byDispute.get(disputeId) ?? []), said]);
    }
    return byDispute;
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
