import { randomUUID } from 'node:crypto';
import type { Asker, ConsultationStory, Outcome } from './consultation-story.js';
import { idOf } from './row-ids.js';

interface Message {
  readonly id: string;
  readonly by: string;
  readonly writtenBy: string | null;
  readonly text: string;
  readonly afterHelp: boolean;
}
interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Message }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

export const lift = 'Is there a lift? I come with a wheelchair.';
export const yes = 'There is, on the left of the door.';
export const danger = 'I can’t go on. Tonight I end my life.';

/** What both sides of a talk write to each other, and what is kept and mailed of it. */
export class MessageStory {
  constructor(readonly talks: ConsultationStory) {}

  /** Asked for, its code typed; nothing is written yet. */
  async aTalk(changes: object = {}) {
    const ana = await this.talks.aPractitioner();
    return { ...(await this.talks.aSentRequest(ana, changes)), ana };
  }

  write(asker: Asker, consultationId: string, text: string, more: object = {}): Promise<Outcome> {
    const input = { consultationId, text, idempotencyKey: randomUUID(), ...more };
    return this.talks.act(asker, 'sendConsultationMessage', input);
  }

  async readPage(asker: Asker, id: string, page = '', as: 'PATIENT' | 'PRACTITIONER' | null = null): Promise<Page> {
    const document = `query ($id: ID!, $as: ConsultationSide) { consultation(id: $id, as: $as) { messages${page} {
      edges { cursor node { id by writtenBy text afterHelp } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const { consultation } = await this.talks.as(asker).ask<{ consultation: { messages: Page } }>(document, { id, as });
    return consultation.messages;
  }

  async read(asker: Asker, id: string): Promise<Message[]> {
    return (await this.readPage(asker, id)).edges.map(({ node }) => node);
  }

  async unread(asker: Asker, id: string): Promise<number> {
    const document = `query ($id: ID!) { consultation(id: $id) { unreadMessages } }`;
    const { consultation } = await this.talks
      .as(asker)
      .ask<{ consultation: { unreadMessages: number } }>(document, { id });
    return consultation.unreadMessages;
  }

  /** How many messages of a talk there are in the database. */
  keptOf(id: string): Promise<number> {
    return this.#count(`consultation_messages WHERE consultation_id = $1`, id);
  }

  /** How often a message was read, by the record. */
  readingsOf(messageId: string): Promise<number> {
    return this.#count(`audit_entries WHERE action = 'consultation.message.read' AND subject_id = $1`, messageId);
  }

  mailsTo(address: string) {
    return this.talks.mailsTo(address).filter(({ subject }) => subject === 'You have a message');
  }

  async #count(rows: string, id: string): Promise<number> {
    const [row] = await this.talks.database.unitOfWork.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM ${rows}`,
      [idOf(id)],
    );
    return row!.count;
  }
}
