import { longDateLabel, timeLabel } from '@clearing/shared/time/labels';
import type { AccountRepository } from '../accounts/account.repository.js';
import { isSuspended } from '../accounts/suspension/is-suspended.js';
import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { KEY_ENDING } from './keys/ending-keys.js';
import { hasHadRealKeys } from './keys/key.repository.js';
import { KEY_MADE } from './keys/keys.service.js';
import type { KeyKind } from './keys/key-text.js';
import { DECIDED, WORDS_DECIDED } from './partner-decisions.js';
import type { PartnerReason } from './partner.policy.js';
import { findPartner, type StoredPartner } from './partner.repository.js';
import type { PartnerWords } from './partner-words.js';

/** A letter about what is no longer so is not written. */
export function partnerLetters(
  unitOfWork: UnitOfWork,
  accounts: AccountRepository,
  origin: string,
): Readonly<Record<string, MailComposer>> {
  const page = `${origin}/partners/keys`;
  return {
    [KEY_MADE]: async (keyId) => {
      const [key] = await unitOfWork.query<{ accountId: string; kind: KeyKind; name: string; ending: string }>(
        `SELECT p.account_id AS "accountId", k.kind, k.name, k.ending FROM partner_keys k JOIN partners p ON p.id = k.partner_id
         WHERE k.id = $1 AND k.revoked_at IS NULL`,
        [keyId],
      );
      const to = key ? await accounts.findEmail(unitOfWork, key.accountId) : null;
      return key && to !== null ? { to, ...keyLetter(key, page) } : null;
    },
    [KEY_ENDING]: async (keyId) => {
      const [key] = await unitOfWork.query<EndingKey & { accountId: string }>(
        `SELECT p.account_id AS "accountId", k.kind, k.name, k.ending, k.expires_at AS "expiresAt",
           k.last_used_on::text AS "lastUsedOn",
           (SELECT jsonb_build_object('name', o.name, 'ending', o.ending,
              'lasts', o.expires_at IS NULL OR o.expires_at > k.expires_at + interval '7 days') FROM partner_keys o
            WHERE o.partner_id = k.partner_id AND o.kind = k.kind AND o.id <> k.id AND o.revoked_at IS NULL
              AND (o.expires_at IS NULL OR o.expires_at > $2) LIMIT 1) AS other
         FROM partner_keys k JOIN partners p ON p.id = k.partner_id
         WHERE k.id = $1 AND k.revoked_at IS NULL AND k.expires_at > $2`,
        [keyId, unitOfWork.clock.now().toString()],
      );
      const to = key ? await accounts.findEmail(unitOfWork, key.accountId) : null;
      return key && to !== null ? { to, ...endingLetter(key, page) } : null;
    },
    [DECIDED]: async (partnerId) => {
      const partner = await findPartner(unitOfWork, partnerId);
      const works = partner !== null && !(await isSuspended(unitOfWork, partner.accountId));
      const hadKeys = partner !== null && (await hasHadRealKeys(unitOfWork, partnerId));
      const content = partner && decidedLetter(partner, { page, works, hadKeys });
      const to = partner && (await accounts.findEmail(unitOfWork, partner.accountId));
      return content && to ? { to, ...content } : null;
    },
    [WORDS_DECIDED]: async (partnerId, { reason }) => {
      const partner = await findPartner(unitOfWork, partnerId);
      const to = partner && (await accounts.findEmail(unitOfWork, partner.accountId));
      if (partner?.live !== 'APPROVED' || !to) return null;
      // While somebody is suspended their keys open nothing, and their links name nobody.
      const works = !(await isSuspended(unitOfWork, partner.accountId));
      return {
        to,
        ...(reason
          ? wordsRefusedLetter(because[reason as PartnerReason], { page, works })
          : wordsLetter(partner, { page, works })),
      };
    },
  };
}

const kindWords: Readonly<Record<KeyKind, string>> = {
  TEST: 'A test key',
  LIVE: 'A live key',
  PUBLISHABLE: 'A publishable key',
  PUBLISHABLE_TEST: 'A publishable key for tests',
};

function keyLetter({ kind, name, ending }: { kind: KeyKind; name: string; ending: string }, page: string): MailContent {
  return renderMail('A new key for the directory', [
    { kind: 'heading', text: `${kindWords[kind]} was made` },
    {
      kind: 'paragraph',
      text: `It is called “${name}” and ends in ${ending}. Its text was shown once, on the page where it was made, and is not in any email.`,
    },
    { kind: 'paragraph', text: 'Not you? Revoke it now, and then sign out of your other devices.' },
    { kind: 'link', label: 'Your keys', url: page },
  ]);
}

interface EndingKey {
  readonly kind: KeyKind;
  readonly name: string;
  readonly ending: string;
  readonly expiresAt: Date;
  /** "2026-11-27"; null: never. */
  readonly lastUsedOn: string | null;
  /** The second of its kind that works; null: there is none, and one can be made. */
  readonly other: OtherKey | null;
}

interface OtherKey {
  readonly name: string;
  readonly ending: string;
  /** False: it ends before this one, or soon after it, and is of no help. */
  readonly lasts: boolean;
}

