/** Somebody whose listing has a national number, as everybody may see them. */
export interface NumberedListing {
  readonly npi: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
  readonly professions: readonly string[];
}

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const LISTING = `
  SELECT npi, given_name AS "givenName", family_name AS "familyName", postnominals, professions FROM practitioners`;

/** Whatever its state: somebody may have taken the number without publishing it yet. Null: no listing has it. */
export async function findNumberedListing(reader: Reader, npi: string): Promise<NumberedListing | null> {
  const [row] = await reader.query<NumberedListing>(`${LISTING} WHERE npi = $1`, [npi]);
  return row ?? null;
}

/** A whole family name and how the given name begins, among listings that were published. */
export function listNumberedListings(
  reader: Reader,
  { familyName, givenName }: { readonly familyName: string; readonly givenName: string },
  most: number,
): Promise<NumberedListing[]> {
  return reader.query(
    `${LISTING} WHERE npi IS NOT NULL AND upper(family_name) = upper($1) AND starts_with(upper(given_name), upper($2))
       AND state IN ('PUBLISHED', 'PAUSED')
     ORDER BY upper(given_name), npi LIMIT $3`,
    [familyName, givenName, most],
  );
}
