import { createTestDatabase, type TestDatabase } from '../../server/test/database.js';
import { openHouse, type TestHouse, type TestSettings } from '../../server/test/graphql-client.js';
import { Scenario, type InStory } from '../../server/test/scenario.js';
import { removeListing } from '../../server/src/listing/keeper/leaving-listings.js';
import { catchUp } from '../../server/src/platform/changes.js';

/** Five practitioners in Dallas, at one clinic, with free times all week; on a server that listens. */
export interface SmallDirectory {
  readonly url: string;
  readonly database: TestDatabase;
  readonly house: TestHouse;
  readonly scenario: Scenario;
  /** In the order of their names. */
  readonly people: readonly InStory[];
  /** Lets everybody hear of what changed: searches and the feed. */
  follow(): Promise<void>;
  /** Somebody leaves for good, and so long passes that even this is forgotten: every cursor of before is too old. */
  letCursorsExpire(leaver: InStory): Promise<void>;
  close(): Promise<void>;
}

const names = ['Ana Aldersey, MD', 'Ben Birchall, MD', 'Cleo Cedarwick, MD', 'Dan Dogwoodson, MD', 'Eva Elmsworth, MD'];

export async function openSmallDirectory(settings: Partial<TestSettings> = {}): Promise<SmallDirectory> {
  const database = await createTestDatabase();
  const house = await openHouse(database, settings);
  const scenario = new Scenario(database);
  const people: InStory[] = [];
  for (const name of names) {
    const person = scenario
      .practitioner(name)
      .licensedIn('US-TX')
      .offers('iv-infusion', { price: 45_000 })
      .hours('Mon-Sun 9:00-17:00');
    people.push(await (people[0] ? person.beside(people[0]) : person.at('Dallas').inClinic('Story Clinic')).publish());
  }
  const follow = async () => {
    for (const follower of house.services.followers) await catchUp(database.unitOfWork, follower);
  };
  await follow();
  return {
    ...{ url: house.publicDoor.url, database, house, scenario, people, follow },
    letCursorsExpire: async ({ id }) => {
      await database.unitOfWork.run((tx) => removeListing(tx, id));
      await follow();
      database.clock.advance({ hours: 91 * 24 });
      await house.services.sweeps.find(({ name }) => name === 'removals told long enough')!.run();
      await follow();
    },
    close: async () => {
      await house.close();
      await database.drop();
    },
  };
}
