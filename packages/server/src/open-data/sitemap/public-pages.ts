import type { Catalog } from '../../catalog/catalog.js';

/** Pages of which there is one, by their paths. */
const alone = [
  ...['/', '/about', '/how-listings-are-checked', '/privacy', '/terms', '/consent', '/help'],
  ...['/guides', '/guides/compare', '/guides/precautions', '/guides/side-effects', '/guides/care-phases'],
  ...[
    '/guides/integration',
    '/partners',
    '/partners/start',
    '/partners/examples',
    '/partners/embeds',
    '/partners/reference',
    '/partners/limits',
    '/status',
    '/partners/about-webhooks',
    '/graphiql',
    '/partners/open-data',
    '/schema/changelog',
  ],
];

/** Every page of words, by its path: those above, and the guides to each thing that the catalog knows. */
export function publicPages(catalog: Catalog): string[] {
  const guides = ([folder, { all }]: readonly [string, { readonly all: readonly { readonly slug: string }[] }]) =>
    all.map(({ slug }) => `/guides/${folder}${slug}`);
  return [
    ...alone,
    ...[
      ['methods/', catalog.deliveryMethods] as const,
      ['conditions/', catalog.conditions] as const,
      ['precautions/', catalog.precautions] as const,
      ['side-effects/', catalog.sideEffects] as const,
      ['care-phases/', catalog.carePhases] as const,
      ['integration/', catalog.integrationModalities] as const,
      ['', catalog.guideTopics] as const,
    ].flatMap(guides),
  ];
}
