import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as schemaTypes from '@graphql-codegen/typescript';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

const schemaFile = fileURLToPath(new URL('../../server/schema/directory.graphql', import.meta.url));
const documentFolder = fileURLToPath(new URL('../src/documents/', import.meta.url));
const output = fileURLToPath(new URL('../src/generated/', import.meta.url));

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

/** Everything below src/generated, by file name: made of the published SDL and of the everyday documents. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const sdl = readFileSync(schemaFile, 'utf8');
  const documents = readDocuments();
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
    ['schema.ts', schema],
    ['operations.ts', operations],
    ['documents.ts', documentConstants(documents)],
  ]);
}

function readDocuments(): SourceDocument[] {
  const files = readdirSync(documentFolder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => ({
    location: documentFolder + name,
    document: parse(readFileSync(documentFolder + name, 'utf8'), { noLocation: true }),
  }));
}

/** A text each, and nothing that runs: a bundler leaves out every one that nobody names. */
function documentConstants(documents: readonly SourceDocument[]): string {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const constants = operations.map((operation) => {
    const name = operation.name!.value;
    const text = stripIgnoredCharacters(print(complete(operation, fragments)));
    return `export const ${name} = ${JSON.stringify(text)} as TypedDocument<
  types.${name}Query,
  types.${name}QueryVariables
>;`;
  });
  const imports = [
    "import type { TypedDocument } from '../typed-document.js';",
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
async function write(): Promise<void> {
  mkdirSync(output, { recursive: true });
  for (const [name, text] of await generate()) {
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

if (import.meta.main) await write();
