/** The columns an import reads, by what the registry calls them in every layout since 2016. */
const wanted = {
  npi: 'NPI',
  entityType: 'Entity Type Code',
  familyName: 'Provider Last Name (Legal Name)',
  givenName: 'Provider First Name',
  middleName: 'Provider Middle Name',
  nameSuffix: 'Provider Name Suffix Text',
  credentials: 'Provider Credential Text',
  otherFamilyName: 'Provider Other Last Name',
  otherGivenName: 'Provider Other First Name',
  city: 'Provider Business Practice Location Address City Name',
  region: 'Provider Business Practice Location Address State Name',
  postalCode: 'Provider Business Practice Location Address Postal Code',
  country: 'Provider Business Practice Location Address Country Code (If outside U.S.)',
  phone: 'Provider Business Practice Location Address Telephone Number',
  enumeratedOn: 'Provider Enumeration Date',
  updatedOn: 'Last Update Date',
  deactivatedOn: 'NPI Deactivation Date',
  reactivatedOn: 'NPI Reactivation Date',
} as const;

export type ColumnName = keyof typeof wanted;

const taxonomyParts = {
  code: 'Healthcare Provider Taxonomy Code',
  licenseNumber: 'Provider License Number',
  licenseState: 'Provider License Number State Code',
  isPrimary: 'Healthcare Provider Primary Taxonomy Switch',
} as const;
type TaxonomyPart = keyof typeof taxonomyParts;

/** A row lists up to so many taxonomies; the first group is needed, of the others whole groups count. */
const mostTaxonomies = 15;

export interface NppesColumns {
  /** How many there are in all. */
  readonly count: number;
  readonly at: Readonly<Record<ColumnName, number>>;
  readonly taxonomies: readonly Readonly<Record<TaxonomyPart, number>>[];
}

/** A file that is no table of the registry, said in one sentence. */
export interface UnknownLayout {
  readonly problem: string;
}

/**
 * Where each column stands, by its name: the order is free, more columns than we read are no matter, and what changed
 * its name between the layouts (the sex code) is not read. What is missing or there twice is named.
 */
export function matchColumns(header: readonly string[]): NppesColumns | UnknownLayout {
  const places = new Map<string, number[]>();
  for (const [place, name] of header.entries()) {
    const key = keyOf(name);
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const groups = Array.from({ length: mostTaxonomies }, (_, n) => taxonomyGroup(n + 1)).filter(
    (group, n) => n === 0 || Object.values(group).every((name) => places.has(keyOf(name))),
  );
  const needed = [...Object.values(wanted), ...groups.flatMap((group) => Object.values(group))];
  const missing = needed.filter((name) => !places.has(keyOf(name)));
  if (missing.length > 0) return { problem: `it lacks ${inWords(missing)}` };
  const twice = needed.filter((name) => (places.get(keyOf(name)) ?? []).length > 1);
  if (twice.length > 0) return { problem: `it has ${inWords(twice)} more than once` };
  const placesOf = <Name extends string>(names: Readonly<Record<Name, string>>) =>
    Object.fromEntries(
      Object.entries<string>(names).map(([name, title]) => [name, places.get(keyOf(title))?.[0]]),
    ) as Record<Name, number>;
  return { count: header.length, at: placesOf(wanted), taxonomies: groups.map(placesOf) };
}

function taxonomyGroup(n: number): Record<TaxonomyPart, string> {
  return Object.fromEntries(Object.entries(taxonomyParts).map(([part, title]) => [part, `${title}_${n}`])) as Record<
    TaxonomyPart,
    string
  >;
}

/** Capitals, spaces and brackets differ between editions; letters and digits do not. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const mostNamed = 5;

function inWords(names: readonly string[]): string {
  const quoted = names.slice(0, mostNamed).map((name) => `"${name}"`);
  const more = names.length - quoted.length;
  const kind = names.length === 1 ? 'the column' : 'the columns';
  if (more > 0) return `${kind} ${quoted.join(', ')} and ${more} more`;
  return quoted.length < 2
    ? `${kind} ${quoted.join('')}`
    : `${kind} ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
