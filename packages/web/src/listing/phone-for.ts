interface Person {
  readonly locations: readonly { readonly id: string; readonly phone?: string | null }[];
}

/** The telephone of where the talk takes place, or of another place of theirs. Null: they have none. */
export function phoneFor(
  { locations }: Person,
  talk: { readonly location?: { readonly id: string } | null } | undefined,
): string | null {
  const there = locations.find(({ id }) => id === talk?.location?.id);
  return there?.phone ?? locations.find(({ phone }) => phone)?.phone ?? null;
}
