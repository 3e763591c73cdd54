import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesAbout, type Listed } from './examples.js';
import { isFirstVisit, keptAt } from './kept-here.js';
import { leaveEditorsByEscape } from './leave-editor.js';
import { useSystemTheme } from './system-theme.js';
import { findAsker, sayWhoAsks } from './who-asks.js';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

/** Anybody's door, or the one that asks as the test key of whoever is signed in. No key comes to this page. */
const asker = await findAsker();
const isWished = new URLSearchParams(location.search).get('as') === 'test-key';
const isByKey = isWished && asker.key !== null;
const door = isByKey ? '/partners/explorer/graphql' : '/graphql';
const credentials = isByKey ? 'same-origin' : 'omit';

/** One request, to our own door; at anybody's, with nothing that says who asks. */
const ask: Fetcher = async (operation, options) => {
  const response = await fetch(door, {
    method: 'POST',
    credentials,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as Awaited<ReturnType<Fetcher>>;
};

interface Answered {
  readonly slug: string;
  readonly id: string;
  readonly consultationTypes: readonly { readonly id: string }[];
}

/** For the examples about one listing: a tab that answers null explains nothing. */
async function findListed(): Promise<Listed> {
  type Found = { practitioners: { nodes: readonly Answered[] } | null };
  const found = await read<Found>('{ practitioners(first: 5) { nodes { slug id consultationTypes { id } } } }');
  const nodes = found?.practitioners?.nodes ?? [];
  const listed = nodes.find(({ consultationTypes }) => consultationTypes.length > 0) ?? nodes[0];
  if (!listed) return nobody;
  const { slug, id, consultationTypes } = listed;
  const consultationTypeId = consultationTypes[0]?.id ?? none;
  return { slug, practitionerId: id, consultationTypeId, freeAt: await findFreeTime(slug) };
}

/** Asked by itself: a test key need not be for free times. By a clock that was set they are not near today. */
async function findFreeTime(slug: string): Promise<string | null> {
  type Found = { practitioner: { nextSlot: { startsAt: string } | null } | null };
  const found = await read<Found>(`{ practitioner(slug: ${JSON.stringify(slug)}) { nextSlot { startsAt } } }`);
  return found?.practitioner?.nextSlot?.startsAt ?? null;
}

/** Null: the door does not answer, or not this. */
async function read<Data>(query: string): Promise<Data | null> {
  try {
    const answer = await fetch(`${door}?query=${encodeURIComponent(query)}`, { credentials });
    return ((await answer.json()) as { data?: Data | null }).data ?? null;
  } catch {
    return null;
  }
}

/** An empty directory, or a door that does not answer. */
const none = 'nobody-is-listed-yet';
const nobody: Listed = { slug: none, practitionerId: none, consultationTypeId: none, freeAt: null };

const kept = keptAt(isByKey ? 'TEST_KEY' : 'DIRECTORY');

/** On a first visit the editor opens the first tab without its variables, unless it is handed them. */
const isFirst = isFirstVisit(kept);

const container = document.getElementById('graphiql');
if (!container) throw new Error('The page has no place for the explorer.');
const examples = examplesAbout(await findListed());
container.classList.remove('waiting');
leaveEditorsByEscape(container);
sayWhoAsks(asker, isWished);
createRoot(container).render(<Explorer />);

function Explorer() {
  return (
    <GraphiQL
      fetcher={ask}
      defaultTabs={examples}
      storage={kept}
      initialVariables={isFirst ? examples[0]?.variables : undefined}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      forcedTheme={useSystemTheme()}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          Clearing
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
