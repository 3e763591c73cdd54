import { actLimits } from '@clearing/shared/api-limits';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, StoryBrowser } from '../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { PartnerStory } from '../../test/partner-story.js';
import type { AccountHolder } from '../platform/actor.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { partnerData } from './own-data.js';
import { findPartner } from './partner.repository.js';
import { WebhookEndpoints } from './webhooks/endpoints/endpoint.repository.js';

let database: TestDatabase;
let story: PartnerStory;
beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const elm = { organisation: 'Elm Network', site: 'https://elm.example', purpose: 'We refer people.' };
const oak = { organisation: 'Oak Alliance', site: 'https://oak.example', purpose: 'We show who is near.' };
const ash = { ...oak, organisation: 'Ash Alliance' };
const said = ({ organisation: name, site, purpose }: typeof elm) => ({ name, site, purpose });

const done = { __typename: 'AccountChanged' };
const changed = { __typename: 'ChangedMeanwhile' };
const decided = { __typename: 'DeskPartner' };

const partnerOf = async (browser: StoryBrowser) => (await story.consoleOf(browser)).partner;
const idOf = async (browser: StoryBrowser) => String((await partnerOf(browser))?.id);
const lettersTo = async (email: string) => (await story.accounts.mailsTo(email)).map(({ subject }) => subject);

/** With live keys, and what patients read of them by a link of theirs. */
async function withLiveKeys(email: string) {
  const browser = await story.withLiveKeys(email);
  const { viewer } = await browser.ask<{ viewer: { partner: { standingReferral: string } } }>(
    '{ viewer { partner { standingReferral } } }',
  );
  const { standingReferral: handle } = viewer.partner;
  const patientsRead = async () => {
    const asked = 'query ($handle: String!) { bookingReferral(handle: $handle) { partnerName } }';
    const { data } = await story.accounts.house.asPage(asked, { handle });
    return (data?.bookingReferral as { partnerName: string } | null)?.partnerName ?? null;
  };
  // Within one instant the record has no order.
  database.clock.advance({ seconds: 1 });
  return { browser, id: await idOf(browser), patientsRead };
}

const auditOf = (id: string) =>
  database.unitOfWork.query<{ action: string; why: string | null }>(
    `SELECT action, why FROM audit_entries WHERE subject_id = $1 AND action LIKE 'partner.words.%' ORDER BY at, id`,
    [keyOf('Partner', id)],
  );

/** What the partner reads of itself in the data that it takes along. */
async function takenAlongBy(id: string): Promise<object[]> {
  const { unitOfWork, cipher } = database;
  const partner = await findPartner(unitOfWork, keyOf('Partner', id) ?? '');
  const holder = { accountId: partner?.accountId ?? '' } as AccountHolder;
  const records: object[] = [];
  for await (const each of partnerData(unitOfWork, new WebhookEndpoints(cipher)).read(holder)) records.push(each);
  return records;
}

