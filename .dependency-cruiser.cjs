// Who may import whom. tools/borders.mjs runs this, and proves that each rule bites.

/** The capabilities in order: each may import only from those to its left. */
const order = [
  'platform',
  'accounts',
  'catalog',
  'verification',
  'listing',
  'availability',
  'sharing',
  'consultations',
];

/** Capabilities outside the row, and what each of them reads besides platform. */
const beside = {
  directory: ['catalog', 'verification', 'listing', 'availability'],
  'open-data': ['catalog', 'verification', 'listing', 'availability'],
  imports: ['verification', 'listing'],
  claiming: ['accounts', 'catalog', 'listing', 'imports'],
  likeness: ['verification', 'listing', 'imports'],
  clinics: ['accounts', 'catalog', 'verification', 'listing', 'availability', 'consultations'],
  suspending: ['accounts', 'listing', 'consultations'],
  complaints: ['accounts', 'listing', 'consultations'],
  leaving: ['accounts', 'listing', 'sharing', 'consultations', 'claiming', 'clinics'],
  numbers: ['accounts', 'listing', 'availability', 'consultations', 'directory'],
  partners: ['accounts', 'listing', 'availability', 'directory', 'consultations'],
};
/** May read any capability, and no capability reads them. */
const above = ['operators', 'demonstration'];

const server = (names) => `^packages/server/src/(?:${names.join('|')})/`;
const everyCapability = [...order, ...Object.keys(beside), ...above];

const capabilityRules = [
  ...order.map((name, index) => ({
    name: `${name}-imports-only-from-its-left`,
    severity: 'error',
    from: { path: server([name]) },
    to: { path: server(everyCapability.filter((other) => !order.slice(0, index + 1).includes(other))) },
  })),
  ...Object.entries(beside).map(([name, reads]) => ({
    name: `${name}-reads-only-what-it-may`,
    severity: 'error',
    from: { path: server([name]) },
    to: { path: server(everyCapability.filter((other) => ![name, 'platform', ...reads].includes(other))) },
  })),
];

module.exports = {
  forbidden: [
    ...capabilityRules,
    {
      name: 'capabilities-do-not-import-the-composition-root',
      severity: 'error',
      from: { path: server([...order, ...Object.keys(beside)]), pathNot: '\\.test\\.tsx?$' },
      to: { path: '^packages/server/src/(?:[^/]+|(?:contract|sandbox|commands)/.+)$' },
    },
    // Who keeps a listing is decided in one place.
    {
      name: 'keepers-are-asked-for-at-one-door',
      severity: 'error',
      from: {
        path: '^packages/server/src/',
        pathNot: '^packages/server/src/listing/keeper/keeper(?:\\.policy\\.test)?\\.ts$',
      },
      to: { path: '^packages/server/src/listing/keeper/keeper\\.policy\\.ts$' },
    },
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/shared/src/' },
      to: { path: '^(?:packages/(?!shared/)|e2e/|bench/|tools/)' },
    },
    {
      name: 'web-imports-only-shared',
      severity: 'error',
      from: { path: '^packages/web/' },
      to: { path: '^(?:packages/(?!shared/|web/)|e2e/|bench/|tools/)' },
    },
    // Partners install it: what it imports, they would have to.
    {
      name: 'client-imports-nothing-besides',
      severity: 'error',
      from: { path: '^packages/client/src/' },
      to: { pathNot: '^packages/client/src/' },
    },
    // In pages of other people: nothing in it but what it needs there.
    {
      name: 'widget-imports-only-shared-and-client',
      severity: 'error',
      from: { path: '^packages/widget/src/' },
      to: { path: '^(?:packages/(?!shared/|client/|widget/)|e2e/|bench/|tools/)' },
    },
    {
      name: 'server-never-imports-web',
      severity: 'error',
      from: { path: '^packages/server/' },
      to: { path: '^(?:packages/(?:web|widget)/|e2e/|bench/|tools/)' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^packages/web/src/ui/' },
      to: { path: '^packages/web/src/(?!ui/)' },
    },
    {
      name: 'ui-knows-no-graphql',
      severity: 'error',
      from: { path: '^packages/web/src/ui/' },
      to: { path: 'node_modules/(?:@apollo|graphql|@graphql-typed-document-node)/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|^packages/(?:server|client|widget)/test/' },
      to: { path: '\\.test\\.tsx?$|^packages/server/test/(?!scenario)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // Left out: what the page bundler makes up, and a package that is types alone.
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?|\\.css$|^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    // Types count: a cycle of types is a cycle a reader walks.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|/test-results/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
