import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Talk } from './asked-person.js';

/** "20 min, by video, $0, not a treatment session" */
export function TalkLine({ talk }: { talk: Pick<Talk, 'mode' | 'minutes' | 'price'> }): ReactNode {
  const { t } = useLingui();
  const mode = useModeWords()[talk.mode];
  return (
    <>
      {t`${talk.minutes} min`}, {mode}, {talk.price ? talk.price.formatted : <Trans>price not given</Trans>},{' '}
      <Trans>not a treatment session</Trans>
    </>
  );
}

export function useModeWords(): Record<Talk['mode'], string> {
  const { t } = useLingui();
  return { IN_PERSON: t`in person`, VIDEO: t`by video`, PHONE: t`by phone` };
}

interface TalkSite {
  readonly mode: Talk['mode'];
  readonly location?: Omit<NonNullable<Talk['location']>, 'timeZone'> | null;
}

/** Where the talk takes place. */
export function TalkPlace({ talk }: { talk: TalkSite }): ReactNode {
  const { t } = useLingui();
  if (talk.mode === 'VIDEO') return t`By video. You get the way in by mail.`;
  if (talk.mode === 'PHONE') return t`By phone. They call you.`;
  if (!talk.location) return null;
  const { name, street, city, region, postalCode } = talk.location;
  return [name, street, `${city}, ${region.slice(3)} ${postalCode}`].filter(Boolean).join(', ');
}

/** The notice rule, as a sentence. */
export function NoticeRule({ minutes }: { minutes: number }): ReactNode {
  const { t } = useLingui();
  if (minutes === 0) return <Trans>You can cancel at any time before it.</Trans>;
  const hours = Math.round(minutes / 60);
  const span =
    hours >= 48 && hours % 24 === 0 ? t`${hours / 24} days` : hours >= 1 ? t`${hours} hours` : t`${minutes} minutes`;
  return <Trans>You can cancel any time. If you can't come, please say so at least {span} before.</Trans>;
}
