import { distanceKm } from '@clearing/shared/distance';
import type { DataSource } from 'typeorm';
import type { Dice } from './dice.js';

export interface DemonstrationCity {
  readonly name: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly postalCodes: readonly { readonly code: string; readonly latitude: number; readonly longitude: number }[];
}

interface Weighted {
  readonly cities: readonly DemonstrationCity[];
  /** How many people live in the cities up to and including this one. */
  readonly upTo: readonly number[];
}

const smallestPopulation = 2_000;
/** "Dallas, TX 75201": the city's label, then the code. */
const postalCodeLength = 5;

/** Towns that are in the gazetteer and have a postal code of their own, to place clinics in by how many people live there. */
export class DemonstrationMap {
  readonly regions: readonly string[];
  readonly #everywhere: Weighted;
  readonly #byRegion = new Map<string, Weighted>();
  readonly #neighbours = new Map<DemonstrationCity, readonly DemonstrationCity[]>();

  constructor(cities: readonly DemonstrationCity[]) {
    if (cities.length === 0) throw new Error('The demonstration needs the gazetteer: load places first.');
    this.#everywhere = weighted(cities);
    for (const [region, within] of grouped(cities, (city) => city.region)) {
      this.#byRegion.set(region, weighted(within));
    }
    this.regions = [...this.#byRegion.keys()].sort();
  }

  /** Of these towns alone, "Dallas, TX", with as many clinics in each; null: of all, the more where more people live. */
  static async read(dataSource: DataSource, towns: readonly string[] | null): Promise<DemonstrationMap> {
    const cities = await dataSource.query<(Omit<DemonstrationCity, 'name' | 'postalCodes'> & { label: string })[]>(
      `SELECT DISTINCT ON (label) label, region, time_zone AS "timeZone", latitude, longitude, population
       FROM places WHERE kind = 'CITY' AND population >= $1 AND ($2::text[] IS NULL OR label = ANY ($2::text[]))
       ORDER BY label, population DESC, key`,
      [smallestPopulation, towns],
    );
    const codes = await dataSource.query<{ key: string; label: string; latitude: number; longitude: number }[]>(
      `SELECT key, label, latitude, longitude FROM places WHERE kind = 'POSTAL_CODE' ORDER BY key`,
    );
    const codesByCity = grouped(codes, (code) => code.label.slice(0, -postalCodeLength - 1));
    return new DemonstrationMap(
      cities.flatMap(({ label, ...city }) => {
        const postalCodes = (codesByCity.get(label) ?? []).map(({ key, ...at }) => ({ code: key, ...at }));
        const population = towns === null ? city.population : 1;
        return postalCodes.length === 0
          ? []
          : [{ ...city, population, name: label.slice(0, label.lastIndexOf(',')), postalCodes }];
      }),
    );
  }

  anywhere(dice: Dice): DemonstrationCity {
    return draw(this.#everywhere, dice);
  }

  within(region: string, dice: Dice): DemonstrationCity {
    const cities = this.#byRegion.get(region);
    if (!cities) throw new RangeError(`No town of the demonstration is in ${region}.`);
    return draw(cities, dice);
  }

  /** Another town of the same state within an hour's drive, or the same one again. */
  near(city: DemonstrationCity, dice: Dice): DemonstrationCity {
    let neighbours = this.#neighbours.get(city);
    if (!neighbours) {
      const sameState = this.#byRegion.get(city.region)?.cities ?? [];
      neighbours = sameState.filter((other) => other !== city && distanceKm(city, other) < 60);
      this.#neighbours.set(city, neighbours);
    }
    return neighbours.length === 0 ? city : dice.pick(neighbours);
  }
}

function weighted(cities: readonly DemonstrationCity[]): Weighted {
  let people = 0;
  return { cities, upTo: cities.map((city) => (people += city.population)) };
}

function draw({ cities, upTo }: Weighted, dice: Dice): DemonstrationCity {
  const person = dice.throw() * (upTo.at(-1) ?? 0);
  let low = 0;
  let high = cities.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) > person) high = middle;
    else low = middle + 1;
  }
  const city = cities[low];
  if (!city) throw new RangeError('A map without towns.');
  return city;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
