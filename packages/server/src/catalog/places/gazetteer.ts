import { JURISDICTIONS, findJurisdictionByWord } from '@clearing/shared/jurisdictions';
import { placeKey } from './place-name.js';

export type GazetteerKind = 'POSTAL_CODE' | 'CITY' | 'REGION';

/** A row of `places`: one name under which one place is found. */
export interface GazetteerRow {
  readonly kind: GazetteerKind;
  readonly key: string;
  readonly label: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly population: number;
}

type City = GazetteerRow & { readonly name: string };

/** The list of cities has their municipalities and villages under codes of their own, some of them a state's. */
const territoryByZone: Readonly<Record<string, string>> = {
  'America/Puerto_Rico': 'US-PR',
  'Pacific/Guam': 'US-GU',
};

const calledOtherwise: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Washington, D.C.': 'Washington',
  'Stambaugh, Iron River': 'Stambaugh',
  'New Century, KS': 'New Century',
};

/** Names people type that no list has: the city's key and region, then what else it is called. */
const nicknames: readonly (readonly [string, string, readonly string[]])[] = [
  ['new york', 'US-NY', ['new york city', 'nyc']],
  ['the bronx', 'US-NY', ['bronx']],
  ['los angeles', 'US-CA', ['la']],
  ['san francisco', 'US-CA', ['sf', 'bay area', 'sf bay area']],
  ['washington', 'US-DC', ['dc']],
  ['dallas', 'US-TX', ['dfw']],
  ['atlanta', 'US-GA', ['atl']],
  ['philadelphia', 'US-PA', ['philly']],
  ['las vegas', 'US-NV', ['vegas']],
  ['new orleans', 'US-LA', ['nola']],
  ['kansas city', 'US-MO', ['kc']],
  ['oklahoma city', 'US-OK', ['okc']],
  ['salt lake city', 'US-UT', ['slc']],
  ['jacksonville', 'US-FL', ['jax']],
  ['indianapolis', 'US-IN', ['indy']],
  ['albuquerque', 'US-NM', ['abq']],
];

/** "New York" and "Washington" are typed for the city; below this size a state's name means the state. */
export const cityAboveItsState = 500_000;

/** Everything that can be typed, from the two lists as they are published (see data/gazetteer/ATTRIBUTION.md). */
export function gazetteerRows(cityCsv: string, zipCsv: string): GazetteerRow[] {
  const cities = readCities(cityCsv);
  const postalCodes = readPostalCodes(zipCsv, cities);
  for (const [key, region, names] of nicknames) {
    const city = cities.get(`${key}|${region}`);
    if (city) for (const name of names) cities.set(`${name}|${region}`, { ...city, key: name });
  }
  const places = [...cities.values()];
  return [...postalCodes, ...places.map(({ name: _, ...row }) => row), ...regions(places)];
}

function readCities(csv: string): Map<string, City> {
  const cities = new Map<string, City>();
  for (const [, listed = '', state = '', population = '', latitude = '', longitude = '', timeZone = ''] of records(
    csv,
  )) {
    const region = territoryByZone[timeZone] ?? findJurisdictionByWord(state)?.code;
    if (!region) continue;
    const name = calledOtherwise[listed] ?? listed;
    // Two places of one name in one state: the larger one is listed first, and is the one people mean.
    addCity(cities, name, region, Number(latitude), Number(longitude), timeZone, Number(population));
  }
  return cities;
}

/** Adds, too, the towns that only the ZIP list knows, where their first ZIP code lies. */
function readPostalCodes(csv: string, cities: Map<string, City>): GazetteerRow[] {
  const rows: GazetteerRow[] = [];
  for (const [zip = '', city = '', state = '', latitude = '', longitude = '', timeZone = ''] of records(csv)) {
    const neighbour = state === '' ? rows.at(-1) : undefined;
    const region = neighbour?.region ?? findJurisdictionByWord(state)?.code;
    if (!region) continue;
    const usps = region.slice('US-'.length);
    if (city !== '') addCity(cities, city, region, Number(latitude), Number(longitude), timeZone, 0);
    rows.push({
      kind: 'POSTAL_CODE',
      key: zip,
      label: city === '' ? `${usps} ${zip}` : `${city}, ${usps} ${zip}`,
      region,
      latitude: Number(latitude),
      longitude: Number(longitude),
      timeZone,
      population: 0,
    });
  }
  return rows;
}

function addCity(
  cities: Map<string, City>,
  name: string,
  region: string,
  latitude: number,
  longitude: number,
  timeZone: string,
  population: number,
): void {
  const key = placeKey(name);
  if (key === '' || cities.has(`${key}|${region}`)) return;
  const label = `${name}, ${region.slice('US-'.length)}`;
  cities.set(`${key}|${region}`, { kind: 'CITY', name, key, label, region, latitude, longitude, timeZone, population });
}

/**
 * A state stands where its people live on average, in the zone in which most of them live. One whose name alone would be
 * taken for a city says that it is a state, so that whoever chooses it is understood.
 */
function regions(cities: readonly City[]): GazetteerRow[] {
  const largeCities = new Set(cities.filter(({ population }) => population >= cityAboveItsState).map(({ key }) => key));
  return JURISDICTIONS.map((jurisdiction) => {
    const key = placeKey(jurisdiction.name);
    const within = cities.filter((city) => city.region === jurisdiction.code);
    const weights = within.map((city) => Math.max(city.population, 1));
    const people = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (of: (city: City) => number) =>
      within.reduce((sum, city, at) => sum + of(city) * (weights[at] ?? 0), 0) / people;
    const peopleByZone = new Map<string, number>();
    within.forEach((city, at) => {
      peopleByZone.set(city.timeZone, (peopleByZone.get(city.timeZone) ?? 0) + (weights[at] ?? 0));
    });
    const [timeZone = 'UTC'] = [...peopleByZone].sort(([, fewer], [, more]) => more - fewer)[0] ?? [];
    return {
      kind: 'REGION' as const,
      key,
      label: largeCities.has(key) ? `${jurisdiction.name} State` : jurisdiction.name,
      region: jurisdiction.code,
      latitude: round(mean((city) => city.latitude)),
      longitude: round(mean((city) => city.longitude)),
      timeZone,
      population: people,
    };
  });
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The lists quote a name only when it holds a comma, and never a line break. */
function* records(csv: string): Generator<string[]> {
  const lines = csv.split(/\r?\n/);
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    yield line.includes('"')
      ? [...line.matchAll(/"([^"]*)"(?:,|$)|([^,]*)(?:,|$)/g)].map((match) => match[1] ?? match[2] ?? '')
      : line.split(',');
  }
}
