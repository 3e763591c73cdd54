/**
 * What we keep of somebody with an account, by the names of the files they take along. Our pages have words for each; the
 * server has what is in it.
 */
export const personalDataNames = [
  'account',
  'signing-in',
  'record',
  'suspensions',
  'your-requests',
  'listing',
  'photos',
  'checks',
  'decisions',
  'claims',
  'hours',
  'talks',
  'requests-to-you',
  'answering',
  'shares',
  'numbers',
  'care-team',
  'clinics',
  'memberships',
  'complaints',
] as const;

export type PersonalDataName = (typeof personalDataNames)[number];

/** Where somebody takes along what we keep of them. */
export const personalDataPath = '/account/data';

/** Everything, in one file for programs. */
export const personalDataJsonPath = `${personalDataPath}/everything.json`;

/** One part, for a spreadsheet. */
export function personalDataCsvPath(name: PersonalDataName): string {
  return `${personalDataPath}/${name}.csv`;
}
