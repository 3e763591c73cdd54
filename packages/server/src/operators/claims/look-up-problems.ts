import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { isEmailAddress } from '../../platform/mail/email-address.js';
import { addEvidenceProblems } from '../checks/check-problems.js';
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
const LONGEST = { licenseNumber: 40, source: 200, found: 1_000, evidence: 20_000, addressSource: 200 } as const;

/** What has to be mended before a look-up is recorded, in the order of the form. */
export function problemsOfLookUp(
  input: Omit<RecordClaimLookUpInput, 'key'>,
  { needsAddress }: { readonly needsAddress: boolean },
): readonly InputProblem[] {
  const problems = new Problems();
  if (!isJurisdiction(input.jurisdiction)) problems.add(['jurisdiction'], 'Choose a state.');
  if (input.licenseNumber.trim() === '') problems.add(['licenseNumber'], 'Give the number of the licence.');
  if (input.source.trim().length < 3) problems.add(['source'], 'Say where it was looked up.');
  if (input.found.trim().length < 3) problems.add(['found'], 'Say what exactly was seen.');
  addEvidenceProblems(problems, input);
  if (needsAddress) {
    if (!isEmailAddress(input.address?.trim() ?? '')) {
      problems.add(['address'], 'Give the mail address, as the source does.');
    }
    if ((input.addressSource?.trim() ?? '').length < 3) problems.add(['addressSource'], 'Say which source gives it.');
  }
  for (const field of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    if ((input[field] ?? '').length > LONGEST[field]) {
      problems.add([field], `Please keep it under ${LONGEST[field]} characters.`);
    }
  }
  return problems.inOrderOf(FIELDS);
}
