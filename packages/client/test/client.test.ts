import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changes,
  ClearingError,
  createClient,
  edges,
  GetPractitioner,
  GetRateLimit,
  GetSlots,
  ListClinicPractitioners,
  pages,
  SearchPractitioners,
  SearchPractitionersWithTimes,
  type Client,
} from '../src/clearing.js';
import { openHouse } from '../../server/test/graphql-client.js';
import { openSmallDirectory, type SmallDirectory } from './small-directory.js';

let directory: SmallDirectory;
let client: Client;
let names: string[];

beforeAll(async () => {
  directory = await openSmallDirectory();
  client = createClient({ url: directory.url });
  names = directory.people.map(({ slug }) => slug);
});
afterAll(() => directory.close());

const near = { place: 'Dallas, TX' };
const refusal = (asked: Promise<unknown>): Promise<ClearingError> =>
  asked.then(
    () => expect.fail('It was answered.'),
    (error: unknown) => (error instanceof ClearingError ? error : expect.fail(String(error))),
  );
const people = (after: string | null = null) =>
  edges(client, SearchPractitioners, (data) => data.practitioners, { near, sort: 'NAME', first: 2, after });

describe('what is asked every day', () => {
  it('who is near, with what it costs and what is free', async () => {
    const { practitioners } = await client.request(SearchPractitionersWithTimes, {
      near: { place: '75201', radiusKm: 30 },
      filter: { deliveryMethods: ['iv-infusion'], patientLocation: 'US-TX' },
      first: 1,
    });
    expect(practitioners?.totalCount).toBe(5);
    const [edge] = practitioners!.edges;
    expect(edge?.lowestSessionPrice?.formatted).toBe('$450');
    expect(edge?.nextSlot?.label).toContain('Central');
    expect(edge?.node.locations[0]?.city).toBe('Dallas');
  });

  it('one practitioner, and nobody where there is none', async () => {
    const { practitioner } = await client.request(GetPractitioner, { slug: names[0]! });
    expect(practitioner).toMatchObject({ displayName: 'Ana Aldersey, MD', invented: true });
    expect(practitioner?.licenses[0]?.verification?.state).toBe('REGISTRY_MATCHED');
    expect(await client.request(GetPractitioner, { slug: 'nobody' })).toEqual({ practitioner: null });
  });

  it('free times, as the reader’s clock shows them', async () => {
    const { practitioner } = await client.request(GetSlots, {
      ...{ slug: names[0]!, from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' },
      ...{ patientLocation: 'US-TX', labelIn: 'America/New_York' },
    });
    expect(practitioner?.slots?.[0]).toMatchObject({
      startsAt: '2026-11-23T15:00:00Z',
      label: 'Mon, Nov 23, 10:00 am Eastern time',
      consultationType: { mode: 'VIDEO' },
    });
  });

  it('what is left to ask with', async () => {
    const { rateLimit } = await client.request(GetRateLimit);
    expect(rateLimit.remaining).toBeGreaterThan(0);
    const { requestId, data } = await client.send(GetRateLimit);
    expect([typeof requestId, data.rateLimit.cost]).toEqual(['string', rateLimit.cost]);
  });

  it('an operation of the partner’s own, in a text', async () => {
    const own = 'query ($slug: String!) { clinic(slug: $slug) { name } }';
    const slug = directory.people[0]!.clinicSlug!;
    const { clinic } = await client.request<{ clinic: { name: string } }, { slug: string }>(own, { slug });
    expect(clinic.name).toBe('Story Clinic');
  });
});

describe('a list', () => {
  it('is walked page after page, everybody once', async () => {
    const found = [];
    for await (const { node, distanceKm } of people()) found.push([node.slug, distanceKm !== null]);
    expect(found).toEqual(names.map((slug) => [slug, true]));
  });

  it('goes on where somebody stopped: who was being looked at is met again', async () => {
    const first = people();
    const met = [];
    for await (const { node } of first) {
      if (met.length === 3) break;
      met.push(node.slug);
    }
    const rest = [];
    for await (const { node } of people(first.cursor)) rest.push(node.slug);
    expect([met, rest]).toEqual([names.slice(0, 3), names.slice(3)]);
    // The same walk goes on, too.
    const again = [];
    for await (const { node } of first) again.push(node.slug);
    expect(again).toEqual(names.slice(3));
  });

  it('may lie deeper, and may not be there', async () => {
    const ofClinic = (slug: string) =>
      pages(client, ListClinicPractitioners, (data) => data.clinic?.practitioners, { slug, first: 2 });
    const found = [];
    for await (const { slug } of ofClinic(directory.people[0]!.clinicSlug!)) found.push(slug);
    for await (const { slug } of ofClinic('no-clinic')) found.push(slug);
    expect(found).toEqual(names);
  });

  it('of nodes alone moves its cursor at the end of each page, in a variable of any name', async () => {
    const own = `query ($from: String) { practitioners(sort: NAME, first: 2, after: $from) {
      nodes { slug } pageInfo { hasNextPage endCursor } } }`;
    interface Own {
      practitioners: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    const asked = { toString: () => own } as { toString(): string; __apiType?: (given: { from?: string }) => Own };
    const found = [];
    const walk = pages(client, asked, (data) => data.practitioners, {}, { cursorVariable: 'from' });
    for await (const { slug } of walk) found.push(slug);
    expect(found).toEqual(names);
  });

  it('is walked from the end, too, and goes on from a cursor on the way', async () => {
    const own = `query ($before: String) { practitioners(sort: NAME, last: 2, before: $before) {
      edges { cursor node { slug } } pageInfo { hasPreviousPage startCursor } } }`;
    interface Own {
      practitioners: {
        edges: { cursor: string; node: { slug: string } }[];
        pageInfo: { hasPreviousPage: boolean; startCursor: string | null };
      };
    }
    const asked = { toString: () => own } as { toString(): string; __apiType?: (given: { before?: string }) => Own };
    const backwards = (before?: string) =>
      pages(client, asked, (data) => data.practitioners, before === undefined ? {} : { before }, { from: 'end' });
    const found = [];
    const walk = backwards();
    for await (const { slug } of walk) {
      found.push(slug);
      if (found.length === 4) break;
    }
    for await (const { slug } of backwards(walk.cursor!)) found.push(slug);
    expect(found).toEqual([...names.toReversed().slice(0, 4), ...names.toReversed().slice(3)]);
  });

  it('says what a document has to ask for, instead of ending after one page', async () => {
    const upsideDown = pages(client, SearchPractitioners, (data) => data.practitioners, { near }, { from: 'end' });
    await expect(upsideDown[Symbol.asyncIterator]().next()).rejects.toThrow('hasPreviousPage and startCursor');
  });
});

describe('what changed', () => {
  it('is told to the end, and then from the cursor that was kept', async () => {
    const reading = changes(client, { first: 2 });
    const told = [];
    for await (const change of reading) told.push(change.practitioner?.slug);
    expect(new Set(told)).toEqual(new Set(names));

    const eva = directory.people[4]!;
    await directory.scenario.pause(eva);
    await directory.follow();
    const next = changes(client, { after: reading.cursor });
    const since = [];
    for await (const { kind, practitionerId } of next) since.push([kind, practitionerId]);
    expect(since).toEqual([['HIDDEN', eva.globalId]]);

    for await (const _ of changes(client, { after: next.cursor })) expect.fail('Nothing happened since.');
  });

  it('is told anew when a cursor is too old, to whoever says what becomes of their copy', async () => {
    const reading = changes(client);
    for await (const _ of reading);
    const after = reading.cursor!;
    await directory.letCursorsExpire(directory.people[3]!);

    const steps: string[] = [];
    const again = changes(client, { after, first: 2, onStartOver: () => void steps.push('start over') });
    for await (const { kind } of again) steps.push(kind);
    expect([steps[0], again.cursor === after]).toEqual(['start over', false]);
    // That Dan is gone and that Eva was hidden is forgotten: whoever kept their old copy would show both.
    expect(steps.slice(1)).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED']);

    const unready = await refusal(
      (async () => {
        for await (const _ of changes(client, { after }));
      })(),
    );
    expect(unready).toMatchObject({ kind: 'CURSOR_EXPIRED', code: 'CURSOR_EXPIRED', status: 200 });
  });
});

describe('what fails says what can be done about it', () => {
  it('a value that cannot be', async () => {
    const error = await refusal(client.request(SearchPractitioners, { near, first: 51 }));
    expect(error).toMatchObject({ kind: 'INVALID_INPUT', attempts: 1, data: { practitioners: null } });
    expect(error.problems[0]?.path).toEqual(['first']);
    expect(error.requestId).not.toBeNull();
  });

  it('an operation that is wrong', async () => {
    const error = await refusal(client.request('{ nothingOfTheKind }'));
    expect(error).toMatchObject({ kind: 'REFUSED', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
  });

  it('a budget that is spent, with when to come back; and the client itself waits as it was told', async () => {
    const house = await openHouse(directory.database, { rateLimits: true });
    try {
      const dear = `{ ${Array.from({ length: 20 }, (_, n) => `q${n}: precautions { slug reviewed { sources { title } } }`).join(' ')} }`;
      const hasty = createClient({ url: house.publicDoor.url, retries: false });
      let error: ClearingError | null = null;
      for (let round = 0; !error && round < 200; round++) {
        error = await hasty.request(dear).then(
          () => null,
          (failed: ClearingError) => failed,
        );
      }
      expect(error).toMatchObject({ kind: 'THROTTLED', code: 'TOO_MANY_REQUESTS', status: 429, attempts: 1 });
      expect(error!.retryAfter).toBeGreaterThan(0);

      const waits: number[] = [];
      const patient = createClient(
        { url: house.publicDoor.url, retries: { longestWaitMs: 600_000, firstWaitMs: 1 } },
        {
          now: () => Date.now(),
          random: () => 0,
          wait: async (milliseconds) => {
            waits.push(milliseconds);
            directory.database.clock.advance({ seconds: Math.ceil(milliseconds / 1000) });
          },
        },
      );
      expect(await patient.request(dear)).toHaveProperty('q0');
      expect(waits[0]).toBeGreaterThanOrEqual(1000);
    } finally {
      await house.close();
    }
  });
});
