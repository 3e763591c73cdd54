/**
 * Arguments of the public schema into which people type what moves them: "helpFor(text:)", "practitioners(search:)". Whatever
 * stands there is neither stored nor logged.
 */
export const typedInputs: ReadonlySet<string> = new Set(['text', 'search']);
