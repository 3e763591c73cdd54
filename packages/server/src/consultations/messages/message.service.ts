import { randomUUID } from 'node:crypto';
import type { Actor } from '../../platform/actor.js';
import { appendChange } from '../../platform/changes.js';
import { NotFound, TooManyRequests, type InvalidInput } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Shares } from '../../sharing/shares.js';
import type { ConsultationDesk, Opened } from '../door/consultation-desk.js';
import type { Reader } from '../consultation.repository.js';
import { Consultation, NotAllowedNow, type ConsultationResult } from '../consultation.results.js';
import type { CrisisDesk, Heard } from '../crisis/crisis-desk.js';
import { speaksOfDanger } from '../crisis/read-danger.js';
import { messagesOfSide } from '../limits.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { oweMessageLetters } from './message-letters.js';
import { problemOfMessage, sentBeforeWithOtherWords } from './message-problems.js';
import type { MessageSeals, SentAs } from './message-seals.js';
import type { SendConsultationMessageInput } from './message.inputs.js';
import { isOfTheirSides, mayWriteMessages } from './message.policy.js';
import { findInputHash, insertMessage } from './message.repository.js';

export interface MessageTools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly crisis: CrisisDesk;
  readonly limits: RateLimits;
  readonly shares: Shares;
  readonly seals: MessageSeals;
}

/** One side writes to the other. */
export class MessageService {
  constructor(private readonly tools: MessageTools) {}

  /** The order is the request's: danger, whose it is, input, repetition, whether it is the time for it, the limit. */
  async send(actor: Actor, input: SendConsultationMessageInput): Promise<ConsultationResult> {
    const { desk, limits, unitOfWork } = this.tools;
    const { consultationId: globalId, text, idempotencyKey } = input;
    const heard = await this.#hear(actor, input);
    if (typeof heard !== 'string') return heard;
    const seen = await desk.peek({ actor, globalId, side: input.as ?? null, action: null, reach: 'MESSAGES' });
    if (!(seen instanceof Consultation)) return seen;
    const { record, viewer } = seen;
    if (!isOfTheirSides(viewer, record)) return new NotFound();

    const problem = problemOfMessage(input);
    if (problem) return problem;
    const sentAs: SentAs = { consultationId: record.id, by: viewer.side, idempotencyKey, text };
    const earlier = await this.#findEarlier(unitOfWork, sentAs);
    if (earlier) return earlier === 'SENT' ? this.#view(seen, text) : earlier;
    if (!mayWriteMessages(viewer, record)) return new NotAllowedNow(record.state);
    const taken = await limits.take(messagesOfSide, `${record.id} ${viewer.side}`);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    const afterHelp = heard === 'SAID_SAFE';
    return desk.open({ actor, globalId, side: viewer.side, action: null, reach: 'MESSAGES' }, (opened) =>
      this.#write(opened, sentAs, afterHelp),
    );
  }

  /**
   * Practitioners write about danger as part of their work; everybody else's words are heard before it is even asked whose
   * consultation it is. Whom the database cannot tell apart is heard.
   */
  async #hear(actor: Actor, { consultationId, text, safeAcknowledgement, as }: SendConsultationMessageInput) {
    if (!speaksOfDanger(text.trim())) return 'NO_DANGER' satisfies Heard;
    const seen = await this.tools.desk.find(actor, consultationId, as ?? null).catch(() => null);
    if (seen?.viewer.side === 'PRACTITIONER') return 'NO_DANGER' satisfies Heard;
    return this.tools.crisis.hear({ yesNow: false, texts: [text] }, safeAcknowledgement);
  }

  /** Two sends of one form at once are one message: under the lock the second finds the first. */
  async #write(opened: Opened, sentAs: SentAs, afterHelp: boolean): Promise<ConsultationResult> {
    const { shares, seals } = this.tools;
    const { tx, record, viewer } = opened;
    if (!isOfTheirSides(viewer, record)) return new NotFound();
    const earlier = await this.#findEarlier(tx, sentAs);
    if (earlier) return earlier === 'SENT' ? this.#view(opened, sentAs.text) : earlier;
    if (!mayWriteMessages(viewer, record)) return new NotAllowedNow(record.state);
    await oweMessageLetters(tx, shares, record, viewer.side);
    const id = randomUUID();
    await insertMessage(tx, {
      id,
      consultationId: record.id,
      by: viewer.side,
      shareId: viewer.share?.id ?? null,
      words: seals.seal(id, { text: sentAs.text, afterHelp }),
      keyHash: seals.keyHash(sentAs),
      inputHash: seals.inputHash(sentAs),
    });
    await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: record.id });
    return this.#view(opened, sentAs.text);
  }

  async #findEarlier(reader: Reader, sentAs: SentAs): Promise<'SENT' | InvalidInput | null> {
    const { seals } = this.tools;
    const hash = await findInputHash(reader, sentAs.consultationId, sentAs.by, seals.keyHash(sentAs));
    if (!hash) return null;
    return hash.equals(seals.inputHash(sentAs)) ? 'SENT' : sentBeforeWithOtherWords();
  }

  #view({ record, viewer }: Pick<Consultation, 'record' | 'viewer'>, text: string): Consultation {
    const { desk, crisis } = this.tools;
    return desk.view(record, viewer, viewer.side === 'PATIENT' ? crisis.linesFor(text) : []);
  }
}
