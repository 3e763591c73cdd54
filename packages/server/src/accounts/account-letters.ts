import type { MailContent } from '../platform/mail/mail-layout.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { changedLetter, changeEmailLetter, invitationLetter, isAccountChange, signInLetter } from './account.mail.js';
import type { AccountRepository } from './account.repository.js';
import { INVITATION_HOURS } from './operator-invitation.js';
import type { MailLink, MailLinks } from './signing-in/mail-links.js';
import { LINK_MINUTES } from './signing-in/sign-in.service.js';

/** Writes the letters about accounts, just before they leave. One whose link was used or is over is not written: null. */
export class AccountLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly links: MailLinks,
    private readonly publicOrigin: string,
  ) {}

  composers(): Readonly<Record<string, MailComposer>> {
    return {
      'account.sign-in': this.#withLink((_, url) => signInLetter(url, LINK_MINUTES)),
      'account.change-email': this.#withLink((_, url) => changeEmailLetter(url, LINK_MINUTES)),
      'account.operator-invitation': this.#withLink((_, url) => invitationLetter(url, INVITATION_HOURS)),
      'account.changed': async (accountId, { what }) => {
        const to = await this.accounts.findEmail(this.unitOfWork, accountId);
        return to && isAccountChange(what) ? { to, ...changedLetter(what, this.publicOrigin) } : null;
      },
      'account.email-changed': async (linkId) => {
        const to = await this.links.findFormer(linkId);
        return to === null ? null : { to, ...changedLetter('email', this.publicOrigin) };
      },
    };
  }

  #withLink(write: (link: MailLink, url: string) => MailContent): MailComposer {
    return async (linkId) => {
      const link = await this.links.findById(linkId);
      return link && { to: link.email, ...write(link, `${this.publicOrigin}/sign-in/${this.links.tokenOf(link.id)}`) };
    };
  }
}
