import { isVisible } from '../../listing/listing.repository.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** What has a page of its own for each of very many. */
export type ListedKind = 'practitioners' | 'clinics';

export interface ListedPage {
  readonly slug: string;
  readonly changedAt: Date;
}

export interface ListedPart {
  readonly kind: ListedKind;
  readonly part: number;
  readonly changedAt: Date;
}

/** Half of what the protocol allows, so that a part stays a part while it is read. */
export const PAGES_A_PART = 25_000;

const dayAsInstant = (day: string) => `(${day})::timestamp AT TIME ZONE 'UTC'`;

/** A page says also when it was confirmed and what was checked. People who are made up for a demonstration are nobody's to find. */
const PAGES: Readonly<Record<ListedKind, string>> = {
  practitioners: `SELECT p.id, p.slug, greatest(p.updated_at, ${dayAsInstant('p.last_confirmed_on')}, (
      SELECT ${dayAsInstant('max(v.checked_on)')} FROM verifications v
      WHERE (v.subject_kind = 'practitioner' AND v.subject_id = p.id) OR (v.subject_kind = 'license'
        AND v.subject_id IN (SELECT h.id FROM licenses h WHERE h.practitioner_id = p.id)))) AS changed_at
    FROM practitioners p
    WHERE NOT p.invented AND ${isVisible('$1')}`,
  clinics: `SELECT c.id, c.slug, c.updated_at AS changed_at FROM clinics c
    WHERE NOT c.invented AND EXISTS (
      SELECT FROM locations o JOIN practitioner_locations pl ON pl.location_id = o.id
      JOIN practitioners p ON p.id = pl.practitioner_id WHERE o.clinic_id = c.id AND ${isVisible('$1')})`,
};

/** Which parts there are of each kind, and when anything in one last changed. */
export async function findParts(reader: Reader, kind: ListedKind, today: string): Promise<ListedPart[]> {
  const rows = await reader.query<{ part: number; changedAt: Date }>(
    `SELECT part, max(changed_at) AS "changedAt" FROM (
       SELECT changed_at, ((row_number() OVER (ORDER BY id) - 1) / ${PAGES_A_PART})::int + 1 AS part
       FROM (${PAGES[kind]}) AS pages) AS numbered
     GROUP BY part ORDER BY part`,
    [today],
  );
  return rows.map((row) => ({ kind, ...row }));
}

export function findPages(reader: Reader, kind: ListedKind, today: string, part: number): Promise<ListedPage[]> {
  return reader.query(
    `SELECT slug, changed_at AS "changedAt" FROM (${PAGES[kind]}) AS pages ORDER BY id LIMIT ${PAGES_A_PART} OFFSET $2`,
    [today, (part - 1) * PAGES_A_PART],
  );
}
