import type { AccountRepository } from '../../accounts/account.repository.js';
import type { PartnerDecisions } from '../../partners/partner-decisions.js';
import { PARTNER, type StoredPartner } from '../../partners/partner.repository.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { waitingIn, type Waiting } from '../waiting.js';
import type { DecidePartnerInput, PartnerQueue } from './partner-desk.inputs.js';
import { DeskPartner, type DecidePartnerResult, type DeskPartnerConnection } from './partner-desk.results.js';

export interface PartnerDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly partnerDecisions: PartnerDecisions;
}

const liveOf = { WAITING: 'ASKED', APPROVED: 'APPROVED' } as const satisfies Readonly<Record<PartnerQueue, string>>;

/** The queue of partners who ask for live keys, and those who have them. */
export class PartnerDesk {
  constructor(private readonly tools: PartnerDeskTools) {}

  waiting(): Promise<Waiting> {
    return waitingIn(this.tools.unitOfWork, { since: 'live_asked_at', from: `FROM partners WHERE live = 'ASKED'` });
  }

  async list(
    operator: AccountHolder,
    queue: PartnerQueue,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskPartnerConnection> {
    const read = readDeskPage(page);
    const rows = await this.tools.unitOfWork.query<StoredPartner>(
      `${PARTNER} WHERE p.live = $1 AND ($2::timestamptz IS NULL OR (p.live_asked_at, p.id) > ($2::timestamptz, $3::uuid))
       ORDER BY p.live_asked_at, p.id LIMIT $4`,
      [liveOf[queue], read.after?.[0] ?? null, read.after?.[1] ?? null, read.size + 1],
    );
    const { nodes, pageInfo } = deskPage(rows, read, {
      positionOf: (row) => [row.liveAskedAt?.toISOString() ?? '', row.id],
      nodeOf: (row) => this.#answer(operator, row),
    });
    return { nodes: await Promise.all(nodes), pageInfo };
  }

  decide(actor: Actor, { key, decision, reason }: DecidePartnerInput): Promise<DecidePartnerResult> {
    return forOperator<DecidePartnerResult>(actor, async (operator) => {
      const id = keyOf('Partner', key);
      if (id === null) return new NotFound();
      if (!decision) return mend('decision', 'Choose what is to be done.');
      if (decision !== 'APPROVE' && !reason) return mend('reason', 'Choose a reason. The partner reads it.');
      const given = { decision, reason: decision === 'APPROVE' ? null : (reason ?? null) };
      const outcome = await this.tools.partnerDecisions.decide(operator, id, given);
      switch (outcome) {
        case 'GONE':
          return new NotFound();
        case 'OWN':
          return new YourOwnDecision('This partner is your own account: another operator decides.');
        case 'CHANGED':
          return new ChangedMeanwhile();
        default:
          return this.#answer(operator, outcome);
      }
    });
  }

  async #answer(operator: AccountHolder, stored: StoredPartner): Promise<DeskPartner> {
    const { unitOfWork, accounts } = this.tools;
    const email = await accounts.findEmail(unitOfWork, stored.accountId);
    return new DeskPartner(stored, { email, operatorId: operator.accountId });
  }
}

function mend(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
