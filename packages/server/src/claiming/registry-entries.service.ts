import type { AccountGate } from '../accounts/account-gate.js';
import type { Catalog } from '../catalog/catalog.js';
import { findEntry } from '../imports/registry-names.js';
import { takeDownEntry } from '../imports/takedown.js';
import { findListingByNpi } from '../listing/keeper/listing-control.js';
import type { Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { TooOftenError } from '../platform/graphql/errors.js';
import { NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { EntryKeys } from './entry-keys.js';
import type { WhoseLimit } from './whose-limit.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { entriesOfAccount, namesOfAccount, takedownsOfAccount } from './claim-limits.js';
import { findClaimable, findClaimablesByName, type Claimable } from './claimable.js';
import { listOpenClaims } from './claim.repository.js';
import {
  ClaimNotPossible,
  EntryTakenDown,
  RegistryEntryFound,
  RegistryEntryMatches,
  type TakeDownEntryResult,
} from './claim.results.js';

const MOST_SHOWN = 20;

export interface RegistryEntryTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly whoseLimit: WhoseLimit;
  readonly gate: AccountGate;
  readonly catalog: Catalog;
  readonly keys: EntryKeys;
}

/** An entry by its number, and by what its link carries. */
export interface EntryAsked {
  readonly npi: string;
  readonly key?: string | null;
}

interface Wanted {
  readonly familyName: string;
  readonly givenName: string | null;
  readonly region: string | null;
}

/** What the registry lists, for whoever is signed in and looks for themselves. Nobody else ever comes by an entry. */
export class RegistryEntriesToClaim {
  constructor(private readonly tools: RegistryEntryTools) {}

  async search(actor: Actor, { familyName, givenName, region }: Wanted): Promise<RegistryEntryMatches> {
    const nothing = { nodes: [], hasMore: false, retryAfterSeconds: null };
    if (actor.kind !== 'ACCOUNT' || familyName.trim() === '') return new RegistryEntryMatches(nothing);
    const { unitOfWork, limits } = this.tools;
    const taken = await limits.take(namesOfAccount, await this.tools.whoseLimit(actor.accountId));
    if (!taken.allowed) return new RegistryEntryMatches({ ...nothing, retryAfterSeconds: taken.retryAfterSeconds });
    const name = { familyName: familyName.slice(0, 80), givenName: (givenName ?? '').slice(0, 80), region };
    const found = await findClaimablesByName(unitOfWork, name, MOST_SHOWN + 1);
    const nodes = await this.#answers(actor.accountId, found.slice(0, MOST_SHOWN));
    return new RegistryEntryMatches({ ...nothing, nodes, hasMore: found.length > MOST_SHOWN });
  }

  /** Null as well for whoever did not find it by its name, and has no claim on it. */
  async find(actor: Actor, asked: EntryAsked): Promise<RegistryEntryFound | null> {
    if (actor.kind !== 'ACCOUNT') return null;
    const { unitOfWork, limits, keys } = this.tools;
    const taken = await limits.take(entriesOfAccount, await this.tools.whoseLimit(actor.accountId));
    if (!taken.allowed) throw new TooOftenError(taken.retryAfterSeconds);
    if (!(await keys.mayOpen(unitOfWork, actor.accountId, asked, unitOfWork.clock.now()))) return null;
    const entry = await findClaimable(unitOfWork, asked.npi);
    return entry && ((await this.#answers(actor.accountId, [entry]))[0] ?? null);
  }

  /** An entry is nobody's listing: to lose it harms nobody, and whoever wants a listing begins one without it. */
  takeDown(actor: Actor, asked: EntryAsked): Promise<TakeDownEntryResult> {
    const { unitOfWork, limits, gate, keys } = this.tools;
    const { npi } = asked;
    return gate.forChange<TakeDownEntryResult>(actor, async (holder) => {
      const mayOpen = await keys.mayOpen(unitOfWork, holder.accountId, asked, unitOfWork.clock.now());
      if (!mayOpen || !(await findEntry(unitOfWork, npi)))
        return new NotFound('The registry lists nobody under that number.');
      const taken = await limits.take(takedownsOfAccount, await this.tools.whoseLimit(holder.accountId));
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
      return unitOfWork.run(async (tx) => {
        await tx.lock('registry-entry', npi);
        if ((await listOpenClaims(tx, npi)).length > 0) {
          return new ClaimNotPossible(
            'Someone says that this is them, and operators are looking into it. Please write to us.',
          );
        }
        // Whoever took somebody's number must not take away by what it is claimed back.
        if (await findListingByNpi(tx, npi)) {
          return new ClaimNotPossible('There is a listing with this number. Please write to us.');
        }
        const id = await takeDownEntry(tx, npi);
        if (id === null) return new NotFound('The registry lists nobody under that number.');
        await recordAudit(tx, {
          actor: holder,
          action: 'registry.entry.taken-down',
          subjectKind: 'registry-takedown',
          subjectId: id,
        });
        return new EntryTakenDown();
      });
    });
  }

  async #answers(accountId: string, entries: readonly Claimable[]): Promise<RegistryEntryFound[]> {
    const listings = await this.tools.unitOfWork.query<{ npi: string; keeperId: string | null; hasAddress: boolean }>(
      `SELECT p.npi, c.account_id AS "keeperId", p.contact_email IS NOT NULL AS "hasAddress"
       FROM practitioners p LEFT JOIN listing_controllers c ON c.practitioner_id = p.id WHERE p.npi = ANY ($1)`,
      [entries.map(({ npi }) => npi)],
    );
    const byNpi = new Map(listings.map((listing) => [listing.npi, listing]));
    return entries.map((claimable) => {
      const { npi, givenName, familyName, entry } = claimable;
      const { keeperId = null, hasAddress = false } = byNpi.get(npi) ?? {};
      return new RegistryEntryFound({
        key: this.tools.keys.make(accountId, npi, this.tools.unitOfWork.clock.now()),
        ...{ npi, isInRegistry: entry !== null, isKept: keeperId !== null, isYours: keeperId === accountId },
        name: [givenName, entry?.middleName, familyName, entry?.nameSuffix].filter(Boolean).join(' '),
        credentials: entry ? entry.credentials : claimable.listing?.postnominals.join(', ') || null,
        ...{ city: entry?.city ?? null, region: entry?.region ?? null, updatedOn: entry?.updatedOn ?? null },
        professions: this.#professionsOf(claimable),
        hasAddressOnFile: hasAddress || keeperId !== null,
      });
    });
  }

  #professionsOf({ entry, listing }: Claimable): string[] {
    const codes = new Set(entry?.taxonomies.map(({ code }) => code));
    const slugs = new Set(listing?.professions);
    return this.tools.catalog.professions.all
      .filter(({ slug, taxonomyCodes }) => slugs.has(slug) || taxonomyCodes.some((code) => codes.has(code)))
      .map(({ name }) => name);
  }
}
