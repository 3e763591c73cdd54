import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker, type Outcome } from '../../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { SharingStory } from '../../../test/sharing-story.js';

let database: TestDatabase;
let story: ConsultationStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await ConsultationStory.open(database, { rateLimits: true });
});
beforeEach(async () => {
  database.clock.set(testNow);
  // Every story is told from one address.
  await database.unitOfWork.query(`DELETE FROM rate_limits`);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

interface Message {
  readonly id: string;
  readonly by: string;
  readonly writtenBy: string | null;
  readonly text: string;
  readonly afterHelp: boolean;
}

const lift = 'Is there a lift? I come with a wheelchair.';
const yes = 'There is, on the left of the door.';
const danger = 'I can’t go on. Tonight I end my life.';

const write = (asker: Asker, consultationId: string, text: string, more: object = {}): Promise<Outcome> =>
  story.act(asker, 'sendConsultationMessage', { consultationId, text, idempotencyKey: randomUUID(), ...more });

async function readPage(asker: Asker, id: string, page = '', as: 'PATIENT' | 'PRACTITIONER' | null = null) {
  const document = `query ($id: ID!, $as: ConsultationSide) { consultation(id: $id, as: $as) { messages${page} {
    edges { cursor node { id by writtenBy text afterHelp } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  interface Page {
    readonly edges: readonly { readonly cursor: string; readonly node: Message }[];
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  }
  const { consultation } = await story.as(asker).ask<{ consultation: { messages: Page } }>(document, { id, as });
  return consultation.messages;
}

async function read(asker: Asker, id: string): Promise<Message[]> {
  return (await readPage(asker, id)).edges.map(({ node }) => node);
}

async function unread(asker: Asker, id: string): Promise<number> {
  const document = `query ($id: ID!) { consultation(id: $id) { unreadMessages } }`;
  const { consultation } = await story.as(asker).ask<{ consultation: { unreadMessages: number } }>(document, { id });
  return consultation.unreadMessages;
}

const keyOf = (globalId: string) => Buffer.from(globalId, 'base64url').toString().split(':')[1]!;

async function kept(sql: string, id: string): Promise<number> {
  const [row] = await database.unitOfWork.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${sql}`, [
    keyOf(id),
  ]);
  return row!.count;
}
const messagesOf = (id: string) => kept(`consultation_messages WHERE consultation_id = $1`, id);
const readingsOf = (messageId: string) =>
  kept(`audit_entries WHERE action = 'consultation.message.read' AND subject_id = $1`, messageId);

const messageMails = (address: string) =>
  story.mailsTo(address).filter(({ subject }) => subject === 'You have a message');

async function aTalk(changes: object = {}) {
  const ana = await story.aPractitioner();
  return { ...(await story.aSentRequest(ana, changes)), ana };
}

describe('what one side writes', () => {
  test('the other reads, and answers; both see who wrote what, in order', async () => {
    const { id, patient, practitioner } = await aTalk();
    expect(await write(patient, id, lift)).toMatchObject({ __typename: 'Consultation', helpLines: [] });
    expect(await unread(practitioner, id)).toBe(1);
    expect(await unread(patient, id)).toBe(0);
    expect(await write(practitioner, id, yes)).toMatchObject({ __typename: 'Consultation', id });
    const told = [
      { by: 'PATIENT', writtenBy: null, text: lift, afterHelp: false },
      { by: 'PRACTITIONER', writtenBy: null, text: yes, afterHelp: false },
    ];
    expect(await read(practitioner, id)).toMatchObject(told);
    expect([await unread(practitioner, id), await unread(patient, id)]).toEqual([0, 1]);
    expect(await read(patient, id)).toMatchObject(told);
    expect(await unread(patient, id)).toBe(0);
  });

  test('is in the database as a ciphertext that opens in its own row alone', async () => {
    const { id, patient } = await aTalk();
    await write(patient, id, lift);
    await write(patient, id, yes);
    const rows = await database.unitOfWork.query<{ id: string; row: string }>(
      `SELECT id, m::text || encode(m.words, 'escape') AS row FROM consultation_messages m WHERE consultation_id = $1`,
      [keyOf(id)],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/lift|wheelchair|left|door/);
    await database.unitOfWork.query(
      `UPDATE consultation_messages m SET words = o.words FROM consultation_messages o
       WHERE m.consultation_id = $1 AND o.consultation_id = $1 AND m.position = 1 AND o.position = 2`,
      [keyOf(id)],
    );
    await expect(read(patient, id)).rejects.toThrow();
  });

  test('leaves one entry for each that anybody opens, and none for counting', async () => {
    const { id, patient, practitioner } = await aTalk();
    await write(patient, id, lift);
    const [message] = await read(patient, id);
    expect(await readingsOf(message!.id)).toBe(1);
    await unread(practitioner, id);
    expect(await readingsOf(message!.id)).toBe(1);
    await read(practitioner, id);
    expect(await readingsOf(message!.id)).toBe(2);
    const { node } = await story
      .as(patient)
      .ask<{ node: { text: string } }>(`query ($id: ID!) { node(id: $id) { ... on ConsultationMessage { text } } }`, {
        id: message!.id,
      });
    expect(node).toEqual({ text: lift });
    expect(await readingsOf(message!.id)).toBe(3);
  });

  test('comes in pages from both ends, and opens no more than it shows', async () => {
    const { id, patient } = await aTalk();
    for (const text of ['one', 'two', 'three', 'four', 'five']) await write(patient, id, text);
    const texts = async (page: string) => {
      const { edges, pageInfo } = await readPage(patient, id, page);
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

    const other = await aTalk();
    await write(other.patient, other.id, 'elsewhere');
    for (const page of [
      `(first: 2, after: "${await cursorIn(other)}")`,
      '(first: 2, after: "made-up")',
      '(first: 51)',
    ]) {
      await expect(readPage(patient, id, page)).rejects.toThrow();
    }
    await expect(readPage(patient, id, '(first: 1, last: 1)')).rejects.toThrow();

    const three = (await readPage(patient, id, '(first: 3)')).edges.at(-1)!.node.id;
    const seen = await readingsOf(three);
    await readPage(patient, id, '(first: 2)');
    expect(await readingsOf(three)).toBe(seen);
  });

  async function cursorIn({ id, patient }: { id: string; patient: Asker }) {
    return (await readPage(patient, id)).pageInfo.endCursor;
  }

  test('is for whoever stands on both sides as they say', async () => {
    const ana = await story.aPractitioner();
    const both = await story.signedInPractitioner(ana);
    const { id } = await story.aSentRequest(ana, { patient: story.aPatient({ email: ana.email }) });
    await write(both, id, lift);
    await write(both, id, yes, { as: 'PRACTITIONER' });
    expect((await read(both, id)).map(({ by }) => by)).toEqual(['PATIENT', 'PRACTITIONER']);
  });
});

describe('the mail', () => {
  test('says that there is a message and nothing of it, once until it is read', async () => {
    const { id, patient, practitioner, ana, email } = await aTalk();
    await write(patient, id, lift);
    await write(patient, id, 'And where do I park?');
    await story.pass();
    const [mail, ...more] = messageMails(ana.email);
    expect(more).toEqual([]);
    expect(`${mail!.subject} ${mail!.text} ${mail!.html}`).not.toMatch(/lift|wheelchair|park\b|Sam|ketamine/i);
    expect(mail!.text).toContain(`/requests/${encodeURIComponent(id)}/messages`);
    expect(messageMails(email)).toEqual([]);

    await write(patient, id, 'I found it.');
    await story.pass();
    expect(messageMails(ana.email)).toHaveLength(1);
    await read(practitioner, id);
    await write(patient, id, 'One more thing.');
    await story.pass();
    expect(messageMails(ana.email)).toHaveLength(2);

    await write(practitioner, id, yes);
    await story.pass();
    const [answer] = messageMails(email);
    expect(answer!.text).not.toMatch(/left of|Ana|ketamine/i);
    expect(answer!.text).toMatch(/\/c\/[\w-]+\?zone=America%2FNew_York/);
  });

  test('does not leave about what was read before it could', async () => {
    const { id, patient, practitioner, ana } = await aTalk();
    await write(patient, id, lift);
    await read(practitioner, id);
    await story.pass();
    expect(messageMails(ana.email)).toEqual([]);
  });

  test('is owed without a word of it', async () => {
    const { id, patient } = await aTalk();
    await write(patient, id, lift);
    const rows = await database.unitOfWork.query(`SELECT o::text FROM outbox o WHERE subject_id = $1`, [keyOf(id)]);
    expect(JSON.stringify(rows)).toContain('consultation.message.practitioner');
    expect(JSON.stringify(rows)).not.toMatch(/lift|wheelchair/);
  });
});

describe('words of danger', () => {
  const counted = async () => {
    const [row] = await database.unitOfWork.query<{ count: number }>(
      `SELECT coalesce(sum(count), 0)::integer AS count FROM crisis_counts`,
    );
    return row!.count;
  };

  test('show help first and store a number; sent too, they are passed on, and help stands beside', async () => {
    const { id, patient, practitioner, ana } = await aTalk();
    const [before, tables] = [await counted(), await everything()];
    const heard = await write(patient, id, danger);
    expect(heard).toMatchObject({ __typename: 'CrisisSupport', lines: expect.arrayContaining([{ slug: '988' }]) });
    expect(await counted()).toBe(before + 1);
    expect(await everything()).toEqual(tables);
    await story.pass();
    expect(messageMails(ana.email)).toEqual([]);

    const safeAcknowledgement = heard['continueWith'];
    const sent = await write(patient, id, danger, { safeAcknowledgement });
    expect(sent).toMatchObject({ __typename: 'Consultation', helpLines: expect.arrayContaining([{ slug: '988' }]) });
    expect(await counted()).toBe(before + 1);
    expect(await read(practitioner, id)).toMatchObject([{ text: danger, afterHelp: true }]);
    expect(await read(patient, id)).toMatchObject([{ text: danger, afterHelp: true }]);
    await story.pass();
  });

  /** Every row but the day's count. */
  async function everything() {
    const names = await database.unitOfWork.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'crisis_counts' ORDER BY 1`,
    );
    const rows: Record<string, unknown> = {};
    for (const { name } of names) {
      const [row] = await database.unitOfWork.query<{ all: string }>(
        `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS all FROM ${name} t`,
      );
      rows[name] = row!.all;
    }
    return rows;
  }

  test('are heard before anything is found wrong: too long, without a key, after the end, of nobody', async () => {
    const { id, patient } = await aTalk();
    const long = `${danger} ${'x'.repeat(3000)}`;
    expect(await write(patient, id, long)).toMatchObject({ __typename: 'CrisisSupport' });
    expect(await write(patient, id, danger, { idempotencyKey: '' })).toMatchObject({ __typename: 'CrisisSupport' });
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    expect(await write(patient, id, danger)).toMatchObject({ __typename: 'CrisisSupport' });
    const nobody = await write('made-up', id, danger);
    expect(nobody).toMatchObject({ __typename: 'CrisisSupport' });
    const nothing = await write('made-up', 'bm9uZQ', danger);
    expect(Object.keys(nothing)).toEqual(Object.keys(nobody));
    const afterwards = { safeAcknowledgement: nobody['continueWith'] };
    expect(await write('made-up', id, danger, afterwards)).toMatchObject({ __typename: 'NotFound' });
  });

  test('need an acknowledgement of these very words', async () => {
    const { id, patient } = await aTalk();
    const heard = await write(patient, id, danger);
    const other = 'I have taken all my pills.';
    const changed = await write(patient, id, other, { safeAcknowledgement: heard['continueWith'] });
    expect(changed.__typename).toBe('CrisisSupport');
    expect(await write(patient, id, danger, { safeAcknowledgement: 'made-up' })).toMatchObject({
      __typename: 'CrisisSupport',
    });
    expect(await messagesOf(id)).toBe(0);
  });

  test('of a practitioner are their work', async () => {
    const { id, practitioner } = await aTalk();
    const before = await counted();
    const asked = 'Did you ever think: I want to end my life tonight?';
    expect(await write(practitioner, id, asked)).toMatchObject({ __typename: 'Consultation', helpLines: [] });
    expect(await counted()).toBe(before);
  });
});

describe('sent twice', () => {
  test('with the same key and words it is one message; with other words it is refused', async () => {
    const { id, patient, practitioner } = await aTalk();
    const idempotencyKey = randomUUID();
    const first = await write(patient, id, lift, { idempotencyKey });
    expect(await write(patient, id, lift, { idempotencyKey })).toEqual(first);
    expect(await write(patient, id, yes, { idempotencyKey })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['idempotencyKey'] }],
    });
    expect(await messagesOf(id)).toBe(1);
    // The other side's keys are its own, and so are those of another talk.
    await write(practitioner, id, yes, { idempotencyKey });
    const other = await aTalk();
    await write(other.patient, other.id, yes, { idempotencyKey });
    expect([await messagesOf(id), await messagesOf(other.id)]).toEqual([2, 1]);
  });

  test('at once it is one message and one mail, whichever comes first', async () => {
    const { id, patient, ana } = await aTalk();
    const idempotencyKey = randomUUID();
    const sends = await Promise.all(
      Array.from({ length: 12 }, (_, index) => write(patient, id, index % 3 === 2 ? yes : lift, { idempotencyKey })),
    );
    const kinds = sends.map(({ __typename }) => __typename);
    expect(new Set(kinds)).toEqual(new Set(['Consultation', 'InvalidInput']));
    expect(await messagesOf(id)).toBe(1);
    const [message] = await read(patient, id);
    const won = (index: number) => (index % 3 === 2 ? yes : lift) === message!.text;
    expect(kinds.map((kind) => kind === 'Consultation')).toEqual(kinds.map((_, index) => won(index)));
    await story.pass();
    expect(messageMails(ana.email)).toHaveLength(1);
  });

  test('a repeat of what was sent is told so even where nothing more can be written', async () => {
    const { id, patient } = await aTalk();
    const idempotencyKey = randomUUID();
    await write(patient, id, lift, { idempotencyKey });
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    expect(await write(patient, id, lift, { idempotencyKey })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await write(patient, id, lift)).toMatchObject({ __typename: 'NotAllowedNow' });
  });
});

describe('a reading and a message at once', () => {
  test('never leave a message unread of which no mail tells', async () => {
    const { id, patient, practitioner, ana } = await aTalk();
    await write(patient, id, 'first');
    await story.pass();
    for (let round = 0; round < 6; round++) {
      await Promise.all([read(practitioner, id), write(patient, id, `more ${round}`)]);
      const waits = await unread(practitioner, id);
      const mails = messageMails(ana.email).length;
      await story.pass();
      const isTold = messageMails(ana.email).length > mails;
      // Read in the same moment, it waits for nobody; else it is told of.
      expect({ waits: waits > 0, isTold }).toEqual({ waits: waits > 0, isTold: waits > 0 });
    }
  });
});

describe('what cannot be sent', () => {
  test('is told with what to mend', async () => {
    const { id, patient } = await aTalk();
    const wrong = [
      ['', 'Write something first.'],
      [' \n\u200b ', 'Write something first.'],
      ['x'.repeat(2001), 'This is 2001 characters long. There is room for 2000.'],
      ['a\u0000b', 'This holds a character that cannot be read. Type it again or remove it.'],
    ] as const;
    for (const [text, message] of wrong) {
      const refused = await write(patient, id, text);
      expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['text'], message }] });
    }
    const keyless = await write(patient, id, lift, { idempotencyKey: 'short' });
    expect(keyless).toMatchObject({ problems: [{ path: ['idempotencyKey'] }] });
    expect(await messagesOf(id)).toBe(0);
    expect(await write(patient, id, '😀'.repeat(2000))).toMatchObject({ __typename: 'Consultation' });
  });

  test('is the twenty-first within an hour; the other side may go on', async () => {
    const { id, patient, practitioner } = await aTalk();
    for (let count = 0; count < 20; count++) await write(patient, id, `${count}`);
    const refused = await write(patient, id, 'and on');
    expect(refused).toMatchObject({ __typename: 'TooManyRequests', retryAfterSeconds: expect.any(Number) });
    expect(await write(practitioner, id, yes)).toMatchObject({ __typename: 'Consultation' });
    database.clock.advance({ minutes: 4 });
    expect(await write(patient, id, 'and on')).toMatchObject({ __typename: 'Consultation' });
  });
});

describe('who may, and when', () => {
  test('nobody before the code was typed', async () => {
    const ana = await story.aPractitioner();
    const { consultation, accessToken } = await story.ask(story.formFor(ana));
    expect(await write(accessToken, consultation.id, lift)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await read(accessToken, consultation.id)).toEqual([]);
  });

  test('both from the request until the answers are erased, some time after the talk; then it is gone', async () => {
    const { id, patient, practitioner } = await aTalk();
    const may = async () => [await mayWrite(patient, id), await mayWrite(practitioner, id)];
    expect(await may()).toEqual([true, true]);
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    expect(await may()).toEqual([true, true]);
    await write(patient, id, lift);
    // By then the practitioner would have to sign in anew.
    database.clock.set('2026-12-10T12:00:00Z');
    await story.pass();
    expect(await mayWrite(patient, id)).toBe(true);
    await write(patient, id, 'Thank you for the talk.');
    expect(await read(patient, id)).toHaveLength(2);
    database.clock.set('2026-12-24T12:00:00Z');
    await story.pass();
    expect(await mayWrite(patient, id)).toBe(false);
    expect([await read(patient, id), await messagesOf(id)]).toEqual([[], 0]);
    expect(await write(await story.linksOf(id), id, lift)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await write(patient, id, lift)).toMatchObject({ __typename: 'NotFound' });
  });

  test('after a no nobody writes, and what was written is read until it is erased a week later', async () => {
    const { id, patient, practitioner } = await aTalk();
    await write(patient, id, lift);
    await story.act(practitioner, 'declineConsultation', { consultationId: id });
    database.clock.advance({ seconds: 31 });
    await story.pass();
    expect([await mayWrite(patient, id), await mayWrite(practitioner, id)]).toEqual([false, false]);
    expect([await read(patient, id), await read(practitioner, id)]).toMatchObject([[{ text: lift }], [{ text: lift }]]);
    database.clock.advance({ hours: 24 * 7 });
    await story.pass();
    expect(await messagesOf(id)).toBe(0);
  });

  test('taken back, it is closed to the practitioner, and no mail tells of it', async () => {
    const { id, patient, practitioner, ana } = await aTalk();
    await write(patient, id, lift);
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    await story.pass();
    expect(messageMails(ana.email)).toEqual([]);
    expect([await read(practitioner, id), await unread(practitioner, id)]).toEqual([[], 0]);
    expect(await write(practitioner, id, yes)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await read(patient, id)).toMatchObject([{ text: lift }]);
  });

  test('nobody where it is shared no more: the practitioner reads nothing, and the patient writes to nobody', async () => {
    const { id, patient, practitioner, ana } = await aTalk();
    await write(patient, id, lift);
    const purpose = 'SHARE_WITH_PRACTITIONER';
    await story.act(patient, 'withdrawConsent', { consultationId: id, purpose });
    expect([await mayWrite(patient, id), await mayWrite(practitioner, id)]).toEqual([false, false]);
    expect([await read(practitioner, id), await unread(practitioner, id)]).toEqual([[], 0]);
    await story.pass();
    expect(messageMails(ana.email)).toEqual([]);
    expect(await read(patient, id)).toMatchObject([{ text: lift }]);
  });

  test('nobody once the patient takes back that we keep what they say: it is gone', async () => {
    const { id, patient, practitioner } = await aTalk();
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    await write(patient, id, lift);
    await write(practitioner, id, yes);
    await story.act(patient, 'withdrawConsent', { consultationId: id, purpose: 'COLLECT' });
    expect([await mayWrite(patient, id), await mayWrite(practitioner, id)]).toEqual([false, false]);
    expect(await read(patient, id)).toMatchObject([{ by: 'PRACTITIONER', text: yes }]);
    expect(await messagesOf(id)).toBe(1);
  });

  test('somebody else’s looks like none', async () => {
    const [{ id, patient }, other] = [await aTalk(), await aTalk()];
    await write(patient, id, lift);
    const [message] = await read(patient, id);
    for (const asker of [other.patient, other.practitioner, 'made-up']) {
      const [met, nothing] = [await write(asker, id, lift), await write(asker, 'bm9uZQ', lift)];
      expect(met).toEqual(nothing);
      expect(met.__typename).toBe('NotFound');
      const { node } = await story.as(asker).ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id } }`, {
        id: message!.id,
      });
      expect(node).toBeNull();
    }
    expect(await messagesOf(id)).toBe(1);
  });

  async function mayWrite(asker: Asker, id: string): Promise<boolean> {
    const document = `query ($id: ID!) { consultation(id: $id) { viewerMay } }`;
    const { consultation } = await story.as(asker).ask<{ consultation: { viewerMay: string[] } }>(document, { id });
    return consultation.viewerMay.includes('MESSAGE');
  }
});

