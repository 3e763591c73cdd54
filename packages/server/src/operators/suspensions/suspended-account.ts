import type { AccountRepository } from '../../accounts/account.repository.js';
import { findOpenSuspension } from '../../accounts/suspension/suspension.repository.js';
import type { RequestsToSuspended } from '../../consultations/for-others/requests-to-suspended.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import { isVisible } from '../../listing/listing.repository.js';
import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { waitsForAnother } from '../../suspending/waits-for-another.js';
import { DeskAccount, type DeskKeptListing } from './suspension-desk.results.js';

export interface AccountLookUp {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly promised: RequestsToSuspended;
}

/** An account by what an operator has of it: a mail address, or the address of a listing that answers to it. */
export async function findAccountOf({ unitOfWork, accounts }: AccountLookUp, of: string): Promise<string | null> {
  const wanted = of.trim();
  if (wanted.includes('@')) return accounts.findIdByEmail(unitOfWork, wanted);
  const slug = /(?:^|\/practitioners\/)([a-z0-9-]{1,200})\/?(?:[?#].*)?$/.exec(wanted)?.[1];
  const [row] = await unitOfWork.query<{ id: string }>(
    `SELECT c.account_id AS id FROM listing_controllers c JOIN practitioners p ON p.id = c.practitioner_id
     WHERE p.slug = $1`,
    [slug ?? null],
  );
  return row?.id ?? null;
}

/** What hangs from it; null once it is gone. */
export async function describeAccount(
  { unitOfWork, accounts, promised }: AccountLookUp,
  accountId: string,
  operatorId: string,
): Promise<DeskAccount | null> {
  const email = await accounts.findEmail(unitOfWork, accountId);
  if (email === null) return null;
  const listings = await listKept(unitOfWork, accountId);
  const { waiting, confirmed, next } = await promised.countPromised(
    unitOfWork,
    listings.map(({ id }) => id),
    unitOfWork.clock.now(),
  );
  const roles = await accounts.listRoles(unitOfWork, accountId);
  const open = await findOpenSuspension(unitOfWork, accountId);
  return new DeskAccount({
    email,
    roles,
    listings: listings.map(({ id: _, ...listing }) => listing),
    ...{ waitingRequests: waiting, talksAhead: confirmed, nextTalkAt: next },
    isOwn: accountId === operatorId,
    waitsForSecond: await waitsForAnother(unitOfWork, { id: accountId, roles }, unitOfWork.clock.now()),
    suspensionKey: open && toGlobalId('Suspension', open.id),
  });
}

interface KeptRow {
  readonly id: string;
  readonly slug: string;
  readonly isSeen: boolean;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
}

async function listKept(
  unitOfWork: UnitOfWork,
  accountId: string,
): Promise<(DeskKeptListing & { readonly id: string })[]> {
  const rows = await unitOfWork.query<KeptRow>(
    `SELECT p.id, p.slug, (${isVisible('$2')}) AS "isSeen", p.given_name AS "givenName",
       p.family_name AS "familyName", p.postnominals
     FROM listing_controllers c JOIN practitioners p ON p.id = c.practitioner_id
     WHERE c.account_id = $1 ORDER BY c.since, p.id`,
    [accountId, legalDay(unitOfWork.clock.now())],
  );
  return rows.map(({ givenName, familyName, postnominals, ...row }) => ({
    ...row,
    name: displayNameOf(givenName, familyName, postnominals),
  }));
}
