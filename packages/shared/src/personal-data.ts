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
  'waiting-lists',
  'listing',
  'photos',
  'checks',
  'decisions',
  'claims',
  'hours',
  'travel',
  'talks',
  'requests-to-you',
  'answering',
  'shares',
  'numbers',
  'care-team',
  'clinics',
  'memberships',
  'clinic-invitations',
  'complaints',
  'partner',
] as const;

export type PersonalDataName = (typeof personalDataNames)[number];

/** Where somebody takes along what we keep of them. */
export const personalDataPath = '/account/data';

/** Everything, in one file for programs. */
export const personalDataJsonPath = `${personalDataPath}/everything.json`;

/** What is kept with one request, in one file for programs: for whoever holds its private link, account or not. */
export function requestDataJsonPath(consultationId: string): string {
  return `${requestDataPath}?${new URLSearchParams({ id: consultationId }).toString()}`;
}

export const requestDataPath = '/consultations/everything.json';

/** One part, for a spreadsheet. */
export function personalDataCsvPath(name: PersonalDataName): string {
  return `${personalDataPath}/${name}.csv`;
}
