import { findJurisdiction } from '@clearing/shared/jurisdictions';
import type { LicensedPersonFragment } from './generated/operations.js';

type Licence = LicensedPersonFragment['licenses'][number];

export interface LicenceLine {
  readonly words: string;
  /** CHECKED: a check of ours counts today. CAUTION: one ran out, or does not fit. */
  readonly kind: 'CHECKED' | 'CAUTION' | 'PLAIN';
}

/** One licence in a line: that of the place, else the first in force; what was checked, where, when, and until when. */
export function licenceLine(licences: readonly Licence[], place: string | null): LicenceLine {
  const inForce = bestOfEachState(licences);
  const licence = inForce.find(({ jurisdiction }) => jurisdiction === place) ?? inForce[0];
  if (!licence) return { words: 'No current licence is listed.', kind: 'CAUTION' };
  const state = nameOf(licence.jurisdiction);
  const others = inForce.length - 1;
  const also = others === 0 ? '' : ` Also licensed in ${others === 1 ? '1 other state' : `${others} other states`}.`;
  const { words, kind } = checkWords(licence);
  return { words: `Licensed in ${state}. ${words}${also}`, kind };
}

/** Where talks by video and phone are legal, as far as our checks say: in words. */
export function statesOfRemoteTalks(licences: readonly Licence[]): readonly string[] {
  return bestOfEachState(licences)
    .filter(isChecked)
    .map(({ jurisdiction }) => nameOf(jurisdiction));
}

/** Where somebody will be whom no talk by video or phone reaches, in words; null: it does, or nobody said where. */
export function stateOutOfReach(licences: readonly Licence[], place: string): string | null {
  const state = place === '' ? null : nameOf(place);
  return state === null || statesOfRemoteTalks(licences).includes(state) ? null : state;
}

/** When a licence there that we have checked begins, in words; null: none will. */
export function beginningThere(licences: readonly Licence[], place: string, today: string): string | null {
  const days = licences.flatMap((licence) =>
    licence.jurisdiction === place && isChecked(licence) && licence.startsOn ? [licence.startsOn] : [],
  );
  const first = days.filter((day) => day >= today).sort()[0];
  return first === undefined ? null : dateWords(first);
}

function checkWords({ verification }: Licence): LicenceLine {
  const { state, source, checkedOn, recheckBy } = verification ?? {};
  if (!checkedOn) return { words: 'Not yet checked by us.', kind: 'PLAIN' };
  const on = dateWords(checkedOn);
  if (state === 'LAPSED') {
    const ran = recheckBy ? `That check ran out on ${dateWords(recheckBy)}.` : 'That check ran out.';
    return { words: `We checked this on ${on}. ${ran} We are checking again.`, kind: 'CAUTION' };
  }
  const at = source ? `: ${source}` : '';
  if (state === 'DISPUTED') {
    return { words: `We checked on ${on}${at}. It does not match what is said here.`, kind: 'CAUTION' };
  }
  if (state === 'SELF_ATTESTED') return { words: 'They say so. Not checked by us.', kind: 'PLAIN' };
  const until = recheckBy ? ` This check counts until ${dateWords(recheckBy)}.` : '';
  return { words: `Checked on ${on}${at}.${until}`, kind: 'CHECKED' };
}

/** In the order given; where two are of one state, the one that a check of ours stands behind. */
function bestOfEachState(licences: readonly Licence[]): Licence[] {
  const best = new Map<string, Licence>();
  for (const licence of licences.filter(({ inForce }) => inForce)) {
    const known = best.get(licence.jurisdiction);
    if (!known || (!isChecked(known) && isChecked(licence))) best.set(licence.jurisdiction, licence);
  }
  return [...best.values()];
}

function isChecked({ verification }: Licence): boolean {
  return verification?.state === 'REGISTRY_MATCHED' || verification?.state === 'DOCUMENT_CHECKED';
}

function nameOf(code: string): string {
  return findJurisdiction(code)?.name ?? code;
}

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** "Oct 28, 2026" of a calendar date. */
export function dateWords(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
