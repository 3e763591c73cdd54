export const openStates = ['CODE', 'LOOK_UP', 'CONFIRM', 'WAITING'] as const;
/** Where a claim stands on the ladder, while nobody disputes it. */
export type Rung = (typeof openStates)[number];
export type ClaimState = Rung | 'DISPUTED' | 'COMPLETED' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';

/** Where the code goes: to an address that is on file, or to one that two operators found at an official source. */
export type CodeRoute = 'ON_FILE' | 'OFFICIAL';

/** What of the ladder is behind a claim. */
export interface Climbed {
  readonly codeRoute: CodeRoute;
  readonly isCodeShown: boolean;
  readonly isLookedUp: boolean;
  readonly isConfirmed: boolean;
}

/**
 * What comes next: every rung, once, whichever comes first. Where no address is on file the code cannot leave before
 * both operators agreed on one.
 */
export function nextRung({ codeRoute, isCodeShown, isLookedUp, isConfirmed }: Climbed): Rung {
  if (codeRoute === 'ON_FILE' && !isCodeShown) return 'CODE';
  if (!isLookedUp) return 'LOOK_UP';
  if (!isConfirmed) return 'CONFIRM';
  return isCodeShown ? 'WAITING' : 'CODE';
}

/** How long everybody who could lose something has to say no. */
export const WAITING_HOURS = 72;
/** How long a claim waits for its code to be shown. */
export const CODE_DAYS = 14;
