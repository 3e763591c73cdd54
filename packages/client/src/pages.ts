import type { Client, RequestOptions } from './client.js';
import { ClearingError } from './errors.js';
import type { Given, TypedText } from './typed-document.js';

/** One page of any list by the Relay specification, with as much of it as a document asks for. */
export interface Connection<Node> {
  readonly edges?: readonly Edge<Node>[] | null;
  readonly nodes?: readonly Node[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Edge<Node> {
  readonly cursor?: string;
  readonly node: Node;
}

/** Items of a list, page after page. `cursor` is where to go on after whatever has been dealt with. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** Of the last item that the loop came back from; the one being looked at when it breaks off is met again. */
  readonly cursor: string | null;
}

export interface PageOptions extends Pick<RequestOptions, 'signal'> {
  /** The variable of the document that takes a cursor; "after" unless given. */
  readonly cursorVariable?: string;
}

type NodeOf<List> = List extends { readonly edges: readonly { readonly node: infer Node }[] }
  ? Node
  : List extends { readonly nodes: readonly (infer Node)[] }
    ? Node
    : never;
type EdgeOf<List> = List extends { readonly edges: readonly (infer Edge)[] } ? Edge : never;

/**
 * Every node of a list from where the variables say on, asked for page by page while the loop goes on.
 *
 *     for await (const practitioner of pages(client, SearchPractitioners, (data) => data.practitioners, { near })) …
 */
export function pages<Data, Variables, List extends Connection<unknown>>(
  client: Client,
  document: TypedText<Data, Variables>,
  listOf: (data: Data) => List | null | undefined,
  ...given: Given<Variables, PageOptions>
): Pages<NodeOf<List>> {
  return new Walk<NodeOf<List>>(reader(client, document, listOf, given), (edge) => edge.node as NodeOf<List>);
}

/** The same with what stands beside each node: its distance, its soonest time. */
export function edges<Data, Variables, List extends Connection<unknown>>(
  client: Client,
  document: TypedText<Data, Variables>,
  listOf: (data: Data) => List | null | undefined,
  ...given: Given<Variables, PageOptions>
): Pages<EdgeOf<List>> {
  return new Walk<EdgeOf<List>>(reader(client, document, listOf, given), (edge) => edge as EdgeOf<List>);
}

interface Reader {
  readonly start: string | null;
  read(after: string | null): Promise<Connection<unknown> | null | undefined>;
}

function reader<Data, Variables>(
  client: Client,
  document: TypedText<Data, Variables>,
  listOf: (data: Data) => Connection<unknown> | null | undefined,
  [variables, options = {}]: [variables?: Variables, options?: PageOptions],
): Reader {
  const { cursorVariable = 'after', signal } = options;
  const own = { ...variables } as Record<string, unknown>;
  const start = own[cursorVariable];
  return {
    start: typeof start === 'string' ? start : null,
    async read(after) {
      const asked = { ...own, [cursorVariable]: after } as Variables;
      const given = [asked, signal ? { signal } : {}] as unknown as Given<Variables, RequestOptions>;
      return listOf(await client.request(document, ...given));
    },
  };
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
      const list = await this.reader.read(asked);
      if (!list) return;
      for (const edge of list.edges ?? (list.nodes ?? []).map((node): Edge<unknown> => ({ node }))) {
        yield this.itemOf(edge);
        this.cursor = edge.cursor ?? this.cursor;
      }
      this.cursor = list.pageInfo.endCursor ?? this.cursor;
      if (!list.pageInfo.hasNextPage) return;
      // The same page for ever is worse than an error.
      if (this.cursor === asked) throw new ClearingError('A page has no end to go on from.', { kind: 'NOT_GRAPHQL' });
    }
  }
}
