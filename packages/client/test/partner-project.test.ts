import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPartnerProject, run, type PartnerProject, type Ran } from './partner-project.js';
import { openSmallDirectory, type SmallDirectory } from './small-directory.js';
import { PartnerStory } from '../../server/test/partner-story.js';

let directory: SmallDirectory;
let project: PartnerProject;
let here: readonly Language[];

beforeAll(async () => {
  [directory, project] = await Promise.all([openSmallDirectory(), openPartnerProject()]);
  here = await languagesHere();
});
afterAll(async () => {
  await directory.close();
  await project.remove();
});

describe('the package, as it is delivered', () => {
  it('needs nothing else and says what it takes and answers to a strict compiler', async () => {
    const manifest = JSON.parse(
      readFileSync(join(project.folder, 'node_modules/@clearing/client/package.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false });
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['dependencies']));
    const types = await project.typesOf(`
      import { changes, createClient, edges, GetRateLimit, GetSlots, pages, SearchPractitioners, type Schema } from '@clearing/client';
      const client = createClient({ url: 'https://clearing.example/graphql' });
      const { practitioner } = await client.request(GetSlots, { slug: 'a', from: '', to: '' });
      const label: string | undefined = practitioner?.slots?.[0]?.label;
      // @ts-expect-error: a variable is missing
      await client.request(GetSlots, { slug: 'a' });
      // @ts-expect-error: variables are missing
      await client.request(GetSlots);
      // @ts-expect-error: there is no such order
      await client.request(SearchPractitioners, { sort: 'STARS' });
      const remaining: number = (await client.request(GetRateLimit)).rateLimit.remaining;
      for await (const person of pages(client, SearchPractitioners, (data) => data.practitioners, { first: 5 })) {
        const name: string = person.displayName;
        // @ts-expect-error: nobody asked for it
        person.about;
      }
      for await (const { distanceKm } of edges(client, SearchPractitioners, (data) => data.practitioners)) {
        const far: number | null = distanceKm;
      }
      // What a partner's own code generator makes of their own document.
      class OwnDocument<Data, Given> extends String { __apiType?: (given: Given) => Data; }
      const own = new OwnDocument<{ clinic: { name: string } | null }, { slug: string }>('query { ok }');
      const name: string | undefined = (await client.request(own, { slug: 'a' })).clinic?.name;
      // @ts-expect-error: its variable has another type
      await client.request(own, { slug: 1 });
      const kinds: Schema.PractitionerChangeKind[] = ['HIDDEN'];
      // What may not be there, as a program's environment gives it: also where the compiler tells that from what is left out.
      const perhaps = undefined as string | undefined;
      const stopped = undefined as AbortSignal | undefined;
      createClient({ url: 'https://clearing.example/graphql', key: perhaps, language: perhaps });
      await client.request(GetRateLimit, {}, { signal: stopped, operationName: perhaps });
      pages(client, SearchPractitioners, (data) => data.practitioners, {}, { signal: stopped });
      changes(client, { after: perhaps, signal: stopped });
    `);
    expect(types).toBe('');
  });
});

interface Language {
  readonly folder: string;
  readonly command: string;
  readonly file: (name: string) => string;
}

/** What examples can be run here. Node comes with our packages, the others do not: what cannot be run is said in the suite's output. */
async function languagesHere(): Promise<Language[]> {
  const here: Language[] = [{ folder: 'typescript', command: process.execPath, file: (name) => `${name}.ts` }];
  const curl = await run('curl', ['--version'], project.folder);
  if (curl.code === 0) here.push({ folder: 'curl', command: '/bin/sh', file: (name) => `${name}.sh` });
  else console.log('note: curl is not on this machine: the examples in curl were read, and not run.');
  // Itself, and not what stands before it to choose one: that takes longer than an example.
  const python = await run('python3', ['-c', 'import sys; print(sys.executable)'], project.folder);
  const command = python.output.trim();
  if (python.code === 0) here.push({ folder: 'python', command, file: (name) => `${name.replaceAll('-', '_')}.py` });
  else console.log('note: python3 is not on this machine: the examples in Python were read, and not run.');
  return here;
}

const exampleWith = (key: string, { command, folder, file }: Language, name: string, ...args: string[]) =>
  run(command, [file(name), ...args], join(project.folder, folder), {
    CLEARING_URL: directory.url,
    CLEARING_KEY: key,
    PYTHONDONTWRITEBYTECODE: '1',
  });
const example = (language: Language, name: string, ...args: string[]) => exampleWith('', language, name, ...args);

/** In front of the API: of its first answer half comes through. */
async function openBadLine(to: string) {
  let asked = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    asked++;
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    const told = await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const whole = Buffer.from(await told.arrayBuffer());
    response.writeHead(told.status, { 'content-type': 'application/json', 'content-length': whole.length });
    if (asked > 1) response.end(whole);
    else response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
  };
  const line = createServer((request, response) => void answer(request, response));
  await once(line.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(line.address() as AddressInfo).port}/graphql`,
    asked: () => asked,
    close: () => new Promise((resolve) => line.close(resolve)),
  };
}

const linesOf = ({ code, output }: Ran): string[] => {
  if (code !== 0) throw new Error(output);
  return output.trim().split('\n');
};

describe('the examples', () => {
  it('ask in every language for what the schema has', () => {
    const schema = buildSchema(readFileSync(new URL('../../server/schema/directory.graphql', import.meta.url), 'utf8'));
    const texts = ['curl', 'python'].flatMap((folder) =>
      readdirSync(join(project.folder, folder)).flatMap((file) => {
        const text = readFileSync(join(project.folder, folder, file), 'utf8');
        return [...text.matchAll(/(?:^query='([^']+)'|^(?:QUERY|MUTATION) = """([^"]+)""")/gm)].map(
          ([, a, b]) => a ?? b ?? '',
        );
      }),
    );
    expect(texts).toHaveLength(14);
    for (const text of texts) expect(validate(schema, parse(text))).toEqual([]);
  });

  it('find who is near, walk the list and show free times', async () => {
    const slugs = directory.people.map(({ slug }) => slug);
    await Promise.all(
      here.map(async (language) => {
        const first = JSON.parse(linesOf(await example(language, 'start')).join('\n'));
        expect(first.data.practitioners).toMatchObject({ totalCount: 5, searchedAt: { label: expect.any(String) } });
        expect(first.data.practitioners.nodes).toHaveLength(3);
        const near = linesOf(await example(language, 'search-near', '75201', 'US-TX')).join('\n');
        expect(near).toMatch(/5 near 75201|"totalCount":5/);
        expect(near).toMatch(/Ana Aldersey, MD[^]*\$450|\$450[^]*Ana Aldersey, MD/);
        // The terms ask for a link to them, and free times for the slug.
        for (const slug of slugs) expect(near).toContain(`/practitioners/${slug}`);
        expect(linesOf(await example(language, 'page-through', '75201'))).toEqual(slugs);
        const span = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'];
        const free = linesOf(await example(language, 'free-times', slugs[0]!, 'US-TX', ...span)).join('\n');
        expect(free).toContain('Mon, Nov 23, 9:00 am Central time');
        // The week from now on is that of the machine, which the directory's clock knows nothing of.
        const ofThisWeek = linesOf(await example(language, 'free-times', slugs[0]!, 'US-TX')).join('\n');
        expect(ofThisWeek).toContain(`/practitioners/${slugs[0]}`);
      }),
    );
  });

  it('ask again where an answer is cut off in the middle', async () => {
    // Curl asks again where it is refused, and says of anything else what it was.
    for (const language of here.filter(({ folder }) => folder !== 'curl')) {
      const line = await openBadLine(directory.url);
      const { folder, command, file } = language;
      const near = await run(command, [file('search-near'), '75201', 'US-TX'], join(project.folder, folder), {
        CLEARING_URL: line.url,
        PYTHONDONTWRITEBYTECODE: '1',
      });
      expect(linesOf(near).join('\n')).toContain('5 near 75201');
      expect(line.asked()).toBe(2);
      await line.close();
    }
  });

  it('ask by a hash, whether the document is known yet or not', async () => {
    const curl = here.find(({ folder }) => folder === 'curl');
    if (!curl) return;
    const names = directory.people.map(({ slug }) => expect.objectContaining({ url: expect.stringContaining(slug) }));
    for (const _ of ['sent, and asked by its hash', 'by its hash alone']) {
      const { data } = JSON.parse(linesOf(await example(curl, 'ask-by-hash', '75201')).join('\n'));
      expect(data.practitioners).toEqual({ totalCount: 5, nodes: expect.arrayContaining(names) });
    }
  });

  it('make a link by which somebody asks for a first talk, and say what stood in its way', async () => {
    const partners = await PartnerStory.open(directory.database);
    const partner = await partners.withLiveKeys('elm@network.example');
    const scopes = ['directory:read', 'consultations:refer'];
    const keyFor = async (name: string, ...more: string[]) =>
      (await partners.aKey(partner, { kind: 'LIVE', name, scopes: [...scopes, ...more] })).text;
    const [key, readingTimes] = [await keyFor('Examples'), await keyFor('Examples with times', 'availability:read')];
    await partners.close();
    const { slug } = directory.people[0]!;
    const atNight = '2026-11-23T09:00:00Z';
    const referWith = async (shown: string, language: Language, ...args: string[]) =>
      linesOf(await exampleWith(shown, language, 'refer-consultation', ...args)).join('\n');
    const refer = (language: Language, ...args: string[]) => referWith(key, language, ...args);
    await Promise.all(
      here.map(async (language) => {
        const link = async (...args: string[]) =>
          new URL(/https?:[^\s"]+booking-referral=[^\s"]+/.exec(await refer(language, ...args))?.[0] ?? '');
        expect((await link(slug)).pathname).toBe(`/practitioners/${slug}/times`);
        const atNine = await link(slug, '2026-11-23T15:00:00Z');
        expect([atNine.pathname, atNine.searchParams.get('at')]).toEqual([
          `/practitioners/${slug}/request`,
          '2026-11-23T15:00:00Z',
        ]);
        const told = await referWith(readingTimes, language, slug, atNight);
        expect(told).toContain('That time is no longer free. Choose another one.');
        expect(told).toContain('Mon, Nov 23, 9:00 am Central time');
        expect((await exampleWith(key, language, 'refer-consultation', 'nobody')).code).toBe(1);
      }),
    );
    const untold = await refer(here[0]!, slug, atNight);
    expect(untold).toBe('That time is no longer free. Without one, the person chooses on our page.');
  });

  it('keep a copy in step, and begin a new one when they were away for too long', async () => {
    const inStep = () =>
      Promise.all(
        here.map(async (language) => {
          const copy = join(project.folder, `${language.folder}.copy`);
          const lines = linesOf(await example(language, 'keep-in-step', copy));
          return lines.filter((line) => line !== '' && !/ in the copy$/.test(line)).sort();
        }),
      );
    const each = (lines: readonly string[]) => here.map(() => lines);
    const told = directory.people.map(({ globalId }) => `PUBLISHED ${globalId}`).sort();
    expect(await inStep()).toEqual(each(told));
    const [dan, eva] = [directory.people[3]!, directory.people[4]!];
    await directory.scenario.pause(eva);
    await directory.follow();
    expect(await inStep()).toEqual(each([`HIDDEN ${eva.globalId}`]));
    expect(await inStep()).toEqual(each([]));

    await directory.letCursorsExpire(dan);
    const left = told.filter((line) => !line.includes(dan.globalId) && !line.includes(eva.globalId));
    expect(await inStep()).toEqual(each([...left, 'START OVER']));
  });
});
