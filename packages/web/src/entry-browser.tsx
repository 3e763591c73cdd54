import { HttpLink, type NormalizedCacheObject } from '@apollo/client';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.js';
import { interactivePages } from './app/interactive-pages.js';
import type { PageEnvironment } from './app/page-environment.js';
import { createClient } from './lib/client.js';
import { createCopy } from './lib/copy.js';
import { fetchInPatience } from './lib/patience.js';

interface PageScriptState {
  readonly pattern: string;
  readonly environment: PageEnvironment;
  readonly cache: NormalizedCacheObject;
}

function takeOver(): void {
  const root = document.getElementById('page');
  const text = document.getElementById('state')?.textContent;
  if (!root || !text) return;
  const { pattern, environment, cache } = JSON.parse(text) as PageScriptState;
  const Page = interactivePages[pattern];
  if (!Page) return;
  const client = createClient({
    link: new HttpLink({ uri: '/app/graphql', credentials: 'same-origin', fetch: fetchInPatience }),
    onServer: false,
    restore: cache,
  });
  hydrateRoot(
    root,
    <BrowserRouter>
      <App client={client} copy={createCopy()} environment={environment} head={null} pattern={pattern} Page={Page} />
    </BrowserRouter>,
  );
}

takeOver();
