const DAYS_BETWEEN = 7;
const DAY_MS = 86_400_000;

/** Three letters went by themselves; an operator's is one more, and not one a day. */
export function mayRemind(
  { hasAddress, remindedAt }: { readonly hasAddress: boolean; readonly remindedAt: Date | null },
  now: number,
): boolean {
  return hasAddress && (remindedAt === null || now - remindedAt.getTime() >= DAYS_BETWEEN * DAY_MS);
}
