import { randomUUID } from 'node:crypto';
import { SecondFactorNeeded } from '../../accounts/account.results.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { controllerOf } from '../keeper/listing-control.js';
import type { ListingHiding } from './listing-hiding.js';
import { findDraft } from '../workspace/draft.repository.js';
import { isKeeper, requireKeeper, type Keeper } from '../keeper/keeper.js';
import { Reading } from '../workspace/reading/reading.js';
import { Listing, ListingNotReady, type ListingResult } from '../workspace/workspace.results.js';
import {
  decideAppeal,
  endOpenAppeal,
  findAppeal,
  findHiding,
  findLastAppeal,
  insertAppeal,
  type AppealDecision,
  type StoredAppeal,
} from './appeal.repository.js';
import type { AppealHidingInput } from './hiding.inputs.js';

const longestWords = 2_000;
const daysAnAnswerIsShown = 30;

/** What a practitioner says against hiding, and what comes of it. Both sides' words are encrypted. */
export class Appeals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly hiding: ListingHiding,
  ) {}

  /** One at a time: pressed twice, it is sent once. */
  appeal(actor: Actor, input: AppealHidingInput): Promise<ListingResult> {
    return this.unitOfWork.run(async (tx) => {
      const keeper = await requireKeeper(tx, actor, input.listingId);
      if (!isKeeper(keeper)) return keeper;
      if (!keeper.hasShownBothSteps) return new SecondFactorNeeded();
      const reading = new Reading();
      const words = reading.text(['words'], input.words, longestWords);
      if (words === null) reading.problems.add(['words'], 'Say why it should be shown again.');
      if (words === null || reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
      return this.#send(tx, keeper, words);
    });
  }

  async #send(tx: Transaction, { actor, practitionerId }: Keeper, words: string): Promise<ListingResult> {
    await tx.lock('practitioner', practitionerId);
    const hiding = await findHiding(tx, practitionerId);
    if (!hiding) return new ListingNotReady([], [], 'It is not hidden: there is nothing to ask for.');
    const last = await findLastAppeal(tx, practitionerId);
    if (last?.state === 'OPEN' && last.accountId === actor.accountId) {
      if (this.wordsOf(last) === words) return read(tx, practitionerId);
      return new ListingNotReady([], [], 'You have already asked. You can ask again once an operator has answered.');
    }
    await endOpenAppeal(tx, practitionerId);
    const id = randomUUID();
    const sealed = this.cipher.encrypt(words, cellOf(id, 'words'));
    await insertAppeal(tx, { id, practitionerId, accountId: actor.accountId, words: sealed, hiding });
    await recordAudit(tx, {
      actor,
      action: 'listing.appealed',
      subjectKind: 'practitioner',
      subjectId: practitionerId,
    });
    return read(tx, practitionerId);
  }

  /**
   * The last one, while it waits, while the listing is hidden, and for a month after it was decided; null: none. What
   * somebody else wrote who kept the listing before is not shown.
   */
  async findCurrent(practitionerId: string): Promise<StoredAppeal | null> {
    const last = await findLastAppeal(this.unitOfWork, practitionerId);
    if (last?.accountId !== (await controllerOf(this.unitOfWork, practitionerId))) return null;
    if (!last.decidedAt || last.state === 'ENDED') return last.state === 'OPEN' ? last : null;
    const hiding = await findHiding(this.unitOfWork, practitionerId);
    if (hiding) return hiding.since.getTime() === last.hiddenSince.getTime() ? last : null;
    const shownUntil = last.decidedAt.getTime() + daysAnAnswerIsShown * 86_400_000;
    return this.unitOfWork.clock.now().epochMilliseconds < shownUntil ? last : null;
  }

  wordsOf({ id, words }: StoredAppeal): string {
    return this.cipher.decrypt(words, cellOf(id, 'words'));
  }

  answerOf({ id, answer }: StoredAppeal): string | null {
    return answer && this.cipher.decrypt(answer, cellOf(id, 'answer'));
  }

  /** Under the lock of its practitioner: whoever decides second finds it decided. Null: there is none. */
  async hold(tx: Transaction, id: string): Promise<StoredAppeal | null> {
    const appeal = await findAppeal(tx, id);
    if (!appeal) return null;
    await tx.lock('practitioner', appeal.practitionerId);
    return findAppeal(tx, id);
  }

  /** The listing is what it was, or what its practitioner made of it meanwhile. */
  async grant(tx: Transaction, appeal: StoredAppeal, decision: Decision): Promise<void> {
    await decideAppeal(tx, appeal.id, 'GRANTED', this.#sealed(appeal, decision));
    await this.hiding.showQuietly(tx, appeal.practitionerId);
    await tellPractitioner(tx, appeal);
  }

  /** It stays hidden; its practitioner may ask again. */
  async refuse(tx: Transaction, appeal: StoredAppeal, decision: Decision): Promise<void> {
    await decideAppeal(tx, appeal.id, 'REFUSED', this.#sealed(appeal, decision));
    await tellPractitioner(tx, appeal);
  }

  #sealed({ id }: StoredAppeal, { answer, ...decision }: Decision): AppealDecision {
    return { ...decision, answer: answer === null ? null : this.cipher.encrypt(answer, cellOf(id, 'answer')) };
  }
}

type Decision = Omit<AppealDecision, 'answer'> & { readonly answer: string | null };

async function tellPractitioner(tx: Transaction, { id }: StoredAppeal): Promise<void> {
  await oweMail(tx, { kind: 'listing.appeal-decided', subjectId: id });
}

async function read(tx: Transaction, practitionerId: string): Promise<Listing> {
  const draft = await findDraft(tx, practitionerId);
  if (!draft) throw new Error('A listing that is hidden is there.');
  return new Listing(draft);
}

function cellOf(row: string, column: 'words' | 'answer') {
  return { table: 'listing_appeals', column, row };
}
