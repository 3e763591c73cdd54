import type { AccessLinks } from '../../accounts/access-links.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { recordErasure } from '../../platform/erasures/erasures.js';
import { TooManyRequests } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { erasures } from '../consultation.repository.js';
import { Consultation, NotAllowedNow, type ConsultationResult } from '../consultation.results.js';
import { linksToEverything, newPrivateLinks } from '../limits.js';
import { beginLinkToEverything } from './link-to-everything.js';
import { EVERYTHING_LETTER, NEW_LINK_LETTER } from './new-link-letter.js';

export interface PrivateLinkTools {
  readonly desk: ConsultationDesk;
  readonly links: AccessLinks;
  readonly limits: RateLimits;
}

/** Somebody else may have seen the link: whoever holds it closes it for everybody, and the mailbox's owner gets another. */
export class PrivateLinkService {
  constructor(private readonly tools: PrivateLinkTools) {}

  /** The new one is shown to nobody: whoever pressed may be the one it is closed for. */
  async renew(actor: Actor, globalId: string): Promise<ConsultationResult> {
    const { desk, links, limits } = this.tools;
    const asked = { actor, globalId, side: 'PATIENT', action: null } as const;
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    if (!hasAddress(seen)) return new NotAllowedNow(seen.state);
    const mails = await limits.take(newPrivateLinks, seen.record.id);
    if (!mails.allowed) return new TooManyRequests(mails.retryAfterSeconds);
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const view = desk.view(record, viewer);
      if (!hasAddress(view)) return new NotAllowedNow(record.state);
      await links.renew(tx, record.id, 'PATIENT');
      // A database from before would let in whoever it was closed for.
      await recordErasure(tx, { kind: erasures.links, subjectId: record.id, why: 'WISH' });
      const subject = { subjectKind: 'consultation', subjectId: record.id };
      await recordAudit(tx, { actor, action: 'consultation.link.renewed', ...subject });
      await forgetMail(tx, NEW_LINK_LETTER, record.id);
      await oweMail(tx, { kind: NEW_LINK_LETTER, subjectId: record.id });
      return view;
    });
  }

  /**
   * Mails the link to everything to the confirmed address. Whoever presses learns nothing: the answer is the same whether a
   * mail leaves, none is left for today, or there is nobody to mail to any more.
   */
  async mailEverything(actor: Actor, globalId: string): Promise<ConsultationResult> {
    const { desk, links, limits } = this.tools;
    const asked = { actor, globalId, side: 'PATIENT', action: null, reach: 'STANDING' } as const;
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation) || !hasAddress(seen)) return seen;
    const mails = await limits.take(linksToEverything, seen.record.id);
    if (!mails.allowed) return seen;
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const view = desk.view(record, viewer);
      if (!hasAddress(view)) return view;
      await beginLinkToEverything(tx, links, actor, record.id);
      await forgetMail(tx, EVERYTHING_LETTER, record.id);
      await oweMail(tx, { kind: EVERYTHING_LETTER, subjectId: record.id });
      return view;
    });
  }
}

/** An address that its code has confirmed, and that is kept still: nobody else is mailed a way in. */
function hasAddress({ record }: Consultation): boolean {
  return record.emailConfirmedAt !== null && !record.contactErased;
}
