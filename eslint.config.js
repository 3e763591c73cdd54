import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', 'packages/server/test/**', 'e2e/**', 'bench/**'];
const configurations = [
  // vitest and Playwright call what they find as the default export.
  'packages/server/test/global-setup.ts',
  'e2e/global-setup.ts',
  '*.config.{js,ts}',
  '*/*.config.ts',
  'packages/*/*.config.ts',
  'packages/*/*/vite.config.ts',
  'packages/web/build/**',
];

const noDefaultExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing, wherever it is used.',
};
const noNamedZod = {
  selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
  message: 'import * as z: a quarter of the size in the browser.',
};
const noSleepingTests = ['only', 'skip', 'todo', 'fails'].flatMap((property) =>
  ['test', 'it', 'describe'].map((object) => ({
    object,
    property,
    message: 'A test that does not run proves nothing.',
  })),
);

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/generated/', '**/test-results/', '.data/'] },
  // Nobody switches a rule off beside the line it complains about.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // Each program is made once; the service of editors makes them anew from file to file, which takes a third longer.
        project: [
          'packages/*/tsconfig*.json',
          'packages/server/graphiql/tsconfig.json',
          'e2e/tsconfig.json',
          'bench/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      // A component that waits throws what it waits for, and one whose query failed passes the failure on.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Promise' },
            { from: 'package', package: '@apollo/client', name: 'ErrorLike' },
          ],
        },
      ],
      // It calls assertions unnecessary that tsc then misses.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // What people type is searched for control characters on purpose.
      'no-control-regex': 'off',
      // graphql-js compares its kinds with their names.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Interfaces of ours are asynchronous because the next implementation is.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExports],
    },
  },
  {
    files: ['packages/server/src/**/*.ts', 'packages/server/src/**/*.tsx'],
    ignores: ['packages/server/src/config.ts', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in config.ts alone.' },
      ],
    },
  },
  {
    files: ['packages/web/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExports, noNamedZod] },
  },
  {
    files: tests,
    rules: {
      'no-restricted-properties': ['error', ...noSleepingTests],
      // What came over HTTP has no type; the assertion is what checks it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-console': 'off',
    },
  },
  // No program of ours holds it.
  { files: ['vitest.config.ts'], ...tseslint.configs.disableTypeChecked },
  { files: configurations, rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'performance',
          'URL',
          'Buffer',
          'setInterval',
          'clearInterval',
          'setTimeout',
          'clearTimeout',
          'module',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
