import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  CareSetting,
  ConsultationMode,
  Experience,
  IntegrationLevel,
  IntegrationTiming,
  SearchFacetsFragment,
  ServiceKind,
} from '../generated/graphql.js';
import { languageName } from '../lib/languages.js';

/** The filters' words in the address. */
export type SearchFilterName =
  | 'service'
  | 'method'
  | 'within'
  | 'price'
  | 'mode'
  | 'setting'
  | 'condition'
  | 'support'
  | 'timing'
  | 'modality'
  | 'profession'
  | 'insurer'
  | 'language'
  | 'experience'
  | 'checked'
  | 'accepting';

/** One filter of the search: its word in the address, the facet that counts its values, and how it is chosen. */
export interface SearchFilter {
  readonly name: SearchFilterName;
  readonly facet: Exclude<keyof SearchFacetsFragment, '__typename' | ' $fragmentName'>;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  /** MANY: any of the chosen ones will do. ONE: at most one is chosen. */
  readonly takes: 'MANY' | 'ONE';
  /** Open from the start; the others open when something in them is chosen. */
  readonly first?: boolean;
}

/** Every filter, in the order a person thinks of them. */
export const searchFilters: readonly SearchFilter[] = [
  { name: 'service', facet: 'services', label: msg`What kind of care`, takes: 'MANY', first: true },
  { name: 'method', facet: 'deliveryMethods', label: msg`How ketamine is given`, takes: 'MANY', first: true },
  { name: 'within', facet: 'availability', label: msg`First talk within`, takes: 'ONE', first: true },
  { name: 'price', facet: 'price', label: msg`Price of one session`, takes: 'ONE', first: true },
  { name: 'mode', facet: 'consultationModes', label: msg`How you would talk first`, takes: 'MANY' },
  { name: 'setting', facet: 'careSettings', label: msg`Where it is given`, takes: 'MANY' },
  { name: 'condition', facet: 'conditions', label: msg`Condition`, takes: 'MANY' },
  { name: 'support', facet: 'integrationSupport', label: msg`Therapy around it`, takes: 'MANY' },
  { name: 'timing', facet: 'integrationTiming', label: msg`When therapy happens`, takes: 'MANY' },
  { name: 'modality', facet: 'integrationModalities', label: msg`Kind of therapy`, takes: 'MANY' },
  { name: 'profession', facet: 'professions', label: msg`Profession`, takes: 'MANY' },
  { name: 'insurer', facet: 'insurers', label: msg`Insurance`, takes: 'MANY' },
  { name: 'language', facet: 'languages', label: msg`Language`, takes: 'MANY' },
  { name: 'experience', facet: 'experienceWith', label: msg`Experience with`, takes: 'MANY' },
  {
    name: 'checked',
    facet: 'verified',
    label: msg`Licence`,
    hint: msg`Checked by us at its source, and the check has not run out.`,
    takes: 'ONE',
  },
  { name: 'accepting', facet: 'acceptingNewPatients', label: msg`Takes new patients`, takes: 'ONE' },
];

/** Of filters whose values the schema lists, all there are: another could not even be asked for. */
const listed: Partial<Record<SearchFilterName, Readonly<Record<string, true>>>> = {
  service: { KETAMINE_TREATMENT: true, KAP: true, INTEGRATION_ONLY: true } satisfies Record<ServiceKind, true>,
  mode: { IN_PERSON: true, VIDEO: true, PHONE: true } satisfies Record<ConsultationMode, true>,
  setting: { CLINIC: true, REMS_CERTIFIED_SITE: true, HOME_SUPERVISED_REMOTELY: true } satisfies Record<
    CareSetting,
    true
  >,
  support: { IN_HOUSE: true, PARTNER_THERAPIST: true, REFERRAL: true, NONE: true } satisfies Record<
    IntegrationLevel,
    true
  >,
  timing: { PREPARATION: true, DURING_SESSION: true, AFTER_SESSION: true } satisfies Record<IntegrationTiming, true>,
  experience: {
    VETERANS: true,
    PERINATAL: true,
    OLDER_ADULTS: true,
    ADDICTION: true,
    CHRONIC_ILLNESS: true,
    LGBTQ_PATIENTS: true,
  } satisfies Record<Experience, true>,
};

export function isValueOf(name: SearchFilterName, value: string): boolean {
  const values = listed[name];
  return !values || Object.hasOwn(values, value);
}

/** A chosen value that no facet counts, as a language nobody found speaks: it is chosen all the same. */
export function wordsOfUncounted(name: SearchFilterName, value: string): string {
  return name === 'language' ? languageName(value) : value.replaceAll(/[-_]/g, ' ').toLowerCase();
}
