import { createClient, type Client } from '@clearing/client';
import { LitElement, type PropertyDeclarations } from 'lit';

/** Where this script came from: there is the API, and every page that something leads to. */
export const site = new URL(import.meta.url).origin;

/** People wait for this: rather told soon what is the matter than kept waiting. */
const retries = { attempts: 3, longestWaitMs: 3_000 };
/** One for each key, whichever elements ask: what is tried again is counted together. */
const clients = new Map<string, Client>();

function clientOf(key: string): Client {
  let client = clients.get(key);
  if (!client) {
    client = createClient({
      ...{ url: `${site}/graphql`, retries },
      ...(key !== '' && { key }),
      // Whose page it is stands in Origin; on which of its pages somebody reads is nobody's business.
      fetch: (input, init) => fetch(input, { ...init, referrerPolicy: 'no-referrer' }),
    });
    clients.set(key, client);
  }
  return client;
}

/** What both elements are: a key, a place among the page's headings, and a link in the page that stands until they work. */
export abstract class ClearingElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    publishableKey: { attribute: 'publishable-key' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  declare publishableKey: string;
  declare headingLevel: number;
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.publishableKey = '';
    this.headingLevel = 2;
  }

  /** Null: without a key nothing is asked but on the pages of Clearing itself. */
  protected get client(): Client | null {
    const mayAsk = this.publishableKey !== '' || location.origin === site;
    return mayAsk ? clientOf(this.publishableKey) : null;
  }

  /** For what is asked now: it ends what was asked before, of which nobody wants the answer any more. */
  protected askAnew(): AbortSignal {
    this.#asking?.abort();
    this.#asking = new AbortController();
    return this.#asking.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.client) reportError(new Error(`<${this.localName}> needs a publishable-key.`));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }
}

/** A page may load the script twice, or two versions of it: the first stays. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
