import type { AskedConsultation } from './answering-documents.js';
import type { Answer } from './typed-answer.js';

const actions = { accept: 'ACCEPT', decline: 'DECLINE', cancel: 'CANCEL' } as const satisfies Record<
  Answer,
  AskedConsultation['viewerMay'][number]
>;

/** An answer that cannot be given any more is not written either: how it stands says why. */
export function maySend({ viewerMay }: Pick<AskedConsultation, 'viewerMay'>, answer: Answer): boolean {
  return viewerMay.includes(actions[answer]);
}
