import { manifestLimits } from '@clearing/shared/api-limits';
import type { DocumentRefusal } from '@clearing/shared/api-refusals';
import { createHash } from 'node:crypto';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { AccountGate } from '../../accounts/account-gate.js';
import { AccountChanged, type ChangeAccountResult, type SignInNeeded } from '../../accounts/account.results.js';
import type { Actor } from '../../platform/actor.js';
import type { DocumentJudge } from '../../platform/doors/documents/document-judge.js';
import type { UploadedDocument } from '../../platform/doors/documents/manifest-routes.js';
import { isStorable, type PersistedDocuments } from '../../platform/doors/documents/persisted-documents.js';
import { readManifest, type ManifestEntry } from '../../platform/doors/documents/read-manifest.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { holdsKey } from '../keys/key-text.js';
import { manifestsOfPartner } from '../partner-limits.js';
import { findPartnerOf } from '../partner.repository.js';
import { DocumentsToday } from './documents-today.js';
import { keepDocuments, letGoOfNobodys, listDocuments, removeDocuments } from './manifest.repository.js';
import { DocumentsUploaded, PartnerDocument } from './manifest.results.js';
import { whereJsonBreaks } from './where-json-breaks.js';

const LONGEST_NAMES = 300;

export interface ManifestTools {
  readonly unitOfWork: UnitOfWork;
  readonly gate: AccountGate;
  readonly limits: RateLimits;
  readonly persistedDocuments: PersistedDocuments;
  /** Of the schema that is served. */
  readonly documentJudge: () => DocumentJudge;
}

interface Fitting extends ManifestEntry {
  readonly operations: readonly string[];
  readonly points: number;
}

/** Documents that partners upload ahead, so that the first who asks by a hash is answered. */
export class ManifestService {
  #judge: DocumentJudge | null = null;
  readonly #today: DocumentsToday;

  constructor(private readonly tools: ManifestTools) {
    this.#today = new DocumentsToday(tools.unitOfWork, () => this.#theJudge());
  }

  /** Each as it stands by the schema of today. */
  async listOf(partnerId: string): Promise<PartnerDocument[]> {
    const documents = await listDocuments(this.tools.unitOfWork, partnerId);
    const today = await this.#today.of(documents.map(({ hash }) => hash));
    return documents.map((stored) => new PartnerDocument(stored, today.get(stored.hash)));
  }

  /** Who asks by their hashes still is told to send the whole. */
  removeOnPage(actor: Actor, day: string | null): Promise<ChangeAccountResult> {
    const { gate, unitOfWork } = this.tools;
    return gate.forHolder<ChangeAccountResult>(actor, async (holder) => {
      const isPartner = holder.roles.includes('PARTNER');
      const partner = isPartner ? await findPartnerOf(unitOfWork, holder.accountId) : null;
      if (!partner) return new NotFound();
      if (day === null || !isDay(day))
        return new InvalidInput([{ path: ['uploadedBefore'], message: 'Choose a day.' }]);
      return unitOfWork.run(async (tx) => {
        await tx.lock('partner-documents', partner.id);
        const count = await removeDocuments(tx, partner.id, day);
        return new AccountChanged(`Removed: ${count}.`);
      });
    });
  }

  /** Whoever deletes their account leaves no documents behind for a year. */
  lettingGo(): Sweep {
    return {
      name: 'partners.documents-of-nobody',
      everySeconds: 3_600,
      run: () => this.tools.unitOfWork.run(letGoOfNobodys),
    };
  }

  uploadOnPage(
    actor: Actor,
    text: string,
  ): Promise<DocumentsUploaded | InvalidInput | NotFound | TooManyRequests | SignInNeeded> {
    return this.tools.gate.forHolder(actor, async (holder) => {
      const isPartner = holder.roles.includes('PARTNER');
      const partner = isPartner ? await findPartnerOf(this.tools.unitOfWork, holder.accountId) : null;
      if (!partner) return new NotFound();
      const entries = readManifestText(text);
      if (typeof entries === 'string') return new InvalidInput([{ path: ['manifest'], message: entries }]);
      const taken = await this.tools.limits.take(manifestsOfPartner, partner.id);
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
      return new DocumentsUploaded(await this.upload(partner.id, entries));
    });
  }

