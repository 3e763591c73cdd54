import type { PractitionerFilter } from '../generated/operations.js';

/** The attributes by which a page says beforehand what is looked for, as the site's own search says it in its address. */
const attributes = {
  service: 'services',
  method: 'deliveryMethods',
  condition: 'conditions',
  profession: 'professions',
  insurer: 'insurers',
  language: 'languages',
  mode: 'consultationModes',
} as const satisfies Record<string, keyof PractitionerFilter>;
type Choice = keyof typeof attributes;

export const choiceAttributes: readonly string[] = Object.keys(attributes);

export type Choices = Readonly<Partial<Record<Choice, readonly string[]>>>;

/** Several values of one attribute stand side by side: "iv-infusion im-injection". */
export function readChoices(element: Pick<Element, 'getAttribute'>): Choices {
  const given = choiceAttributes.map((name) => {
    const values = (element.getAttribute(name) ?? '').split(/[\s,]+/).filter(Boolean);
    return [name, values] as const;
  });
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

export function filterOf(choices: Choices): PractitionerFilter {
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [attributes[name as Choice], values]),
  ) as PractitionerFilter;
}