describe('a partner with live keys that asks to go by other words', () => {
  it('stays as it is, keys and all, until an operator said yes, and then goes by them at once', async () => {
    const { browser, id, patientsRead } = await withLiveKeys('yes@network.example');
    const { key } = await story.aKey(browser, { kind: 'LIVE', name: 'Live' });
    expect(await story.changeWords(browser, { ...oak, organisation: ` ${oak.organisation} ` })).toMatchObject(done);
    const askedAt = database.clock.now().toString();
    expect(await partnerOf(browser)).toMatchObject({
      ...said(elm),
      live: 'APPROVED',
      otherWords: { ...said(oak), askedAt },
    });
    expect(await patientsRead()).toBe('Elm Network');
    expect(await lettersTo('yes@network.example')).not.toContain('Your organisation has changed');

    const card = { ...said(elm), otherWords: { ...said(oak), askedAt } };
    expect(await story.onDesk(id, ['WAITING'])).toMatchObject(card);
    expect(await story.onDesk(id, ['APPROVED'])).toMatchObject({
      ...{ ...card, mayDecide: ['END', 'APPROVE_WORDS', 'REFUSE_WORDS'] },
    });
    database.clock.advance({ minutes: 1 });
    expect(await story.decide(id, 'APPROVE_WORDS')).toMatchObject({
      ...decided,
      name: oak.organisation,
      live: 'APPROVED',
    });
    expect(await patientsRead()).toBe('Oak Alliance');
    const partner = await partnerOf(browser);
    expect(partner).toMatchObject({ ...said(oak), live: 'APPROVED', liveReason: null, otherWords: null });
    expect(partner?.keys.find((each) => each['key'] === key)).toMatchObject({ works: true });
    expect(await story.onDesk(id, ['WAITING'])).toBeNull();
    expect(await auditOf(id)).toEqual([
      { action: 'partner.words.asked', why: null },
      { action: 'partner.words.approved', why: null },
    ]);
  });

  it('reads by mail what it is called now, and no program shows that beside the subject', async () => {
    const { browser, id } = await withLiveKeys('letter@network.example');
    await story.changeWords(browser, oak);
    await story.decide(id, 'APPROVE_WORDS');
    const letters = await story.accounts.mailsTo('letter@network.example');
    const letter = letters.find(({ subject }) => subject === 'Your organisation has changed');
    expect(letter?.text).toContain('/partners/keys');
    const read = letter?.html?.replace(/^[\s\S]*<body[^>]*>/, '').replace(/<[^>]+>/g, ' ') ?? '';
    for (const part of [letter?.text ?? '', read]) {
      for (const typed of [oak.organisation, oak.site]) {
        expect(part.replace(/\s+/g, ' ').trim().indexOf(typed)).toBeGreaterThan(140);
      }
    }
  });

  it('that keeps its name and has another purpose reads of no new name', async () => {
    const { browser, id } = await withLiveKeys('purpose@network.example');
    await story.changeWords(browser, { ...elm, purpose: oak.purpose });
    await story.decide(id, 'APPROVE_WORDS');
    const letters = await story.accounts.mailsTo('purpose@network.example');
    const letter = letters.find(({ subject }) => subject === 'Your organisation has changed');
    expect(letter?.text).toContain(elm.organisation);
    expect(letter?.text).not.toContain('new name');
  });

  it('is refused with a reason that it reads in the letter and in its console, and may ask again', async () => {
    const { browser, id, patientsRead } = await withLiveKeys('no@network.example');
    await story.changeWords(browser, oak);
    expect(await story.decide(id, 'REFUSE_WORDS')).toMatchObject({ problems: [{ path: ['reason'] }] });
    database.clock.advance({ seconds: 1 });
    expect(await story.decide(id, 'REFUSE_WORDS', 'NOT_THE_SITE')).toMatchObject({ ...decided, live: 'APPROVED' });
    const refused = { wordsRefusedAt: database.clock.now().toString(), wordsReason: 'NOT_THE_SITE' };
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), ...refused, live: 'APPROVED', otherWords: null });
    expect(await patientsRead()).toBe('Elm Network');
    const letters = await story.accounts.mailsTo('no@network.example');
    const letter = letters.find(({ subject }) => subject === 'About your organisation');
    expect(letter?.text).toContain('we could not find the site you named');
    expect(letter?.text).not.toContain(oak.organisation);
    expect(await auditOf(id)).toMatchObject([{ action: 'partner.words.asked' }, { why: 'NOT_THE_SITE' }]);
    expect(await takenAlongBy(id)).toContainEqual({
      ...{ what: 'refused change', at: new Date(refused.wordsRefusedAt), reason: 'NOT_THE_SITE' },
    });

    database.clock.advance({ minutes: 1 });
    await story.changeWords(browser, ash);
    database.clock.advance({ minutes: 1 });
    await story.decide(id, 'APPROVE_WORDS');
    expect(await partnerOf(browser)).toMatchObject({ ...said(ash), wordsRefusedAt: null, wordsReason: null });
  });

  it('takes back what it asked, once', async () => {
    const { browser, id } = await withLiveKeys('back@network.example');
    await story.changeWords(browser, oak);
    const read = await story.onDesk(id);
    database.clock.advance({ seconds: 1 });
    expect(await story.changeWords(browser, null)).toMatchObject(done);
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), otherWords: null });
    expect(await story.onDesk(id, ['WAITING'])).toBeNull();
    expect(await story.decide(id, 'APPROVE_WORDS', null, read)).toMatchObject(changed);
    expect(await story.changeWords(browser, null)).toMatchObject({ __typename: 'NotFound' });
    expect(await auditOf(id)).toMatchObject([{ action: 'partner.words.asked' }, { action: 'partner.words.withdrawn' }]);
  });

  it('asks anew in other words: the newest stand, a form that was sent twice asks once, and what stands is nothing to ask for', async () => {
    const { browser, id } = await withLiveKeys('anew@network.example');
    await story.changeWords(browser, oak);
    const askedAt = database.clock.now().toString();
    database.clock.advance({ minutes: 1 });
    expect(await story.changeWords(browser, oak)).toMatchObject(done);
    expect(await partnerOf(browser)).toMatchObject({ otherWords: { ...said(oak), askedAt } });
    expect(await story.changeWords(browser, elm)).toMatchObject({ problems: [{ path: ['organisation'] }] });
    expect(await story.changeWords(browser, { ...ash, site: 'http://127.0.0.1' })).toMatchObject({
      problems: [{ path: ['site'] }],
    });
    expect(await story.changeWords(browser, { ...ash, organisation: 'Ash\u202eAlliance' })).toMatchObject({
      problems: [{ path: ['organisation'] }],
    });
    expect(await story.changeWords(browser, { ...ash, organisation: '\u200d' })).toMatchObject({
      problems: [{ path: ['organisation'] }],
    });
    expect(await partnerOf(browser)).toMatchObject({ otherWords: said(oak) });
    expect(await story.changeWords(browser, ash)).toMatchObject(done);
    const later = database.clock.now().toString();
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), otherWords: { ...said(ash), askedAt: later } });
    expect(await auditOf(id)).toHaveLength(2);
  });

  it('has its live keys ended meanwhile: then nothing is asked for any more, and no letter tells of it', async () => {
    const { browser, id } = await withLiveKeys('ended@network.example');
    await story.changeWords(browser, oak);
    await story.decide(id, 'REFUSE_WORDS', 'NOT_CLEAR');
    await story.changeWords(browser, ash);
    expect(await story.decide(id, 'END', 'AGAINST_TERMS', null)).toMatchObject({ live: 'ENDED' });
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), live: 'ENDED', otherWords: null });
    expect(await story.onDesk(id, ['WAITING'])).toBeNull();
    const written = await lettersTo('ended@network.example');
    expect(written.filter((subject) => / organisation/.test(subject))).toEqual([]);
  });

  it('has them ended by a server of before, which knows of no other words: those are gone all the same', async () => {
    const { browser, id } = await withLiveKeys('before@network.example');
    await story.changeWords(browser, oak);
    await database.unitOfWork.query(`UPDATE partners SET live = 'ENDED' WHERE id = $1`, [keyOf('Partner', id)]);
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), live: 'ENDED', otherWords: null });
    expect(await story.onDesk(id, ['WAITING'])).toBeNull();
    await story.askForLive(browser);
    expect(await story.onDesk(id, ['WAITING'])).toMatchObject({ ...said(elm), otherWords: null });
    await story.decide(id, 'APPROVE');
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), live: 'APPROVED', otherWords: null });
  });

  it('reads only the last of two letters that would leave together: by then the first is not so', async () => {
    const { browser, id } = await withLiveKeys('together@network.example');
    await story.changeWords(browser, oak);
    await story.decide(id, 'REFUSE_WORDS', 'NOT_THE_NAME');
    database.clock.advance({ minutes: 1 });
    await story.changeWords(browser, ash);
    await story.decide(id, 'APPROVE_WORDS');
    const written = await lettersTo('together@network.example');
    expect(written.filter((subject) => / organisation/.test(subject))).toEqual(['Your organisation has changed']);
  });

  it('while it is suspended, is not told that its keys work', async () => {
    const { browser, id } = await withLiveKeys('meantime@network.example');
    await story.changeWords(browser, oak);
    const asked = { of: 'meantime@network.example', reason: 'NOT_TRUE', note: 'They sell what they read.' };
    await (await story.operator()).act('suspendAccount', 'SuspendAccountInput', asked, '__typename');
    await story.decide(id, 'APPROVE_WORDS');
    const letters = await story.accounts.mailsTo('meantime@network.example');
    const letter = letters.find(({ subject }) => subject === 'Your organisation has changed');
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('once your account is no longer suspended');
    expect(letter?.text).not.toContain('Your keys work');
  });

  it('and who asked for live keys meanwhile is told of none that could be made now, nor of keys that work', async () => {
    const email = 'asks-meanwhile@network.example';
    const { browser } = await story.aPartner(email);
    await story.askForLive(browser);
    const id = String((await story.consoleOf(browser)).partner?.id);
    const asked = { of: email, reason: 'NOT_TRUE', note: 'They sell what they read.' };
    await (await story.operator()).act('suspendAccount', 'SuspendAccountInput', asked, '__typename');
    await story.decide(id, 'APPROVE');
    const letters = await story.accounts.mailsTo(email);
    expect(letters.map(({ subject }) => subject)).not.toContain('You can make live keys');
    const letter = letters.find(({ subject }) => subject === 'About your live keys');
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('once your account is no longer suspended');
    await story.decide(id, 'END', 'AGAINST_TERMS');
    for (const { text } of await story.accounts.mailsTo(email)) expect(text).not.toContain('work as before');
  });

  it('is decided about once, and never by itself', async () => {
    const { browser, id } = await withLiveKeys('race@network.example');
    await story.changeWords(browser, oak);
    const outcomes = await Promise.all([
      story.decide(id, 'APPROVE_WORDS'),
      story.decide(id, 'REFUSE_WORDS', 'NOT_CLEAR'),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(['ChangedMeanwhile', 'DeskPartner']);

    const operator = await story.operator();
    await story.become(operator);
    await story.askForLive(operator);
    const own = await idOf(operator);
    await database.unitOfWork.query(
      `UPDATE partners SET live = 'APPROVED', live_decided_at = live_asked_at WHERE id = $1`,
      [keyOf('Partner', own)],
    );
    await story.changeWords(operator, oak);
    expect(await story.onDesk(own)).toMatchObject({ mayDecide: [] });
    expect(await story.decide(own, 'APPROVE_WORDS')).toMatchObject({ __typename: 'YourOwnDecision' });
    expect(await partnerOf(operator)).toMatchObject({ ...said(elm), otherWords: said(oak) });
  });
});

