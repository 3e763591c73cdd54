/** What a search found, as far as its words need it. */
export interface Counted {
  readonly total: number;
  readonly shown: number;
  readonly miles: number;
  /** Whether the page said beforehand what is looked for. */
  readonly hasChoices: boolean;
  readonly place: { readonly label: string; readonly isRegion: boolean };
}

/** How many there are, read out when it changes: "23 people near Dallas, TX, or by video. 5 are shown." */
export function countWords({ total, shown, miles, hasChoices, place }: Counted): string {
  if (total === 0) {
    const where = place.isRegion ? `in ${place.label}` : `within ${miles} miles of ${place.label}`;
    return hasChoices
      ? `No one ${where}, or by video, matches what this page looks for.`
      : `No one is listed ${where} yet, or by video.`;
  }
  const found = `${people(total)} ${place.isRegion ? 'in' : 'near'} ${place.label}, or by video.`;
  return shown < total ? `${found} ${shown} ${shown === 1 ? 'is' : 'are'} shown.` : found;
}

export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
