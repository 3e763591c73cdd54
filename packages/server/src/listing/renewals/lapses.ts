import { Temporal } from 'temporal-polyfill';
import { isCheckedOn, type CheckOnFile } from '../../verification/verification-state.js';
import {
  carriesCare,
  isInForce,
  isInForceAndChecked,
  mayTalk,
  type LicenseOnFile,
  type TalkPlaces,
} from '../legality/legality.js';

/**
 * LICENSE: it ends itself. LICENSE_CHECK: our look-up of it. CERTIFICATE: our look-up of a place's certificate. The others
 * are look-ups that carry no talk.
 */
export const lapsingFacts = [
  'LICENSE',
  'LICENSE_CHECK',
  'CERTIFICATE',
  'BOARD_CHECK',
  'EXCLUSION_CHECK',
  'TRAINING_CHECK',
  'INSURER_CHECK',
] as const;
export type LapsingFact = (typeof lapsingFacts)[number];

/** So many days before the last one whoever keeps the listing is told. */
export const renewalDays = [60, 30, 7] as const;

export interface LicenseWithId extends LicenseOnFile {
  readonly id: string;
}

/** A place where care is given that takes a certificate. */
export interface CertifiedPlace {
  readonly id: string;
  /** "Dallas" */
  readonly city: string;
  readonly certificate: CheckOnFile | null;
}

/** A look-up that carries no talk: of the person, of a training, of what is said about an insurer. */
export interface OtherCheck {
  readonly fact: 'BOARD_CHECK' | 'EXCLUSION_CHECK' | 'TRAINING_CHECK' | 'INSURER_CHECK';
  /** The practitioner's or the training's. */
  readonly id: string;
  /** An insurer's slug; empty for everything else. */
  readonly which: string;
  /** The title of a training, the name of an insurer; null for the rest. */
  readonly about: string | null;
  readonly check: CheckOnFile;
}

/** Something that carries what a listing shows and stops doing so, by itself, after a day. */
export interface Lapse {
  readonly fact: LapsingFact;
  /** The licence's, the place's, or that of what was looked up. */
  readonly subjectId: string;
  /** An insurer's slug; empty for everything else. */
  readonly which: string;
  /** The title of a training, the name of an insurer; null for the rest. */
  readonly about: string | null;
  /** The last day it counts. */
  readonly lastDay: string;
  /** Of the licence; null for the rest. */
  readonly license: LicenseWithId | null;
  /** Of the certificate; null for the rest. */
  readonly place: CertifiedPlace | null;
}

/**
 * What lapses within sixty days or has lapsed, by its last day, unless something else on file takes its place from the
 * day after: a renewed licence is no news.
 */
export function lapsesOf(
  licenses: readonly LicenseWithId[],
  places: readonly CertifiedPlace[],
  others: readonly OtherCheck[],
  today: string,
): Lapse[] {
  const horizon = addDays(today, renewalDays[0]);
  const lapses = [
    ...licenses.flatMap((license) => [...ofItself(license), ...ofItsCheck(license, today)]),
    ...places.flatMap(ofCertificate),
    ...others.flatMap(ofOtherCheck),
  ];
  return lapses
    .filter((lapse) => lapse.lastDay <= horizon && !isReplaced(lapse, licenses, today))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}

const nothing = { which: '', about: null, license: null, place: null } as const;

/** A privilege without a first day never counted, so it cannot lapse. */
function ofItself(license: LicenseWithId): Lapse[] {
  const { id, expiresOn } = license;
  if (!isInForce(license, expiresOn)) return [];
  return [{ ...nothing, fact: 'LICENSE', subjectId: id, lastDay: expiresOn, license }];
}

/** A check that counts as long as the licence says nothing of its own; of a licence that has ended, neither. */
function ofItsCheck(license: LicenseWithId, today: string): Lapse[] {
  const { id, check, expiresOn } = license;
  if (!check?.recheckBy || check.recheckBy >= expiresOn || expiresOn < today) return [];
  if (!isCheckedOn(check, check.recheckBy)) return [];
  return [{ ...nothing, fact: 'LICENSE_CHECK', subjectId: id, lastDay: check.recheckBy, license }];
}

function ofCertificate(place: CertifiedPlace): Lapse[] {
  const { id, certificate } = place;
  if (!certificate?.recheckBy || !isCheckedOn(certificate, certificate.recheckBy)) return [];
  return [{ ...nothing, fact: 'CERTIFICATE', subjectId: id, lastDay: certificate.recheckBy, place }];
}

function ofOtherCheck({ fact, id, which, about, check }: OtherCheck): Lapse[] {
  if (!check.recheckBy || !isCheckedOn(check, check.recheckBy)) return [];
  return [{ ...nothing, fact, subjectId: id, which, about, lastDay: check.recheckBy }];
}

function isReplaced({ lastDay, license }: Lapse, licenses: readonly LicenseWithId[], today: string): boolean {
  if (!license) return false;
  const after = addDays(lastDay, 1);
  const day = after > today ? after : today;
  const wasChecked = isCheckedOn(license.check, lastDay < today ? lastDay : today);
  const carries = wasChecked ? isInForceAndChecked : carriesCare;
  return licenses.some(
    (other) => other.id !== license.id && other.jurisdiction === license.jurisdiction && carries(other, day),
  );
}

/** A talk that is promised or asked for, as what judges it knows it. */
export interface DatedTalk extends TalkPlaces {
  /** Its own date where the practitioner keeps hours. */
  readonly date: string;
}

/** The talks after the last day that hang on what lapses, and that nothing else on file carries on their date. */
export function talksThatFallAfter<Talk extends DatedTalk>(
  { fact, lastDay, license }: Lapse,
  talks: readonly Talk[],
  licenses: readonly LicenseOnFile[],
): Talk[] {
  if (!license) return [];
  return talks.filter((talk) => {
    const where = talk.mode === 'IN_PERSON' ? talk.locationRegion : talk.patientLocation;
    if (talk.date <= lastDay || where !== license.jurisdiction) return false;
    // In person a look-up is not needed.
    if (fact === 'LICENSE_CHECK' && talk.mode === 'IN_PERSON') return false;
    return !mayTalk(licenses, talk, talk.date);
  });
}

/** Which of the days before is due; null: none yet, or its last day is over. */
export function dueDays({ lastDay }: Pick<Lapse, 'lastDay'>, today: string): number | null {
  if (lastDay < today) return null;
  return renewalDays.findLast((days) => addDays(lastDay, -days) <= today) ?? null;
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
