import type {
  BreadcrumbList,
  FAQPage,
  ItemList,
  MedicalBusiness,
  Person,
  Physician,
  WebPage,
  WebSite,
} from 'schema-dts';

/** What a page may say of itself in schema.org's words: only what it shows, and of checks only those that hold. */
export type StructuredThing = Said<
  BreadcrumbList | FAQPage | ItemList | MedicalBusiness | Person | Physician | WebSite
>;

/** A thing that is described, and not only named. */
export type Said<Thing> = Exclude<Thing, string>;

/** The kinds of page that mean something to those who read this. */
export type PageKind =
  | 'WebPage'
  | 'AboutPage'
  | 'CollectionPage'
  | 'MedicalWebPage'
  | 'ProfilePage'
  | 'SearchResultsPage';

const siteName = 'Clearing';

interface SaidOfPage {
  readonly title: string;
  readonly description: string | null;
  readonly kind: PageKind;
  readonly data: readonly StructuredThing[];
}

/** As JSON-LD: the page, the site it is part of, and what it is about. A profile names whose it is: search engines ask for it. */
export function structuredDataOf(head: SaidOfPage, url: string, origin: string): object {
  const site = { '@type': 'WebSite', '@id': `${origin}/#site`, url: `${origin}/`, name: siteName } as const;
  const [whose] = head.kind === 'ProfilePage' ? head.data : [];
  const page: WebPage = {
    '@type': head.kind,
    '@id': url,
    url,
    name: head.title,
    ...(head.description !== null && { description: head.description }),
    inLanguage: 'en',
    isPartOf: { '@id': site['@id'] },
    ...(whose?.['@id'] !== undefined && { mainEntity: { '@id': whose['@id'] } }),
  };
  return { '@context': 'https://schema.org', '@graph': [site, page, ...head.data] };
}
