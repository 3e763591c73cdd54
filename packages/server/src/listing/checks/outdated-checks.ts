import type { CheckedKind } from '../../verification/verification.repository.js';
import type {
  LicenseInDocument,
  ListingDocument,
  PlaceInDocument,
  TrainingInDocument,
} from '../document/listing-document.js';

const ofPerson = ['givenName', 'familyName', 'npi'] as const satisfies (keyof ListingDocument)[];
const ofLicense = [
  'jurisdiction',
  'profession',
  'kind',
  'number',
  'startsOn',
  'expiresOn',
] as const satisfies (keyof LicenseInDocument)[];
const ofTraining = [
  'title',
  'body',
  'hours',
  'supervisedSessions',
  'completedOn',
] as const satisfies (keyof TrainingInDocument)[];
const ofPlace = ['street', 'city', 'region', 'postalCode'] as const satisfies (keyof PlaceInDocument)[];

/**
 * What was checked before and is something else now, or gone: a check was of a person by that name, of a licence with
 * that number and those days, of that very address. Of somebody else, nothing was checked at all. What was checked at a
 * clinic that is not theirs alone counts for everybody there, whatever one of them says.
 */
export function outdatedChecks(
  practitionerId: string,
  before: ListingDocument,
  after: ListingDocument,
  clinicsOfOthers: ReadonlySet<string>,
): ReadonlyMap<CheckedKind, readonly string[]> {
  const isSamePerson = ofPerson.every((fact) => before[fact] === after[fact]);
  const ownOf = (places: readonly PlaceInDocument[]) => places.filter(({ clinicId }) => !clinicsOfOthers.has(clinicId));
  const keptIf = <Thing>(things: readonly Thing[]) => (isSamePerson ? things : []);
  return new Map<CheckedKind, readonly string[]>([
    ['practitioner', isSamePerson ? [] : [practitionerId]],
    ['license', changed(before.licenses, keptIf(after.licenses), ofLicense)],
    ['training', changed(before.trainings, keptIf(after.trainings), ofTraining)],
    ['location', changed(ownOf(before.places), after.places, ofPlace)],
  ]);
}

/** Insurers of which something else is said now, or nothing any more. */
export function outdatedParticipations(before: ListingDocument, after: ListingDocument): string[] {
  const isKept = (said: ListingDocument['insurers'][number]) =>
    after.insurers.some(({ slug, inNetwork }) => slug === said.slug && inNetwork === said.inNetwork);
  return before.insurers.filter((said) => !isKept(said)).map(({ slug }) => slug);
}

function changed<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  facts: readonly (keyof Thing)[],
): string[] {
  const isKept = (thing: Thing) =>
    after.some((each) => each.id === thing.id && facts.every((fact) => each[fact] === thing[fact]));
  return before.filter((thing) => !isKept(thing)).map(({ id }) => id);
}
