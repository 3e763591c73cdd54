import { slotDays } from '@clearing/shared/api-limits';
import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { isTimeZone } from '@clearing/shared/time/zones';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { readInstant } from '../../platform/graphql/read-instant.js';
import type { SlotsWanted } from './slots.service.js';
import type { ConsultationMode } from '../words.js';

export interface SlotArguments {
  readonly consultationType?: string | null;
  readonly mode?: ConsultationMode | null;
  readonly patientLocation?: string | null;
  readonly from: string;
  readonly to: string;
}

/** A place in an answer: which field, of which row, of which field. */
interface AnswerPath {
  readonly key: string | number;
  readonly prev: AnswerPath | undefined;
}

/** Whether a field is asked of every row of some list, and so has to be modest. */
export function isInsideList(path: AnswerPath | undefined): boolean {
  for (let at = path; at; at = at.prev) if (typeof at.key === 'number') return true;
  return false;
}

/** Reads the arguments of Practitioner.slots, or throws all that is wrong with them at once. */
export function readSlotArguments(given: SlotArguments, isInList: boolean): SlotsWanted {
  const problems = new Problems();
  const from = readInstant(given.from, ['from'], problems);
  const to = readInstant(given.to, ['to'], problems);
  const longest = isInList ? slotDays.inAList : slotDays.alone;
  if (from && to) {
    const hours = to.since(from).total('hours');
    if (hours <= 0) problems.add(['to'], 'to must be after from.');
    if (hours > longest * 24) {
      problems.add(['to'], `Ask for at most ${longest} days at once${isInList ? ' inside a list' : ''}.`);
    }
  }
  const consultationTypeId = given.consultationType == null ? null : keyOf('ConsultationType', given.consultationType);
  if (given.consultationType != null && consultationTypeId === null) {
    problems.add(['consultationType'], 'This is not the id of a consultation type.');
  }
  const patientLocation = readPatientLocation(given.patientLocation, problems);
  problems.throwIfAny();
  return { from: from!, to: to!, consultationTypeId, mode: given.mode ?? null, patientLocation };
}

/** The patientLocation of a field that takes nothing else. */
export function requirePatientLocation(code: string | null | undefined): string | null {
  const problems = new Problems();
  const patientLocation = readPatientLocation(code, problems);
  problems.throwIfAny();
  return patientLocation;
}

/** The zone a label is to be said in; the slot's own when none is given. */
export function requireTimeZone(zone: string | null | undefined, own: string): string {
  if (zone == null) return own;
  const problems = new Problems();
  if (!isTimeZone(zone))
    problems.add(['in'], 'We do not know this time zone. Use an IANA name such as America/Chicago.');
  problems.throwIfAny();
  return zone;
}

function readPatientLocation(code: string | null | undefined, problems: Problems): string | null {
  if (code == null) return null;
  if (!isJurisdiction(code)) {
    problems.add(['patientLocation'], 'Use the code of a state or territory, such as US-TX.');
  }
  return code;
}
