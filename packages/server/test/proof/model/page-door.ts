import type { Actor } from '../../../src/platform/actor.js';
import type { ConsultationStory, Outcome } from '../../consultation-story.js';

/** The door of our own pages, in process: what is said there, and what is read. An error of the house is one of the proof. */
export class PageDoor {
  constructor(private readonly story: ConsultationStory) {}

  /** `more`: what is read of the answer beside what it is. */
  async say(
    mutation: string,
    inputType: string,
    input: object,
    { actor, more = '' }: { readonly actor?: Actor | undefined; readonly more?: string } = {},
  ): Promise<Outcome> {
    const document = `mutation ($input: ${inputType}!) { outcome: ${mutation}(input: $input) { __typename ${more} } }`;
    return (await this.#send(document, { input }, actor))['outcome'] as Outcome;
  }

  /** Null: to them it is not there. */
  async see<Fields>(actor: Actor, consultationId: string, fields: string): Promise<Fields | null> {
    const document = `query ($id: ID!) { consultation(id: $id) { ${fields} } }`;
    return (await this.#send(document, { id: consultationId }, actor))['consultation'] as Fields | null;
  }

  async #send(document: string, variables: object, actor?: Actor): Promise<Record<string, unknown>> {
    const { data, errors } = await this.story.house.asPage(document, variables, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data as Record<string, unknown>;
  }
}
