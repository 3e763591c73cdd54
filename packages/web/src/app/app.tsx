import { type ComponentType, type ReactNode } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Route, Routes } from 'react-router';
import { PageEnvironmentProvider, type PageEnvironment, type PageHeadSink } from './page-environment.js';
import { Shell } from './shell.js';
import { Unanswered } from './unanswered.js';

export interface AppProps {
  readonly client: ApolloClient;
  readonly copy: I18n;
  readonly environment: PageEnvironment;
  readonly head: PageHeadSink | null;
  readonly pattern: string;
  readonly Page: ComponentType;
}

/** The tree both sides draw, inside the router of their side. */
export function App({ client, copy, environment, head, pattern, Page }: AppProps): ReactNode {
  return (
    <ApolloProvider client={client}>
      <I18nProvider i18n={copy}>
        <PageEnvironmentProvider environment={environment} head={head}>
          <Shell>
            <Unanswered>
              <Routes>
                <Route path={pattern} element={<Page />} />
              </Routes>
            </Unanswered>
          </Shell>
        </PageEnvironmentProvider>
      </I18nProvider>
    </ApolloProvider>
  );
}
