import { formatMoney } from '@clearing/shared/money';
import { consultationModeLabels } from '../../availability/words.js';
import type { Catalog } from '../../catalog/catalog.js';
import {
  careSettingLabels,
  experienceLabels,
  integrationLevelLabels,
  integrationTimingLabels,
  serviceKindLabels,
} from '../../catalog/words.js';
import { languageOf } from '../../listing/practitioner/languages.js';
import { type availabilitySteps, priceSteps } from './search-facets.js';
import type { FacetField } from '../search-question.js';

const availabilityLabels: Readonly<Record<(typeof availabilitySteps)[number], string>> = {
  P1D: 'Within a day',
  P3D: 'Within 3 days',
  P7D: 'Within a week',
  P14D: 'Within 2 weeks',
};

const closedLabels: Partial<Record<FacetField, Readonly<Record<string, string>>>> = {
  services: serviceKindLabels,
  careSettings: careSettingLabels,
  integrationSupport: integrationLevelLabels,
  integrationTiming: integrationTimingLabels,
  experienceWith: experienceLabels,
  consultationModes: consultationModeLabels,
  verified: { true: 'Licence checked', false: 'Licence not checked, or the check ran out' },
  acceptingNewPatients: { true: 'Taking new patients', false: 'Not taking new patients now' },
  availability: availabilityLabels,
  price: Object.fromEntries(
    priceSteps.map((cents) => [String(cents), `Up to ${formatMoney({ amount: cents, currency: 'USD' })}`]),
  ),
};

/** Every value of a facet in reading order; languages are the ones that listings have. */
export function valuesOf(field: FacetField, counted: Iterable<string>, catalog: Catalog, day: string): string[] {
  switch (field) {
    case 'deliveryMethods':
    case 'conditions':
    case 'integrationModalities':
    case 'professions':
      return catalog[field].all.map(({ slug }) => slug);
    case 'insurers':
      return catalog.insurersOn(day).all.map(({ slug }) => slug);
    case 'price':
      return priceSteps.map(String);
    case 'languages':
      return [...counted];
    default:
      return Object.keys(closedLabels[field] ?? {});
  }
}

/** What a person reads for a filter's value. */
export function labelOf(field: FacetField, value: string, catalog: Catalog, day: string): string {
  switch (field) {
    case 'deliveryMethods':
    case 'conditions':
    case 'integrationModalities':
    case 'professions':
      return catalog[field].find(value)?.name ?? value;
    case 'insurers':
      return (catalog.insurersOn(day).find(value) ?? catalog.insurers.find(value))?.name ?? value;
    case 'languages':
      return languageOf(value).label;
    default:
      return closedLabels[field]?.[value] ?? value;
  }
}
