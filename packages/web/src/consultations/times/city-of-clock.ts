interface Place {
  readonly city: string;
  readonly timeZone: string;
}

/**
 * Where a clock hangs that a time is also said by: "Dallas". A talk from afar goes by the clock that its hours are kept on,
 * and that of a place may be another: null where none of the places has it.
 */
export function cityOfClock(
  locations: readonly Place[],
  talk: { readonly location?: { readonly city: string } | null },
  timeZone: string,
): string | null {
  return talk.location?.city ?? locations.find((place) => place.timeZone === timeZone)?.city ?? null;
}
