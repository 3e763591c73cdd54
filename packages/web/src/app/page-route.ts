import type { ComponentType } from 'react';
import type { PageContext } from '@clearing/shared/web-entry';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** One address of the site. A capability exports an array of them; app/routes.ts puts the arrays together. */
export interface PageRoute {
  /** react-router's words: "/practitioners/:slug". No health word is ever part of a path, public guides excepted. */
  readonly pattern: string;
  /** An address of it that opens without knowing anything, for the checks that visit every page; else null. */
  readonly example: string | null;
  /** PRIVATE pages hold something about the reader and are never stored by a browser or a cache. */
  readonly privacy: 'PUBLIC' | 'PRIVATE';
  /** How many bytes of files its form may carry, from somebody signed in. Absent: it takes none. */
  readonly fileBytes?: number;
  readonly page: () => Promise<ComponentType>;
  /** What runs on the server only, before the page: write it as `import.meta.env.SSR ? () => import(...) : undefined`. */
  readonly server?: (() => Promise<PageServer>) | undefined;
}

export interface PageServer {
  /** Before a GET is drawn: say `{ goTo }` or give the page its state. Absent: the page is drawn as it is. */
  readonly onGet?: (request: PageServerRequest) => Promise<PageOutcome>;
  /** Answers a form. Absent: a POST to this address is answered 405. */
  readonly onPost?: (request: PageServerRequest) => Promise<PageOutcome>;
}

export interface PageServerRequest extends Pick<
  PageContext,
  | 'now'
  | 'seal'
  | 'unseal'
  | 'access'
  | 'readAccessToken'
  | 'mailboxPath'
  | 'executePublic'
  | 'readStatus'
  | 'embeds'
  | 'clientPackage'
> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly url: URL;
  /** The posted fields; empty on a GET. */
  readonly form: URLSearchParams;
  /** The posted files by the names of their fields; empty where none was chosen. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** More than the route takes was posted: the fields are here, and none of the files. */
  readonly areFilesTooLarge?: boolean;
  /** Runs a document through the same door as the browser would. Throws when anything went wrong that is not a result. */
  readonly run: <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;
}

export type PageOutcome = ShowPage | GoTo;

/** Draw the route's page with this state, which it reads with usePageState(). Must survive JSON. */
export interface ShowPage {
  readonly show: unknown;
  readonly status?: number;
  /** BARE: no scripts, no header, no footer, titled only with the site's name. For the page in a crisis. */
  readonly shell?: 'FULL' | 'BARE';
  readonly access?: { readonly remember: string } | 'FORGET';
  /** Nothing is here for whoever is not signed in; what they wrote stays on a page that leads there. */
  readonly signIn?: string;
}

/** 303 to a path on this site: only after something was stored, or to a page's one true address. */
export interface GoTo {
  readonly goTo: string;
  readonly access?: { readonly remember: string } | 'FORGET';
}
