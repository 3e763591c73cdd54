import type { AccountRepository } from '../../accounts/account.repository.js';
import { managersOf } from '../../clinics/clinic.repository.js';
import type { ManagerChanges, ManagerObstacle, StoredManagerChange } from '../../clinics/manager-changes.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { waitingIn, type Waiting } from '../waiting.js';
import type { DecideClinicManagerInput, ProposeClinicManagerInput } from './clinic-manager-desk.inputs.js';
import { DeskManagerChange, ManagerChangeNoted, type ManagerChangeResult } from './clinic-manager-desk.results.js';

export interface ClinicManagerTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly managerChanges: ManagerChanges;
}

/** Who manages a clinic, where nobody there can change it: one operator proposes, another does it. */
export class ClinicManagerDesk {
  constructor(private readonly tools: ClinicManagerTools) {}

  waiting(): Promise<Waiting> {
    const { unitOfWork, managerChanges } = this.tools;
    const { since, from, parameters } = managerChanges.waiting;
    return waitingIn(unitOfWork, { since, from }, parameters);
  }

  async list(operator: AccountHolder): Promise<DeskManagerChange[]> {
    const open = await this.tools.managerChanges.listOpen();
    return Promise.all(open.map((change) => this.#answer(operator, change)));
  }

  propose(actor: Actor, input: ProposeClinicManagerInput): Promise<ManagerChangeResult> {
    return forOperator<ManagerChangeResult>(actor, async (operator) => {
      const { unitOfWork, accounts, managerChanges } = this.tools;
      const problems = new Problems();
      const clinicId = await findClinicId(unitOfWork, input.clinic);
      const accountId = await accounts.findIdByEmail(unitOfWork, input.email.trim());
      const { change: what, reason } = input;
      if (clinicId === null) problems.add(['clinic'], 'There is no clinic at this web address.');
      if (accountId === null)
        problems.add(['email'], 'No one signs in with this email address. They have to sign in once first.');
      if (!what) problems.add(['change'], 'Choose what to do.');
      if (!reason) problems.add(['reason'], 'Choose a reason.');
      if (clinicId === null || accountId === null || !what || !reason) return new InvalidInput(problems.list);
      const obstacle = await managerChanges.propose(operator, { clinicId, accountId, what, reason });
      return obstacle ? refused(obstacle) : new ManagerChangeNoted(false);
    });
  }

  decide(actor: Actor, { key, confirm }: DecideClinicManagerInput): Promise<ManagerChangeResult> {
    return forOperator<ManagerChangeResult>(actor, async (operator) => {
      const id = keyOf('ManagerChange', key);
      if (id === null) return new NotFound();
      const obstacle = await this.tools.managerChanges.decide(operator, id, confirm);
      return obstacle ? refused(obstacle) : new ManagerChangeNoted(confirm);
    });
  }

  async #answer(operator: AccountHolder, change: StoredManagerChange): Promise<DeskManagerChange> {
    const { unitOfWork, accounts } = this.tools;
    const emailOf = async (id: string | null) => (id === null ? null : accounts.findEmail(unitOfWork, id));
    const [clinic] = await unitOfWork.query<{ clinicName: string; clinicSlug: string }>(
      `SELECT name AS "clinicName", slug AS "clinicSlug" FROM clinics WHERE id = $1`,
      [change.clinicId],
    );
    const managers = await Promise.all((await managersOf(unitOfWork, change.clinicId)).map(emailOf));
    const { id, what, reason, proposedAt, endsBy } = change;
    return Object.assign(new DeskManagerChange(), {
      ...{ key: toGlobalId('ManagerChange', id), clinicName: '', clinicSlug: '', ...clinic },
      ...{ managers: managers.filter((email) => email !== null), email: await emailOf(change.accountId) },
      ...{ change: what, reason, proposedAt, endsBy, proposedBy: await emailOf(change.proposedBy) },
      isOwn: change.proposedBy === operator.accountId,
    });
  }
}

async function findClinicId(unitOfWork: UnitOfWork, typed: string): Promise<string | null> {
  const slug = /(?:^|\/clinics\/)([a-z0-9-]{1,200})\/?(?:[?#].*)?$/.exec(typed.trim())?.[1] ?? null;
  const [row] = await unitOfWork.query<{ id: string }>(`SELECT id FROM clinics WHERE slug = $1`, [slug]);
  return row?.id ?? null;
}

function refused(obstacle: ManagerObstacle): ManagerChangeResult {
  switch (obstacle) {
    case 'OWN':
      return new YourOwnDecision('This is about you, or about a clinic you manage, so other operators decide.');
    case 'SECOND':
      return new YourOwnDecision('You proposed this, so another operator makes the change.');
    case 'NOT_SO':
      return new ChangedMeanwhile('This does not match who manages the clinic now, or their account is suspended.');
    case 'CHANGED':
      return new ChangedMeanwhile('A change like this is already proposed, or was decided a moment ago.');
  }
}
