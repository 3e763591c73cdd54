import { findEntriesByName, findEntry, type RegistryEntry } from '../imports/registry-names.js';
import {
  findNumberedListing,
  listNumberedListings,
  type NumberedListing,
} from '../listing/keeper/listings-by-number.js';
import type { Reader } from './claim.repository.js';

/** Whoever can be claimed: an entry of the registry, or a listing whose number the registry does not list. */
export interface Claimable {
  readonly npi: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Null: the registry does not list them, or they had the entry taken out. */
  readonly entry: RegistryEntry | null;
  /** Null: nobody asked for it, because the entry says it. */
  readonly listing: NumberedListing | null;
}

/**
 * An entry that was taken out leaves its number free for whoever takes it next: what answers to them can be claimed back
 * all the same. Null: nobody is listed by this number.
 */
export async function findClaimable(reader: Reader, npi: string): Promise<Claimable | null> {
  const entry = await findEntry(reader, npi);
  if (entry) return fromEntry(entry);
  const listing = await findNumberedListing(reader, npi);
  return listing && fromListing(listing);
}

/** By given name; what the registry lists first. */
export async function findClaimablesByName(
  reader: Reader,
  name: { readonly familyName: string; readonly givenName: string; readonly region: string | null },
  most: number,
): Promise<Claimable[]> {
  const entries = await findEntriesByName(reader, name, most);
  const listings = await listNumberedListings(reader, tidied(name), most);
  const alone: Claimable[] = [];
  for (const listing of listings) if (!(await findEntry(reader, listing.npi))) alone.push(fromListing(listing));
  return [...entries.map(fromEntry), ...alone].slice(0, most);
}

function fromEntry(entry: RegistryEntry): Claimable {
  const { npi, givenName, familyName } = entry;
  return { npi, givenName, familyName, entry, listing: null };
}

function fromListing(listing: NumberedListing): Claimable {
  const { npi, givenName, familyName } = listing;
  return { npi, givenName, familyName, entry: null, listing };
}

function tidied({ familyName, givenName }: { readonly familyName: string; readonly givenName: string }) {
  const tidy = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  return { familyName: tidy(familyName), givenName: tidy(givenName) };
}
