import { isIntrospectionType, isSpecifiedScalarType, printType, type GraphQLSchema } from 'graphql';
import { fieldFacts } from './field-facts.js';
import { buildSchemas } from '../schema.js';

export interface SchemaFile {
  readonly file: URL;
  readonly sdl: string;
}

const header = (door: string) => `# What ${door} answers, emitted from the resolvers by schema:emit. Do not edit.\n\n`;

/**
 * Both doors' contracts as text, and what the public one's fields cost and need. Committed, so that a change of the schema is a
 * change that is reviewed.
 */
export function emittedSchemas(): readonly SchemaFile[] {
  const { publicSchema, appSchema } = buildSchemas();
  const folder = new URL('../../schema/', import.meta.url);
  return [
    { file: new URL('directory.graphql', folder), sdl: `${header('/graphql')}${publicSdl()}` },
    // What the schema's own language has no words for: the reference says it beside each field.
    {
      file: new URL('field-facts.json', folder),
      sdl: `${JSON.stringify(fieldFacts(publicSchema), null, 2)}\n`,
    },
    { file: new URL('app.graphql', folder), sdl: `${header('/app/graphql')}${printTypes(appSchema)}` },
  ];
}

/** The public door's contract as text, the same for every caller. */
export function publicSdl(): string {
  return printTypes(buildSchemas().publicSchema);
}

/** By name: the order in which modules happened to be read is nobody's business. */
function printTypes(schema: GraphQLSchema): string {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => `${printType(type)}\n`)
    .join('\n');
}
