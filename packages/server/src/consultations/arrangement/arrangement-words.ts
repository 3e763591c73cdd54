import { formatPhone } from '@clearing/shared/phone';
import { readVideoLink } from '@clearing/shared/video-link';
import type { ConsultationMode } from '../../availability/words.js';
import type { MailBlock } from '../../platform/mail/mail-layout.js';
import type { Arrangement } from './arrangement.js';

/** What a patient's mail says of how the talk is reached; what was not given yet is said, too. */
export function arrangementBlocks(arrangement: Arrangement, mode: ConsultationMode, givenName: string): MailBlock[] {
  const { placeNote, toBring } = arrangement;
  return [
    ...wayIn(arrangement, mode, givenName),
    ...(placeNote ? [paragraph('To find it:'), quote(placeNote)] : []),
    ...(toBring ? [paragraph('Please bring, or have at hand:'), quote(toBring)] : []),
  ];
}

function wayIn({ videoLink, phone }: Arrangement, mode: ConsultationMode, givenName: string): MailBlock[] {
  const link = videoLink === null ? null : readVideoLink(videoLink);
  switch (mode) {
    case 'VIDEO':
      return link
        ? [
            paragraph(`The talk is by video, on ${link.host}. That is outside of Clearing.`),
            { kind: 'link', label: 'Open the talk when it begins', url: link.href },
          ]
        : [paragraph(`${givenName} sends you the way into the video talk before it begins.`)];
    case 'PHONE':
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

/** The lines beside an entry in a calendar. */
export function calendarLines({ videoLink, phone, placeNote, toBring }: Arrangement): string | null {
  const lines = [
    videoLink,
    phone && `The call comes from ${formatPhone(phone)}.`,
    placeNote && `To find it: ${placeNote}`,
    toBring && `To bring: ${toBring}`,
  ].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : null;
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

function quote(text: string): MailBlock {
  return { kind: 'quote', text };
}
