/** Somebody as the registry lists them, for whoever looks for their own entry. */
export interface RegistryEntry {
  readonly npi: string;
  readonly givenName: string;
  readonly middleName: string | null;
  readonly familyName: string;
  readonly nameSuffix: string | null;
  readonly credentials: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly phone: string | null;
  readonly taxonomies: readonly {
    readonly code: string;
    readonly licenseNumber?: string;
    readonly licenseState?: string;
  }[];
  readonly updatedOn: string | null;
}

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const ENTRY = `
  SELECT npi, given_name AS "givenName", middle_name AS "middleName", family_name AS "familyName",
    name_suffix AS "nameSuffix", credentials, city, region, phone, taxonomies, updated_on::text AS "updatedOn"
  FROM registry_entries`;

/**
 * A whole family name, now or before, and how the given name begins. Letters' case makes no difference, nor do accents that are
 * typed and that the registry leaves out.
 */
export async function findEntriesByName(
  reader: Reader,
  { familyName, givenName, region }: { familyName: string; givenName: string; region: string | null },
  most: number,
): Promise<RegistryEntry[]> {
  return reader.query(
    `${ENTRY}
     WHERE (upper(family_name) = ANY ($1) OR upper(other_family_name) = ANY ($1))
       AND (starts_with(upper(given_name), $2) OR starts_with(upper(other_given_name), $2)
         OR starts_with(upper(given_name), $3))
       AND ($4::text IS NULL OR region = $4) AND deactivated_on IS NULL
     ORDER BY upper(given_name), npi LIMIT $5`,
    [
      [inCapitals(familyName), withoutAccents(familyName)],
      inCapitals(givenName),
      withoutAccents(givenName),
      region,
      most,
    ],
  );
}

/** Null: the registry lists nobody by this number, or not any more, or they asked us not to. */
export async function findEntry(reader: Reader, npi: string): Promise<RegistryEntry | null> {
  const [row] = await reader.query<RegistryEntry>(`${ENTRY} WHERE npi = $1 AND deactivated_on IS NULL`, [npi]);
  return row ?? null;
}

/** Who the registry says has a number, now and by the name they had before. */
export interface NumberInRegistry {
  readonly npi: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly otherFamilyName: string | null;
  readonly city: string | null;
  readonly region: string | null;
  /** The import that last found something new about it. */
  readonly importId: string;
}

export function findNumbersInRegistry(reader: Reader, npis: readonly string[]): Promise<NumberInRegistry[]> {
  return reader.query(
    `SELECT npi, given_name AS "givenName", family_name AS "familyName", other_family_name AS "otherFamilyName", city, region,
       import_id AS "importId"
     FROM registry_entries WHERE npi = ANY ($1) AND deactivated_on IS NULL`,
    [npis],
  );
}

function inCapitals(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toUpperCase();
}

/** The registry writes most names without. */
function withoutAccents(name: string): string {
  return inCapitals(name).normalize('NFD').replaceAll(/\p{M}/gu, '');
}
