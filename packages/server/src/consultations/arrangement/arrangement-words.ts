import { formatPhone } from '@clearing/shared/phone';
import type { ConsultationMode } from '../../availability/words.js';
import type { MailBlock } from '../../platform/mail/mail-layout.js';
import type { Arrangement } from './arrangement.js';

/** The way into a talk by video, as a mail may say it: where and when it is found, and never the address itself. */
export interface WayToJoin {
  /** "Tue, Dec 8, 2:30 pm Central time": from when the page behind the link shows it. */
  readonly from: string;
  /** It is shown already. */
  readonly isOpen: boolean;
  /** The private link, leading there; null when none works any more. */
  readonly link: string | null;
}

/** Whether whoever was asked can open the patient's number; else which of both happened to it since. */
export type NumberSeen = 'SEEN' | 'CLOSED' | 'ERASED';

/** What a patient's mail says of how the talk is reached; what was not given yet is said, too. */
export function arrangementBlocks(
  arrangement: Arrangement,
  mode: ConsultationMode,
  givenName: string,
  join: WayToJoin,
  number: NumberSeen = 'SEEN',
): MailBlock[] {
  const { placeNote, toBring } = arrangement;
  return [
    ...wayIn(arrangement, mode, givenName, join, number),
    ...(placeNote ? [paragraph('How to find it:'), quote(placeNote)] : []),
    ...(toBring ? [paragraph('Please bring, or have on hand:'), quote(toBring)] : []),
  ];
}

function wayIn(
  { videoLink, phone }: Arrangement,
  mode: ConsultationMode,
  givenName: string,
  join: WayToJoin,
  number: NumberSeen,
): MailBlock[] {
  switch (mode) {
    case 'VIDEO':
      return byVideo(videoLink !== null, givenName, join);
    case 'PHONE':
      // Nobody is to wait for a call that cannot come.
      if (number !== 'SEEN') return [paragraph(`${notCalled(givenName)} ${toBeCalled[number]}`)];
      return [
        paragraph(
          phone
            ? `${givenName} calls you on the number you gave. The call comes from ${formatPhone(phone)}.`
            : `${givenName} calls you on the number you gave.`,
        ),
      ];
    case 'IN_PERSON':
      return [];
  }
}

function byVideo(isGiven: boolean, givenName: string, { from, isOpen, link }: WayToJoin): MailBlock[] {
  if (!isGiven) {
    const said = isOpen ? 'has not given you the video link yet' : 'gives you the video link before the talk begins';
    return [paragraph(`${givenName} ${said}.`)];
  }
  const label = isOpen ? 'Join the talk' : 'Join the talk, when it is time';
  const where = isOpen
    ? 'The video link is on your private page now, until the talk ends.'
    : `The video link appears on your private page from ${from}, half an hour before the talk begins.`;
  return [paragraph(`The talk is by video. ${where}`), ...(link ? [{ kind: 'link', label, url: link } as const] : [])];
}

const notCalled = (name: string) =>
  `This talk is by phone: ${name} can no longer see your number, and cannot call you unless they wrote it down.`;

const toBeCalled: Readonly<Record<Exclude<NumberSeen, 'SEEN'>, string>> = {
  CLOSED: 'To be called, go to your private page and agree again to share what you sent.',
  ERASED:
    'They lost access to it when what you sent was erased. To be called, cancel this talk and ask for another time.',
};

/** The lines beside an entry in a calendar, which others may read: no address of a video talk stands among them. */
export function calendarLines({ phone, placeNote, toBring }: Omit<Arrangement, 'videoLink'>): string | null {
  const lines = [
    phone && `The call comes from ${formatPhone(phone)}.`,
    placeNote && `How to find it: ${placeNote}`,
    toBring && `What to bring: ${toBring}`,
  ].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : null;
}

/** What a patient is told of their calendar file, which others may look into: no more than stands in it, and no less. */
export function calendarInWords({ phone, placeNote, toBring }: Omit<Arrangement, 'videoLink'>): string {
  const said = [phone && 'which number the call comes from', placeNote && 'how to find it', toBring && 'what to bring'];
  const more = said.filter(Boolean).join(', and ');
  return more
    ? `Besides the time and the place, it says ${more}: anyone who sees your calendar can read that.`
    : 'It says nothing besides the time and the place.';
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

function quote(text: string): MailBlock {
  return { kind: 'quote', text };
}
