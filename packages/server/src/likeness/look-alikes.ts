import { createHash, randomUUID } from 'node:crypto';
import { findNumbersInRegistry, type NumberInRegistry } from '../imports/registry-names.js';
import { legalDay } from '../listing/legality/legal-day.js';
import type { ListingDocument } from '../listing/document/listing-document.js';
import { documentOf } from '../listing/document/listing-document.repository.js';
import type { AtTheGate, PublishGate } from '../listing/workspace/publishing/publish-gate.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { isNumberOfSomebodyElse, licenseKeyOf, likenessOf, type Compared, type LikenessReason } from './likeness.js';
import {
  findSettled,
  findSharing,
  findToCompare,
  findWhoHasNumber,
  forgetOthers,
  tell,
  writeLooks,
  type ListingToCompare,
  type LookAlike,
} from './look-alikes.repository.js';
import { looksOf, LOOKS_RULE } from './looks.js';

type Reader = Pick<UnitOfWork, 'query' | 'clock'>;

/** Finds listings that could be taken for one another, and holds a new one that looks like one we checked. */
export class LookAlikes implements PublishGate {
  /** What these listings look like now, and whom. Each that came before everybody is read again when it changes. */
  async read(tx: Transaction, ids: readonly string[]): Promise<void> {
    const day = legalDay(tx.clock.now());
    const read = await findToCompare(tx, ids, day);
    const entries = await findNumbersInRegistry(
      tx,
      read.flatMap(({ npi }) => npi ?? []),
    );
    const entryOf = new Map(entries.map((entry) => [entry.npi, entry]));
    const looked = read.map((listing) => ({
      id: listing.id,
      looks: looksOf(listing),
      entryImport: entryOf.get(listing.npi ?? '')?.importId ?? null,
    }));
    // One at a time writes what was found: two who found the same two would wait for each other otherwise.
    await tx.lock('look-alikes', 'all');
    await writeLooks(tx, LOOKS_RULE, looked);
    const others = await findToCompare(tx, await findSharing(tx, keysOf(read)), day);
    const alike = [
      ...pairs(read, others),
      ...read.flatMap((listing) => ofTheRegistry(listing, entryOf.get(listing.npi ?? ''))),
    ];
    await tell(tx, alike);
    await forgetOthers(
      tx,
      read.map(({ id }) => id),
      alike,
    );
  }

  async isHeld(reader: Reader, draft: AtTheGate): Promise<boolean> {
    return (await this.#holding(reader, draft)).length > 0;
  }

  async hold(tx: Transaction, draft: AtTheGate): Promise<boolean> {
    const holding = await this.#holding(tx, draft);
    if (holding.length === 0) return false;
    await tx.lock('look-alikes', 'all');
    await tell(tx, holding);
    return true;
  }

  async numberIsTaken(tx: Transaction, { id, document }: AtTheGate): Promise<void> {
    const otherId = document.npi && (await findWhoHasNumber(tx, document.npi));
    const [other] = otherId ? await findToCompare(tx, [otherId], legalDay(tx.clock.now())) : [];
    if (!other || other.id === id) return;
    await tx.lock('look-alikes', 'all');
    await tell(tx, [pair(id, comparedOf(document), other, likenessOf(comparedOf(document), other))]);
  }

  /** Looks like a listing that we checked and that patients find, and did not before this draft. */
  async #holding(reader: Reader, { id, slug, document }: AtTheGate): Promise<LookAlike[]> {
    const own = comparedOf(document);
    const sharing = await findSharing(reader, keysOf([own]));
    const others = await findToCompare(reader, sharing, legalDay(reader.clock.now()));
    const settled = await findSettled(reader, id);
    const published = slug === id ? null : await documentOf(reader, id);
    return others.flatMap((other) => {
      const reasons = likenessOf(own, other);
      const isFound = other.isChecked && (other.state === 'PUBLISHED' || other.state === 'PAUSED');
      if (other.id === id || reasons.length === 0 || !isFound) return [];
      const before = published ? likenessOf(comparedOf(published), other) : [];
      if (reasons.every((reason) => before.includes(reason))) return [];
      const found = pair(id, own, other, reasons);
      return settled.has(found.compared) ? [] : [found];
    });
  }
}

function keysOf(listings: readonly Compared[]) {
  const looks = listings.flatMap((listing) => looksOf(listing));
  const licenses = listings.flatMap((listing) => listing.licenses.flatMap((license) => licenseKeyOf(license) ?? []));
  return { looks: [...new Set(looks)], licenses: [...new Set(licenses)] };
}

function comparedOf({ givenName, familyName, npi, places, licenses }: ListingDocument): Compared {
  return { givenName, familyName, npi, licenses, cities: places };
}

/** Each two once, by what they share. */
function pairs(read: readonly ListingToCompare[], others: readonly ListingToCompare[]): LookAlike[] {
  const found = new Map<string, LookAlike>();
  const byKey = new Map<string, ListingToCompare[]>();
  for (const other of others) for (const key of allKeysOf(other)) byKey.set(key, [...(byKey.get(key) ?? []), other]);
  for (const listing of read) {
    for (const other of new Set(allKeysOf(listing).flatMap((key) => byKey.get(key) ?? []))) {
      const both = [listing.id, other.id].toSorted().join();
      if (other.id === listing.id || found.has(both)) continue;
      const reasons = likenessOf(listing, other);
      if (reasons.length > 0) found.set(both, pair(listing.id, listing, other, reasons));
    }
  }
  return [...found.values()];
}

function allKeysOf(listing: Compared): string[] {
  const { looks, licenses } = keysOf([listing]);
  return [...looks, ...licenses];
}

function pair(
  practitionerId: string,
  own: Compared,
  other: ListingToCompare,
  reasons: readonly LikenessReason[],
): LookAlike {
  const numbers = reasons.filter((reason) => reason === 'SAME_LICENSE' || reason === 'SAME_NPI');
  const compared = digest([...[nameOf(own), nameOf(other)].toSorted(), ...numbers]);
  return { id: randomUUID(), practitionerId, otherId: other.id, npi: null, reasons, compared };
}

function ofTheRegistry(listing: ListingToCompare, entry: NumberInRegistry | undefined): LookAlike[] {
  if (!entry || !isNumberOfSomebodyElse(listing, entry)) return [];
  const compared = digest([nameOf(listing), nameOf(entry), entry.npi]);
  const { npi } = entry;
  return [
    { id: randomUUID(), practitionerId: listing.id, otherId: null, npi, reasons: ['NPI_OF_SOMEBODY_ELSE'], compared },
  ];
}

function nameOf({ givenName, familyName }: Pick<Compared, 'givenName' | 'familyName'>): string {
  return `${givenName}\n${familyName}`;
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
