import { useLingui } from '@lingui/react/macro';

/** The word of each weekday in an address, Monday first. */
export const WEEKDAY_SLUGS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** ISO: Monday is 1; null for a word that is no weekday. */
export function weekdayOfSlug(slug: string | undefined): number | null {
  const index = WEEKDAY_SLUGS.findIndex((each) => each === slug);
  return index === -1 ? null : index + 1;
}

/** The name of an ISO weekday. */
export function useWeekdayName(): (weekday: number) => string {
  const { t } = useLingui();
  const names = [t`Monday`, t`Tuesday`, t`Wednesday`, t`Thursday`, t`Friday`, t`Saturday`, t`Sunday`];
  return (weekday) => names[weekday - 1] ?? '';
}
