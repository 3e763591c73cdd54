import type { ServiceKind } from '../../catalog/words.js';
import type { IntegrationLevel } from '../../catalog/words.js';

/** "Ana Ruiz, MD" */
export function displayNameOf(givenName: string, familyName: string, postnominals: readonly string[]): string {
  return [`${givenName} ${familyName}`, ...postnominals].join(', ');
}

const readingOrder: readonly ServiceKind[] = ['KETAMINE_TREATMENT', 'KAP', 'INTEGRATION_ONLY'];

/**
 * What they give, by the offerings that may be shown today. Whoever gives no medicine at all gives integration when they
 * support it; whoever gives some, though none today, does not turn into a therapist by that.
 */
export function servicesOf(
  givesMedicine: boolean,
  shown: readonly ServiceKind[],
  level: IntegrationLevel,
): ServiceKind[] {
  if (givesMedicine) return readingOrder.filter((service) => shown.includes(service));
  return level === 'NONE' ? [] : ['INTEGRATION_ONLY'];
}

/** Whole calendar years; the year somebody began counts as none. Null when they did not say. */
export function yearsInPractice(practisingSince: number | null, day: string): number | null {
  return practisingSince === null ? null : Math.max(0, Number(day.slice(0, 4)) - practisingSince);
}
