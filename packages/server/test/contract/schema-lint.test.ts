import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';

const file = fileURLToPath(new URL('../../schema/directory.graphql', import.meta.url));
const sdl = readFileSync(file, 'utf8');

/** What decision 0150 leaves as it is, and why. Nothing else may be warned of, and none of this may be over unnoticed. */
const left = [
  'Type "ConsultationType" should not have "Type" suffix',
  'Field "reviewedBy" starts with the name of the parent type "Review"',
  'Field "reviewerCredential" starts with the name of the parent type "Review"',
  'Field "reviewedOn" starts with the name of the parent type "Review"',
];

/** An id is of what can be asked for by it: of a Node. */
function typesWithoutId(): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(isObjectType);
  return types.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name);
}

it('the public schema has nothing that the recommended and the Relay rules warn of, but for what was decided', async () => {
  const plugin = graphqlEslint.default ?? graphqlEslint;
  const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = plugin.configs;
  const config = {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': plugin },
    languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: file } } },
    rules: {
      ...recommended.rules,
      ...relay.rules,
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: typesWithoutId() } }],
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  } as unknown as Linter.Config;
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [config] });
  const [result] = await eslint.lintText(sdl, { filePath: file });
  expect(result?.messages.map(({ message }) => message)).toEqual(left);
});
