import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { lift, MessageStory, yes } from '../../../test/message-story.js';
import { idOf } from '../../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: true });
const messages = new MessageStory(story);

beforeEach(async () => {
  // Every story is told from one address.
  await database.unitOfWork.query(`DELETE FROM rate_limits`);
});

describe('what one side writes', () => {
  test('the other reads, and answers; both see who wrote what, in order', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    expect(await messages.write(patient, id, lift)).toMatchObject({ __typename: 'Consultation', helpLines: [] });
    expect(await messages.unread(practitioner, id)).toBe(1);
    expect(await messages.unread(patient, id)).toBe(0);
    expect(await messages.write(practitioner, id, yes)).toMatchObject({ __typename: 'Consultation', id });
    const told = [
      { by: 'PATIENT', writtenBy: null, text: lift, afterHelp: false },
      { by: 'PRACTITIONER', writtenBy: null, text: yes, afterHelp: false },
    ];
    expect(await messages.read(practitioner, id)).toMatchObject(told);
    expect([await messages.unread(practitioner, id), await messages.unread(patient, id)]).toEqual([0, 1]);
    expect(await messages.read(patient, id)).toMatchObject(told);
    expect(await messages.unread(patient, id)).toBe(0);
  });

  test('is in the database as a ciphertext that opens in its own row alone', async () => {
    const { id, patient } = await messages.aTalk();
    await messages.write(patient, id, lift);
    await messages.write(patient, id, yes);
    const rows = await database.unitOfWork.query<{ id: string; row: string }>(
      `SELECT id, m::text || encode(m.words, 'escape') AS row FROM consultation_messages m WHERE consultation_id = $1`,
      [idOf(id)],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/lift|wheelchair|left|door/);
    await database.unitOfWork.query(
      `UPDATE consultation_messages m SET words = o.words FROM consultation_messages o
       WHERE m.consultation_id = $1 AND o.consultation_id = $1 AND m.position = 1 AND o.position = 2`,
      [idOf(id)],
    );
    await expect(messages.read(patient, id)).rejects.toThrow();
  });

  test('leaves one entry for each that anybody opens, and none for counting', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    await messages.write(patient, id, lift);
    const [message] = await messages.read(patient, id);
    expect(await messages.readingsOf(message!.id)).toBe(1);
    await messages.unread(practitioner, id);
    expect(await messages.readingsOf(message!.id)).toBe(1);
    await messages.read(practitioner, id);
    expect(await messages.readingsOf(message!.id)).toBe(2);
    const { node } = await story
      .as(patient)
      .ask<{ node: { text: string } }>(`query ($id: ID!) { node(id: $id) { ... on ConsultationMessage { text } } }`, {
        id: message!.id,
      });
    expect(node).toEqual({ text: lift });
    expect(await messages.readingsOf(message!.id)).toBe(3);
  });

  test('comes in pages from both ends, and opens no more than it shows', async () => {
    const { id, patient } = await messages.aTalk();
    for (const text of ['one', 'two', 'three', 'four', 'five']) await messages.write(patient, id, text);
    const texts = async (page: string) => {
      const { edges, pageInfo } = await messages.readPage(patient, id, page);
      return { texts: edges.map(({ node }) => node.text), ...pageInfo };
    };
    const first = await texts('(first: 2)');
    expect(first).toMatchObject({ texts: ['one', 'two'], hasNextPage: true, hasPreviousPage: false });
    const next = await texts(`(first: 2, after: "${first.endCursor}")`);
    expect(next).toMatchObject({ texts: ['three', 'four'], hasNextPage: true, hasPreviousPage: true });
    expect(await texts(`(first: 2, after: "${next.endCursor}")`)).toMatchObject({
      texts: ['five'],
      hasNextPage: false,
    });
    const last = await texts('(last: 2)');
    expect(last).toMatchObject({ texts: ['four', 'five'], hasPreviousPage: true, hasNextPage: false });
    const before = await texts(`(last: 2, before: "${last.startCursor}")`);
    expect(before).toMatchObject({ texts: ['two', 'three'], hasPreviousPage: true, hasNextPage: true });
    expect(await texts('')).toMatchObject({ texts: ['one', 'two', 'three', 'four', 'five'] });

    const other = await messages.aTalk();
    await messages.write(other.patient, other.id, 'elsewhere');
    for (const page of [
      `(first: 2, after: "${await cursorIn(other)}")`,
      '(first: 2, after: "made-up")',
      '(first: 51)',
    ]) {
      await expect(messages.readPage(patient, id, page)).rejects.toThrow();
    }
    await expect(messages.readPage(patient, id, '(first: 1, last: 1)')).rejects.toThrow();

    const three = (await messages.readPage(patient, id, '(first: 3)')).edges.at(-1)!.node.id;
    const seen = await messages.readingsOf(three);
    await messages.readPage(patient, id, '(first: 2)');
    expect(await messages.readingsOf(three)).toBe(seen);
  });

  async function cursorIn({ id, patient }: { id: string; patient: Asker }) {
    return (await messages.readPage(patient, id)).pageInfo.endCursor;
  }

  test('is for whoever stands on both sides as they say', async () => {
    const ana = await story.aPractitioner();
    const both = await story.signedInPractitioner(ana);
    const { id } = await story.aSentRequest(ana, { patient: story.aPatient({ email: ana.email }) });
    await messages.write(both, id, lift);
    await messages.write(both, id, yes, { as: 'PRACTITIONER' });
    expect((await messages.read(both, id)).map(({ by }) => by)).toEqual(['PATIENT', 'PRACTITIONER']);
  });
});

