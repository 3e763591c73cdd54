import { spanInWords } from '@clearing/shared/time/spans';
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
  readonly location?: Omit<NonNullable<Talk['location']>, 'id' | 'timeZone'> | null;
}

/** Where the talk takes place, and who begins it, for whichever side reads it. */
export function TalkPlace({
  talk,
  reader,
  name,
  hasWayIn = false,
  hasNumber = true,
  isOver = false,
}: {
  talk: TalkSite;
  reader: 'PATIENT' | 'PRACTITIONER';
  /** What the other side is called. */
  name: string;
  /** By video: the patient has its address. */
  hasWayIn?: boolean;
  /** By phone: whoever calls can open the patient's number. */
  hasNumber?: boolean;
  /** It took place or comes to nothing: nobody sends or calls any more. */
  isOver?: boolean;
}): ReactNode {
  const { t } = useLingui();
  const isPatient = reader === 'PATIENT';
  if (talk.mode === 'VIDEO') {
    if (hasWayIn || isOver) return t`By video`;
    return isPatient ? t`By video. ${name} sends you the link.` : t`By video. You send ${name} the link.`;
  }
  if (talk.mode === 'PHONE' && isOver) return t`By phone`;
  if (talk.mode === 'PHONE' && !hasNumber) {
    return isPatient
      ? t`By phone. ${name} can no longer see your number, and cannot call you unless they wrote it down.`
      : t`By phone. You can no longer see their number.`;
  }
  if (talk.mode === 'PHONE') return isPatient ? t`By phone. ${name} calls you.` : t`By phone. You call ${name}.`;
  if (!talk.location) return null;
  const { name: clinic, street, city, region, postalCode } = talk.location;
  return [clinic, street, `${city}, ${region.slice(3)} ${postalCode}`].filter(Boolean).join(', ');
}

interface NoticeProps {
  readonly minutes: number;
  /** Of a time for which it is past: what can be done still. */
  readonly isPast?: boolean;
}

/** The notice rule, as a sentence. */
export function NoticeRule(props: NoticeProps): ReactNode {
  if (props.minutes === 0) return <Trans>You can cancel at any time before it.</Trans>;
  return (
    <>
      <Trans>You can cancel any time.</Trans> <NoticeAsked {...props} />
    </>
  );
}

/** The same where it stands elsewhere on the page that they can cancel. */
export function NoticeAsked({ minutes, isPast = false }: NoticeProps): ReactNode {
  const span = spanInWords(minutes);
  if (minutes === 0) return <Trans>If you can’t come, you can say so until it begins.</Trans>;
  if (isPast) return <Trans>If you can’t come, please say so as soon as you can.</Trans>;
  return <Trans>If you can’t come, please say so at least {span} before.</Trans>;
}

/** What was asked for is past already: said once, where something is called off or moved, and in nobody's way. */
export function LateNotice({ minutes, name }: { minutes: number; name: string }): ReactNode {
  const span = spanInWords(minutes);
  return (
    <p className="prose">
      <Trans>
        {name} asks to be told at least {span} before, and it is later than that now. You can still do it.
      </Trans>
    </p>
  );
}