describe('a decision is about the words that were read', () => {
  it('and not about others that were asked for meanwhile, whichever comes first', async () => {
    const { browser, id } = await withLiveKeys('meanwhile@network.example');
    await story.changeWords(browser, oak);
    const read = await story.onDesk(id);
    await story.changeWords(browser, ash);
    expect(await story.decide(id, 'APPROVE_WORDS', null, read)).toMatchObject(changed);
    expect(await story.decide(id, 'REFUSE_WORDS', 'NOT_CLEAR', read)).toMatchObject(changed);
    expect(await story.decide(id, 'APPROVE_WORDS', null, null)).toMatchObject(changed);
    expect(await partnerOf(browser)).toMatchObject({ ...said(elm), otherWords: said(ash) });
    // At one moment: either the yes was about what was read, or it comes to nothing.
    const ashRead = await story.onDesk(id);
    const [yes] = await Promise.all([
      story.decide(id, 'APPROVE_WORDS', null, ashRead),
      story.changeWords(browser, { ...ash, purpose: 'Something that nobody read.' }),
    ]);
    const { name, purpose } = (await partnerOf(browser)) as unknown as { name: string; purpose: string };
    expect([name, purpose]).toEqual(
      yes.__typename === 'DeskPartner' ? [ash.organisation, ash.purpose] : [elm.organisation, elm.purpose],
    );
  });

  it('also of somebody who waits for a first yes, and changes what is read', async () => {
    const { browser } = await story.aPartner('asked@network.example');
    await story.askForLive(browser);
    const id = await idOf(browser);
    const read = await story.onDesk(id);
    expect(await story.changeWords(browser, oak)).toMatchObject(done);
    expect(await partnerOf(browser)).toMatchObject({ ...said(oak), live: 'ASKED', otherWords: null });
    expect(await story.decide(id, 'APPROVE', null, read)).toMatchObject(changed);
    expect(await story.decide(id, 'REFUSE', 'NOT_CLEAR', read)).toMatchObject(changed);
    expect(await partnerOf(browser)).toMatchObject({ live: 'ASKED' });
    expect(await story.decide(id, 'APPROVE')).toMatchObject({ ...decided, name: oak.organisation, live: 'APPROVED' });
    expect(await auditOf(id)).toEqual([{ action: 'partner.words.changed', why: null }]);
  });
});

