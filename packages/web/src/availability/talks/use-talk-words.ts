import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { KeptHoursFragment, KeptTalkFragment } from '../../generated/graphql.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** "90 minutes", "2 hours", "3 days": the largest whole unit, so that no rule is made longer or shorter by rounding. */
export function useSpan(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const [hours, days] = [minutes / HOUR, minutes / DAY];
    if (Number.isInteger(days) && days > 1) return t`${plural(days, { one: '# day', other: '# days' })}`;
    if (Number.isInteger(hours) && hours > 0) return t`${plural(hours, { one: '# hour', other: '# hours' })}`;
    return t`${plural(minutes, { one: '# minute', other: '# minutes' })}`;
  };
}

/** What a talk costs, as patients read it. */
export function usePriceWords(): (price: KeptTalkFragment['price']) => string {
  const { t } = useLingui();
  return (price) => price?.formatted ?? t`price not given`;
}

/** How and where it takes place: "By video", "In person, 12 Elm Street, Dallas". */
export function useTalkPlaceWords(
  places: KeptHoursFragment['places'],
): (talk: Pick<KeptTalkFragment, 'mode' | 'locationId'>) => string {
  const { t } = useLingui();
  return ({ mode, locationId }) => {
    if (mode === 'VIDEO') return t`By video`;
    if (mode === 'PHONE') return t`By phone`;
    const place = places.find((each) => each.locationId === locationId)?.label;
    return place ? t`In person, ${place}` : t`In person`;
  };
}
