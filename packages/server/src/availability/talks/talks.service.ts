import { momentLabel } from '@clearing/shared/time/labels';
import { MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { TalksThatHold } from '../hours/held-talks.js';
import type { HoursDesk, OpenHours } from '../hours/hours-desk.js';
import { listHeld } from '../hours/hours.repository.js';
import type { KeepHoursResult, KeptHours } from '../hours/hours.results.js';
import { NoTimes } from '../hours/no-times.results.js';
import { lastLegalDate, whyNoTimes, whyNoZone } from '../hours/why-no-times.js';
import { firstSlotOfType } from '../slots/practice-slots.js';
import type { OfferedType, Practice } from '../slots/practice.js';
import type { Schedules } from '../schedules.service.js';
import { addTalk, changeTalk, listTalks, orderTalks, setTalkState, type TalkRow } from './talk-rows.js';
import type { KeepTalkInput, MoveTalkInput, TalkInput } from './talks.inputs.js';
import { KeptTalk } from './talks.results.js';
import { readTalk } from './typed-talk.js';

const MOST_TALKS = 12;

/** The kinds of first talk a practitioner offers, kept as hours are. Talks that are agreed on stay on their terms. */
export class TalksService {
  constructor(
    private readonly desk: HoursDesk,
    private readonly schedules: Schedules,
    private readonly talksThatHold: TalksThatHold,
  ) {}

  /** Only whoever keeps the hours was given them. */
  async of({ key, practice, timeZone }: KeptHours): Promise<KeptTalk[]> {
    const { unitOfWork } = this.desk;
    const rows = await listTalks(unitOfWork, key);
    const toCome = await this.#countToCome(key, rows);
    return rows.filter(isKept).map((row) => {
      const type = practice.types.find(({ id }) => id === row.id);
      const state = row.state === 'STOPPED' ? 'STOPPED' : type ? 'OFFERED' : 'WITHOUT_PLACE';
      const times = type ? this.#timesOf(practice, timeZone, type) : noTimesAtAll;
      return new KeptTalk(row, { state, ...times, ...(toCome.get(row.id) ?? none) });
    });
  }

  /** As if the listing were seen: what stands before that is said of all of them. */
  #timesOf(practice: Practice, timeZone: string | null, type: OfferedType) {
    const now = this.desk.now();
    const { zone } = practice.schedule;
    const seen = { ...practice, schedule: { ...practice.schedule, takesRequests: true }, visibleUntil: Infinity };
    const question = { now, patientLocation: null };
    const first = firstSlotOfType(seen, type, now + type.horizonDays * MS_PER_DAY, question);
    const without = timeZone === null ? whyNoZone : whyNoTimes(practice, type, now);
    return {
      firstTime: first === null ? null : momentLabel(first, zone, now),
      noTimes: first === null ? NoTimes.orNull(without) : null,
      legalUntil: first === null ? null : lastLegalDate(practice, type, now),
    };
  }

  keep(actor: Actor, input: KeepTalkInput): Promise<KeepHoursResult> {
    return this.#change(actor, input, 'availability.talk.kept', async ({ tx, keeper }, rows) => {
      const was = input.talkId == null ? null : rows.find(({ id }) => id === keyOf('ConsultationType', input.talkId!));
      if (was === undefined) return gone();
      if (was === null && rows.length >= MOST_TALKS) return problem('name', `At most ${MOST_TALKS} kinds of talk.`);
      const read = readTalk(
        input,
        keeper.places.map(({ id }) => id),
        legalDay(tx.clock.now()),
      );
      if ('problems' in read) return new InvalidInput([...read.problems]);
      if (was) await changeTalk(tx, keeper.practitionerId, was, read.talk);
      else {
        const place = { position: (rows.at(-1)?.position ?? -1) + 1, state: 'OFFERED' } as const;
        await addTalk(tx, keeper.practitionerId, read.talk, place);
      }
      return null;
    });
  }

  stop(actor: Actor, input: TalkInput): Promise<KeepHoursResult> {
    return this.#changeOne(actor, input, 'availability.talk.stopped', ({ tx }, talk) =>
      setTalkState(tx, talk.id, 'STOPPED'),
    );
  }

  offerAgain(actor: Actor, input: TalkInput): Promise<KeepHoursResult> {
    return this.#changeOne(actor, input, 'availability.talk.offered', ({ tx }, talk) =>
      setTalkState(tx, talk.id, 'OFFERED'),
    );
  }

  /** At an end of the list there is nowhere to go, and nothing is wrong. */
  move(actor: Actor, input: MoveTalkInput): Promise<KeepHoursResult> {
    return this.#changeOne(actor, input, 'availability.talk.moved', ({ tx }, talk, rows) => {
      const ids = rows.map(({ id }) => id).filter((id) => id !== talk.id);
      const at = rows.indexOf(talk) + (input.step === 'EARLIER' ? -1 : 1);
      ids.splice(Math.max(at, 0), 0, talk.id);
      return orderTalks(tx, ids);
    });
  }

  #changeOne(
    actor: Actor,
    input: TalkInput,
    action: string,
    work: (open: OpenHours, talk: TalkRow, rows: readonly TalkRow[]) => Promise<void>,
  ): Promise<KeepHoursResult> {
    return this.#change(actor, input, action, async (open, rows) => {
      const talk = rows.find(({ id }) => id === keyOf('ConsultationType', input.talkId));
      if (!talk) return gone();
      await work(open, talk, rows);
      return null;
    });
  }

  /** `rows` is what is there to be changed: what others have taken the place of is not. */
  #change(
    actor: Actor,
    input: { readonly practitionerId: string; readonly revision: number },
    action: string,
    work: (open: OpenHours, rows: readonly TalkRow[]) => Promise<InvalidInput | NotFound | null>,
  ): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, action, async (open) => {
      const { tx, keeper } = open;
      if (keeper.timeZone === null) return problem('timeZone', 'Choose your time zone first.');
      const rows = (await listTalks(tx, keeper.practitionerId)).filter(isKept);
      return this.schedules.changeTalks(tx, keeper.practitionerId, () => work(open, rows));
    });
  }

  /** Of each kind, whatever it was called and however long it took when it was asked for. */
  async #countToCome(practitionerId: string, rows: readonly TalkRow[]): Promise<Map<string, typeof none>> {
    const { unitOfWork } = this.desk;
    const held = await listHeld(unitOfWork, practitionerId, unitOfWork.clock.now().toString());
    const ownerIds = [...new Set(held.map(({ ownerId }) => ownerId))];
    const talks = await this.talksThatHold(unitOfWork, ownerIds);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const counts = new Map<string, typeof none>();
    for (const { consultationTypeId } of talks.values()) {
      let row = byId.get(consultationTypeId);
      while (row?.followedBy) row = byId.get(row.followedBy);
      if (!row) continue;
      const { talksToCome, talksOnEarlierTerms } = counts.get(row.id) ?? none;
      const isEarlier = row.id === consultationTypeId ? 0 : 1;
      counts.set(row.id, { talksToCome: talksToCome + 1, talksOnEarlierTerms: talksOnEarlierTerms + isEarlier });
    }
    return counts;
  }
}

const noTimesAtAll = { firstTime: null, noTimes: null, legalUntil: null };
const none = { talksToCome: 0, talksOnEarlierTerms: 0 };

function isKept({ state }: TalkRow): boolean {
  return state !== 'FORMER';
}

function gone(): NotFound {
  return new NotFound('That is no longer there.');
}

function problem(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
