import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
  type ConcreteRequest,
  type GraphQLResponse,
  type ReaderFragment,
  type Variables,
} from 'relay-runtime';

const require = createRequire(import.meta.url);
/** The package says where the compiler is, and nothing else; it has no types. */
const relayCompiler = require('relay-compiler') as string;
const schema = fileURLToPath(new URL('../../schema/directory.graphql', import.meta.url));

/** As somebody's component has it: a fragment with a connection, and the query that Relay makes of it for later pages. */
const MODULE = `
graphql\`
  query DirectoryQuery {
    ...Directory_list
  }
\`;
graphql\`
  fragment Directory_list on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "DirectoryPageQuery") {
    practitioners(first: $first, after: $after, sort: NAME) @connection(key: "Directory_practitioners") {
      edges {
        node {
          id
          givenName
        }
      }
    }
  }
\`;
`;

interface List {
  readonly practitioners: {
    readonly edges: readonly { readonly node: { readonly givenName: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

export async function readWithRelay(url: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  try {
    const { first, page, list } = await compile(folder);
    const environment = new Environment({
      network: Network.create(({ text }, variables) => send(url, text, variables)),
      store: new Store(new RecordSource()),
    });
    const operation = createOperationDescriptor(first, {});
    environment.retain(operation);
    await fetchQuery(environment, first, {}).toPromise();
    const read = (): List => {
      const { data } = environment.lookup(operation.fragment);
      return environment.lookup(getSingularSelector(list, data)!).data as unknown as List;
    };
    while (read().practitioners.pageInfo.hasNextPage) {
      const after = read().practitioners.pageInfo.endCursor;
      await fetchQuery(environment, page, { first: 2, after }).toPromise();
    }
    return read().practitioners.edges.map(({ node }) => node.givenName);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compile(
  folder: string,
): Promise<{ first: ConcreteRequest; page: ConcreteRequest; list: ReaderFragment }> {
  await mkdir(join(folder, 'src/made'), { recursive: true });
  await copyFile(schema, join(folder, 'schema.graphql'));
  await writeFile(join(folder, 'src/Directory.js'), MODULE);
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './src/made',
    eagerEsModules: false,
  };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  await promisify(execFile)(relayCompiler, ['relay.config.json'], { cwd: folder, timeout: 60_000 });
  const load = createRequire(join(folder, 'src/made/'));
  const made = (name: string): unknown => load(`./${name}.graphql.js`);
  return {
    first: made('DirectoryQuery') as ConcreteRequest,
    page: made('DirectoryPageQuery') as ConcreteRequest,
    list: made('Directory_list') as ReaderFragment,
  };
}

async function send(url: string, query: string | null | undefined, variables: Variables): Promise<GraphQLResponse> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphQLResponse;
}
