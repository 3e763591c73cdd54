import type { ListingText } from '../../claims/read-claims.js';
import type { ListingDocument } from '../../document/listing-document.js';

/** Everything a practitioner writes in their own words, and where it stands. */
export function textsOf({
  headline,
  about,
  integration,
  offerings,
  trainings,
  places,
  photo,
}: ListingDocument): ListingText[] {
  const texts: readonly (readonly [where: string, text: string | null | undefined])[] = [
    ['headline', headline],
    ['about', about],
    ['photo', photo?.alt],
    ['support.note', integration?.note],
    ...offerings.flatMap(({ safety, sessionPrice, coursePrice, typicalCourse }, index) =>
      [
        safety.inTheRoom,
        ...safety.monitored,
        ...safety.emergencyTraining,
        ...safety.rescueEquipment,
        safety.longTermMonitoring,
        sessionPrice?.notIncluded,
        coursePrice?.notIncluded,
        ...(coursePrice?.items.map(({ insuranceNote }) => insuranceNote) ?? []),
        typicalCourse?.basis,
      ].map((text) => [`offerings.${index}`, text] as const),
    ),
    ...trainings.map(({ title, body }, index) => [`trainings.${index}`, `${title}\n${body}`] as const),
    ...places.map(
      ({ clinicName, name, directions }, index) =>
        [`places.${index}`, [clinicName, name, directions].filter(Boolean).join('\n')] as const,
    ),
  ];
  return texts.flatMap(([where, text]) => (text ? [{ where, text }] : []));
}