describe('whoever has no live keys', () => {
  it('goes by other words at once, and a form that was sent twice changes once', async () => {
    const { browser } = await story.aPartner('none@network.example');
    expect(await story.changeWords(browser, oak)).toMatchObject(done);
    expect(await story.changeWords(browser, oak)).toMatchObject(done);
    expect(await partnerOf(browser)).toMatchObject({ ...said(oak), live: 'NOT_ASKED', otherWords: null });
    expect(await auditOf(await idOf(browser))).toHaveLength(1);
    expect(await story.changeWords(browser, null)).toMatchObject({ __typename: 'NotFound' });
    // One break of a line, whichever way a browser sends it.
    await story.changeWords(browser, { ...oak, purpose: 'We show\r\nwho is near.' });
    expect(await story.changeWords(browser, { ...oak, purpose: 'We show\nwho is near.' })).toMatchObject(done);
    expect(await auditOf(await idOf(browser))).toHaveLength(2);
  });

  it('or is no partner, or suspended, or signed in too long ago, changes nothing', async () => {
    const nobody = await story.accounts.signedIn('nobody@network.example');
    expect(await story.changeWords(nobody, oak)).toMatchObject({ __typename: 'NotFound' });

    const { browser, id } = await withLiveKeys('suspended@network.example');
    const asked = { of: 'suspended@network.example', reason: 'NOT_TRUE', note: 'They sell what they read.' };
    const operator = await story.operator();
    await operator.act('suspendAccount', 'SuspendAccountInput', asked, '__typename');
    for (const words of [oak, null]) {
      expect(await story.changeWords(browser, words)).toMatchObject({ __typename: 'NotFound' });
    }
    expect(await story.onDesk(id, ['APPROVED'])).toMatchObject({ ...said(elm), otherWords: null });

    const { browser: late } = await story.aPartner('late@network.example');
    database.clock.advance({ hours: 2 });
    expect(await story.changeWords(late, oak)).toMatchObject({ __typename: 'FreshSignInNeeded' });
  });
});

