import { useLingui } from '@lingui/react/macro';
import type { KeptHoursFragment } from '../generated/graphql.js';

type Places = KeptHoursFragment['places'];
type Window = Pick<KeptHoursFragment['week'][number]['windows'][number], 'video' | 'phone' | 'inPersonAt'>;

/** Every kind of talk that hours can be for: its value in a form, and its words. */
export function useUseChoices(places: Places): { value: string; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'VIDEO', label: t`By video` },
    { value: 'PHONE', label: t`By phone` },
    ...places.map(({ locationId, label }) => ({ value: locationId, label: t`In person, ${label}` })),
  ];
}

/** What hours are for, in words. */
export function useUseWords(places: Places): (window: Window) => string[] {
  const choices = useUseChoices(places);
  return ({ video, phone, inPersonAt }) => {
    const uses = [...(video ? ['VIDEO'] : []), ...(phone ? ['PHONE'] : []), ...inPersonAt];
    return choices.filter(({ value }) => uses.includes(value)).map(({ label }) => label);
  };
}
