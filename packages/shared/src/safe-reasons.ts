/**
 * Why somebody says no, in sentences that tell nothing of anybody's health and leave nothing to guess. The patient reads
 * them as they stand here.
 */
export const declineReasons = {
  NO_ROOM: 'I have no room for new people at the moment.',
  NOT_THEN: 'I can’t keep this time free.',
  NOT_OFFERED: 'I don’t offer what you are looking for.',
  NOT_THERE: 'I can’t see people in the place where you will be.',
} as const;
export type DeclineReason = keyof typeof declineReasons;

/** Why a whole day is called off. */
export const dayOffReasons = {
  CANNOT_WORK: 'I can’t work today.',
  URGENT: 'Something urgent came up that can’t wait.',
  CLOSED: 'The practice has to stay closed today.',
  TECHNICAL: 'Something technical isn’t working here today.',
} as const;
export type DayOffReason = keyof typeof dayOffReasons;

/** The reason first, then the words of their own: null when there is neither. */
export function reasonAndWords(reason: string | null, words: string | null | undefined): string | null {
  return [reason, words?.trim()].filter(Boolean).join('\n\n') || null;
}