function endingLetter({ kind, name, ending, expiresAt, lastUsedOn, other }: EndingKey, page: string): MailContent {
  const at = `${longDateLabel(expiresAt.getTime(), 'UTC')}, ${timeLabel(expiresAt.getTime(), 'UTC')}`;
  const used = lastUsedOn === null ? 'It was never used.' : `It was last used on ${dayLabel(lastUsedOn)}.`;
  return renderMail('A key expires soon', [
    { kind: 'heading', text: `${kindWords[kind]} expires soon` },
    {
      kind: 'paragraph',
      text: `It is called “${name}” and ends in ${ending}. From ${at} it opens nothing, and anything that still uses it is refused. ${used}`,
    },
    {
      kind: 'paragraph',
      text: `Do you still need it? ${whatToDo(other)}`,
    },
    { kind: 'link', label: 'Your keys', url: page },
  ]);
}

function whatToDo(other: OtherKey | null): string {
  if (!other)
    return 'Make another of the same kind now: two can work at a time. Put it in place of this one, and revoke this one.';
  const two = `Two of a kind can work at a time, and you have another: “${other.name}”, which ends in ${other.ending}.`;
  return other.lasts
    ? `${two} Put that one in place of this one, or revoke one of them and make a new one.`
    : `${two} That one will expire soon, too. Revoke one of them, make a new one, and put it in place of both.`;
}

/** With its year: a key lives for two years, and may have lain unused for most of them. */
function dayLabel(day: string): string {
  return `${longDateLabel(Date.parse(`${day}T12:00:00Z`), 'UTC')}, ${day.slice(0, 4)}`;
}

const because: Readonly<Record<PartnerReason, string>> = {
  NOT_CLEAR: 'it is not clear to us what you want to do with the directory',
  NOT_THE_NAME: 'the name you gave could be mistaken for someone else’s',
  NOT_THE_SITE: 'we could not find the site you named, or could not tell that it is yours',
  AGAINST_TERMS: 'what you do with the data is against the terms',
  THEIR_WISH: 'you asked for this',
};

function decidedLetter(
  { live, liveReason, organisation }: StoredPartner,
  { page, works, hadKeys }: AfterWords & { readonly hadKeys: boolean },
): MailContent | null {
  const reason = because[liveReason as PartnerReason];
  switch (live) {
    case 'APPROVED':
      if (!works) {
        return renderMail('About your live keys', [
          { kind: 'heading', text: 'Live keys are approved' },
          {
            kind: 'paragraph',
            text: `An operator reviewed what ${organisation} wants to do, and said yes. You can make a live key once your account is no longer suspended.`,
          },
          { kind: 'link', label: 'Your keys', url: page },
        ]);
      }
      return renderMail('You can make live keys', [
        { kind: 'heading', text: 'You can make live keys' },
        {
          kind: 'paragraph',
          text: `An operator reviewed what ${organisation} wants to do, and said yes. Make a live key on your page. Its text is shown once.`,
        },
        { kind: 'link', label: 'Your keys', url: page },
      ]);
    case 'REFUSED':
      return renderMail('About your live keys', [
        { kind: 'heading', text: 'No live keys for now' },
        {
          kind: 'paragraph',
          text: `An operator reviewed your request and said no, because ${reason}.${works ? ' Your test keys work as before. You can ask again.' : ''}`,
        },
        { kind: 'link', label: 'Your keys', url: page },
      ]);
    case 'ENDED':
      if (!hadKeys) {
        return renderMail('About your live keys', [
          { kind: 'heading', text: 'You can no longer make live keys' },
          {
            kind: 'paragraph',
            text: `An operator withdrew the approval, because ${reason}. You made none, so there is nothing to take down.${works ? ' Your test keys work as before. You can ask again.' : ''}`,
          },
          { kind: 'link', label: 'Your keys', url: page },
        ]);
      }
      return renderMail('About your live keys', [
        { kind: 'heading', text: 'Your live keys no longer work' },
        {
          kind: 'paragraph',
          text: `An operator ended them, because ${reason}. Within a day, take down what you show from the directory, and delete your copies of it.${works ? ' Your test keys work as before.' : ''}`,
        },
        { kind: 'link', label: 'Your keys', url: page },
      ]);
    default:
      return null;
  }
}

/** Where they read it, and whether their keys work as before. */
interface AfterWords {
  readonly page: string;
  readonly works: boolean;
}

function wordsLetter({ organisation, site }: PartnerWords, { page, works }: AfterWords): MailContent {
  return renderMail('Your organisation has changed', [
    { kind: 'heading', text: 'The change you asked for has been made' },
    {
      kind: 'paragraph',
      text: `An operator read what you asked for and said yes. ${
        works
          ? 'It applies from now on. People who come through your links see the name below. Your keys work as before.'
          : 'It applies from now on. People who come through your links see the name below once your account is no longer suspended.'
      }`,
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Organisation', value: organisation },
        { label: 'Site', value: site },
      ],
    },
    { kind: 'link', label: 'Your organisation', url: page },
  ]);
}

function wordsRefusedLetter(reason: string, { page, works }: AfterWords): MailContent {
  return renderMail('About your organisation', [
    { kind: 'heading', text: 'The change you asked for was not made' },
    {
      kind: 'paragraph',
      text: `An operator read what you asked for and said no, because ${reason}. Your name, site and purpose stay as they were${works ? ', and your keys work as before. You can ask again' : ''}.`,
    },
    { kind: 'link', label: 'Your organisation', url: page },
  ]);
}
