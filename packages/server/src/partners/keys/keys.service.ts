import { randomUUID } from 'node:crypto';
import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import type { AccountGate } from '../../accounts/account-gate.js';
import { AccountChanged, type ChangeAccountResult } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { toDate } from '../../platform/clock.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { MakePartnerKeyInput } from '../partner.inputs.js';
import { forPartner, obstacleToKey } from '../partner.policy.js';
import { findPartnerOf, type StoredPartner } from '../partner.repository.js';
import {
  NoLiveKeysYet,
  PartnerKey,
  PartnerKeyMade,
  TwoKeysAlready,
  type MakePartnerKeyResult,
} from '../partner.results.js';
import { readOrigins } from '../read-origins.js';
import { readName, WRONG_NAME } from '../typed-name.js';
import { scopesFor, type KeyScope } from './key-scopes.js';
import { endingOf, hashOfKey, kindsForPages, newKeyText, type KeyKind } from './key-text.js';
import { insertKey, listWorkingKeys, revokeKey, type StoredKey } from './key.repository.js';

const LONGEST_DAYS = 730;

export const KEY_MADE = 'partners.key-made';

/** What a key is made of, as it was asked for. */
interface Wanted {
  readonly kind: KeyKind;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly origins: readonly string[];
  readonly days: number | null;
}

/** A partner's keys: made and named, shown once, revoked. Signed in just now, as for every other way in. */
export class KeysService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: AccountGate,
  ) {}

  /** For an account that becomes a partner in this transaction: a test key that may read. */
  async makeFirst(tx: Transaction, holder: AccountHolder, partnerId: string): Promise<PartnerKeyMade> {
    const scopes: readonly KeyScope[] = ['directory:read', 'availability:read'];
    const wanted = { kind: 'TEST', name: 'First test key', scopes, origins: [], days: null } as const;
    return this.#make(tx, holder, { id: partnerId, live: 'NOT_ASKED' }, wanted);
  }

  make(actor: Actor, input: MakePartnerKeyInput): Promise<MakePartnerKeyResult> {
    const read = forPartner(() => readWanted(input));
    return this.gate.forTypedChange<Wanted, MakePartnerKeyResult>(actor, read, (holder, wanted) =>
      this.unitOfWork.run(async (tx) => {
        const found = await findPartnerOf(tx, holder.accountId);
        if (!found) return new NotFound();
        await tx.lock('partner', found.id);
        const partner = (await findPartnerOf(tx, holder.accountId)) ?? found;
        const obstacle = await this.#obstacle(tx, partner, wanted);
        return obstacle ?? this.#make(tx, holder, partner, wanted);
      }),
    );
  }

  revoke(actor: Actor, globalId: string): Promise<ChangeAccountResult> {
    return this.gate.forChange<ChangeAccountResult>(actor, async (holder) => {
      const id = keyOf('PartnerKey', globalId);
      if (id === null || !holder.roles.includes('PARTNER')) return new NotFound();
      return this.unitOfWork.run(async (tx) => {
        const partner = await findPartnerOf(tx, holder.accountId);
        if (!partner || !(await revokeKey(tx, partner.id, id))) return new NotFound();
        await recordAudit(tx, {
          actor: holder,
          action: 'partner.key.revoked',
          subjectKind: 'partner-key',
          subjectId: id,
        });
        return new AccountChanged('The key is revoked. It no longer opens anything.');
      });
    });
  }

  async #obstacle(tx: Transaction, partner: StoredPartner, wanted: Wanted): Promise<MakePartnerKeyResult | null> {
    const working = await listWorkingKeys(tx, partner.id, tx.clock.now().toString());
    const hasAgreed = partner.agreedVersion === currentPartnerTerms.version;
    switch (obstacleToKey(wanted.kind, { live: partner.live, hasAgreed, working })) {
      case 'NOT_APPROVED':
        return new NoLiveKeysYet(
          'You can make live keys once you have agreed to the terms and an operator has approved your request.',
        );
      case 'NOT_AGREED':
        return new NoLiveKeysYet('The terms of data use have changed. Read and agree to them first.');
      case 'TWO_ALREADY':
        return new TwoKeysAlready();
      case null:
        // A form that is sent twice makes one key: the second has a name that is taken.
        return working.some(({ name }) => name === wanted.name)
          ? new InvalidInput([{ path: ['name'], message: 'You already have a key with this name. Choose another.' }])
          : null;
    }
  }

  async #make(
    tx: Transaction,
    holder: AccountHolder,
    partner: Pick<StoredPartner, 'id' | 'live'>,
    { kind, name, scopes, origins, days }: Wanted,
  ): Promise<PartnerKeyMade> {
    const text = newKeyText(kind);
    const now = tx.clock.now();
    const stored: StoredKey = {
      ...{ id: randomUUID(), partnerId: partner.id, kind, name, scopes, origins, ending: endingOf(text) },
      madeAt: toDate(now),
      expiresAt: days === null ? null : toDate(now.add({ hours: 24 * days })),
      ...{ lastUsedOn: null, revokedAt: null },
    };
    await insertKey(tx, stored, hashOfKey(text));
    await recordAudit(tx, {
      ...{ actor: holder, action: 'partner.key.made', subjectKind: 'partner-key', subjectId: stored.id },
      why: kind,
    });
    // Whoever reads the mail hears of a key that they did not make.
    await oweMail(tx, { kind: KEY_MADE, subjectId: stored.id });
    return new PartnerKeyMade(text, new PartnerKey(stored, partner, now.epochMilliseconds));
  }
}

function readWanted(input: MakePartnerKeyInput): Wanted | InvalidInput {
  const problems = new Problems();
  const { kind } = input;
  const [name, origins, days] = [readName(input.name), readOrigins(input.origins), input.expiresInDays ?? null];
  const isForPages = kind != null && kindsForPages.includes(kind);
  const scopes = kind ? scopesFor(kind).filter((scope) => input.scopes.includes(scope)) : [];
  if (!kind) problems.add(['kind'], 'Choose what the key opens.');
  if (name === null) problems.add(['name'], WRONG_NAME);
  if (kind && (scopes.length === 0 || scopes.length < new Set(input.scopes).size)) {
    problems.add(
      ['scopes'],
      isForPages ? 'A publishable key can only read. Choose from the first two.' : 'Choose what it may be used for.',
    );
  }
  if (origins === null)
    problems.add(
      ['origins'],
      'Each line must be an origin such as https://example.org, without wildcards. Ten at most.',
    );
  else if (isForPages && origins.length === 0)
    problems.add(['origins'], 'Say on which sites the publishable key is used.');
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS)) {
    problems.add(['expiresInDays'], `From 1 to ${LONGEST_DAYS} days, or without an end date.`);
  }
  if (!kind || name === null || origins === null || problems.list.length > 0)
    return new InvalidInput(problems.list satisfies readonly InputProblem[]);
  return { kind, name, scopes, origins, days };
}
