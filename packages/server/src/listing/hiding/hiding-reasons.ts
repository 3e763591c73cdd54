import { registerEnumType } from 'type-graphql';

export const HidingReason = {
  NOT_TRUE: 'NOT_TRUE',
  NO_LICENCE: 'NO_LICENCE',
  SOMEBODY_ELSE: 'SOMEBODY_ELSE',
  NOT_SAFE: 'NOT_SAFE',
  THEY_ASKED: 'THEY_ASKED',
} as const;
export type HidingReason = (typeof HidingReason)[keyof typeof HidingReason];
registerEnumType(HidingReason, {
  name: 'HidingReason',
  description: 'Why an operator hid a listing.',
  valuesConfig: {
    NOT_TRUE: { description: 'It says something that is not true.' },
    NO_LICENCE: { description: 'A licence or a check is not valid.' },
    SOMEBODY_ELSE: { description: 'It is not run by the person it names.' },
    NOT_SAFE: { description: 'Someone could be harmed.' },
    THEY_ASKED: { description: 'Its practitioner asked for it.' },
  },
});

export const hidingReasons: readonly HidingReason[] = Object.values(HidingReason);

export function isHidingReason(word: string | null | undefined): word is HidingReason {
  return hidingReasons.some((reason) => reason === word);
}
