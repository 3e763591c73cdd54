interface Talk {
  readonly state: string;
  readonly answersErased: boolean;
  readonly viewerMay: readonly string[];
  readonly consultationType: { readonly mode: string };
}

/**
 * Confirmed, from afar, and not to be moved by anybody, since where the patient will be is erased: whoever could still call
 * it off is told why.
 */
export function isBoundToItsTime({ state, answersErased, viewerMay, consultationType }: Talk): boolean {
  const isAhead = state === 'CONFIRMED' && viewerMay.includes('CANCEL');
  return isAhead && answersErased && consultationType.mode !== 'IN_PERSON';
}
