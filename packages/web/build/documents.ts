import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addTypenameToDocument } from './typename.ts';
import { Kind, parse, print, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

export interface SourceDocument {
  readonly location: string;
  readonly text: string;
}

/** Every graphql(`...`) call below src. A document is one operation or one fragment and holds no ${}. */
export function findDocuments(): SourceDocument[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: source, exclude: ['generated/**'] }).sort();
  return files.flatMap((file) => {
    const code = readFileSync(source + file, 'utf8');
    return [...code.matchAll(call)].map((match) => ({ location: source + file, text: match[1] ?? '' }));
  });
}

/** Each definition by its name, with every fragment it leads to, as it is sent: with __typename, printed. */
export class DocumentSet {
  readonly #operations = new Map<string, DocumentNode>();
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(documents: readonly SourceDocument[]) {
    for (const { text } of documents) {
      const document = parse(text, { noLocation: true });
      for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
        if (definition.kind === Kind.OPERATION_DEFINITION && definition.name)
          this.#operations.set(definition.name.value, document);
      }
    }
  }

  /** The name a graphql(`...`) call declares. */
  static nameOf(text: string): string {
    const [definition] = parse(text, { noLocation: true }).definitions;
    if (definition && 'name' in definition && definition.name) return definition.name.value;
    throw new Error(`A document without a name:\n${text}`);
  }

  complete(name: string): DocumentNode {
    const fragment = this.#fragments.get(name);
    const own = this.#operations.get(name)?.definitions ?? (fragment ? [fragment] : []);
    const needed = new Map<string, FragmentDefinitionNode>();
    const follow = (text: string) => {
      for (const [, spread] of text.matchAll(/\.\.\.\s*(?!on\b)([A-Za-z_]\w*)/g)) {
        if (!spread || needed.has(spread)) continue;
        const definition = this.#fragments.get(spread);
        if (!definition) throw new Error(`${name} spreads ...${spread}, and no component declares it`);
        needed.set(spread, definition);
        follow(print(definition));
      }
    };
    for (const definition of own) follow(print(definition));
    needed.delete(name);
    return addTypenameToDocument({ kind: Kind.DOCUMENT, definitions: [...own, ...needed.values()] });
  }

  /** sha256 of the exact text a page sends -> that text: what a server may be told to accept and nothing else. */
  trusted(): Record<string, string> {
    const texts = [...this.#operations.keys()].sort().map((name) => print(this.complete(name)));
    return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  }
}
