import { Problems } from '../../platform/graphql/errors.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { checkText, LONGEST_MESSAGE, UNREADABLE } from '../requests/request-problems.js';

/** Why these words cannot be passed on, or null. Danger in them is no reason. */
export function problemOfWords(field: string, words: string | null | undefined): InvalidInput | null {
  if (words == null) return null;
  const problems = new Problems();
  checkText([field], words, LONGEST_MESSAGE, problems);
  return problems.list.length > 0 ? new InvalidInput(problems.list) : null;
}

/** As much of them as can be passed on: for words of danger, which stop nothing. */
export function wordsThatFit(words: string): string {
  const readable = words.replaceAll(new RegExp(UNREADABLE, 'gu'), ' ');
  return [...readable].slice(0, LONGEST_MESSAGE).join('');
}
