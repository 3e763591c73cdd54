import { readPhone } from '@clearing/shared/phone';
import { readVideoLink } from '@clearing/shared/video-link';
import type { Talk } from '../asked-person.js';
import type { GivenArrangement } from './arrangement-rows.js';

/** What the fields of an arrangement hold, as it was typed. */
export type ArrangementDraft = Readonly<Record<ArrangementField, string>>;
export type ArrangementField = (typeof arrangementFields)[number];

export const arrangementFields = ['videoLink', 'phone', 'placeNote', 'toBring'] as const;

export function readDraft(form: URLSearchParams, before = ''): ArrangementDraft {
  const typed = (field: ArrangementField) => (form.get(before + field) ?? '').replace(/\r\n?/g, '\n').trim();
  return {
    videoLink: typed('videoLink'),
    phone: typed('phone'),
    placeNote: typed('placeNote'),
    toBring: typed('toBring'),
  };
}

const asItWas = 'was-';

export function nameOfWas(field: ArrangementField): string {
  return asItWas + field;
}

/** What the fields held when they were drawn; null: a form that does not say so. */
export function readWas(form: URLSearchParams): ArrangementDraft | null {
  return arrangementFields.some((field) => form.has(nameOfWas(field))) ? readDraft(form, asItWas) : null;
}

export function draftOf(given: Partial<Record<ArrangementField, string | null>> | null | undefined): ArrangementDraft {
  const { videoLink, phone, placeNote, toBring } = given ?? {};
  return { videoLink: videoLink ?? '', phone: phone ?? '', placeNote: placeNote ?? '', toBring: toBring ?? '' };
}

/** The first field that cannot be sent as it is. The server reads all of it again. */
export function wrongField({ videoLink, phone }: ArrangementDraft, mode: Talk['mode']): ArrangementField | null {
  if (mode === 'VIDEO' && videoLink !== '' && !readVideoLink(videoLink)) return 'videoLink';
  if (mode === 'PHONE' && phone !== '' && !readPhone(phone)) return 'phone';
  return null;
}

/** What the patient will be given of it, by the mode of the talk. */
export function givenBy(
  { videoLink, phone, placeNote, toBring }: ArrangementDraft,
  mode: Talk['mode'],
): GivenArrangement {
  const link = mode === 'VIDEO' ? readVideoLink(videoLink) : null;
  return {
    videoLink: link?.href ?? null,
    videoHost: link?.host ?? null,
    phone: mode === 'PHONE' ? readPhone(phone) : null,
    placeNote: (mode === 'IN_PERSON' && placeNote) || null,
    toBring: toBring || null,
  };
}
