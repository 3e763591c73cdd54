import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { Temporal } from 'temporal-polyfill';
import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';
import type { RenewalDue } from './renewal-reminders.js';
import type { Lapse } from './lapses.js';
import type { Renewal } from './renewals.js';
import type { TalkToCome } from './talks-to-come.js';

/** To who keeps a listing: what lapses when, and the times of the talks after; nobody's name, and no word of health. */
export function renewalLetter({ renewals }: RenewalDue, origin: string): MailContent {
  const talks = renewals.flatMap((renewal) => renewal.talks);
  return renderMail('Something on your listing runs out', [
    { kind: 'heading', text: 'Something on your listing runs out' },
    ...renewals.flatMap(blocksOf),
    ...(talks.length > 0
      ? [
          {
            kind: 'paragraph',
            text: 'We do not call any of them off. A request for such a day cannot be accepted once that day has passed. If you cannot renew in time, offer another day or cancel, so that the person who asked is told.',
          } as const,
          { kind: 'link', label: 'See what is ahead', url: `${origin}/requests?part=ahead` } as const,
        ]
      : []),
    { kind: 'paragraph', text: 'Already renewed? Put the new last day on your listing and publish it.' },
    { kind: 'link', label: 'Open your listing', url: `${origin}/listing` },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

function blocksOf({ lapse, talks }: Renewal): MailBlock[] {
  const text = wordsOf(lapse);
  if (!lapse.license) return [{ kind: 'paragraph', text }];
  if (talks.length === 0)
    return [{ kind: 'paragraph', text: `${text} No talk that needs it is booked after that day.` }];
  return [
    { kind: 'paragraph', text: `${text} Booked after that day:` },
    { kind: 'list', items: talks.map(talkInWords) },
  ];
}

function wordsOf({ fact, lastDay, license, place, about }: Lapse): string {
  const day = inWords(lastDay);
  const other = wordsOfOther(fact, about, day);
  if (other !== null) return other;
  if (!license) {
    return `Our check of the certificate of your place in ${place?.city} counts through ${day}. From the next day on, what needs it is not shown there until we have checked it again.`;
  }
  const where = getJurisdiction(license.jurisdiction).name;
  const what = license.kind === 'COMPACT_PRIVILEGE' ? `compact privilege for ${where}` : `licence in ${where}`;
  return fact === 'LICENSE'
    ? `The last day of your ${what} is ${day}. From the next day on, you cannot see anyone under it.`
    : `Our check of your ${what} counts through ${day}. From the next day on, nobody there can ask for a talk by video or phone until we have checked it again.`;
}

/** Look-ups on which no talk hangs; null: it is none of them. */
function wordsOfOther(fact: Lapse['fact'], about: string | null, day: string): string | null {
  switch (fact) {
    case 'BOARD_CHECK':
      return `Our check of the record of your licensing board counts through ${day}. We will check again; you do not need to do anything.`;
    case 'EXCLUSION_CHECK':
      return `Our check of the federal list of excluded individuals counts through ${day}. We will check again; you do not need to do anything.`;
    case 'TRAINING_CHECK':
      return `Our check of the training “${about}” counts through ${day}. We will check again with the organisation that gave it. Have its certificate ready, and check that your listing says what it says.`;
    case 'INSURER_CHECK':
      return `Our check of what you say about ${about} counts through ${day}. We will check again. If it has changed, change it on your listing.`;
    default:
      return null;
  }
}

function talkInWords({ label, isConfirmed }: TalkToCome): string {
  return isConfirmed ? label : `${label} (waiting for your answer)`;
}

/** "March 3, 2027" */
function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { dateStyle: 'long' });
}
