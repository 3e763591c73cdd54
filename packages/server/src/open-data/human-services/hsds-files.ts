import type { Location } from '../../listing/clinics/clinic.results.js';
import { FileWriter } from '../kept-files/file-writer.js';
import { findFilesOf } from '../kept-files/kept-files.repository.js';
import { publishedListings, type ListingSources } from '../published-listings.js';
import { locationOf, servicesOfListing, type Organization } from './services.js';

export const HUMAN_SERVICES = 'hsds/';
export const HSDS_VERSION = '3.1';

interface Told {
  readonly organization: Organization;
  readonly locations: Map<string, object>;
}

/** Makes the two files of the whole directory: services with everything in them, and who gives them, with their places. */
export async function makeHumanServices(sources: ListingSources): Promise<void> {
  const before = await findFilesOf(sources.unitOfWork, HUMAN_SERVICES);
  const writerOf = (kind: string) => {
    const name = `${HUMAN_SERVICES}${kind}s.json`;
    return new JsonArray(new FileWriter(sources.unitOfWork, { name, subject: HUMAN_SERVICES, kind }), name);
  };
  const files = [writerOf('service'), writerOf('organization')] as const;
  const [services, organizations] = files;
  try {
    // Clinics are far fewer than services, and each is told once, with everybody's places.
    const told = new Map<string, Told>();
    const today = sources.listings.today();
    for await (const listing of publishedListings(sources, { state: null, daysOfSlots: 0 })) {
      for (const { organization, service } of servicesOfListing(listing, today)) {
        await services.add(service);
        const { locations } = told.get(organization.id) ?? { locations: new Map<string, object>() };
        for (const location of placesOf(listing.locations, organization)) {
          locations.set(location.key, locationOf(location, listing.clinics.get(location.clinicKey) ?? null));
        }
        told.set(organization.id, { organization, locations });
      }
    }
    for (const { organization, locations } of told.values()) {
      await organizations.add({ ...organization, locations: [...locations.values()] });
    }
    for (const file of files) await file.finish(before);
  } catch (error) {
    await Promise.allSettled(files.map((file) => file.giveUp()));
    throw error;
  }
}

function placesOf(locations: readonly Location[], { id }: Organization): readonly Location[] {
  return locations.filter(({ clinicKey }) => clinicKey === id);
}

/** A file that is one array, written as it comes. */
class JsonArray {
  #isBegun = false;

  constructor(
    private readonly writer: FileWriter,
    private readonly name: string,
  ) {}

  async add(value: object): Promise<void> {
    await this.writer.entry(`${this.#isBegun ? ',\n' : '[\n'}${JSON.stringify(value)}`);
    this.#isBegun = true;
  }

  async finish(before: Awaited<ReturnType<typeof findFilesOf>>): Promise<void> {
    await this.writer.text(this.#isBegun ? '\n]\n' : '[]\n');
    await this.writer.finish(before.get(this.name) ?? null);
  }

  giveUp(): Promise<void> {
    return this.writer.giveUp();
  }
}
