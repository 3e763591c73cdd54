import DataLoader from 'dataloader';
import type { Actor } from './actor.js';

/** The browser behind a request: what it sent along, and what it is given to keep. */
export interface Browser {
  /** Its Cookie header. */
  readonly cookies: string | null;
  readonly userAgent: string | null;
  /** One Set-Cookie line for the answer. Tokens go to the browser this way alone, never in an answer's data. */
  setCookie(line: string): void;
}

/** What every resolver is given about the request it serves. One per operation. */
export interface RequestContext {
  readonly actor: Actor;
  /** The caller's address, behind trusted proxies. Only ever kept as a keyed hash. */
  readonly clientAddress: string;
  readonly browser: Browser;
  readonly requestId: string;
  /** From Accept-Language; labels are English until another language is complete. */
  readonly locale: string;
  /** Which door the operation came through. */
  readonly door: 'PUBLIC' | 'APP';
  readonly loaders: Loaders;
}

/** The DataLoaders of one request, each made when first asked for. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<never, never>>();

  /** `name` tells loaders apart; what the answer depends on besides the key (a date range, a zone) belongs in it. */
  get<Key, Value>(name: string, batch: (keys: readonly Key[]) => Promise<readonly Value[]>): DataLoader<Key, Value> {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<Key, Value>(batch) as unknown as DataLoader<never, never>;
      this.#loaders.set(name, loader);
    }
    return loader as unknown as DataLoader<Key, Value>;
  }
}
