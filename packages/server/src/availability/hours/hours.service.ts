import { isTimeZone } from '@clearing/shared/time/zones';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { findPractices, type Reader } from '../availability.repository.js';
import { nextSlotReach } from '../next-slots.js';
import type { Practice } from '../practice.js';
import type { Schedules } from '../schedules.service.js';
import { daysToCome } from './coming-days.js';
import { conflictsWith } from './conflicts.js';
import { rowsOf, windowsOf, type DayWindow } from './day-windows.js';
import type { TalksThatHold } from './held-talks.js';
import type { KeepHoursZoneInput, KeepWeekdayInput } from './hours.inputs.js';
import { mayKeepHours } from './hours.policy.js';
import { findKeeper, listHeld, listKeepers, type Keeper } from './hours.repository.js';
import { HoursChangedMeanwhile, HoursKept, KeptHours, type ComingDay, type KeepHoursResult } from './hours.results.js';
import { changesOfHours } from './limits.js';
import { noteNeighbours, readDay, WEEKDAYS } from './typed-day.js';

const MOST_DAYS = 28;

/** What a practitioner says about their time, on pages of their own. Talks that are held stay held, whatever is said. */
export class HoursService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly schedules: Schedules,
    private readonly talksThatHold: TalksThatHold,
  ) {}

  async list(actor: Actor): Promise<KeptHours[]> {
    if (actor.kind !== 'ACCOUNT') return [];
    const keepers = await listKeepers(this.unitOfWork, actor.accountId);
    const mine = keepers.filter((keeper) => mayKeepHours(actor, keeper.controllerId) === 'YES');
    return Promise.all(mine.map((keeper) => this.#read(this.unitOfWork, keeper)));
  }

  async find(actor: Actor, slug: string): Promise<KeptHours | null> {
    const keeper = await findKeeper(this.unitOfWork, { slug });
    return keeper && mayKeepHours(actor, keeper.controllerId) === 'YES' ? this.#read(this.unitOfWork, keeper) : null;
  }

  comingDays({ practice }: KeptHours, days: number): ComingDay[] {
    const count = Math.min(Math.max(days, 1), MOST_DAYS);
    return daysToCome(practice, this.#now(), count).map((day) => ({
      ...day,
      talks: day.talks.map((talks) => ({ ...talks, stretches: [...talks.stretches], times: [...talks.times] })),
    }));
  }

  keepWeekday(actor: Actor, input: KeepWeekdayInput): Promise<KeepHoursResult> {
    return this.#change(actor, input, 'availability.hours.kept', async (tx, keeper, practice) => {
      const problems = new Problems();
      const weekdays = [...new Set(input.weekdays)];
      if (weekdays.length === 0 || weekdays.some((weekday) => !WEEKDAYS[weekday - 1])) {
        problems.add(['weekdays'], 'Choose days of the week.');
      }
      if (keeper.timeZone === null) problems.add(['timeZone'], 'Choose your time zone first.');
      const locationIds = keeper.places.map(({ id }) => id);
      const day = readDay(
        {
          breaks: input.breaks,
          windows: input.windows.map((window) => ({
            ...window,
            inPersonAt: window.inPersonAt.map((id) => keyOf('Location', id)),
          })),
        },
        locationIds,
        problems,
      );
      if (problems.list.length === 0) {
        const week = weekAfter(practice, locationIds, weekdays, day.windows);
        for (const weekday of weekdays) noteNeighbours(weekday, day.windows, week, problems);
      }
      if (problems.list.length > 0) return onePerField(problems);
      await this.schedules.keepWeekdays(tx, keeper.practitionerId, weekdays, {
        hours: day.windows.flatMap(rowsOf),
        breaks: day.breaks,
      });
      return null;
    });
  }

  keepZone(actor: Actor, input: KeepHoursZoneInput): Promise<KeepHoursResult> {
    return this.#change(actor, input, 'availability.hours.zone-kept', async (tx, keeper) => {
      const problems = new Problems();
      const { timeZone, dailyCap } = input;
      if (!isTimeZone(timeZone)) problems.add(['timeZone'], 'Choose a time zone we know.');
      if (dailyCap !== null && dailyCap !== undefined && (dailyCap < 1 || dailyCap > 50)) {
        problems.add(['dailyCap'], 'Write a number from 1 to 50, or leave it empty for no limit.');
      }
      if (problems.list.length > 0) return onePerField(problems);
      await this.schedules.keepZone(tx, keeper.practitionerId, { timeZone, dailyCap: dailyCap ?? null });
      return null;
    });
  }

  /** Who may, under the practitioner's lock, on what was read: then the change, and what it means for talks that are held. */
  async #change(
    actor: Actor,
    { practitionerId, revision }: { readonly practitionerId: string; readonly revision: number },
    action: string,
    write: (tx: Transaction, keeper: Keeper, practice: Practice) => Promise<InvalidInput | null>,
  ): Promise<KeepHoursResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    const id = keyOf('Practitioner', practitionerId);
    if (id === null) return new NotFound();
    const refusal = await this.#refusal(actor, id);
    if (refusal) return refusal;
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('practitioner', id);
      const keeper = await findKeeper(tx, { id });
      if (!keeper) return new NotFound();
      if (keeper.revision !== revision) return new HoursChangedMeanwhile(await this.#read(tx, keeper));
      const invalid = await write(tx, keeper, await this.#practice(tx, id));
      if (invalid) return invalid;
      await recordAudit(tx, { actor, action, subjectKind: 'practitioner', subjectId: id });
      const kept = await findKeeper(tx, { id });
      if (!kept) throw new Error('Hours that were just kept are not there.');
      return new HoursKept(await this.#read(tx, kept));
    });
  }

  async #refusal(actor: AccountHolder, practitionerId: string) {
    const keeper = await findKeeper(this.unitOfWork, { id: practitionerId });
    switch (mayKeepHours(actor, keeper?.controllerId ?? null)) {
      case 'NOT_THERE':
        return new NotFound();
      case 'SECOND_FACTOR':
        return new SecondFactorNeeded();
      case 'YES': {
        const taken = await this.limits.take(changesOfHours, actor.accountId);
        return taken.allowed ? null : new TooManyRequests(taken.retryAfterSeconds);
      }
    }
  }

  async #read(reader: Reader, keeper: Keeper): Promise<KeptHours> {
    const now = this.unitOfWork.clock.now();
    const practice = await this.#practice(reader, keeper.practitionerId);
    const held = await listHeld(reader, keeper.practitionerId, now.toString());
    const talks = await this.talksThatHold(
      reader,
      held.map(({ ownerId }) => ownerId),
    );
    return new KeptHours(keeper, practice, conflictsWith(practice, held, talks), now.epochMilliseconds);
  }

  async #practice(reader: Reader, practitionerId: string): Promise<Practice> {
    const practice = (await findPractices(reader, [practitionerId], nextSlotReach(this.#now()))).get(practitionerId);
    if (!practice) throw new Error('A practitioner who was just found is not there.');
    return practice;
  }

  #now(): number {
    return this.unitOfWork.clock.now().epochMilliseconds;
  }
}

function weekAfter(
  { schedule }: Practice,
  locationIds: readonly string[],
  changed: readonly number[],
  windows: readonly DayWindow[],
): Map<number, readonly DayWindow[]> {
  return new Map(
    WEEKDAYS.map((_, index) => {
      const weekday = index + 1;
      const kept = schedule.weeklyHours.filter((row) => row.weekday === weekday);
      return [weekday, changed.includes(weekday) ? windows : windowsOf(kept, locationIds)];
    }),
  );
}

/** The same hours on several days may be wrong for each of them: one sentence beside a field is enough. */
function onePerField({ list }: Problems): InvalidInput {
  const firsts = new Map(list.toReversed().map((problem) => [problem.path.join('.'), problem]));
  return new InvalidInput(list.filter((problem) => firsts.get(problem.path.join('.')) === problem));
}
