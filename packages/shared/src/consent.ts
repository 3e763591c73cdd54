/**
 * The version of the consent text a patient agrees to, which is the day it was last changed. The page that shows the
 * text, the request that carries the agreement and the record of it all name this one. Change the text, change the day.
 */
export const consentPolicyVersion = '2026-11-27';

/**
 * From this version on the text says that whoever acts for the practitioner sees what the patient wants to be called.
 * Under an older one nobody else was named, so nobody else is told.
 */
export const nameIsToldSince = '2026-11-27';
