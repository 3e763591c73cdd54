/**
 * The version of the consent text a patient agrees to, which is the day it was last changed. The page that shows the
 * text, the request that carries the agreement and the record of it all name this one. Change the text, change the day.
 */
export const consentPolicyVersion = '2026-11-26';
