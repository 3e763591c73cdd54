import { randomUUID } from 'node:crypto';
import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import type { AccountGate } from '../accounts/account-gate.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import { Temporal } from 'temporal-polyfill';
import { SUSPENDED } from '../accounts/account.policy.js';
import { AccountChanged, type ChangeAccountResult } from '../accounts/account.results.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { listKeys } from './keys/key.repository.js';
import type { KeysService } from './keys/keys.service.js';
import { asksForLive, clocksOfAccount } from './partner-limits.js';
import type { AskForLiveKeysInput, BecomePartnerInput } from './partner.inputs.js';
import { findEndOfLiveKeys, findRefusalOfWords } from './past-decisions.js';
import { forPartner, mayAskForLive } from './partner.policy.js';
import { isAlike, readPartner, type PartnerWords } from './partner-words.js';
import {
  askForLive,
  describePartner,
  findPartnerOf,
  insertPartner,
  keepAgreement,
  lockPartnerOf,
  setClock,
  type LiveState,
} from './partner.repository.js';
import { Partner, type MakePartnerKeyResult } from './partner.results.js';

/** More than anybody looks through; older ones stand in what they take along. */
const MOST_SHOWN = 50;

export interface PartnerTools {
  readonly unitOfWork: UnitOfWork;
  readonly gate: AccountGate;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly keys: KeysService;
}

/** An account that becomes a partner, and what it agrees to. */
export class PartnerService {
  constructor(private readonly tools: PartnerTools) {}

  /** Null: the account is no partner, or is not one for now. */
  async find(actor: Actor): Promise<Partner | null> {
    const { unitOfWork } = this.tools;
    if (actor.kind !== 'ACCOUNT' || !actor.roles.includes('PARTNER')) return null;
    const stored = await findPartnerOf(unitOfWork, actor.accountId);
    if (!stored) return null;
    const now = unitOfWork.clock.now();
    const keys = await listKeys(unitOfWork, stored.id, now.toString(), MOST_SHOWN);
    const past = {
      liveEndedAt: await findEndOfLiveKeys(unitOfWork, stored.id),
      wordsRefused: await findRefusalOfWords(unitOfWork, stored.id),
    };
    return new Partner(stored, past, keys, now.epochMilliseconds);
  }

  /** With a first test key, so that the first query is a minute away. */
  become(actor: Actor, input: BecomePartnerInput): Promise<MakePartnerKeyResult> {
    const { gate, unitOfWork, accounts, keys } = this.tools;
    const read = ({ isSuspended }: AccountHolder) => (isSuspended ? new NotFound(SUSPENDED) : readPartner(input));
    return gate.forTypedChange<PartnerWords, MakePartnerKeyResult>(actor, read, (holder, words) =>
      unitOfWork.run(async (tx) => {
        const partner = { id: randomUUID(), accountId: holder.accountId, ...words };
        if (!(await insertPartner(tx, partner))) {
          return new InvalidInput([
            { path: ['organisation'], message: 'You are already a partner. Your keys page has the rest.' },
          ]);
        }
        await accounts.grantRole(tx, holder.accountId, 'PARTNER');
        await recordAudit(tx, {
          actor: holder,
          action: 'partner.joined',
          subjectKind: 'partner',
          subjectId: partner.id,
        });
        return keys.makeFirst(tx, holder, partner.id);
      }),
    );
  }

  /** The yes is kept with its version and instant, also when an operator says no afterwards. */
  askForLiveKeys(actor: Actor, input: AskForLiveKeysInput): Promise<ChangeAccountResult> {
    const { gate, limits } = this.tools;
    const read = forPartner(() => readAsk(input));
    return gate.forTypedChange<PartnerWords | null, ChangeAccountResult>(actor, read, async (holder, words) => {
      const taken = await limits.take(asksForLive, holder.accountId);
      return taken.allowed ? this.#agree(holder, words) : new TooManyRequests(taken.retryAfterSeconds);
    });
  }

  /** Anybody who is signed in as the partner: it opens nothing that is real. */
  setClock(actor: Actor, at: string | null): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, limits } = this.tools;
    return gate.forHolder<ChangeAccountResult>(actor, async (holder) => {
      if (!holder.roles.includes('PARTNER')) return new NotFound();
      const instant = at === null ? null : readInstant(at);
      if (at !== null && !(instant && isWithinReach(instant, unitOfWork.clock.now()))) {
        return mend('at', 'Choose a time between now and a year from now.');
      }
      const taken = await limits.take(clocksOfAccount, holder.accountId);
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
      return unitOfWork.run(async (tx) => {
        const partner = await findPartnerOf(tx, holder.accountId);
        if (!partner) return new NotFound();
        await setClock(tx, partner.id, instant && instant.toString());
        return new AccountChanged('Your test keys now use that clock.');
      });
    });
  }

  #agree(holder: AccountHolder, words: PartnerWords | null): Promise<ChangeAccountResult> {
    const { version } = currentPartnerTerms;
    return this.tools.unitOfWork.run(async (tx) => {
      const partner = await lockPartnerOf(tx, holder.accountId);
      if (!partner) return new NotFound();
      await keepAgreement(tx, partner.id, version);
      const subject = { actor: holder, subjectKind: 'partner', subjectId: partner.id };
      if (partner.agreedVersion !== version) await recordAudit(tx, { ...subject, action: 'partner.agreed' });
      // What an operator reads, or said yes to, is changed where a partner asks for that, and by no wish for live keys.
      if (!mayAskForLive(partner.live)) {
        return words && !isAlike(words, partner)
          ? mend('words', keptWords(partner.live))
          : new AccountChanged('We have recorded that you agree to the terms.');
      }
      if (words) await describePartner(tx, partner.id, words);
      await askForLive(tx, partner.id);
      await recordAudit(tx, { ...subject, action: 'partner.live.asked' });
      return new AccountChanged('You asked for live keys. An operator will review it, and we will write to you.');
    });
  }
}

/** Null: it is asked in the words that stand. */
function readAsk({ version, agree, words }: AskForLiveKeysInput): PartnerWords | InvalidInput | null {
  if (!agree) return mend('agree', 'If you agree, say so.');
  if (version !== currentPartnerTerms.version) {
    return mend('agree', 'The terms changed a moment ago. Read them again.');
  }
  return words ? readPartner(words) : null;
}

/** A form that was sent twice asks once; another window with other words is told that they are not what is read. */
function keptWords(live: LiveState): string {
  return live === 'APPROVED'
    ? 'An operator approved an earlier version of your request. What you just sent is not kept.'
    : 'You already asked for live keys, in different words. An operator is reading those. What you just sent is not kept.';
}

/** The past is not practised on: what is invented stands as of today. A form has no seconds, so this minute is still now. */
function isWithinReach(at: Temporal.Instant, now: Temporal.Instant): boolean {
  const ahead = at.epochMilliseconds - now.epochMilliseconds;
  return ahead >= -60_000 && ahead <= 366 * 86_400_000;
}

/** Null: it is none, such as one on the 31st of February. */
function readInstant(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

function mend(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
