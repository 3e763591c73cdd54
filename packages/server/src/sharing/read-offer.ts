import { instantOf } from '@clearing/shared/time/wall-clock';
import { Temporal } from 'temporal-polyfill';
import { findKeeper, listTimeOff } from '../availability/hours/hours.repository.js';
import { readComingDate } from '../availability/hours/typed-dates.js';
import { Problems } from '../platform/graphql/errors.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { InvalidInput } from '../platform/graphql/user-errors.js';
import { isEmailAddress } from '../platform/mail/email-address.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { GiveShareInput } from './share.inputs.js';
import type { ShareKind } from './share-words.js';

/** What somebody is asked to do, read from what was typed. */
export interface Offer {
  readonly kind: ShareKind;
  readonly email: string;
  readonly name: string | null;
  readonly absenceId: string | null;
  readonly endsAt: Temporal.Instant | null;
}

const LONGEST_NAME = 60;
/** In the order of their forms. */
const FIELDS = ['name', 'absenceId', 'email', 'untilDate'];
const CHOOSE_ONE = 'Choose one of your absences: a colleague answers while you are away.';

/** Everything that is to mend is said at once. */
export async function readOffer(
  unitOfWork: UnitOfWork,
  practitionerId: string,
  input: GiveShareInput,
  ownEmail: string | null,
): Promise<Offer | InvalidInput> {
  const problems = new Problems();
  const email = input.email.trim();
  if (!isEmailAddress(email)) {
    problems.add(['email'], 'This does not look like an email address. Example: ana@example.org');
  } else if (email.toLowerCase() === ownEmail?.toLowerCase()) {
    problems.add(['email'], 'This is your own address. Type the address of the person who will help you.');
  }
  const rest =
    input.kind === 'COLLEAGUE'
      ? await readColleague(unitOfWork, practitionerId, input, problems)
      : await readScheduler(unitOfWork, practitionerId, input, problems);
  return problems.list.length > 0 ? new InvalidInput(problems.inOrderOf(FIELDS)) : { kind: input.kind, email, ...rest };
}

/** For the dates of one absence that is not over. */
async function readColleague(
  unitOfWork: UnitOfWork,
  practitionerId: string,
  { absenceId }: GiveShareInput,
  problems: Problems,
): Promise<Pick<Offer, 'name' | 'absenceId' | 'endsAt'>> {
  const id = absenceId ? keyOf('TimeOff', absenceId) : null;
  if (!(await isAbsence(unitOfWork, practitionerId, id))) problems.add(['absenceId'], CHOOSE_ONE);
  return { name: null, absenceId: id, endsAt: null };
}

/** Whether that is an absence of theirs which is not over. */
export async function isAbsence(
  reader: Pick<UnitOfWork, 'query' | 'clock'>,
  practitionerId: string,
  id: string | null,
): Promise<boolean> {
  const absences = await listTimeOff(reader, practitionerId, reader.clock.now().toString());
  return absences.some((each) => each.id === id && each.isTold);
}

export function noAbsence(): InvalidInput {
  return new InvalidInput([{ path: ['absenceId'], message: CHOOSE_ONE }]);
}

/** Until the end of a date, by the clock of the hours. */
async function readScheduler(
  unitOfWork: UnitOfWork,
  practitionerId: string,
  input: GiveShareInput,
  problems: Problems,
): Promise<Pick<Offer, 'name' | 'absenceId' | 'endsAt'>> {
  const name = input.name?.trim() ?? '';
  if (name.length === 0 || name.length > LONGEST_NAME) {
    problems.add(['name'], `Write what you call them, in 1 to ${LONGEST_NAME} characters.`);
  }
  const zone = (await findKeeper(unitOfWork, { id: practitionerId }))?.timeZone ?? 'UTC';
  const now = unitOfWork.clock.now().epochMilliseconds;
  const day = readComingDate(input.untilDate ?? '', { now, zone }, ['untilDate'], problems);
  const endsAt = day === null ? null : Temporal.Instant.fromEpochMilliseconds(instantOf(zone, day + 1, 0));
  return { name, absenceId: null, endsAt };
}
