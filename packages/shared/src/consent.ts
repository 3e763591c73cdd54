/**
 * The version of the consent text a patient agrees to: the day it was last changed, and which one of that day when there
 * was more than one. The page that shows the text, the request that carries the agreement and the record of it all name
 * this one. Change the text, change the version, and keep the words of the one before: see consent-text.tsx.
 */
export const consentPolicyVersion = '2026-11-30';

/** Every version whose words are kept readable, the newest first. Requests name no other. */
export const consentVersions = [consentPolicyVersion, '2026-11-27.2', '2026-11-27'] as const;
export type ConsentVersion = (typeof consentVersions)[number];

/** The day of a version, as a calendar date. */
export function dayOfConsent(version: string): string {
  return version.slice(0, 'yyyy-mm-dd'.length);
}

/**
 * From this version on the text says that whoever acts for the practitioner sees what the patient wants to be called.
 * Under an older one nobody else was named, so nobody else is told.
 */
export const nameIsToldSince = '2026-11-27';
