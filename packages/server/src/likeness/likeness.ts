import { inOneOrder, isPutTogether, looksOf, scriptsOf, shapeOf, spellingOf, type TypedName } from './looks.js';

/** Why two could be taken for one another. What tells most stands first. */
export const likenessReasons = [
  'DISGUISED_NAME',
  'SAME_NPI',
  'NPI_OF_SOMEBODY_ELSE',
  'SAME_LICENSE',
  'SAME_NAME',
  'SWAPPED_NAME',
  'SIMILAR_NAME',
  'SAME_CITY',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/** What of a listing is compared. */
export interface Compared extends TypedName {
  readonly npi: string | null;
  readonly cities: readonly { readonly city: string; readonly region: string }[];
  readonly licenses: readonly {
    readonly jurisdiction: string;
    readonly profession: string;
    readonly number: string | null;
  }[];
}

/**
 * Why two listings could be taken for one; empty: they could not. Many people share a name: of two names that are typed
 * honestly something else has to be the same as well, where they practise or a licence.
 */
export function likenessOf(one: Compared, other: Compared): LikenessReason[] {
  const name = likenessOfNames(one, other);
  const sameNpi = one.npi !== null && one.npi === other.npi;
  const sameCity = one.cities.some((here) => other.cities.some((there) => placeOf(here) === placeOf(there)));
  const sameLicense = one.licenses.some((mine) =>
    other.licenses.some(
      (theirs) => isOneNumber(mine, theirs) && (name !== null || mine.profession === theirs.profession),
    ),
  );
  const counts = name === 'DISGUISED_NAME' || sameNpi || sameLicense || (name !== null && sameCity);
  if (!counts) return [];
  const found = new Set<LikenessReason | null>([
    name,
    sameNpi ? 'SAME_NPI' : null,
    sameLicense ? 'SAME_LICENSE' : null,
    sameCity ? 'SAME_CITY' : null,
  ]);
  return likenessReasons.filter((reason) => found.has(reason));
}

type NameReason = 'DISGUISED_NAME' | 'SAME_NAME' | 'SWAPPED_NAME' | 'SIMILAR_NAME';

/** Null: nobody takes the one for the other. */
export function likenessOfNames(one: TypedName, other: TypedName): NameReason | null {
  const [look, ...looks] = looksOf(one);
  const [theirs, ...others] = looksOf(other);
  const isWhole = look === theirs;
  if (!isWhole && !isWithoutTheMiddle(one, other, [look, ...looks], [theirs, ...others])) return null;
  const isSpelledAlike = wholeSpelling(one) === wholeSpelling(other);
  const isTypedAlike = typed(one) === typed(other);
  if (!isTypedAlike && (isPutTogether(one) || isPutTogether(other))) return 'DISGUISED_NAME';
  if (scriptsOf(typed(one)).join() !== scriptsOf(typed(other)).join()) return 'DISGUISED_NAME';
  if (!isSpelledAlike && shapeOf(one) === shapeOf(other)) return 'DISGUISED_NAME';
  if (spellingOf(one.familyName) === spellingOf(other.familyName) && (isSpelledAlike || !isWhole)) return 'SAME_NAME';
  return isSpelledAlike ? 'SWAPPED_NAME' : 'SIMILAR_NAME';
}

/** "Ana M. Ruiz" is "Ana Ruiz" and "Ana Maria Ruiz", and not "Ana Lucia Ruiz". */
function isWithoutTheMiddle(
  one: TypedName,
  other: TypedName,
  looks: readonly (string | undefined)[],
  others: readonly (string | undefined)[],
): boolean {
  if (looks.at(-1) !== others.at(-1)) return false;
  const [mine, theirs] = [middleOf(one), middleOf(other)];
  if (mine === '' || theirs === '') return true;
  return (mine.length === 1 || theirs.length === 1) && mine[0] === theirs[0];
}

function middleOf({ givenName }: TypedName): string {
  return spellingOf(givenName.trim().split(/\s+/u).slice(1).join(''));
}

function wholeSpelling({ givenName, familyName }: TypedName): string {
  return inOneOrder(spellingOf(givenName), spellingOf(familyName));
}

function typed({ givenName, familyName }: TypedName): string {
  return `${givenName.trim()} ${familyName.trim()}`.normalize('NFC').toLowerCase();
}

function placeOf({ city, region }: Compared['cities'][number]): string {
  return `${region} ${spellingOf(city)}`;
}

type License = Compared['licenses'][number];

function isOneNumber(mine: License, theirs: License): boolean {
  const number = licenseKeyOf(mine);
  return number !== null && number === licenseKeyOf(theirs);
}

/** The migration's index says the same in the database's words. Null: it has no number. */
export function licenseKeyOf({ jurisdiction, number }: License): string | null {
  const bare = (number ?? '').replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
  return bare === '' ? null : `${jurisdiction} ${bare}`;
}

/** Somebody as the registry lists them; registries keep the name somebody had before, too. */
export interface ListedName extends TypedName {
  readonly otherFamilyName: string | null;
}

/** Whether the registry gives the number to somebody whose family name is no part of the listing's. */
export function isNumberOfSomebodyElse({ familyName }: TypedName, entry: ListedName): boolean {
  const parts = (name: string) => name.split(/[\s-]+/u).flatMap((part) => looksOf({ givenName: '', familyName: part }));
  const listed = [entry.familyName, entry.otherFamilyName ?? ''].flatMap((name) => [
    ...parts(name),
    ...looksOf({ givenName: '', familyName: name }),
  ]);
  return ![...parts(familyName), ...looksOf({ givenName: '', familyName })].some((part) => listed.includes(part));
}
