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
      text: `It is called “${name}” and ends in ${ending}. Its text was shown once, on the page where it was made, and stands in no email.`,
    },
    { kind: 'paragraph', text: 'Was it not you? Revoke it now, and then sign out of your other devices.' },
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
  return renderMail('A key ends soon', [
    { kind: 'heading', text: `${kindWords[kind]} ends soon` },
    {
      kind: 'paragraph',
      text: `It is called “${name}” and ends in ${ending}. From ${at} on it opens nothing, and what still shows it is refused. ${used}`,
    },
    {
      kind: 'paragraph',
      text: `Do you still need it? ${whatToDo(other)}`,
    },
    { kind: 'link', label: 'Your keys', url: page },
  ]);
}

function whatToDo(other: OtherKey | null): string {
  if (!other) return 'Make another of its kind now: two work at a time. Put it where this one is, and revoke this one.';
  const two = `Two of its kind work at a time, and you have another: “${other.name}”, which ends in ${other.ending}.`;
  return other.lasts
    ? `${two} Put that one where this one is, or revoke one of them and make a new one.`
    : `${two} That one will soon be over as well: revoke one of them, make a new one, and put it where both are.`;
}

/** With its year: a key lives for two years, and may have lain unused for most of them. */
function dayLabel(day: string): string {
  return `${longDateLabel(Date.parse(`${day}T12:00:00Z`), 'UTC')}, ${day.slice(0, 4)}`;
}

const because: Readonly<Record<PartnerReason, string>> = {
  NOT_CLEAR: 'it is not clear to us what you want to do with the directory',
  NOT_THE_NAME: 'the name you gave could be taken for that of somebody else',
  NOT_THE_SITE: 'we did not find the site you named, or could not tell that it is yours',
  AGAINST_TERMS: 'what you do with the data is against the terms',
  THEIR_WISH: 'you wished so',
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
          { kind: 'heading', text: 'A yes to live keys' },
          {
            kind: 'paragraph',
            text: `An operator looked at what ${organisation} wants to do, and said yes. You can make a live key once your account is not suspended any more.`,
          },
          { kind: 'link', label: 'Your keys', url: page },
        ]);
      }
      return renderMail('You can make live keys', [
        { kind: 'heading', text: 'You can make live keys' },
        {
          kind: 'paragraph',
          text: `An operator looked at what ${organisation} wants to do, and said yes. Make a live key on your page. Its text is shown once.`,
        },
        { kind: 'link', label: 'Your keys', url: page },
      ]);
    case 'REFUSED':
      return renderMail('About your live keys', [
        { kind: 'heading', text: 'No live keys for now' },
        {
          kind: 'paragraph',
          text: `An operator looked and said no, because ${reason}.${works ? ' Your test keys work as before. You can ask again.' : ''}`,
        },
        { kind: 'link', label: 'Your keys', url: page },
      ]);
    case 'ENDED':
      if (!hadKeys) {
        return renderMail('About your live keys', [
          { kind: 'heading', text: 'You cannot make live keys any more' },
          {
            kind: 'paragraph',
            text: `An operator took back the yes to them, because ${reason}. You made none, so there is nothing to take down.${works ? ' Your test keys work as before. You can ask again.' : ''}`,
          },
          { kind: 'link', label: 'Your keys', url: page },
        ]);
      }
      return renderMail('About your live keys', [
        { kind: 'heading', text: 'Your live keys do not work any more' },
        {
          kind: 'paragraph',
          text: `An operator ended them, because ${reason}. Take down within a day what you show of the directory, and delete your copies of it.${works ? ' Your test keys work as before.' : ''}`,
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
  return renderMail('Your organisation is changed', [
    { kind: 'heading', text: 'The change you asked for is made' },
    {
      kind: 'paragraph',
      text: `An operator read what you asked for and said yes. ${
        works
          ? 'It holds from now on: whoever comes by your links reads the name below. Your keys work as before.'
          : 'It holds from now on: whoever comes by your links reads the name below once your account is not suspended any more.'
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
    { kind: 'heading', text: 'The change you asked for is not made' },
    {
      kind: 'paragraph',
      text: `An operator read what you asked for and said no, because ${reason}. Your name, site and purpose stay as they were${works ? ', and your keys work as before. You can ask again' : ''}.`,
    },
    { kind: 'link', label: 'Your organisation', url: page },
  ]);
}
