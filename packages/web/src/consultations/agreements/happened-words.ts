import { useLingui } from '@lingui/react/macro';
import type { EverythingKept } from './agreements-documents.js';

type Happened = Pick<EverythingKept['history'][number], 'state' | 'kind' | 'by'>;

/** One line of what happened, to the patient. What was kept before its kind was is said by where it then stood. */
export function useHappenedWords(name: string): (happened: Happened) => string {
  const { t } = useLingui();
  return ({ state, kind, by }) => {
    const isOwn = by === 'PATIENT';
    switch (kind) {
      case 'EMAIL_CONFIRMED':
        return t`You typed the code, and the request was sent`;
      case 'EMAIL_CONFIRMED_AND_BOOKED':
        return t`You typed the code, and the talk was booked`;
      case 'ACCEPTED':
        return t`${name} said yes`;
      case 'DECLINED':
        return t`${name} said no`;
      case 'TIMES_PROPOSED':
        return isOwn ? t`You proposed other times` : t`${name} proposed other times`;
      case 'TIME_CHOSEN':
        return isOwn ? t`You chose one of them` : t`${name} chose one of them`;
      case 'NONE_SUITED':
        return isOwn ? t`You said that none of them work` : t`${name} said that none of them work`;
      case 'NONE_SUITED_TOO_LATE':
        return t`None of them worked, and it was too late for an answer about the first one`;
      case 'PROPOSAL_TAKEN_BACK':
        return isOwn ? t`You withdrew the other times` : t`${name} withdrew the other times`;
      case 'PROPOSAL_RAN_OUT':
        return t`No other time was chosen, and it stayed as it was`;
      case 'CLOCKS_CHANGED':
        return t`The rules for local time changed, and the time on the clock was kept`;
      case 'MOVED':
        return t`You moved it to another time`;
      case 'TIME_RAN_OUT':
        return t`There was no answer in time`;
      case 'TOOK_PLACE':
        return t`It took place`;
      case 'DID_NOT_COME':
        return t`${name} noted that you did not meet`;
      default:
        return byState(state);
    }
  };

  function byState(state: Happened['state']): string {
    const words: Readonly<Record<Happened['state'], string>> = {
      AWAITING_EMAIL: t`You asked`,
      REQUESTED: t`It waited for an answer`,
      CONFIRMED: t`Confirmed`,
      DECLINED: t`${name} said no`,
      EXPIRED: t`It expired`,
      WITHDRAWN: t`You withdrew it`,
      CANCELLED: t`It was cancelled`,
      COMPLETED: t`It took place`,
      NO_SHOW: t`${name} noted that you did not meet`,
    };
    return words[state];
  }
}
