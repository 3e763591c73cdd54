import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@clearing/server/dist/platform/postgres/embedded-postgres.js';
import pg from 'pg';
import { peersView } from '../peers/rows.js';
import { freePort, memoryOf, runNode, startNode, type Running } from '../processes.js';
import { inWords, spreadOf } from '../spread.js';
import { ask, load, type Target } from './load.js';
import {
  anotherPrice,
  ourNewPage,
  ourPage,
  ourPageWithFacets,
  ourPageWithNewFacets,
  postgraphilePage,
} from './questions.js';

const server = (name: string) => fileURLToPath(import.meta.resolve(`@clearing/server/dist/${name}.js`));
const peer = (name: string) => fileURLToPath(new URL(`../peers/${name}.js`, import.meta.url));

const rounds = 5;
const seconds = 4;
/** As many as wait for one another: who answers them is idle in between, and wakes anew for each. */
const few = 8;
/** As many as keep who answers them busy. */
const many = 64;

/** Builds a directory of so many practitioners, puts everybody's servers on it, and loads them in turn. */
export async function measureSearch(practitioners: number, say: (line: string) => void): Promise<void> {
  const postgres = await startEmbeddedPostgres({ disposable: true });
  const running: Running[] = [];
  try {
    const port = await freePort();
    const env = {
      DATABASE_URL: postgres.url,
      HOST: '127.0.0.1',
      PORT: String(port),
      RATE_LIMITS: 'off',
      DEMONSTRATION: 'off',
      WORKER: 'off',
      LOG_LEVEL: 'silent',
    };
    const began = performance.now();
    await runNode(server('commands/db-generate'), ['--practitioners', String(practitioners)], env);
    say(
      `${practitioners.toLocaleString('en-US')} practitioners made in ${((performance.now() - began) / 1000).toFixed(0)} s`,
    );
    await prepare(postgres.url);

    const ours = await startNode(server('main'), { env, ready: /Ready/ });
    running.push(ours);
    const page: Target = { name: 'ours', url: `http://127.0.0.1:${port}/graphql`, document: ourPage };
    const start = async (name: string, peerEnv: NodeJS.ProcessEnv = {}) => {
      const its = await freePort();
      running.push(await startNode(peer(name), { argv: [postgres.url, String(its)], env: peerEnv, ready: /ready/ }));
      return `http://127.0.0.1:${its}`;
    };
    const bytes: Target = {
      name: 'the same bytes by node HTTP',
      url: await start('same-bytes', { ANSWER: JSON.stringify(await ask(page)) }),
      document: ourPage,
    };
    const bare: Target = { name: 'bare pg over node HTTP', url: await start('bare'), document: null };
    const mercurius: Target = {
      ...{ name: 'mercurius, compiled', document: ourPage },
      url: `${await start('mercurius')}/graphql`,
    };
    const yoga: Target = { name: 'GraphQL Yoga', url: `${await start('yoga')}/graphql`, document: ourPage };
    const generated: Target = {
      ...{ name: 'PostGraphile', document: postgraphilePage },
      url: `${await start('postgraphile')}/graphql`,
    };
    const naive: Target = { name: 'naive joins by TypeORM', url: await start('naive'), document: null };
    await requireSamePeople([page, bytes, bare, mercurius, yoga, generated]);
    await compare(
      'A page of 20',
      [
        { ...page, name: 'ours, asked before' },
        { ...page, name: 'ours, not asked before', document: ourNewPage, variables: anotherPrice },
        bytes,
        bare,
        mercurius,
        yoga,
        generated,
        naive,
      ],
      say,
    );
    await compare(
      'A page of 20, asked by many',
      [
        { ...page, name: 'ours, asked before' },
        { ...page, name: 'ours, asked before, compressed', isCompressed: true },
        bytes,
        generated,
      ],
      say,
      many,
    );
    await compare(
      'A page of 20 with the total and all sixteen facets',
      [
        { ...page, name: 'ours, asked before', document: ourPageWithFacets },
        { ...page, name: 'ours, counted each time', document: ourPageWithNewFacets, variables: anotherPrice },
        { ...bare, name: 'bare page without any facet' },
        { ...generated, name: 'PostGraphile without any facet' },
        { ...naive, name: 'naive, a grouped count per facet', url: `${naive.url}/facets`, isSlow: true },
      ],
      say,
    );
    const memory = memoryOf(ours.pid);
    if (memory)
      say(`Memory of our server after the load: ${memory.now.toFixed(0)} MB, at the most ${memory.most.toFixed(0)} MB`);
  } finally {
    for (const each of running.reverse()) await each.stop();
    await postgres.stop();
  }
}

async function prepare(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(peersView);
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

/** Rounds alternate, so that a slow minute of the machine falls on everybody. */
async function compare(
  title: string,
  targets: readonly Target[],
  say: (line: string) => void,
  connections = few,
): Promise<void> {
  const perSecond = targets.map(() => [] as number[]);
  const latency = targets.map(() => [] as number[]);
  for (const target of targets) await load(target, 1, connections);
  for (let round = 0; round < rounds; round++) {
    for (const [index, target] of targets.entries()) {
      const measured = await load(target, seconds, connections);
      perSecond[index]!.push(measured.perSecond);
      latency[index]!.push(measured.milliseconds);
    }
  }
  say(`\n${title}: ${rounds} rounds of ${seconds} s in turn, ${connections} connections; median (least to most)`);
  const mine = spreadOf(perSecond[0]!).median;
  for (const [index, target] of targets.entries()) {
    const rate = spreadOf(perSecond[index]!);
    const ratio = index === 0 ? '' : `, ours is ${(mine / rate.median).toFixed(2)} times that`;
    say(
      `  ${target.name}: ${inWords(rate, 'a second', 2)}, half within ${inWords(spreadOf(latency[index]!), 'ms')}${ratio}`,
    );
  }
}

interface Listed {
  readonly slug: string;
}

/** A peer that answers other people measures nothing. */
async function requireSamePeople(targets: readonly Target[]): Promise<void> {
  const lists = [];
  for (const target of targets) {
    const answer = (await ask(target)) as { data?: Record<string, { nodes: Listed[] }> };
    const nodes = Object.values(answer.data ?? {})[0]?.nodes;
    if (!nodes) throw new Error(`${target.name} did not answer: ${JSON.stringify(answer).slice(0, 1000)}`);
    lists.push(nodes.map(({ slug }) => slug).join(' '));
  }
  if (new Set(lists).size !== 1) throw new Error('The peers do not answer the same people.');
}