  /** Each for itself: what fits is kept whatever else is in it, so the same manifest sent again only adds what was mended. */
  async upload(partnerId: string, entries: readonly ManifestEntry[]): Promise<readonly UploadedDocument[]> {
    const judged = await this.#judgeAll(entries);
    const outcomes = await this.#keep(partnerId, judged.filter(fits));
    return judged.map((each) => {
      if (!fits(each)) return each;
      const { hash, operations, points } = each;
      const outcome = outcomes.get(hash);
      return outcome ? { hash, outcome, operations, points, ...noReason } : refusal(hash, 'NO_ROOM', NO_ROOM);
    });
  }

  async #judgeAll(entries: readonly ManifestEntry[]): Promise<(Fitting | UploadedDocument)[]> {
    const judged: (Fitting | UploadedDocument)[] = [];
    for (const entry of entries) {
      judged.push(this.#judgeOne(entry));
      // Of whoever asks meanwhile, nobody waits for more than one: some take as long as a hundred others.
      await letOthersIn();
    }
    return judged;
  }

  #judgeOne({ hash, document }: ManifestEntry): Fitting | UploadedDocument {
    if (createHash('sha256').update(document).digest('hex') !== hash) {
      return refusal(hash, 'WRONG_HASH', 'This is not the SHA-256 of its document in lowercase hexadecimal.');
    }
    if (!isStorable(document)) return refusal(hash, 'NOT_TEXT', 'It contains a character that cannot be stored.');
    if (holdsKey(document))
      return refusal(hash, 'HOLDS_KEY', 'It contains a key. Revoke that key, and remove it from the document.');
    const judged = this.#theJudge().judge(document);
    return judged.kind === 'REFUSED'
      ? refusal(hash, judged.code, judged.message)
      : { hash, document, operations: judged.operations, points: judged.points };
  }

  #theJudge(): DocumentJudge {
    this.#judge ??= this.tools.documentJudge();
    return this.#judge;
  }

  /** All of them or none: whoever was cut off sends the same again. */
  #keep(partnerId: string, fitting: readonly Fitting[]): Promise<ReadonlyMap<string, 'KEPT' | 'KNOWN'>> {
    const { unitOfWork, persistedDocuments } = this.tools;
    return unitOfWork.run(async (tx) => {
      await tx.lock('partner-documents', partnerId);
      const stored = await listDocuments(tx, partnerId);
      const known = new Set(stored.map(({ hash }) => hash));
      let room = manifestLimits.documentsOfPartner - stored.length;
      let characters = manifestLimits.charactersOfPartner - stored.reduce((sum, each) => sum + each.characters, 0);
      const outcomes = new Map<string, 'KEPT' | 'KNOWN'>();
      const kept = fitting.filter(({ hash, document }) => {
        if (outcomes.has(hash)) return false;
        if (known.has(hash)) outcomes.set(hash, 'KNOWN');
        else if (room > 0 && characters >= document.length) {
          room--;
          characters -= document.length;
          outcomes.set(hash, 'KEPT');
        }
        return outcomes.has(hash);
      });
      await persistedDocuments.keepUntil(tx, kept, tx.clock.now().add({ hours: 24 * manifestLimits.daysKept }));
      const rows = kept.map(({ hash, document, operations, points }) => ({
        ...{ hash, points, characters: document.length },
        operations: operations.join(', ').slice(0, LONGEST_NAMES),
      }));
      await keepDocuments(tx, partnerId, rows);
      return outcomes;
    });
  }
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function fits(judged: Fitting | UploadedDocument): judged is Fitting {
  return 'document' in judged;
}

const NO_ROOM = `A partner can keep at most ${manifestLimits.documentsOfPartner} documents, or ${manifestLimits.charactersOfPartner} characters. You can remove the ones you no longer need in your console.`;
const noReason = { code: null, message: null };

function refusal(hash: string, code: DocumentRefusal, message: string): UploadedDocument {
  return { hash: hash.slice(0, 64), outcome: 'REFUSED', operations: [], points: null, code, message };
}

/** A sentence when it is no manifest: whether it is JSON at all, and where it breaks. */
function readManifestText(text: string): readonly ManifestEntry[] | string {
  if (text.trim() === '') return 'There is nothing in this file.';
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    const place = whereJsonBreaks(text);
    return place
      ? `This is not valid JSON: it breaks at line ${place.line}, column ${place.column}.`
      : 'This is not valid JSON.';
  }
  return readManifest(read);
}
