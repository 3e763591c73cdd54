import { npiFrom } from '@clearing/shared/npi';
import { professions } from '../catalog/content/professions.js';
import { Dice } from './dice.js';
import { inventedName } from './names.js';

/** The two layouts of the registry's file: what was called gender, and a last column. */
export type RegistryLayout = '2016' | 'current';

const address = (kind: string) => [
  `Provider First Line Business ${kind} Address`,
  `Provider Second Line Business ${kind} Address`,
  `Provider Business ${kind} Address City Name`,
  `Provider Business ${kind} Address State Name`,
  `Provider Business ${kind} Address Postal Code`,
  `Provider Business ${kind} Address Country Code (If outside U.S.)`,
  `Provider Business ${kind} Address Telephone Number`,
  `Provider Business ${kind} Address Fax Number`,
];
const numbered = (times: number, ...names: readonly string[]) =>
  Array.from({ length: times }, (_, n) => names.map((name) => `${name}_${n + 1}`)).flat();

/** Every column of a layout, in the registry's order. */
export function registryColumns(layout: RegistryLayout): string[] {
  return [
    ...['NPI', 'Entity Type Code', 'Replacement NPI', 'Employer Identification Number (EIN)'],
    ...['Provider Organization Name (Legal Business Name)', 'Provider Last Name (Legal Name)', 'Provider First Name'],
    ...['Provider Middle Name', 'Provider Name Prefix Text', 'Provider Name Suffix Text', 'Provider Credential Text'],
    ...['Provider Other Organization Name', 'Provider Other Organization Name Type Code', 'Provider Other Last Name'],
    ...['Provider Other First Name', 'Provider Other Middle Name', 'Provider Other Name Prefix Text'],
    ...['Provider Other Name Suffix Text', 'Provider Other Credential Text', 'Provider Other Last Name Type Code'],
    ...address('Mailing'),
    ...address('Practice Location'),
    ...['Provider Enumeration Date', 'Last Update Date', 'NPI Deactivation Reason Code', 'NPI Deactivation Date'],
    ...['NPI Reactivation Date', layout === '2016' ? 'Provider Gender Code' : 'Provider Sex Code'],
    ...['Authorized Official Last Name', 'Authorized Official First Name', 'Authorized Official Middle Name'],
    ...['Authorized Official Title or Position', 'Authorized Official Telephone Number'],
    ...numbered(
      15,
      'Healthcare Provider Taxonomy Code',
      'Provider License Number',
      'Provider License Number State Code',
      'Healthcare Provider Primary Taxonomy Switch',
    ),
    ...numbered(
      50,
      'Other Provider Identifier',
      'Other Provider Identifier Type Code',
      'Other Provider Identifier State',
      'Other Provider Identifier Issuer',
    ),
    ...['Is Sole Proprietor', 'Is Organization Subpart', 'Parent Organization LBN', 'Parent Organization TIN'],
    ...['Authorized Official Name Prefix Text', 'Authorized Official Name Suffix Text'],
    'Authorized Official Credential Text',
    ...numbered(15, 'Healthcare Provider Taxonomy Group'),
    ...(layout === 'current' ? ['Certification Date'] : []),
  ];
}

/** What a row says, by column; what it does not say is empty. */
export type RegistryRow = Readonly<Record<string, string>>;

const cities: readonly (readonly [city: string, state: string, zip: string, areaCode: string])[] = [
  ['DALLAS', 'TX', '75201', '214'],
  ['AUSTIN', 'TX', '78701', '512'],
  ['PORTLAND', 'OR', '97201', '503'],
  ['BROOKLYN', 'NY', '11201', '718'],
  ['DENVER', 'CO', '80202', '303'],
  ['SAN JUAN', 'PR', '00901', '787'],
];
const codes = professions.flatMap((profession) => profession.taxonomyCodes);
const seed = 20261121;

/** The nth invented person, as the registry would list somebody: in capitals, with an NPI that is never given out. */
export function registryPerson(n: number): RegistryRow {
  const dice = new Dice(seed, 7, n);
  const { givenName, familyName } = inventedName(seed, n);
  const [city, state, zip, areaCode] = dice.pick(cities);
  const license = (place: string, prefix: string) => `${place}${prefix}${dice.between(10_000, 99_999)}`;
  return {
    NPI: npiFrom(String(200_000_000 + n)),
    'Entity Type Code': '1',
    'Provider Last Name (Legal Name)': familyName.toUpperCase(),
    'Provider First Name': givenName.toUpperCase(),
    'Provider Middle Name': dice.chance(0.5) ? dice.pick(['A', 'J.', 'LEE']) : '',
    'Provider Credential Text': dice.pick(['MD', 'D.O.', 'PMHNP-BC', 'LCSW, "C"', '']),
    'Provider First Line Business Mailing Address': `${dice.between(100, 9_999)} INVENTED AVE`,
    'Provider Business Mailing Address City Name': city,
    'Provider First Line Business Practice Location Address': `${dice.between(100, 9_999)} INVENTED AVE, STE ${n % 90}`,
    'Provider Business Practice Location Address City Name': city,
    'Provider Business Practice Location Address State Name': state,
    'Provider Business Practice Location Address Postal Code': `${zip}${dice.between(1_000, 9_999)}`,
    'Provider Business Practice Location Address Country Code (If outside U.S.)': 'US',
    'Provider Business Practice Location Address Telephone Number': `${areaCode}555${dice.between(100, 199).toString().padStart(4, '0')}`,
    'Provider Enumeration Date': `0${dice.between(1, 9)}/1${dice.between(0, 9)}/20${dice.between(10, 25)}`,
    'Last Update Date': `1${dice.between(0, 2)}/0${dice.between(1, 9)}/2025`,
    'Healthcare Provider Taxonomy Code_1': dice.pick(codes),
    'Provider License Number_1': license('A', 'B'),
    'Provider License Number State Code_1': state,
    'Healthcare Provider Primary Taxonomy Switch_1': 'Y',
    ...(dice.chance(0.2) && {
      'Healthcare Provider Taxonomy Code_2': dice.pick(codes),
      'Provider License Number_2': license('C', 'D'),
      'Provider License Number State Code_2': 'WY',
      'Healthcare Provider Primary Taxonomy Switch_2': 'N',
    }),
    'Is Sole Proprietor': 'N',
  };
}

/** Every field in quotation marks, as the registry writes it; without the line's end. */
export function registryLine(columns: readonly string[], row: RegistryRow): string {
  return `"${columns.map((column) => (row[column] ?? '').replaceAll('"', '""')).join('","')}"`;
}
