import { SecondFactorNeeded } from '../../accounts/account.results.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { isKeeper, requireKeeper, type Keeper } from '../keeper/keeper.js';
import { legalDay } from '../legality/legal-day.js';
import { readListing } from '../workspace/change-draft.js';
import type { ColleagueInput, AnswerColleagueInput } from './care-team.inputs.js';
import { COLLEAGUE_ASKS, COLLEAGUE_SAID_YES } from './care-team.mail.js';
import {
  areShown,
  closeAsk,
  countOpenAsks,
  countTeam,
  findColleaguesByName,
  findStanding,
  join,
  listColleagues,
  openAsk,
  part,
} from './care-team.repository.js';
import { CareTeamRefused, Colleague, type CareTeamResult } from './care-team.results.js';
import { tellTeam } from './telling-teams.js';

/** As many as a listing names. */
export const MOST_TOGETHER = 10;
const MOST_OPEN_ASKS = 10;
const MOST_FOUND = 20;
const LONGEST_NAME = 160;
const MOST_WORDS = 8;
/** How long an ask waits; as long, whoever is asked again is not written to again. */
const DAYS_OPEN = 90;
/** How long a no holds, unless whoever said it asks themselves. */
const DAYS_NO = 365;
const FORGET_EVERY_SECONDS = 3600;
const asks = { name: 'listing.team.asks', capacity: 20, seconds: 86_400 } as const;

/**
 * Practitioners who work together and say so on both listings: one asks, the other says yes. Everything between two is
 * done under the locks of both, so that it comes out the same whoever is first.
 */
export class CareTeams {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  /** Who asks while their own listing is out of sight is not heard of until it is back. */
  async list(practitionerId: string): Promise<Colleague[]> {
    const now = this.unitOfWork.clock.now();
    const rows = await listColleagues(this.unitOfWork, practitionerId, now, legalDay(now));
    return rows.filter(({ standing, isShown }) => isShown || standing !== 'THEY_ASK').map((row) => new Colleague(row));
  }

