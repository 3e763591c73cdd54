import fc from 'fast-check';
import type {
  LicenseInDocument,
  ListingDocument,
  OfferingInDocument,
  PlaceInDocument,
} from '../src/listing/document/listing-document.js';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll('\0', '') || 'x');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const amount = fc.integer({ min: 0, max: 1_000_000 });
const day = fc.constantFrom('2026-11-01', '2025-02-28', '2024-12-31');
const several = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const someOf = <Value>(...values: Value[]) => fc.subarray(values);

const license = (expiresOn: string): fc.Arbitrary<LicenseInDocument> =>
  fc.record({
    id: fc.uuid({ version: 4 }),
    jurisdiction: fc.constantFrom('US-TX', 'US-OK', 'US-NM'),
    profession: fc.constantFrom('psychiatrist', 'family-physician'),
    kind: fc.constant('STATE_LICENSE' as const),
    number: maybe(words),
    startsOn: maybe(day),
    expiresOn: fc.constant(expiresOn),
  });

const place: fc.Arbitrary<PlaceInDocument> = fc.record({
  id: fc.uuid({ version: 4 }),
  clinicId: fc.uuid({ version: 4 }),
  clinicName: words,
  name: maybe(words),
  street: words,
  city: words,
  region: fc.constant('US-TX'),
  postalCode: fc.constant('75201'),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => degrees + 0),
  timeZone: fc.constantFrom('America/Chicago', 'America/Denver'),
  phone: maybe(fc.constant('+12145550100')),
  accessibility: several(words),
  directions: maybe(words),
});

const offering = (locationIds: readonly string[]): fc.Arbitrary<OfferingInDocument> =>
  fc.record({
    id: fc.uuid({ version: 4 }),
    service: fc.constantFrom('KETAMINE_TREATMENT' as const, 'KAP' as const),
    deliveryMethod: fc.constantFrom('iv-infusion', 'im-injection'),
    careSetting: fc.constant('CLINIC' as const),
    locationId: fc.constantFrom(...locationIds),
    remoteIn: fc.constant([]),
    sessionMinutes: fc.integer({ min: 1, max: 600 }),
    observationMinutes: fc.integer({ min: 0, max: 600 }),
    sessionPrice: maybe(fc.record({ amount, notIncluded: maybe(words), confirmedOn: day })),
    coursePrice: maybe(
      fc.record({
        total: amount,
        items: several(
          fc.record({ phase: fc.constant('preparation'), sessions: fc.nat(9), amount, insuranceNote: maybe(words) }),
        ),
        notIncluded: maybe(words),
        validFrom: day,
        confirmedOn: day,
      }),
    ),
    typicalCourse: maybe(fc.record({ sessions: fc.nat(20), weeks: fc.nat(20), basis: words })),
    safety: fc.record({
      supervisedBy: someOf('psychiatrist', 'registered-nurse'),
      inTheRoom: maybe(words),
      monitored: several(words),
      emergencyTraining: several(words),
      rescueEquipment: several(words),
      privateRoom: fc.boolean(),
      supportPersonAllowed: fc.boolean(),
      rideHomeRequired: fc.boolean(),
      longTermMonitoring: maybe(words),
      afterHoursContact: fc.boolean(),
    }),
    psychotherapyDuringSession: fc.boolean(),
  });

/** Any listing in Texas that the rules of care let be published. */
export function anyDocument(expiresOn: string): fc.Arbitrary<ListingDocument> {
  return fc.uniqueArray(place, { minLength: 1, maxLength: 3, selector: ({ id }) => id }).chain((places) =>
    fc.record({
      givenName: words,
      familyName: words,
      pronouns: maybe(words),
      postnominals: several(words),
      npi: fc.constant(null),
      practisingSince: maybe(fc.integer({ min: 1950, max: 2026 })),
      professions: someOf('psychiatrist', 'family-physician'),
      licenses: fc
        .array(license(expiresOn), { maxLength: 3 })
        .chain((more) =>
          license(expiresOn).map((first) => [...more, { ...first, jurisdiction: 'US-TX', startsOn: null }]),
        ),
      trainings: several(
        fc.record({
          id: fc.uuid({ version: 4 }),
          title: words,
          body: words,
          hours: maybe(fc.nat(500)),
          supervisedSessions: maybe(fc.nat(500)),
          completedOn: maybe(day),
        }),
      ),
      places: fc.constant(places),
      offerings: several(offering(places.map(({ id }) => id))),
      integration: fc.record({
        level: fc.constantFrom('IN_HOUSE' as const, 'REFERRAL' as const, 'NONE' as const),
        modalities: someOf('emdr', 'cbt'),
        timing: someOf('PREPARATION' as const, 'AFTER_SESSION' as const),
        sessionsIncluded: maybe(fc.nat(20)),
        sessionPrice: maybe(amount),
        acceptsPatientsDosedElsewhere: fc.boolean(),
        note: maybe(words),
      }),
      conditions: someOf('ptsd', 'ocd'),
      experienceWith: someOf('VETERANS' as const, 'PERINATAL' as const),
      languages: fc.subarray(['en', 'es', 'fil'], { minLength: 1 }),
      insurers: fc
        .subarray(['aetna', 'cigna', 'medicare'])
        .chain((slugs) => fc.tuple(...slugs.map((slug) => fc.boolean().map((inNetwork) => ({ slug, inNetwork }))))),
      acceptingNewPatients: fc.boolean(),
      headline: maybe(words),
      about: maybe(words),
      photo: maybe(fc.record({ id: fc.uuid({ version: 4 }), alt: words, widths: fc.constantFrom([160], [160, 320]) })),
    }),
  );
}
