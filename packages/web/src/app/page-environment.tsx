import type { LinkHeld } from '@clearing/shared/web-entry';
import { createContext, use, type ReactNode } from 'react';
import type { PageKind, StructuredThing } from './structured-data.js';

/** What a page knows of its request, the same on the server and while scripts take over. */
export interface PageEnvironment {
  /** The server's clock when the page was made: the only "now" a page may use. RFC 3339. */
  readonly now: string;
  readonly origin: string;
  /** Null on a PUBLIC page: it may have no form that posts. */
  readonly formToken: string | null;
  readonly demonstration: boolean;
  readonly mailboxPath: string | null;
  /** Where people write to those who run this site. */
  readonly contactAddress: string;
  readonly access: LinkHeld | null;
  /** Whether somebody is signed in: what stands at the top of every page says so. */
  readonly isSignedIn: boolean;
  /** What the route's onGet or onPost gave the page, or null. */
  readonly state: unknown;
  readonly shell: 'FULL' | 'BARE';
  /** Printed on an error page so that a person can quote it. */
  readonly reference: string;
}

/** What a page says about itself; filled while it renders on the server. */
export interface PageHeadSink {
  title: string;
  description: string | null;
  /** The page's one address, from the slash on; null: the path that was asked for. */
  canonical: string | null;
  kind: PageKind;
  data: readonly StructuredThing[];
  indexed: boolean;
  status: number;
}

const Environment = createContext<PageEnvironment | null>(null);
const HeadSink = createContext<PageHeadSink | null>(null);

export function PageEnvironmentProvider(props: {
  environment: PageEnvironment;
  head: PageHeadSink | null;
  children: ReactNode;
}) {
  return (
    <Environment value={props.environment}>
      <HeadSink value={props.head}>{props.children}</HeadSink>
    </Environment>
  );
}

export function useEnvironment(): PageEnvironment {
  const environment = use(Environment);
  if (!environment) throw new Error('A page was drawn outside its environment');
  return environment;
}

/**
 * The state the route's server module gave this page, or null when it gave none. The caller names its type: the same
 * capability wrote both sides.
 */
export function usePageState<State>(): State | null {
  return useEnvironment().state as State | null;
}

export function useHeadSink(): PageHeadSink | null {
  return use(HeadSink);
}