describe('the mail', () => {
  test('says that there is a message and nothing of it, once until it is read', async () => {
    const { id, patient, practitioner, ana, email } = await messages.aTalk();
    await messages.write(patient, id, lift);
    await messages.write(patient, id, 'And where do I park?');
    await story.pass();
    const [mail, ...more] = messages.mailsTo(ana.email);
    expect(more).toEqual([]);
    expect(`${mail!.subject} ${mail!.text} ${mail!.html}`).not.toMatch(/lift|wheelchair|park\b|Sam|ketamine/i);
    expect(mail!.text).toContain(`/requests/${encodeURIComponent(id)}/messages`);
    expect(messages.mailsTo(email)).toEqual([]);

    await messages.write(patient, id, 'I found it.');
    await story.pass();
    expect(messages.mailsTo(ana.email)).toHaveLength(1);
    await messages.read(practitioner, id);
    await messages.write(patient, id, 'One more thing.');
    await story.pass();
    expect(messages.mailsTo(ana.email)).toHaveLength(2);

    await messages.write(practitioner, id, yes);
    await story.pass();
    const [answer] = messages.mailsTo(email);
    expect(answer!.text).not.toMatch(/left of|Ana|ketamine/i);
    expect(answer!.text).toMatch(/\/c\/[\w-]+\?zone=America%2FNew_York/);
  });

  test('does not leave about what was read before it could', async () => {
    const { id, patient, practitioner, ana } = await messages.aTalk();
    await messages.write(patient, id, lift);
    await messages.read(practitioner, id);
    await story.pass();
    expect(messages.mailsTo(ana.email)).toEqual([]);
  });

  test('is owed without a word of it', async () => {
    const { id, patient } = await messages.aTalk();
    await messages.write(patient, id, lift);
    const rows = await database.unitOfWork.query(`SELECT o::text FROM outbox o WHERE subject_id = $1`, [idOf(id)]);
    expect(JSON.stringify(rows)).toContain('consultation.message.practitioner');
    expect(JSON.stringify(rows)).not.toMatch(/lift|wheelchair/);
  });
});

describe('sent twice', () => {
  test('with the same key and words it is one message; with other words it is refused', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    const idempotencyKey = randomUUID();
    const first = await messages.write(patient, id, lift, { idempotencyKey });
    expect(await messages.write(patient, id, lift, { idempotencyKey })).toEqual(first);
    expect(await messages.write(patient, id, yes, { idempotencyKey })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['idempotencyKey'] }],
    });
    expect(await messages.keptOf(id)).toBe(1);
    // The other side's keys are its own, and so are those of another talk.
    await messages.write(practitioner, id, yes, { idempotencyKey });
    const other = await messages.aTalk();
    await messages.write(other.patient, other.id, yes, { idempotencyKey });
    expect([await messages.keptOf(id), await messages.keptOf(other.id)]).toEqual([2, 1]);
  });

  test('at once it is one message and one mail, whichever comes first', async () => {
    const { id, patient, ana } = await messages.aTalk();
    const idempotencyKey = randomUUID();
    const sends = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        messages.write(patient, id, index % 3 === 2 ? yes : lift, { idempotencyKey }),
      ),
    );
    const kinds = sends.map(({ __typename }) => __typename);
    expect(new Set(kinds)).toEqual(new Set(['Consultation', 'InvalidInput']));
    expect(await messages.keptOf(id)).toBe(1);
    const [message] = await messages.read(patient, id);
    const won = (index: number) => (index % 3 === 2 ? yes : lift) === message!.text;
    expect(kinds.map((kind) => kind === 'Consultation')).toEqual(kinds.map((_, index) => won(index)));
    await story.pass();
    expect(messages.mailsTo(ana.email)).toHaveLength(1);
  });

  test('a repeat of what was sent is told so even where nothing more can be written', async () => {
    const { id, patient } = await messages.aTalk();
    const idempotencyKey = randomUUID();
    await messages.write(patient, id, lift, { idempotencyKey });
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    expect(await messages.write(patient, id, lift, { idempotencyKey })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await messages.write(patient, id, lift)).toMatchObject({ __typename: 'NotAllowedNow' });
  });
});

describe('a reading and a message at once', () => {
  test('never leave a message unread of which no mail tells', async () => {
    const { id, patient, practitioner, ana } = await messages.aTalk();
    await messages.write(patient, id, 'first');
    await story.pass();
    for (let round = 0; round < 6; round++) {
      await Promise.all([messages.read(practitioner, id), messages.write(patient, id, `more ${round}`)]);
      const waits = await messages.unread(practitioner, id);
      const mails = messages.mailsTo(ana.email).length;
      await story.pass();
      const isTold = messages.mailsTo(ana.email).length > mails;
      // Read in the same moment, it waits for nobody; else it is told of.
      expect({ waits: waits > 0, isTold }).toEqual({ waits: waits > 0, isTold: waits > 0 });
    }
  });
});
