import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { isoOfEpochDay, MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import { theSystem } from '../../platform/actor.js';
import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { isInForce, type LicenseOnFile } from '../legality/legality.js';
import { findLicenses } from '../listing.repository.js';
import type { LicenseInDocument } from '../document/listing-document.js';
import type { TalksToCome, TalkToCome } from './talks-to-come.js';

export const LICENCES_GIVEN_UP = 'listing.licences-given-up';

/** Whether some state is named no more, or not from as early or for as long as before. */
export function givesUpLicences(before: readonly LicenseInDocument[], after: readonly LicenseInDocument[]): boolean {
  return before.some((former) => !after.some((license) => coversAllOf(former, license)));
}

function coversAllOf(former: LicenseInDocument, { jurisdiction, startsOn, expiresOn }: LicenseInDocument): boolean {
  const isFromAsEarly = startsOn === null || (former.startsOn !== null && startsOn <= former.startsOn);
  return jurisdiction === former.jurisdiction && isFromAsEarly && expiresOn >= former.expiresOn;
}

/** Given up twice before the letter leaves, it is told once. */
export async function tellOfGivenUp(tx: Transaction, practitionerId: string): Promise<void> {
  await forgetMail(tx, LICENCES_GIVEN_UP, practitionerId);
  await oweMail(tx, { kind: LICENCES_GIVEN_UP, subjectId: practitionerId });
}

interface LeftWithout {
  readonly practitionerId: string;
  readonly talks: readonly TalkToCome[];
}

/** As it stands on the day the letter leaves; null: no talk is left without a licence that the listing names. */
export function findLeftWithout(
  talksToCome: TalksToCome,
): (tx: Transaction, practitionerId: string) => Promise<LeftWithout | null> {
  return async (tx, practitionerId) => {
    const licenses = await findLicenses(tx, [practitionerId]);
    const twoDaysAgo = Math.floor(tx.clock.now().epochMilliseconds / MS_PER_DAY) - 2;
    const all = await talksToCome(tx, theSystem, { practitionerId, after: isoOfEpochDay(twoDaysAgo) });
    const talks = all.filter((talk) => isLeftWithout(talk, licenses));
    return talks.length > 0 ? { practitionerId, talks } : null;
  };
}

/** Whether we looked a licence up is another question: one that is named is looked up by itself. */
function isLeftWithout(talk: TalkToCome, licenses: readonly LicenseOnFile[]): boolean {
  const where = whereOf(talk);
  return where !== null && !licenses.some((one) => one.jurisdiction === where && isInForce(one, talk.date));
}

function whereOf({ mode, locationRegion, patientLocation }: TalkToCome): string | null {
  return mode === 'IN_PERSON' ? locationRegion : patientLocation;
}

/** To who keeps a listing: the times of the talks and where they would need a licence; nobody's name. */
export function leftWithoutLetter({ talks }: LeftWithout, origin: string): MailContent {
  const heading = 'Upcoming talks that none of your licences covers';
  return renderMail(heading, [
    { kind: 'heading', text: heading },
    { kind: 'paragraph', text: 'Your listing names no licence, or none for long enough, for these talks:' },
    { kind: 'list', items: talks.map(inWords) },
    {
      kind: 'paragraph',
      text: 'We do not call any of them off. A request cannot be accepted while this is so. If you cannot see them there, cancel or decline, so that the people who asked are told.',
    },
    { kind: 'link', label: 'See what is ahead', url: `${origin}/requests?part=ahead` },
    {
      kind: 'paragraph',
      text: 'Is the licence in force after all? Put it on your listing and publish it.',
    },
    { kind: 'link', label: 'Open your listing', url: `${origin}/listing` },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

function inWords(talk: TalkToCome): string {
  const where = getJurisdiction(whereOf(talk)!).name;
  return `${talk.label}, in ${where}${talk.isConfirmed ? '' : ' (waiting for your answer)'}`;
}
