import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { isEmailAddress } from '../../platform/mail/email-address.js';
import { addLookedUpProblems, addTooLong } from '../looked-up-problems.js';
import type { RecordClaimLookUpInput } from './claim-desk.inputs.js';

const FIELDS = [
  'jurisdiction',
  'licenseNumber',
  'source',
  'found',
  'evidence',
  'evidenceSha256',
  'address',
  'addressSource',
] satisfies (keyof RecordClaimLookUpInput)[];
const LONGEST = { licenseNumber: 40, addressSource: 200 } as const;

/** What has to be mended before a look-up is recorded, in the order of the form. */
export function problemsOfLookUp(
  input: Omit<RecordClaimLookUpInput, 'key'>,
  { needsAddress }: { readonly needsAddress: boolean },
): readonly InputProblem[] {
  const problems = new Problems();
  if (!isJurisdiction(input.jurisdiction)) problems.add(['jurisdiction'], 'Choose a state.');
  if (input.licenseNumber.trim() === '') problems.add(['licenseNumber'], 'Give the number of the licence.');
  addLookedUpProblems(problems, input);
  if (needsAddress) {
    if (!isEmailAddress(input.address?.trim() ?? '')) {
      problems.add(['address'], 'Give the email address as it is in the source.');
    }
    if ((input.addressSource?.trim() ?? '').length < 3) problems.add(['addressSource'], 'Say which source it is from.');
  }
  addTooLong(problems, input, LONGEST);
  return problems.inOrderOf(FIELDS);
}
