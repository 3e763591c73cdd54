import { theSystem } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { AccountRepository } from './account.repository.js';
import type { MailLinks } from './signing-in/mail-links.js';

export const INVITATION_HOURS = 72;

/** What they were asked to come to. */
const DESK = '/operators';

/** ALREADY_OPERATOR and ALREADY_INVITED: nothing was changed, and no mail is owed. */
export type Invited = 'INVITED' | 'ALREADY_OPERATOR' | 'ALREADY_INVITED';

/** Asks somebody to be an operator. Whoever opens the link from their mailbox is one; asking twice is asking once. */
export class OperatorInvitations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly links: MailLinks,
  ) {}

  invite(email: string): Promise<Invited> {
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('operator-invitation', email.toLowerCase());
      const accountId = await this.accounts.findIdByEmail(tx, email);
      const roles = accountId ? await this.accounts.listRoles(tx, accountId) : [];
      if (roles.includes('OPERATOR')) return 'ALREADY_OPERATOR';
      if (await this.links.findOpen(tx, 'INVITE_OPERATOR', email)) return 'ALREADY_INVITED';
      const expiresAt = tx.clock.now().add({ hours: INVITATION_HOURS });
      const id = await this.links.make(tx, { purpose: 'INVITE_OPERATOR', email, expiresAt, goesTo: DESK });
      await oweMail(tx, { kind: 'account.operator-invitation', subjectId: id });
      await recordAudit(tx, {
        actor: theSystem,
        action: 'account.operator-invitation.sent',
        subjectKind: 'mail_link',
        subjectId: id,
      });
      return 'INVITED';
    });
  }
}
