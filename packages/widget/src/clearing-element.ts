import { createClient, type Client } from '@clearing/client';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';

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

const usualLevel = 2;
/** Tries, and the waits between them, may take half a minute: whoever waits that long is told that it goes on. */
const longMs = 5_000;

/** What both elements are: a key, a place among the page's headings, and a link in the page that stands until they work. */
export abstract class ClearingElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    publishableKey: { attribute: 'publishable-key' },
    bookingReferral: { attribute: 'booking-referral' },
    headingLevel: { attribute: 'heading-level', type: Number },
    isAsking: { state: true },
    isTakingLong: { state: true },
  };

  declare publishableKey: Given;
  /** The partner's handle, for links: so that requests that come by them count as theirs. */
  declare bookingReferral: Given;
  declare headingLevel: number | null;
  declare isAsking: boolean;
  declare isTakingLong: boolean;
  #long: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;
  #wasCutOff = false;

  constructor() {
    super();
    this.publishableKey = '';
    this.bookingReferral = '';
    this.headingLevel = usualLevel;
    this.isAsking = false;
    this.isTakingLong = false;
  }

  /** Null: without a key nothing is asked but on the pages of Clearing itself. */
  protected get client(): Client | null {
    const key = textOf(this.publishableKey);
    return key !== '' || location.origin === site ? clientOf(key) : null;
  }

  /** Of its heading; the parts within are one deeper. */
  protected get level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel ?? usualLevel) || usualLevel));
  }

  /** Of every link that leads to somebody. */
  protected get cameFrom(): { readonly source: string; readonly referral: string } {
    return { source: location.hostname, referral: textOf(this.bookingReferral) };
  }

  /** Once more what was asked last. */
  protected abstract askAgain(): unknown;

  /** For what is asked now: it ends what was asked before, of which nobody wants the answer any more. Nobody has waited long for this. */
  protected askAnew(): AbortSignal {
    this.stopAsking();
    this.#asking = new AbortController();
    this.isAsking = true;
    this.#long = setTimeout(() => (this.isTakingLong = true), longMs);
    return this.#asking.signal;
  }

  /** It is answered, or nobody wants the answer any more. */
  protected stopAsking(): void {
    this.#asking?.abort();
    clearTimeout(this.#long);
    this.isAsking = this.isTakingLong = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#wasCutOff) this.askAgain();
    this.#wasCutOff = false;
  }

  /** Said once it is drawn: some frameworks put an element into the page first, and give it its attributes then. */
  protected override updated(changed: PropertyValues<this>): void {
    const isMissing = !this.client && changed.has('publishableKey');
    if (isMissing) reportError(new Error(`<${this.localName}> needs a publishable-key.`));
  }

  /** Whoever pressed something that is gone now goes on where it is said what came of it. */
  protected override update(changed: PropertyValues<this>): void {
    const pressed = this.shadowRoot?.activeElement;
    super.update(changed);
    if (pressed && !pressed.isConnected) this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whatever moves an element takes it out and puts it back: what was asked meanwhile is asked again there.
    this.#wasCutOff = this.isAsking;
    this.stopAsking();
  }
}

/** An attribute, or a property that a page's script set, as a ZIP code that is a number; what takes one away leaves null, or undefined. */
export type Given = string | number | null | undefined;

export function textOf(given: Given): string {
  return String(given ?? '').trim();
}

/** A page may load the script twice, or two versions of it: the first stays. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
