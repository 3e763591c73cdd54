import type { AccountRepository } from '../accounts/account.repository.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { ComposedMail, MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { composeCall, OPERATOR_CALLED } from './operator-calls.js';
import type { ComplaintSeals } from './complaint-seals.js';
import { askedLetter, writtenLetter } from './complaint.mail.js';
import { findAnswer, findComplaint, findStep, isAsked } from './complaint.repository.js';

export const COMPLAINT_WRITTEN = 'complaints.written';
export const COMPLAINT_ASKED = 'complaints.asked';

export interface ComplaintLetterTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly seals: ComplaintSeals;
  readonly publicOrigin: string;
}

/** Writes the letters just before they leave: what was erased or taken back meanwhile is told to nobody. */
export class ComplaintLetters {
  constructor(private readonly tools: ComplaintLetterTools) {}

  composers(): Readonly<Record<string, MailComposer>> {
    return {
      [COMPLAINT_WRITTEN]: (stepId) => this.#written(stepId),
      [OPERATOR_CALLED]: (operatorId) => composeCall(this.tools, operatorId),
      [COMPLAINT_ASKED]: (stepId, { account }) => this.#asked(stepId, String(account)),
    };
  }

  async #written(stepId: string): Promise<ComposedMail | null> {
    const { unitOfWork, seals, publicOrigin } = this.tools;
    const step = await findStep(unitOfWork, stepId);
    const complaint = step && (await findComplaint(unitOfWork, step.complaintId));
    const words = step && seals.openStep(step.id, step.words);
    const to = complaint && seals.open(complaint.id, 'email', complaint.email);
    return to && words ? { to, ...writtenLetter(words, `${publicOrigin}/tell-us`) } : null;
  }

  async #asked(stepId: string, accountId: string): Promise<ComposedMail | null> {
    const { unitOfWork, accounts, publicOrigin } = this.tools;
    const step = await findStep(unitOfWork, stepId);
    const complaint = step && (await findComplaint(unitOfWork, step.complaintId));
    if (!step || !complaint?.isOpen || !complaint.subjectName) return null;
    if ((await findAnswer(unitOfWork, step.id)) || !(await isAsked(unitOfWork, accountId, step))) return null;
    const to = await accounts.findEmail(unitOfWork, accountId);
    const page = `${publicOrigin}/asked/${toGlobalId('OperatorsQuestion', step.id)}`;
    return to === null ? null : { to, ...askedLetter(complaint.subjectName, page) };
  }
}
