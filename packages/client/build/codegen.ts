import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as schemaTypes from '@graphql-codegen/typescript';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

const schemaFile = fileURLToPath(new URL('../../server/schema/directory.graphql', import.meta.url));

/** A package that asks by documents of its own. */
export interface Generated {
  /** Where its documents stand, and where what is made of them goes: folders. */
  readonly documents: URL;
  readonly output: URL;
  /** From where what is made of them imports TypedDocument. */
  readonly typedDocument: string;
  /** Whether every type of the schema is among it, or those of the documents alone. */
  readonly wholeSchema: boolean;
}

export const ofClient: Generated = {
  documents: new URL('../src/documents/', import.meta.url),
  output: new URL('../src/generated/', import.meta.url),
  typedDocument: '../typed-document.js',
  wholeSchema: true,
};

const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  skipTypename: true,
  immutableTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
  strictScalars: true,
  importExtension: '.js',
  scalars: {
    ID: 'string',
    DateTime: 'string',
    Date: 'string',
    TimeZone: 'string',
    Jurisdiction: 'string',
    PhoneNumber: 'string',
    URL: 'string',
  },
};

interface SourceDocument {
  readonly location: string;
  readonly document: DocumentNode;
}

/** Everything below src/generated, by file name: made of the public SDL and of the package's documents. */
export async function generate(what: Generated): Promise<ReadonlyMap<string, string>> {
  const sdl = readFileSync(schemaFile, 'utf8');
  const documents = readDocuments(fileURLToPath(what.documents));
  const base = { schema: parse(sdl), schemaAst: buildSchema(sdl), config };
  const schema = await codegen({
    ...base,
    filename: 'schema.ts',
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript: schemaTypes },
  });
  const operations = await codegen({
    ...base,
    filename: 'operations.ts',
    documents,
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationTypes },
  });
  return new Map([
    ...(what.wholeSchema ? [['schema.ts', schema] as const] : []),
    ['operations.ts', operations],
    ['documents.ts', documentConstants(documents, what.typedDocument)],
  ]);
}

function readDocuments(folder: string): SourceDocument[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => ({
    location: folder + name,
    document: parse(readFileSync(folder + name, 'utf8'), { noLocation: true }),
  }));
}

/** A text each, and nothing that runs: a bundler leaves out every one that nobody names. */
function documentConstants(documents: readonly SourceDocument[], typedDocument: string): string {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const constants = operations.map((operation) => {
    const name = operation.name!.value;
    const text = stripIgnoredCharacters(print(complete(operation, fragments)));
    const type = `types.${name}${operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query'}`;
    return `export const ${name} = ${JSON.stringify(text)} as TypedDocument<
  ${type},
  ${type}Variables
>;`;
  });
  const imports = [
    `import type { TypedDocument } from '${typedDocument}';`,
    "import type * as types from './operations.js';",
  ];
  return `${imports.join('\n')}\n\n${constants.join('\n\n')}\n`;
}

function complete(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>();
  const follow = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`${operation.name?.value} spreads ...${name.value}, and no file declares it`);
        if (needed.has(name.value)) return;
        needed.set(name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] };
}

/** Writes a file only when it changed. */
export async function write(what: Generated): Promise<void> {
  const output = fileURLToPath(what.output);
  mkdirSync(output, { recursive: true });
  for (const [name, text] of await generate(what)) {
    if (readIfThere(output + name) !== text) writeFileSync(output + name, text);
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.main) await write(ofClient);
