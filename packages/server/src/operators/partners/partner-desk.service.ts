import type { AccountRepository } from '../../accounts/account.repository.js';
import { listSuspensionsInEffect } from '../../accounts/suspension/suspension.repository.js';
import type { PartnerDecisions } from '../../partners/partner-decisions.js';
import { listPastDecisions } from '../../partners/past-decisions.js';
import { isYes } from '../../partners/partner.policy.js';
import { ASKS_FOR_WORDS, PARTNER, type StoredPartner } from '../../partners/partner.repository.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { waitingIn, type Waiting } from '../waiting.js';
import type { DecidePartnerInput, PartnerQueue } from './partner-desk.inputs.js';
import {
  DeskPartner,
  DeskPartnerDecision,
  type DecidePartnerResult,
  type DeskPartnerConnection,
} from './partner-desk.results.js';

export interface PartnerDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly partnerDecisions: PartnerDecisions;
}

/** Who waits comes first who asked first; of those whom nobody has to do with, who was decided about last. */
const queues: Readonly<Record<PartnerQueue, Queue>> = {
  WAITING: {
    where: `(p.live = 'ASKED' OR ${ASKS_FOR_WORDS})`,
    by: `CASE WHEN ${ASKS_FOR_WORDS} THEN p.words_asked_at ELSE p.live_asked_at END`,
    byOf: ({ wordsAskedAt, liveAskedAt }) => wordsAskedAt ?? liveAskedAt,
  },
  APPROVED: { where: `p.live = 'APPROVED'`, by: 'p.live_asked_at', byOf: ({ liveAskedAt }) => liveAskedAt },
  REFUSED_OR_ENDED: {
    where: `p.live IN ('REFUSED', 'ENDED')`,
    by: 'p.live_decided_at',
    byOf: ({ liveDecidedAt }) => liveDecidedAt,
    isNewestFirst: true,
  },
};

interface Queue {
  /** SQL over p: who stands in it, and by which instant. */
  readonly where: string;
  readonly by: string;
  readonly byOf: (row: StoredPartner) => Date | null;
  readonly isNewestFirst?: true;
}

/** The queue of partners who ask for live keys or other words, those who have them, and those who were refused or ended. */
export class PartnerDesk {
  constructor(private readonly tools: PartnerDeskTools) {}

  waiting(): Promise<Waiting> {
    const { where, by } = queues.WAITING;
    return waitingIn(this.tools.unitOfWork, { since: by, from: `FROM partners p WHERE ${where}` });
  }

  async list(
    operator: AccountHolder,
    queue: PartnerQueue,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskPartnerConnection> {
    const read = readDeskPage(page);
    const { where, by, byOf, isNewestFirst = false } = queues[queue];
    const [follows, order] = isNewestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.tools.unitOfWork.query<StoredPartner>(
      `${PARTNER} WHERE ${where} AND ($1::timestamptz IS NULL OR (${by}, p.id) ${follows} ($1::timestamptz, $2::uuid))
       ORDER BY ${by} ${order}, p.id ${order} LIMIT $3`,
      [read.after?.[0] ?? null, read.after?.[1] ?? null, read.size + 1],
    );
    const answers = new Map((await this.#answers(operator, rows)).map((answer) => [answer.key, answer]));
    return deskPage(rows, read, {
      positionOf: (row) => [(byOf(row) ?? row.joinedAt).toISOString(), row.id],
      nodeOf: ({ id }) => answers.get(toGlobalId('Partner', id))!,
    });
  }

  decide(actor: Actor, { key, decision, reason, digest }: DecidePartnerInput): Promise<DecidePartnerResult> {
    return forOperator<DecidePartnerResult>(actor, async (operator) => {
      const id = keyOf('Partner', key);
      if (id === null) return new NotFound();
      if (!decision) return mend('decision', 'Choose what to do.');
      if (!isYes(decision) && !reason) return mend('reason', 'Choose a reason. The partner will read it.');
      const given = { decision, reason: isYes(decision) ? null : (reason ?? null), digest: digest ?? null };
      const outcome = await this.tools.partnerDecisions.decide(operator, id, given);
      switch (outcome) {
        case 'GONE':
          return new NotFound();
        case 'OWN':
          return new YourOwnDecision('This partner is your own account, so another operator decides.');
        case 'CHANGED':
          return new ChangedMeanwhile();
        default:
          return (await this.#answers(operator, [outcome]))[0] ?? new NotFound();
      }
    });
  }

  async #answers(operator: AccountHolder, rows: readonly StoredPartner[]): Promise<DeskPartner[]> {
    const { unitOfWork } = this.tools;
    const past = await listPastDecisions(
      unitOfWork,
      rows.map(({ id }) => id),
    );
    const suspensions = await listSuspensionsInEffect(
      unitOfWork,
      rows.map(({ accountId }) => accountId),
    );
    const deciders = [...past.values()].flat().map(({ by }) => by);
    const emails = await this.#emailsOf([...rows.map(({ accountId }) => accountId), ...deciders]);
    const emailOf = (accountId: string) => emails.get(accountId) ?? null;
    return rows.map((stored) => {
      const decisions = (past.get(stored.id) ?? []).map((each) => new DeskPartnerDecision(each, emailOf(each.by)));
      return new DeskPartner(stored, {
        ...{ email: emailOf(stored.accountId), operatorId: operator.accountId, decisions },
        suspensionId: suspensions.get(stored.accountId) ?? null,
      });
    });
  }

  async #emailsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const { unitOfWork, accounts } = this.tools;
    const found = [...new Set(accountIds)].map(async (id) => [id, await accounts.findEmail(unitOfWork, id)] as const);
    return new Map(await Promise.all(found));
  }
}

function mend(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
