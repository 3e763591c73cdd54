import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@clearing/server/dist/platform/clock.js';
import { startMailbox } from '@clearing/server/dist/platform/mail/mailbox.js';
import { startEmbeddedPostgres } from '@clearing/server/dist/platform/postgres/embedded-postgres.js';
import pg from 'pg';
import { freePort, runNode, startNode } from '../processes.js';
import { inWords, spreadOf } from '../spread.js';
import { Keeper, type Published } from './keeper.js';

const server = (name: string) => fileURLToPath(import.meta.resolve(`@clearing/server/dist/${name}.js`));

const practitioners = 2_000;
const rounds = 20;
const pauseBetween = 10;
const atMost = 60_000;
/** What patients see is said to follow within this. */
const promised = 1_000;

const places = ['the page of the listing', 'a page of results', 'the counts of a facet'] as const;
type Place = (typeof places)[number];

/**
 * How soon patients see what a practitioner published: on the site as it runs, over HTTP, from the answer to the
 * publication on. Nothing is written meanwhile.
 */
export async function measureFollows(say: (line: string) => void): Promise<void> {
  const postgres = await startEmbeddedPostgres({ disposable: true });
  const folder = mkdtempSync(join(tmpdir(), 'clearing-bench-'));
  const mailbox = await startMailbox(systemClock);
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = {
      ...{ DATABASE_URL: postgres.url, DATA_DIR: folder, HOST: '127.0.0.1', RATE_LIMITS: 'off' },
      ...{ DEMONSTRATION: 'off', LOG_LEVEL: 'silent', SMTP_URL: mailbox.smtpUrl },
    };
    await runNode(server('commands/db-generate'), ['--practitioners', String(practitioners)], env);
    await client.connect();
    await client.query('VACUUM (ANALYZE)');
    const site = await startNode(server('main'), {
      env: { ...env, PORT: String(port), PUBLIC_ORIGIN: origin },
      ready: /Ready/,
    });
    try {
      const keeper = await Keeper.of(origin, mailbox, client);
      const waits = new Map<Place, number[]>(places.map((place) => [place, []]));
      // The first warms everything up, and is not counted.
      for (let round = 0; round <= rounds; round++) {
        const seen = await untilSeen(origin, await keeper.publish(round, nameOfOnesOwn()));
        if (round > 0) for (const [place, wait] of seen) waits.get(place)?.push(wait);
      }
      say(
        `\nFrom the answer to a publication until patients see it, among ${practitioners.toLocaleString('en-US')}; ${rounds} times each`,
      );
      for (const [place, each] of waits) {
        const late = each.filter((wait) => wait > promised).length;
        say(`  ${place}: ${inWords(spreadOf(each), 'ms')}${late > 0 ? `, ${late} times later than a second` : ''}`);
      }
    } finally {
      await site.stop();
    }
  } finally {
    await client.end();
    await mailbox.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilSeen(origin: string, published: Published): Promise<Map<Place, number>> {
  const { slug, familyName, condition } = published;
  const ask = (query: string, variables: object) => askDoor(origin, query, variables);
  const isSeen: Readonly<Record<Place, () => Promise<boolean>>> = {
    'the page of the listing': async () => (await text(`${origin}/practitioners/${slug}`)).includes(familyName),
    'a page of results': async () =>
      (await text(`${origin}/search?q=${familyName}`)).includes(`/practitioners/${slug}`),
    'the counts of a facet': async () => {
      const { facets } = await ask(COUNTS, { search: familyName });
      return facets?.conditions.some(({ value, count }) => value === condition && count === 1) ?? false;
    },
  };
  const waits = await Promise.all(
    places.map(async (place): Promise<[Place, number]> => {
      while (!(await isSeen[place]())) {
        if (performance.now() - published.at > atMost) throw new Error(`It is never seen: ${place}`);
        await new Promise((resolve) => setTimeout(resolve, pauseBetween));
      }
      return [place, performance.now() - published.at];
    }),
  );
  return new Map(waits);
}

const COUNTS = `query ($search: String!) { practitioners(first: 1, search: $search) { facets { conditions { value count } } } }`;

interface Found {
  readonly facets?: { readonly conditions: readonly { readonly value: string; readonly count: number }[] };
}

async function askDoor(origin: string, query: string, variables: object): Promise<Found> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: { practitioners: Found }; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.practitioners;
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}

/** Nobody else has one like it: a search forgives errors of typing. */
function nameOfOnesOwn(): string {
  const letters = Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26)));
  return `Q${letters.join('')}`;
}
