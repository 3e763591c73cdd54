import { printSchema } from 'graphql';
import { buildSchemas } from './schema.js';

export interface SchemaFile {
  readonly file: URL;
  readonly sdl: string;
}

const header = (door: string) => `# What ${door} answers, emitted from the resolvers by schema:emit. Do not edit.\n\n`;

/** Both doors' contracts as text. Committed, so that a change of the schema is a change that is reviewed. */
export function emittedSchemas(): readonly SchemaFile[] {
  const { publicSchema, appSchema } = buildSchemas();
  const folder = new URL('../schema/', import.meta.url);
  return [
    { file: new URL('directory.graphql', folder), sdl: `${header('/graphql')}${printSchema(publicSchema)}\n` },
    { file: new URL('app.graphql', folder), sdl: `${header('/app/graphql')}${printSchema(appSchema)}\n` },
  ];
}