  async find(practitionerId: string, name: string): Promise<Colleague[]> {
    const words = name
      .slice(0, LONGEST_NAME)
      .split(/[\s,.]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const now = this.unitOfWork.clock.now();
    const asked = { now, day: legalDay(now), most: MOST_FOUND };
    return (await findColleaguesByName(this.unitOfWork, practitionerId, words, asked)).map((row) => new Colleague(row));
  }

  /** Somebody who asks is answered by being asked. Whether anybody keeps the other listing makes no difference here. */
  async ask(actor: Actor, input: ColleagueInput): Promise<CareTeamResult> {
    const keeper = await requireKeeper(this.unitOfWork, actor, input.listingId);
    if (!isKeeper(keeper)) return keeper;
    if (!keeper.hasShownBothSteps) return new SecondFactorNeeded();
    const taken = await this.limits.take(asks, keeper.practitionerId);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    return this.#between(actor, input, async (tx, { practitionerId }, otherId) => {
      const today = legalDay(tx.clock.now());
      if (!(await areShown(tx, [practitionerId], today))) return new CareTeamRefused(NOT_SHOWN);
      const found = await findStanding(tx, practitionerId, otherId);
      if (!found || !(await areShown(tx, [otherId], today))) return notThere();
      switch (found.standing) {
        case 'THEY_ASK':
          return this.#join(tx, actor, practitionerId, otherId);
        case 'THEY_SAID_NO':
          return new CareTeamRefused(NOT_YET);
        case 'NOBODY_ASKED':
        case 'YOU_SAID_NO':
          return this.#ask(tx, actor, practitionerId, otherId);
        default:
          return null;
      }
    });
  }

  answer(actor: Actor, input: AnswerColleagueInput): Promise<CareTeamResult> {
    return this.#between(actor, input, async (tx, { practitionerId }, otherId) => {
      const found = await findStanding(tx, practitionerId, otherId);
      if (found?.standing === (input.confirm ? 'TOGETHER' : 'YOU_SAID_NO')) return null;
      const today = legalDay(tx.clock.now());
      if (found?.standing !== 'THEY_ASK' || !(await areShown(tx, [otherId], today))) return notThere();
      if (input.confirm) {
        if (!(await areShown(tx, [practitionerId], today))) return new CareTeamRefused(NOT_SHOWN);
        return this.#join(tx, actor, practitionerId, otherId);
      }
      await closeAsk(tx, otherId, practitionerId, 'DECLINED', inDays(tx, DAYS_NO));
      return note(tx, actor, 'listing.team.declined', practitionerId);
    });
  }

  part(actor: Actor, input: ColleagueInput): Promise<CareTeamResult> {
    return this.#between(actor, input, async (tx, { practitionerId }, otherId) => {
      const found = await findStanding(tx, practitionerId, otherId);
      if (found?.standing === 'TOGETHER') {
        await part(tx, practitionerId, otherId, inDays(tx, DAYS_NO));
        await tellTeam(tx, [practitionerId, otherId]);
        return note(tx, actor, 'listing.team.parted', practitionerId);
      }
      if (found?.standing === 'YOU_ASKED') {
        await closeAsk(tx, practitionerId, otherId, 'WITHDRAWN', inDays(tx, DAYS_OPEN));
        return note(tx, actor, 'listing.team.withdrawn', practitionerId);
      }
      return found ? null : notThere();
    });
  }

  /** What is over goes. */
  erasure(): Sweep {
    return {
      name: 'listing.team-asks',
      everySeconds: FORGET_EVERY_SECONDS,
      run: async () => {
        const now = this.unitOfWork.clock.now().toString();
        return (await this.unitOfWork.query(`DELETE FROM care_team_asks WHERE until <= $1 RETURNING 1`, [now])).length;
      },
    };
  }

  /** Null: it is as was asked, and nothing has to be done. */
  #between(
    actor: Actor,
    { listingId, practitionerId }: ColleagueInput,
    act: (tx: Transaction, keeper: Keeper, otherId: string) => Promise<CareTeamRefused | NotFound | null>,
  ): Promise<CareTeamResult> {
    return this.unitOfWork.run(async (tx) => {
      const asker = await requireKeeper(tx, actor, listingId);
      if (!isKeeper(asker)) return asker;
      if (!asker.hasShownBothSteps) return new SecondFactorNeeded();
      const otherId = keyOf('Practitioner', practitionerId);
      if (otherId === null) return notThere();
      if (otherId === asker.practitionerId) return new CareTeamRefused(THEIR_OWN);
      await tx.lockAll('practitioner', [asker.practitionerId, otherId]);
      // Who lost it while the locks were waited for asks for nobody any more.
      const keeper = await requireKeeper(tx, actor, listingId);
      if (!isKeeper(keeper)) return keeper;
      return (await act(tx, keeper, otherId)) ?? readListing(tx, keeper.practitionerId);
    });
  }

  async #ask(tx: Transaction, actor: Actor, fromId: string, toId: string): Promise<CareTeamRefused | null> {
    if ((await countTeam(tx, fromId)) >= MOST_TOGETHER) return new CareTeamRefused(FULL);
    if ((await countOpenAsks(tx, fromId)) >= MOST_OPEN_ASKS) return new CareTeamRefused(MANY_ASKED);
    const { id, isToTell } = await openAsk(tx, fromId, toId, {
      until: inDays(tx, DAYS_OPEN),
      toldSince: inDays(tx, -DAYS_OPEN),
    });
    if (isToTell) await oweMail(tx, { kind: COLLEAGUE_ASKS, subjectId: id });
    return note(tx, actor, 'listing.team.asked', fromId);
  }

  /** Whoever asked first is told that the other said yes. */
  async #join(tx: Transaction, actor: Actor, saysYes: string, asked: string): Promise<CareTeamRefused | null> {
    if ((await countTeam(tx, saysYes)) >= MOST_TOGETHER) return new CareTeamRefused(FULL);
    if ((await countTeam(tx, asked)) >= MOST_TOGETHER) return new CareTeamRefused(THEIRS_FULL);
    await join(tx, saysYes, asked);
    await tellTeam(tx, [saysYes, asked]);
    await oweMail(tx, { kind: COLLEAGUE_SAID_YES, subjectId: asked, parameters: { member: saysYes } });
    return note(tx, actor, 'listing.team.joined', saysYes);
  }
}

const THEIR_OWN = 'That is your own listing.';
const NOT_SHOWN = 'Your own listing is out of sight now. Show it first, then ask or say yes.';
const NOT_YET = 'They said no. They can ask you at any time; you can ask again once a year has passed.';
const FULL = `A listing names ${MOST_TOGETHER} colleagues at most. End it with one of them first.`;
const THEIRS_FULL = `Their listing already names ${MOST_TOGETHER} colleagues, which is the maximum. They are still waiting for your answer.`;
const MANY_ASKED = `${MOST_OPEN_ASKS} colleagues have not answered yet. Wait for them, or withdraw one.`;

function notThere(): NotFound {
  return new NotFound('We could not find that colleague.');
}

function inDays(tx: Transaction, days: number) {
  return tx.clock.now().add({ hours: 24 * days });
}

async function note(tx: Transaction, actor: Actor, action: string, subjectId: string): Promise<null> {
  await recordAudit(tx, { actor, action, subjectKind: 'practitioner', subjectId });
  return null;
}
