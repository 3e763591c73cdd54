import { readPhone } from '@clearing/shared/phone';
import { readVideoLink } from '@clearing/shared/video-link';
import type { ConsultationMode } from '../../availability/words.js';
import { Problems } from '../../platform/graphql/errors.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { checkText } from '../requests/request-problems.js';
import type { ArrangementInput } from './arrangement.inputs.js';

/** How a confirmed talk is reached, as its practitioner says it. Each is null when not given, or of another mode. */
export interface Arrangement {
  /** By video: where it takes place. */
  readonly videoLink: string | null;
  /** By phone: the number the call comes from, E.164. */
  readonly phone: string | null;
  /** In person: how to find it, beside the location's address. */
  readonly placeNote: string | null;
  readonly toBring: string | null;
}

export const nothingArranged: Arrangement = { videoLink: null, phone: null, placeNote: null, toBring: null };

const LONGEST_NOTE = 500;

/** Reads what was typed for a talk of this mode, or says what is to mend. What belongs to another mode is no part of it. */
export function readArrangement(input: ArrangementInput, mode: ConsultationMode): Arrangement | InvalidInput {
  const problems = new Problems();
  const typed = (field: keyof Arrangement) => input[field]?.trim() || null;
  const ofMode = (field: keyof Arrangement, wanted: ConsultationMode) => (mode === wanted ? typed(field) : null);
  const link = ofMode('videoLink', 'VIDEO');
  const videoLink = link === null ? null : (readVideoLink(link)?.href ?? null);
  if (link !== null && videoLink === null) {
    problems.add(['videoLink'], 'Give the whole address, beginning with https://, as you would send it.');
  }
  const number = ofMode('phone', 'PHONE');
  const phone = number === null ? null : readPhone(number);
  if (number !== null && phone === null) problems.add(['phone'], 'Write the number like (214) 555-0123.');
  const placeNote = ofMode('placeNote', 'IN_PERSON');
  const toBring = typed('toBring');
  if (placeNote !== null) checkText(['placeNote'], placeNote, LONGEST_NOTE, problems);
  if (toBring !== null) checkText(['toBring'], toBring, LONGEST_NOTE, problems);
  if (problems.list.length > 0) return new InvalidInput(problems.list);
  return { videoLink, phone, placeNote, toBring };
}

const fields = ['videoLink', 'phone', 'placeNote', 'toBring'] as const satisfies readonly (keyof Arrangement)[];

/** Of an arrangement that stands, what somebody left as they had read it: of that they say nothing. */
export function untouchedOf(now: Arrangement, said: ArrangementInput, was: ArrangementInput): Partial<Arrangement> {
  const left = fields.filter((field) => (said[field]?.trim() || null) === (was[field]?.trim() || null));
  return Object.fromEntries(left.map((field) => [field, now[field]]));
}

/** What was left as it was read stays as it is now: somebody else may have said it meanwhile. */
export function leaveUntouched(said: ArrangementInput, was: ArrangementInput, now: Arrangement): ArrangementInput {
  return { ...said, ...untouchedOf(now, said, was) };
}

export function isSame(a: Arrangement, b: Arrangement): boolean {
  return a.videoLink === b.videoLink && a.phone === b.phone && a.placeNote === b.placeNote && a.toBring === b.toBring;
}
