import { Reading } from '../listing/workspace/reading/reading.js';
import type { InputProblem } from '../platform/graphql/errors.js';
import { isEmailAddress } from '../platform/mail/email-address.js';
import type { TellComplaintInput } from './complaint.inputs.js';

export const longestWords = 4_000;

export interface ReadComplaint {
  readonly about: string | null;
  readonly words: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** What was typed as it is kept, or what has to be mended. Nothing but what happened, and to whom it is about, is needed. */
export function readComplaint(
  input: TellComplaintInput,
): { readonly read: ReadComplaint } | { readonly problems: readonly InputProblem[] } {
  const reading = new Reading();
  const { problems } = reading;
  const about = reading.line(['about'], input.about, 200);
  const words = reading.text(['words'], input.words, longestWords);
  const name = reading.line(['name'], input.name, 100);
  const email = reading.line(['email'], input.email, 254);
  const hasPage = Boolean(input.practitionerSlug?.trim()) || Boolean(input.clinicSlug?.trim());
  if (about === null && !hasPage) problems.add(['about'], 'Say who it is about: a name, a clinic, a place.');
  if (words === null) problems.add(['words'], 'Say in a few words what happened.');
  if (email !== null && !isEmailAddress(email)) {
    problems.add(['email'], 'That does not look like an email address. You can also leave it out.');
  }
  if (input.mayBeNamed && name === null) {
    problems.add(['name'], 'Say what name we may give, or leave the box below unchecked.');
  }
  if (words === null || problems.list.length > 0) return { problems: problems.list };
  return { read: { about, words, name, email } };
}
