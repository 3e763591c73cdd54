import type { Client, RequestOptions } from './client.js';
import { ClearingError } from './errors.js';
import type { Given, TypedText } from './typed-document.js';

/** One page of any list that follows the Relay specification, with as much of it as a document asks for. */
export interface Connection<Node> {
  readonly edges?: readonly Edge<Node>[] | null;
  readonly nodes?: readonly Node[] | null;
  /** The first two are for walking from the start, the others for walking from the end. */
  readonly pageInfo: {
    readonly hasNextPage?: boolean;
    readonly endCursor?: string | null;
    readonly hasPreviousPage?: boolean;
    readonly startCursor?: string | null;
  };
}

export interface Edge<Node> {
  readonly cursor?: string;
  readonly node: Node;
}

/** Items of a list, page by page. `cursor` is where to continue after what has been handled. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** The cursor of the last item the loop finished with; the item in hand when the loop breaks off comes again. */
  readonly cursor: string | null;
}

export interface PageOptions extends Pick<RequestOptions, 'signal'> {
  /** Use "end" for a document that pages by `last` and `before`: the last item comes first. Default: the start. */
  readonly from?: 'start' | 'end' | undefined;
  /** The variable of the document that takes a cursor. Default: "after", or "before" from the end. */
  readonly cursorVariable?: string | undefined;
}

type NodeOf<List> = List extends { readonly edges: readonly { readonly node: infer Node }[] }
  ? Node
  : List extends { readonly nodes: readonly (infer Node)[] }
    ? Node
    : never;
type EdgeOf<List> = List extends { readonly edges: readonly (infer Edge)[] } ? Edge : never;

/**
 * Every node of a list, from where the variables say (or backwards from there, by option), fetched page by page as
 * the loop goes on.
 *
 *     for await (const practitioner of pages(client, SearchPractitioners, (data) => data.practitioners, { near })) …
 */
export function pages<Data, Variables, List extends Connection<unknown>>(
  client: Client,
  document: TypedText<Data, Variables>,
  listOf: (data: Data) => List | null | undefined,
  ...given: Given<Variables, PageOptions>
): Pages<NodeOf<List>> {
  return new Walk(reader(client, document, listOf, given), (edge) => edge.node as NodeOf<List>);
}

/** The same, with what comes alongside each node: its distance, its soonest time. */
export function edges<Data, Variables, List extends Connection<unknown>>(
  client: Client,
  document: TypedText<Data, Variables>,
  listOf: (data: Data) => List | null | undefined,
  ...given: Given<Variables, PageOptions>
): Pages<EdgeOf<List>> {
  return new Walk(reader(client, document, listOf, given), (edge) => edge as EdgeOf<List>);
}

/** One page in the direction of the walk. */
interface Page {
  readonly edges: readonly Edge<unknown>[];
  readonly hasMore: boolean;
  readonly cursor: string | null | undefined;
}

interface Reader {
  readonly start: string | null;
  /** Null if there is no such list. */
  read(beyond: string | null): Promise<Page | null>;
}

function reader<Data, Variables>(
  client: Client,
  document: TypedText<Data, Variables>,
  listOf: (data: Data) => Connection<unknown> | null | undefined,
  [variables, options = {}]: [variables?: Variables, options?: PageOptions],
): Reader {
  const { from = 'start', signal } = options;
  const { cursorVariable = from === 'start' ? 'after' : 'before' } = options;
  const own = { ...variables } as Record<string, unknown>;
  const start = own[cursorVariable];
  return {
    start: typeof start === 'string' ? start : null,
    async read(beyond) {
      const asked = { ...own, [cursorVariable]: beyond } as Variables;
      const given = [asked, signal ? { signal } : {}] as unknown as Given<Variables, RequestOptions>;
      const list = listOf(await client.request(document, ...given));
      return list ? pageOf(list, from) : null;
    },
  };
}

function pageOf({ edges, nodes, pageInfo }: Connection<unknown>, from: 'start' | 'end'): Page {
  const items = edges ?? (nodes ?? []).map((node) => ({ node }));
  const [hasMore, cursor, fields] =
    from === 'start'
      ? [pageInfo.hasNextPage, pageInfo.endCursor, 'hasNextPage and endCursor']
      : [pageInfo.hasPreviousPage, pageInfo.startCursor, 'hasPreviousPage and startCursor'];
  // A list that seems to be over after one page is worse than an error.
  if (hasMore === undefined)
    throw new ClearingError(`To page from the ${from}, a document must ask for pageInfo { ${fields} }.`, {
      kind: 'NOT_GRAPHQL',
    });
  return { edges: from === 'start' ? items : [...items].reverse(), hasMore, cursor };
}

class Walk<Item> implements Pages<Item> {
  cursor: string | null;

  constructor(
    private readonly reader: Reader,
    private readonly itemOf: (edge: Edge<unknown>) => Item,
  ) {
    this.cursor = reader.start;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for (;;) {
      const asked = this.cursor;
      const page = await this.reader.read(asked);
      if (!page) return;
      for (const edge of page.edges) {
        yield this.itemOf(edge);
        this.cursor = edge.cursor ?? this.cursor;
      }
      this.cursor = page.cursor ?? this.cursor;
      if (!page.hasMore) return;
      // The same page for ever is worse than an error.
      if (this.cursor === asked)
        throw new ClearingError('A page has no cursor to continue from.', { kind: 'NOT_GRAPHQL' });
    }
  }
}
