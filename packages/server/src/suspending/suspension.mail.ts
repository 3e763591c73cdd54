import type { AccountRepository } from '../accounts/account.repository.js';
import { findSuspension, type StoredSuspension } from '../accounts/suspension/suspension.repository.js';
import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { HOURS_TO_CONFIRM } from './suspensions.service.js';
import type { SuspensionReason } from './suspension-reasons.js';

/** A letter about what is no longer so is not written. */
export function suspensionLetters(
  unitOfWork: UnitOfWork,
  accounts: AccountRepository,
  origin: string,
): Readonly<Record<string, MailComposer>> {
  const letter =
    (isStillSo: (suspension: StoredSuspension) => boolean, write: (closed: Closed) => MailContent) =>
    async (id: string) => {
      const suspension = await findSuspension(unitOfWork, id);
      if (!suspension || !isStillSo(suspension)) return null;
      const to = await accounts.findEmail(unitOfWork, suspension.accountId);
      if (to === null) return null;
      const isPartner = (await accounts.listRoles(unitOfWork, suspension.accountId)).includes('PARTNER');
      return { to, ...write({ ...suspension, isPartner }) };
    };
  const page = `${origin}/account/suspension`;
  return {
    'suspending.begun': letter(
      ({ endedAt, confirmedAt }) => !endedAt && !confirmedAt,
      (closed) => begunLetter(closed, page),
    ),
    'suspending.confirmed': letter(
      ({ endedAt }) => !endedAt,
      (closed) => confirmedLetter(closed, page),
    ),
    'suspending.answered': letter(
      ({ endedAt }) => !endedAt,
      () => answeredLetter(page),
    ),
    'suspending.ended': letter(
      ({ endedAt }) => endedAt !== null,
      ({ reply }) => endedLetter(reply === null ? null : page, `${origin}/account`),
    ),
  };
}

interface Closed extends StoredSuspension {
  /** Whether they may show the directory elsewhere. */
  readonly isPartner: boolean;
}

const SUBJECT = 'About your account';
const CLOSED =
  'For now, any listing of yours is out of sight, what others wrote to you is closed, API keys you made do not work, and your webhooks are sent nothing.';

const because: Readonly<Record<SuspensionReason, string>> = {
  SOMEBODY_ELSE: 'we have reason to think that it is not run by the person it names',
  NO_LICENCE: 'a licence or a check is not valid',
  NOT_SAFE: 'someone could come to harm',
  NOT_TRUE: 'it says something that is not true',
};

/** By their terms: what they show was read a day ago at most, and they can read nothing now, nor hear what was hidden. */
function takeDown({ isPartner }: Closed): string {
  return isPartner
    ? ' If you show anything from the directory elsewhere, it has to be removed within a day, because you cannot check whether it is still true.'
    : '';
}

function begunLetter(closed: Closed, page: string): MailContent {
  return renderMail(SUBJECT, [
    { kind: 'heading', text: 'Your account is suspended' },
    {
      kind: 'paragraph',
      text: `An operator suspended it, because ${because[closed.reason as SuspensionReason]}. ${CLOSED}${takeDown(closed)} You can still sign in and ask for care yourself.`,
    },
    {
      kind: 'paragraph',
      text: `A second operator reviews it within ${HOURS_TO_CONFIRM} hours. If none does, it ends by itself, and everything is as it was. Only webhooks are not told afterwards what changed in the meantime: ask the API for that.`,
    },
    { kind: 'paragraph', text: 'If it is wrong, say so. The operator who decides will read it.' },
    { kind: 'link', label: 'See it, and answer', url: page },
  ]);
}

/** Whoever reads it may have read of none before: it began with a second operator, or was confirmed before a letter left. */
function confirmedLetter(closed: Closed, page: string): MailContent {
  return renderMail(SUBJECT, [
    { kind: 'heading', text: 'Your account is suspended' },
    {
      kind: 'paragraph',
      text: `Two operators decided so, because ${because[closed.reason as SuspensionReason]}. ${CLOSED}${takeDown(closed)} Everything you had coming up was called off, and everyone concerned has been told.`,
    },
    { kind: 'paragraph', text: 'It lasts until an operator ends it. You can still sign in and ask for care yourself.' },
    { kind: 'paragraph', text: 'You can say why it is wrong. You can also download your data, or leave.' },
    { kind: 'link', label: 'See it, and answer', url: page },
  ]);
}

function answeredLetter(page: string): MailContent {
  return renderMail(SUBJECT, [
    { kind: 'heading', text: 'An operator read what you wrote' },
    { kind: 'paragraph', text: 'Your account stays suspended. Their answer is on your page.' },
    { kind: 'link', label: 'Read it', url: page },
  ]);
}

/** What operators wrote stands on a page behind the sign-in, and in no mail. */
function endedLetter(replyPage: string | null, account: string): MailContent {
  return renderMail(SUBJECT, [
    { kind: 'heading', text: 'Your account is open again' },
    {
      kind: 'paragraph',
      text: 'It is no longer suspended. A listing that was out of sight because of it is as it was before. What was called off stays called off.',
    },
    {
      kind: 'paragraph',
      text: 'If you have webhooks, they are sent changes again from now on. Ask the API what changed in the meantime, from your last cursor.',
    },
    replyPage === null
      ? { kind: 'link', label: 'Your account', url: account }
      : { kind: 'link', label: 'Read what an operator wrote to you', url: replyPage },
  ]);
}
