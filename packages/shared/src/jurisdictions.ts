/** A place that licenses: a state, the District of Columbia, or a territory. */
export interface JurisdictionPlace {
  /** ISO 3166-2: "US-TX". */
  readonly code: string;
  readonly name: string;
  /** The postal service's two letters: "TX". */
  readonly usps: string;
  readonly kind: 'STATE' | 'DISTRICT' | 'TERRITORY';
}

const STATES =
  'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;FL Florida;' +
  'GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;' +
  'MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;' +
  'NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;' +
  'OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;' +
  'UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming';
const TERRITORIES = 'AS American Samoa;GU Guam;MP Northern Mariana Islands;PR Puerto Rico;VI U.S. Virgin Islands';

/** Every jurisdiction of the United States in which somebody can hold a licence, by name. */
export const JURISDICTIONS: readonly JurisdictionPlace[] = [
  ...parse(STATES, 'STATE'),
  ...parse('DC District of Columbia', 'DISTRICT'),
  ...parse(TERRITORIES, 'TERRITORY'),
].sort((a, b) => (a.name < b.name ? -1 : 1));

const byCode = new Map(JURISDICTIONS.map((place) => [place.code, place]));
const byWord = new Map(
  JURISDICTIONS.flatMap((place) => [place.usps, place.name].map((word) => [wordKey(word), place] as const)).concat(
    ['Washington DC', 'Washington, D.C.', 'D.C.'].map((word) => [wordKey(word), getJurisdiction('US-DC')] as const),
    ['Virgin Islands', 'US Virgin Islands'].map((word) => [wordKey(word), getJurisdiction('US-VI')] as const),
  ),
);

export function isJurisdiction(code: string): boolean {
  return byCode.has(code);
}

/** By ISO code, exactly as written: "US-TX". */
export function findJurisdiction(code: string): JurisdictionPlace | null {
  return byCode.get(code) ?? null;
}

export function getJurisdiction(code: string): JurisdictionPlace {
  const place = byCode.get(code);
  if (!place) throw new RangeError(`No jurisdiction has the code ${JSON.stringify(code)}.`);
  return place;
}

/** By what a person types: "texas", "TX", "Washington, D.C.", "US-TX". */
export function findJurisdictionByWord(word: string): JurisdictionPlace | null {
  return byWord.get(wordKey(word)) ?? findJurisdiction(word.trim().toUpperCase());
}

function wordKey(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}

function parse(list: string, kind: JurisdictionPlace['kind']): JurisdictionPlace[] {
  return list.split(';').map((entry) => {
    const usps = entry.slice(0, 2);
    return { code: `US-${usps}`, name: entry.slice(3), usps, kind };
  });
}
