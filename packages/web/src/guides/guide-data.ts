import type { BreadcrumbList } from 'schema-dts';
import type { Said } from '../app/structured-data.js';

interface Step {
  readonly name: string;
  /** From the slash on. */
  readonly href: string;
}

/** The way to a guide, as it stands at its top. */
export function wayTo(origin: string, steps: readonly Step[]): Said<BreadcrumbList>[] {
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: origin + href,
      })),
    },
  ];
}
