import { HidingReason } from '../listing/hiding/hiding-reasons.js';

/** Why an account may be suspended: what a listing is hidden for, unless its practitioner asked. */
export const suspensionReasons = [
  HidingReason.SOMEBODY_ELSE,
  HidingReason.NO_LICENCE,
  HidingReason.NOT_SAFE,
  HidingReason.NOT_TRUE,
] as const satisfies readonly HidingReason[];

export type SuspensionReason = (typeof suspensionReasons)[number];

export function isSuspensionReason(word: string | null | undefined): word is SuspensionReason {
  return suspensionReasons.some((reason) => reason === word);
}
