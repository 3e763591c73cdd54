import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, isAbstractType, parse, type GraphQLSchema } from 'graphql';
import { schemaReference } from './schema-reference.ts';
import { findDocuments } from './documents.ts';

const schemaFile = fileURLToPath(new URL('../../server/schema/app.graphql', import.meta.url));
const changelogFile = fileURLToPath(new URL('../../server/schema/changelog.json', import.meta.url));
const publicSchemaFile = fileURLToPath(new URL('../../server/schema/directory.graphql', import.meta.url));
const factsFile = fileURLToPath(new URL('../../server/schema/field-facts.json', import.meta.url));
const output = fileURLToPath(new URL('../src/generated/', import.meta.url));

/** Types for every document below src against the schema of /app/graphql. Writes a file only when it changed. */
export async function generateTypes(): Promise<void> {
  const schema = parse(readFileSync(schemaFile, 'utf8'));
  const config = {
    useTypeImports: true,
    enumType: 'string-literal',
    emitLegacyCommonJSImports: false,
    importExtension: '.js',
    strictScalars: true,
    scalars: {
      DateTime: 'string',
      Date: 'string',
      TimeZone: 'string',
      Jurisdiction: 'string',
      PhoneNumber: 'string',
      EmailAddress: 'string',
      URL: 'string',
    },
  };
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: output,
    schema,
    schemaAst: buildSchema(readFileSync(schemaFile, 'utf8')),
    documents: findDocuments().map(({ location, text }) => ({ location, rawSDL: text, document: parse(text) })),
    config,
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    plugins: [],
    pluginMap: {},
  });
  mkdirSync(output, { recursive: true });
  for (const section of sections) writeIfChanged(section.filename, await codegen(section));
  writeIfChanged(`${output}possible-types.ts`, possibleTypes(buildSchema(readFileSync(schemaFile, 'utf8'))));
  writeIfChanged(`${output}schema-changelog.ts`, schemaChangelog());
  writeIfChanged(`${output}schema-reference.ts`, referenceFile());
}

/** What partners read of the public schema's history, for the page that says it to people. */
function schemaChangelog(): string {
  const type = "import type { SchemaChangelog } from '../api-changes/schema-changelog.js';";
  return `${type}\n\nexport const schemaChangelog: SchemaChangelog = ${readFileSync(changelogFile, 'utf8').trim()};\n`;
}

/** The public schema for the pages that explain it. */
function referenceFile(): string {
  const type = "import type { SchemaReference } from '../partners/reference/schema-reference.js';";
  const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as Parameters<typeof schemaReference>[1];
  const reference = schemaReference(readFileSync(publicSchemaFile, 'utf8'), facts);
  return `${type}\n\nexport const schema: SchemaReference = ${JSON.stringify(reference, null, 1)};\n`;
}

/** Which types stand behind each interface and union: the client's cache matches fragments by it. */
function possibleTypes(schema: GraphQLSchema): string {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  const entries = abstract.map((type) => {
    const members = schema.getPossibleTypes(type).map((member) => `'${member.name}'`);
    return `  ${type.name}: [${members.sort().join(', ')}],`;
  });
  return `export const possibleTypes: Record<string, string[]> = {\n${entries.sort().join('\n')}\n};\n`;
}

function writeIfChanged(path: string, text: string): void {
  if (readIfThere(path) !== text) writeFileSync(path, text);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.main) await generateTypes();
