import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RefusedOperation } from '../cost/cost-limits.js';
import type { GraphqlRequest } from '../graphql-request.js';

/** The documents our own pages were built with, by the SHA-256 of their text. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;

  constructor(documents: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(documents));
    this.#known = new Set(this.#texts.values());
    for (const [hash, text] of this.#texts) {
      if (sha256(text) !== hash) throw new Error('A trusted document does not have the hash it is listed under.');
    }
  }

  /** Reads the list that the web build wrote. */
  static read(file: string): TrustedDocuments {
    return new TrustedDocuments(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  }

  /** The request with its document, whether it brought the text or its hash alone. */
  find(request: GraphqlRequest): GraphqlRequest {
    if (this.#known.has(request.query)) return request;
    const { persistedQuery } = request.extensions;
    const hash = (persistedQuery as { readonly sha256Hash?: unknown } | undefined)?.sha256Hash;
    const query = request.query === '' && typeof hash === 'string' ? this.#texts.get(hash) : undefined;
    if (query === undefined) {
      throw new RefusedOperation(403, 'DOCUMENT_NOT_TRUSTED', 'Only documents from our own pages are accepted here.');
    }
    return { ...request, query };
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
