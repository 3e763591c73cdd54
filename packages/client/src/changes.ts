import type { Client } from './client.js';
import { isClearingError } from './errors.js';
import { ListChanges } from './generated/documents.js';
import type { ListChangesQuery } from './generated/operations.js';
import { pages, type Connection, type Pages } from './pages.js';
import type { TypedText } from './typed-document.js';

/** One change, as ListChanges asks for it. */
export type Change = NonNullable<ListChangesQuery['practitionersChangedSince']>['edges'][number]['node'];

export interface ChangesOptions<Told = Change> {
  /** The cursor kept from the last time. Without one, every listing is reported. */
  readonly after?: string | null | undefined;
  /** How many at once, 1 to 50. */
  readonly first?: number | undefined;
  /**
   * Called when the cursor was too old and every listing is reported again. Removals in between are not reported:
   * start a new copy here, and replace the old one with it when the loop has ended. Without this, the error is
   * thrown.
   */
  readonly onStartOver?: (() => void | Promise<void>) | undefined;
  /** Another document for the same field, to get other facts. Default: ListChanges. */
  readonly document?:
    | TypedText<
        { readonly practitionersChangedSince: ChangeList<Told> | null },
        { readonly first?: number; readonly after?: string | null }
      >
    | undefined;
  readonly signal?: AbortSignal | undefined;
}

type ChangeList<Told> = Connection<Told> & {
  readonly edges: readonly { readonly cursor: string; readonly node: Told }[];
};

/**
 * What changed in listings since a cursor, up to now. `cursor` is the one to keep, at any moment: everything before
 * it has been handled.
 */
export function changes<Told = Change>(client: Client, options: ChangesOptions<Told> = {}): Pages<Told> {
  return new Changes<Told>(client, options);
}

class Changes<Told> implements Pages<Told> {
  #pages: Pages<Told>;

  constructor(
    private readonly client: Client,
    private readonly options: ChangesOptions<Told>,
  ) {
    this.#pages = this.#from(options.after ?? null);
  }

  get cursor(): string | null {
    return this.#pages.cursor;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Told, void, undefined> {
    try {
      yield* this.#pages;
    } catch (error) {
      const { onStartOver } = this.options;
      if (!onStartOver || this.cursor === null || !isClearingError(error, 'CURSOR_EXPIRED')) throw error;
      await onStartOver();
      this.#pages = this.#from(null);
      yield* this.#pages;
    }
  }

  #from(after: string | null): Pages<Told> {
    const { first = 50, signal } = this.options;
    const document = (this.options.document ?? ListChanges) as NonNullable<ChangesOptions<Told>['document']>;
    const list = pages(this.client, document, (data) => data.practitionersChangedSince, { first, after }, { signal });
    return list as Pages<Told>;
  }
}
