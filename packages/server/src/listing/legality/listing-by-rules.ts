import type { Insurer } from '../../catalog/profession.results.js';
import { careByRules, mayAnyPrescribe, type CareByProfessions, type CareRules } from './care-by-rules.js';
import { carriesCare, type LicenseOnFile } from './legality.js';
import type { InsurerRow } from '../listing.repository.js';
import { shownInsurers, type NamedInsurers } from './shown-insurers.js';

/** As much of a listing as dated data decides about. */
export interface RuledListing {
  readonly professions: readonly string[];
  readonly offerings: readonly (CareByProfessions & { readonly id: string })[];
  readonly licenses: readonly LicenseOnFile[];
  readonly insurers: readonly InsurerRow[];
}

export const ListingChangeKind = {
  IN_PERSON_FIRST: 'IN_PERSON_FIRST',
  FROM_AFAR: 'FROM_AFAR',
  CARE_PLACES: 'CARE_PLACES',
  PRESCRIBES_IN: 'PRESCRIBES_IN',
  INSURER_GONE: 'INSURER_GONE',
  INSURER_NAMED: 'INSURER_NAMED',
  INSURER_RENAMED: 'INSURER_RENAMED',
} as const;
export type ListingChangeKind = (typeof ListingChangeKind)[keyof typeof ListingChangeKind];

/** One thing that a listing says otherwise. `about` is the slug of a method or an insurer; null: the whole listing. */
export interface ListingChange {
  readonly kind: ListingChangeKind;
  readonly about: string | null;
  /** States, or the one name. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Rules = CareRules & NamedInsurers;

/** What a listing would say otherwise on a day, were these the rules and no longer those. */
export function changesOf(
  listing: RuledListing,
  was: Rules,
  is: Rules,
  on: { was: string; is: string },
): ListingChange[] {
  return [
    ...listing.offerings.flatMap((offering) => changeOfCare(offering, listing, was, is, on)),
    ...changeOfPrescribing(listing, was, is, on),
    ...changesOfInsurers(listing, was, is, on),
  ];
}

function changeOfCare(
  offering: RuledListing['offerings'][number],
  { licenses }: RuledListing,
  was: Rules,
  is: Rules,
  on: { was: string; is: string },
): ListingChange[] {
  const before = careByRules(offering, licenses, was, on.was);
  const after = careByRules(offering, licenses, is, on.is);
  const places = { about: offering.deliveryMethod, before: before.remoteIn, after: after.remoteIn };
  if (before.inPersonEvaluationFirst !== after.inPersonEvaluationFirst) {
    return [{ kind: after.inPersonEvaluationFirst ? 'IN_PERSON_FIRST' : 'FROM_AFAR', ...places }];
  }
  return isSame(before.remoteIn, after.remoteIn) ? [] : [{ kind: 'CARE_PLACES', ...places }];
}

/** Where somebody gives the medicine, results say whether others prescribe it. */
function changeOfPrescribing(
  { offerings, licenses, professions }: RuledListing,
  was: Rules,
  is: Rules,
  on: { was: string; is: string },
): ListingChange[] {
  if (offerings.length === 0) return [];
  const places = (rules: Rules, day: string) => {
    const licensed = licenses.filter((license) => carriesCare(license, day)).map(({ jurisdiction }) => jurisdiction);
    return [...new Set(licensed)].filter((code) => mayAnyPrescribe(professions, rules, code, day)).sort();
  };
  const [before, after] = [places(was, on.was), places(is, on.is)];
  return isSame(before, after) ? [] : [{ kind: 'PRESCRIBES_IN', about: null, before, after }];
}

function changesOfInsurers(
  { insurers }: RuledListing,
  was: Rules,
  is: Rules,
  on: { was: string; is: string },
): ListingChange[] {
  const named = (rules: Rules, day: string) =>
    new Map(shownInsurers(insurers, rules, day).map(({ insurer }): [string, Insurer] => [insurer.slug, insurer]));
  const [before, after] = [named(was, on.was), named(is, on.is)];
  return insurers.flatMap(({ insurer: about }): ListingChange[] => {
    const names = { before: namesOf(before.get(about)), after: namesOf(after.get(about)) };
    if (isSame(names.before, names.after)) return [];
    if (names.after.length === 0) return [{ kind: 'INSURER_GONE', about, ...names }];
    return [{ kind: names.before.length === 0 ? 'INSURER_NAMED' : 'INSURER_RENAMED', about, ...names }];
  });
}

function namesOf(insurer: Insurer | undefined): string[] {
  return insurer ? [insurer.name] : [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