it('it is asked for as often as partners are told, and no more; what was asked can always be taken back', async () => {
  const { browser } = await withLiveKeys('often@network.example');
  const { most, seconds } = actLimits.WORD_CHANGES;
  let last: Outcome = { __typename: 'none' };
  for (let time = 0; time <= most; time++) {
    last = await browser.act(
      'changePartnerWords',
      'ChangePartnerWordsInput',
      { words: { ...oak, organisation: `Oak ${time}` } },
      '__typename ... on TooManyRequests { retryAfterSeconds }',
    );
  }
  expect(last).toEqual({ __typename: 'TooManyRequests', retryAfterSeconds: seconds / most });
  const standing = { ...oak, organisation: `Oak ${most - 1}` };
  expect(await partnerOf(browser)).toMatchObject({ otherWords: said(standing) });
  // Sent again, or as it was: nothing is used up by it, and nothing is refused that is so.
  expect(await story.changeWords(browser, standing)).toMatchObject(done);
  expect(await story.changeWords(browser, elm)).toMatchObject({ problems: [{ path: ['organisation'] }] });
  expect(await story.changeWords(browser, null)).toMatchObject(done);
});

it('a form that is sent twice at once uses one of these up, also the last', async () => {
  const { browser, id } = await withLiveKeys('at-once@network.example');
  for (let time = 0; time < actLimits.WORD_CHANGES.most; time++) {
    const words = { ...oak, organisation: `Oak ${time}` };
    const outcomes = await Promise.all([story.changeWords(browser, words), story.changeWords(browser, words)]);
    expect(outcomes).toMatchObject([done, done]);
  }
  expect(await story.changeWords(browser, ash)).toMatchObject({ __typename: 'TooManyRequests' });
  expect(await auditOf(id)).toHaveLength(actLimits.WORD_CHANGES.most);
});

it('the queue counts whoever asks for other words, since when they do', async () => {
  const { browser, id } = await withLiveKeys('queue@network.example');
  const waiting = async () => {
    const operator = await story.operator();
    const { operatorDesk } = await operator.ask<{ operatorDesk: { queues: { queue: string; waiting: number }[] } }>(
      '{ operatorDesk { queues { queue waiting } } }',
    );
    return operatorDesk.queues.find(({ queue }) => queue === 'PARTNERS')?.waiting ?? 0;
  };
  const { browser: other } = await story.aPartner('other@network.example');
  await story.askForLive(other);
  database.clock.advance({ minutes: 1 });
  const before = await waiting();
  await story.changeWords(browser, oak);
  expect(await waiting()).toBe(before + 1);
  // Whoever asked for live keys before that comes before them, however long they have theirs.
  const operator = await story.operator();
  const page = '{ operatorDesk { partners(queue: WAITING, first: 50) { nodes { key } } } }';
  const { operatorDesk } = await operator.ask<{ operatorDesk: { partners: { nodes: { key: string }[] } } }>(page);
  expect(operatorDesk.partners.nodes.slice(-2).map(({ key }) => key)).toEqual([await idOf(other), id]);
});
