import { Problems } from '../../platform/graphql/errors.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { checkKey, checkText, LONGEST_MESSAGE, UNSEEN } from '../requests/request-problems.js';
import type { SendConsultationMessageInput } from './message.inputs.js';

/** What has to be mended before it can be sent, or null. */
export function problemOfMessage({
  text,
  idempotencyKey,
}: Pick<SendConsultationMessageInput, 'text' | 'idempotencyKey'>): InvalidInput | null {
  const problems = new Problems();
  checkKey(idempotencyKey, problems);
  if (UNSEEN.test(text)) problems.add(['text'], 'Write something first.');
  else checkText(['text'], text, LONGEST_MESSAGE, problems);
  return problems.list.length > 0 ? new InvalidInput(problems.list) : null;
}

export function sentBeforeWithOtherWords(): InvalidInput {
  const message = 'This was already sent with different words. Open the page again and write a new message.';
  return new InvalidInput([{ path: ['idempotencyKey'], message }]);
}
