import { dateLabel } from '@clearing/shared/time/labels';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { MailLinks } from '../accounts/signing-in/mail-links.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { ShareRepository } from './share.repository.js';
import { FELL_AWAY } from './ending-shares.js';
import { RESTS } from './resting-shares.js';
import {
  fellAwayLetter,
  givenBackLetter,
  offeredLetter,
  restsLetter,
  revokedLetter,
  takenLetter,
} from './sharing.mail.js';
import { LINK_HOURS } from './sharing.service.js';

/** Writes the letters about shares, just before they leave. About one that ended meanwhile nothing is written: null. */
export function sharingLetters(
  unitOfWork: UnitOfWork,
  repository: ShareRepository,
  accounts: AccountRepository,
  mailLinks: MailLinks,
  publicOrigin: string,
): Readonly<Record<string, MailComposer>> {
  return {
    'sharing.offered': async (id) => {
      const share = await repository.find(unitOfWork, id);
      if (share?.standing !== 'OFFERED' || !share.email || !share.mailLinkId) return null;
      const { kind, timeZone, email } = share;
      const wasPublished = share.listingSlug !== share.practitionerId;
      const practitionerName = wasPublished ? share.practitionerName : null;
      const link = `${publicOrigin}/sign-in/${mailLinks.tokenOf(share.mailLinkId)}`;
      const offeredUntil = dateLabel(share.offeredUntil, timeZone);
      return { to: email, ...offeredLetter({ practitionerName, kind, link, hours: LINK_HOURS, offeredUntil }) };
    },
    'sharing.taken': async (id) => {
      const share = await repository.find(unitOfWork, id);
      if (!share || share.endedAt || !share.name) return null;
      const to = await accounts.findEmail(unitOfWork, share.givenBy);
      if (to === null) return null;
      const link = `${publicOrigin}/my-hours/${encodeURIComponent(share.listingSlug)}/shares`;
      return { to, ...takenLetter(share.name, share.kind, link) };
    },
    'sharing.given-back': async (id) => {
      const share = await repository.find(unitOfWork, id);
      if (share?.endedWhy !== 'GIVEN_BACK' || !share.name) return null;
      const to = await accounts.findEmail(unitOfWork, share.givenBy);
      if (to === null) return null;
      const link = `${publicOrigin}/my-hours/${encodeURIComponent(share.listingSlug)}/shares`;
      return { to, ...givenBackLetter(share.name, share.kind, link) };
    },
    'sharing.revoked': async (id) => {
      const share = await repository.find(unitOfWork, id);
      const to =
        share?.endedWhy === 'REVOKED' && share.accountId && (await accounts.findEmail(unitOfWork, share.accountId));
      if (!share || !to) return null;
      const wasPublished = share.listingSlug !== share.practitionerId;
      const practitionerName = wasPublished ? share.practitionerName : null;
      return { to, ...revokedLetter(practitionerName, share.kind, `${publicOrigin}/account/shares`) };
    },
    [RESTS]: async (id) => {
      const share = await repository.find(unitOfWork, id);
      if (!share?.rests || share.endedAt || !share.name) return null;
      const to = await accounts.findEmail(unitOfWork, share.givenBy);
      if (to === null) return null;
      const link = `${publicOrigin}/my-hours/${encodeURIComponent(share.listingSlug)}/shares`;
      return { to, ...restsLetter(share.name, share.kind, link) };
    },
    [FELL_AWAY]: async (id) => {
      const share = await repository.find(unitOfWork, id);
      if (share?.endedWhy !== 'ACCOUNT_LEFT' && share?.endedWhy !== 'SECOND_STEP_LOST') return null;
      const to = await accounts.findEmail(unitOfWork, share.givenBy);
      if (to === null) return null;
      const link = `${publicOrigin}/my-hours/${encodeURIComponent(share.listingSlug)}/shares`;
      return { to, ...fellAwayLetter(share.name, share.kind, link) };
    },
  };
}
