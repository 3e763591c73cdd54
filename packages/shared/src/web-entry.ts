import type { ServiceStatus } from './service-status.js';

/**
 * The one interface between the server and the built web package. The server loads the web build from a configured
 * path and knows nothing else of it; the web build knows the server only through these types.
 */

/** One HTTP request for a page, already checked for size and, when it posts, for its origin and form token. */
export interface PageRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute, on the site's own configured origin whatever Host header came in. */
  readonly url: URL;
  /** The posted fields, or null for a GET. */
  readonly form: URLSearchParams | null;
  /** The posted files by the names of their fields; none but at a route that takes them. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** More than the route takes was posted: the fields are here, and none of the files. */
  readonly areFilesTooLarge?: boolean;
  readonly acceptLanguage: string | null;
  /** False when the reader's browser said it reduces data (Save-Data). */
  readonly wantsScripts: boolean;
  /**
   * Why the server would not let this act: the form token of a POST is missing or stale, or it is too large; or, of any
   * request, that the server is too busy to find out who asks. The page says so and offers what was typed to be sent again.
   * Null when it may act.
   */
  readonly refused: 'FORM_TOKEN' | 'TOO_LARGE' | 'BUSY' | null;
}

/** A GraphQL operation of our own pages. Runs in process through the same actor, guards and limits as HTTP. */
export interface PageOperation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface PageOperationResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  /** Of the public door: what it cost. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a private link is for. The id is a consultation's, or that of a place on a waiting list. */
export interface LinkHeld {
  readonly consultationId: string;
  readonly role: 'PATIENT' | 'PRACTITIONER' | 'WAITING';
  /** A patient's: what the letters were about that it came with. */
  readonly purposes: readonly ('CONSULTATION' | 'JOIN' | 'PROPOSAL' | 'MESSAGES' | 'ASK_AGAIN' | 'EVERYTHING')[];
}

/** What the server lends to a page while it renders or acts. */
export interface PageContext {
  readonly execute: (operation: PageOperation) => Promise<PageOperationResult>;
  /** The same at the public door, as a stranger who asks from the reader's address: counted there, and answered as there. */
  readonly executePublic: (operation: PageOperation) => Promise<PageOperationResult>;
  /** How the service is, as its processes found out a moment ago: also when nothing else can be asked. */
  readonly readStatus: () => Promise<ServiceStatus>;
  /** For every script and style element; the Content-Security-Policy allows nothing else inline. */
  readonly nonce: string;
  /**
   * Goes into every posting form as the hidden field `formToken`. Bound to the browser by a cookie of the server's, which
   * only PRIVATE answers set: a PUBLIC page has no posting form, since a cache would hand one reader's token to another.
   */
  readonly formToken: string;
  /** The server's clock, as an RFC 3339 instant: the only "now" a page may use. */
  readonly now: string;
  /** Seals what a many-page form has gathered so it can travel in a hidden field: encrypted, authenticated, 24 hours. */
  readonly seal: (value: unknown) => string;
  /** What was sealed, or null when it was altered, is older than 24 hours, or was sealed by somebody else's key. */
  readonly unseal: (sealed: string) => unknown;
  /** Whose private link the browser holds, if any: never the token itself. The id is the API's, as `node(id:)` takes it. */
  readonly access: LinkHeld | null;
  /** Whether somebody signed in asks: for what stands at the top of every page. */
  readonly isSignedIn: boolean;
  /** What a private link's token opens, without opening it; null when it is altered, expired or revoked. */
  readonly readAccessToken: (token: string) => Promise<LinkHeld | null>;
  /** Printed on an error page so that a person can quote it, and found in the log. */
  readonly reference: string;
  /** Writes a surprise to the server's log, without anything a person typed. The page then answers 500. */
  readonly report: (error: unknown) => void;
  /** Shown on every page while the directory is filled with invented people. */
  readonly demonstration: boolean;
  /** Development only: where the loopback mailbox can be read; null in production. */
  readonly mailboxPath: string | null;
  /** The mail address at which people reach those who run this site. */
  readonly contactAddress: string;
  /** What partners put on their own pages: where each stands by its hash, and what a browser checks it by. Absent: none was built. */
  readonly embeds?: readonly { readonly name: string; readonly path: string; readonly integrity: string }[];
  /** Where the typed client can be installed from: a path on this site. Absent: none was built. */
  readonly clientPackage?: string | null;
}

/** A page, or where to go instead. */
export interface PageResponse {
  readonly status: number;
  /** The page; empty with a redirect. */
  readonly html: string;
  /** Where a 303 goes: a path on this site. Only after something was stored, or to a page's canonical address. */
  readonly location?: string;
  /** PRIVATE answers are no-store. PUBLIC ones hold nothing about the reader and may be cached briefly. */
  readonly privacy: 'PUBLIC' | 'PRIVATE';
  /** Give the browser this private link's token as an HttpOnly cookie, or make it forget the one it holds. */
  readonly access?: { readonly remember: string } | 'FORGET';
}

/** What the web build exports. */
export interface WebEntry {
  /** Answers a GET, or a POST by running the route's form action. Never throws for bad input; 404 and 500 are pages too. */
  readonly render: (request: PageRequest, context: PageContext) => Promise<PageResponse>;
  /** The pattern of the route that would answer, for logs and metrics: "/practitioners/:slug", or null. */
  readonly routePattern: (pathname: string) => string | null;
  /**
   * Every route's pattern, with an example address when it can be opened without knowing anything, and whether what it
   * answers may be kept by a cache.
   */
  readonly routes: readonly {
    readonly pattern: string;
    readonly example: string | null;
    readonly privacy: PageResponse['privacy'];
    /** How many bytes of files a form at it may carry, from somebody signed in; 0: it takes none. */
    readonly fileBytes: number;
  }[];
}
