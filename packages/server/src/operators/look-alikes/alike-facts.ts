import { findNumbersInRegistry } from '../../imports/registry-names.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { ListingDocument } from '../../listing/document/listing-document.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import { findDraft } from '../../listing/workspace/draft.repository.js';
import { findOpenReview } from '../../listing/workspace/publishing/reviews.repository.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { isCheckedOn } from '../../verification/verification-state.js';
import { findVerifications } from '../../verification/verification.repository.js';
import type { LookAlikeRow } from './look-alike.repository.js';
import type { DeskAlike, DeskAlikeCase } from './look-alike.results.js';
import { strangeSignsOf } from './strange-signs.js';

/** What both say, as an operator compares it: a draft that waits or was never seen, else what everybody sees. */
export async function alikeCase(tx: Transaction, cipher: Cipher, row: LookAlikeRow): Promise<DeskAlikeCase> {
  const wasSeen = row.firstSlug !== row.firstId;
  const waiting = (await findOpenReview(tx, cipher, row.firstId))?.document;
  const draft = wasSeen && !row.reasons.includes('SAME_NPI') ? null : (await findDraft(tx, row.firstId))?.document;
  const first = waiting ?? draft ?? (await documentOf(tx, row.firstId));
  if (!first) throw new Error('A listing that was just found is there.');
  return {
    first: await said(tx, first, Boolean(waiting ?? draft)),
    second: row.secondId === null ? await listed(tx, row.npi ?? '') : await seen(tx, row.secondId),
  };
}

async function seen(tx: Transaction, id: string): Promise<DeskAlike | null> {
  const document = await documentOf(tx, id);
  return document && said(tx, document, false);
}

async function said(tx: Transaction, document: ListingDocument, isDraft: boolean): Promise<DeskAlike> {
  const day = legalDay(tx.clock.now());
  const ids = document.licenses.map(({ id }) => id);
  const checks = await findVerifications(tx, 'license', ids);
  return {
    name: displayNameOf(document.givenName, document.familyName, document.postnominals),
    strangeSigns: strangeSignsOf(`${document.givenName} ${document.familyName}`),
    npi: document.npi,
    licenses: document.licenses.map(({ id, jurisdiction, profession, number }) => {
      const check = checks.get(id)?.find(({ subject }) => subject === 'LICENSE') ?? null;
      return { jurisdiction, profession, number, isChecked: isCheckedOn(check, day) };
    }),
    cities: document.places.map(({ city, region }) => `${city}, ${region}`),
    isDraft,
  };
}

async function listed(tx: Transaction, npi: string): Promise<DeskAlike | null> {
  const [entry] = await findNumbersInRegistry(tx, [npi]);
  if (!entry) return null;
  const { givenName, familyName, otherFamilyName, city, region } = entry;
  const before = otherFamilyName === null ? '' : ` (before: ${otherFamilyName})`;
  return {
    ...{ name: `${givenName} ${familyName}${before}`, strangeSigns: [], npi, licenses: [], isDraft: false },
    cities: city === null ? [] : [[city, region].filter(Boolean).join(', ')],
  };
}