describe('whoever acts for the practitioner', () => {
  const letRead = (asker: Asker, consultationId: string, shareId: string, agrees: boolean) =>
    story
      .as(asker)
      .ask(`mutation ($input: LetColleagueReadInput!) { outcome: letColleagueRead(input: $input) { __typename } }`, {
        input: { consultationId, shareId, agrees },
      });

  test('keeps the calendar: there are no messages', async () => {
    const sharing = new SharingStory(story);
    const ana = await story.aPractitioner();
    const desk = await sharing.aScheduler(ana, await story.signedInPractitioner(ana));
    const { id, patient } = await story.aSentRequest(ana);
    await write(patient, id, lift);
    await story.pass();
    expect([await read(desk.browser, id), await unread(desk.browser, id)]).toEqual([[], 0]);
    expect(await write(desk.browser, id, yes)).toEqual(await write(desk.browser, 'bm9uZQ', yes));
    expect(messageMails(desk.email)).toEqual([]);
  });

  test('as a colleague reads and answers with the patient’s yes, by name, and no longer than it holds', async () => {
    const sharing = new SharingStory(story);
    const ana = await story.aPractitioner();
    const keeper = await story.signedInPractitioner(ana);
    const colleague = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    const { id, patient } = await story.aSentRequest(ana, { startsAt: '2026-12-01T16:00:00Z' });
    database.clock.set('2026-11-22T18:00:00Z');
    await write(patient, id, lift);
    await story.pass();
    expect(messageMails(colleague.email)).toEqual([]);
    expect([await read(colleague.browser, id), await unread(colleague.browser, id)]).toEqual([[], 0]);
    expect(await write(colleague.browser, id, yes)).toMatchObject({ __typename: 'NotFound' });

    await letRead(await story.linksOf(id), id, colleague.shareId, true);
    expect(await unread(colleague.browser, id)).toBe(1);
    expect(await read(colleague.browser, id)).toMatchObject([{ text: lift }]);
    expect(await unread(keeper, id)).toBe(1);
    expect(await write(colleague.browser, id, yes)).toMatchObject({ __typename: 'Consultation' });
    expect((await read(patient, id)).at(-1)).toMatchObject({ by: 'PRACTITIONER', writtenBy: 'Sam Lee, MD', text: yes });
    await write(patient, id, 'Thank you.');
    await story.pass();
    expect(messageMails(colleague.email)).toHaveLength(1);

    await letRead(await story.linksOf(id), id, colleague.shareId, false);
    expect([await read(colleague.browser, id), await unread(colleague.browser, id)]).toEqual([[], 0]);
    expect(await write(colleague.browser, id, yes)).toMatchObject({ __typename: 'NotFound' });
    expect(await read(keeper, id)).toHaveLength(3);
  });
});
