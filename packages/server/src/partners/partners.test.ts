import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { PartnerStory } from '../../test/partner-story.js';
import { keyOf } from '../platform/graphql/global-id.js';

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

const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => database.unitOfWork.query<Row>(sql, parameters);

describe('signing up', () => {
  it('makes an account a partner with a first test key, whose text is stored nowhere', async () => {
    const { browser, first } = await story.aPartner('elm@network.example');
    expect(first.text).toMatch(/^clr_test_[0-9A-Za-z]{49}$/);
    expect((await browser.viewer())?.account.roles).toContain('PARTNER');
    const { partner } = await story.consoleOf(browser);
    expect(partner).toMatchObject({ name: 'Elm Network', site: 'https://elm.example', live: 'NOT_ASKED' });
    expect(partner?.keys).toMatchObject([
      { kind: 'TEST', works: true, ending: first.text.slice(-4), lastUsedOn: null },
    ]);
    const tables = await rows<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    for (const { name } of tables) {
      const held = await rows<{ n: number }>(`SELECT count(*)::integer AS n FROM "${name}" t WHERE t::text LIKE $1`, [
        `%${first.text.slice(9)}%`,
      ]);
      expect(held, name).toEqual([{ n: 0 }]);
    }
  });

  it('says what is missing, and makes nobody a partner twice', async () => {
    const browser = await story.accounts.signedIn('oak@network.example');
    const empty = await story.become(browser, { organisation: ' ', site: 'nowhere', purpose: '' });
    expect(empty).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['organisation'] }, { path: ['site'] }, { path: ['purpose'] }],
    });
    expect(await story.become(browser, { site: 'http://127.0.0.1/' })).toMatchObject({
      problems: [{ path: ['site'] }],
    });
    expect(await story.consoleOf(browser)).toEqual({ partner: null });
    await story.become(browser);
    expect(await story.become(browser)).toMatchObject({ __typename: 'InvalidInput' });
    expect((await story.consoleOf(browser)).partner?.keys).toHaveLength(1);
  });

  it('asks for a sign-in of just now', async () => {
    const browser = await story.accounts.signedIn('late@network.example');
    database.clock.advance({ hours: 2 });
    expect(await story.become(browser)).toMatchObject({ __typename: 'FreshSignInNeeded' });
    expect(await story.consoleOf(browser)).toEqual({ partner: null });
  });
});

describe('keys', () => {
  it('are two of a kind at a time, so that one follows another', async () => {
    const { browser, first } = await story.aPartner('two@network.example');
    const second = await story.aKey(browser);
    expect(await story.makeKey(browser, { name: 'Third' })).toMatchObject({ __typename: 'TwoKeysAlready' });
    expect(await story.revoke(browser, first.key)).toMatchObject({ __typename: 'AccountChanged' });
    expect(await story.revoke(browser, first.key)).toMatchObject({ __typename: 'NotFound' });
    await story.aKey(browser, { name: 'Third' });
    const { partner } = await story.consoleOf(browser);
    expect(partner?.keys.filter(({ works }) => works).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Another', 'Third']),
    );
    expect(partner?.keys.map(({ key }) => key)).toContain(second.key);
  });

  it('sent for ten times at once are two', async () => {
    const { browser } = await story.aPartner('race@network.example');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => story.makeKey(browser, { name: `Key ${n}` })),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'PartnerKeyMade')).toHaveLength(1);
    expect((await story.consoleOf(browser)).partner?.keys).toHaveLength(2);
  });

  it('of a name that a working one has are not made: a form that is sent twice makes one', async () => {
    const { browser } = await story.aPartner('twice@network.example');
    expect(await story.makeKey(browser, { name: 'First test key' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['name'] }],
    });
  });

  it.each([
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['directory:read', 'everything'] }, 'scopes'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(61) }, 'name'],
    [{ kind: null }, 'kind'],
    [{ expiresInDays: 0 }, 'expiresInDays'],
    [{ expiresInDays: 731 }, 'expiresInDays'],
    [{ origins: ['http://elm.example'] }, 'origins'],
    [{ kind: 'PUBLISHABLE', origins: [] }, 'origins'],
    [{ kind: 'PUBLISHABLE', origins: ['https://elm.example'], scopes: ['webhooks:manage'] }, 'scopes'],
  ])('asked for as %j are not made', async (input, field) => {
    const { browser } = await story.aPartner(`wrong-${JSON.stringify(input).length}-${field}@network.example`);
    expect(await story.makeKey(browser, input)).toMatchObject({ problems: [{ path: [field] }] });
    expect((await story.consoleOf(browser)).partner?.keys).toHaveLength(1);
  });

  it('of somebody else are not there', async () => {
    const { first } = await story.aPartner('mine@network.example');
    const { browser } = await story.aPartner('theirs@network.example');
    expect(await story.revoke(browser, first.key)).toMatchObject({ __typename: 'NotFound' });
    const nobody = await story.accounts.signedIn('no-partner@network.example');
    expect(await story.makeKey(nobody)).toMatchObject({ __typename: 'NotFound' });
    expect(await story.revoke(nobody, first.key)).toMatchObject({ __typename: 'NotFound' });
  });

  it('that work are shown first, however many were made and revoked after them', async () => {
    const { browser, first } = await story.aPartner('many@network.example');
    const id = keyOf('Partner', String((await story.consoleOf(browser)).partner?.id));
    await database.unitOfWork.query(
      `INSERT INTO partner_keys (id, partner_id, kind, name, secret_hash, ending, scopes, origins, made_at, revoked_at)
       SELECT gen_random_uuid(), $1, 'TEST', 'Key ' || n, sha256(('many' || n)::bytea), 'abcd', '{directory:read}', '{}',
         $2::timestamptz + make_interval(mins => n), $2::timestamptz + make_interval(mins => n)
       FROM generate_series(1, 60) n`,
      [id, database.clock.now().toString()],
    );
    const keys = (await story.consoleOf(browser)).partner?.keys;
    expect(keys).toHaveLength(50);
    expect(keys?.[0]).toMatchObject({ key: first.key, works: true });
  });

  it('that end by themselves are told of once, a week before', async () => {
    const { browser } = await story.aPartner('ending@network.example');
    await story.aKey(browser, { name: 'A month', expiresInDays: 30 });
    const began = database.clock.now();
    const letters = async () => {
      await story.accounts.house.services.sweeps.find(({ name }) => name === 'partners.keys-ending')!.run();
      const mails = await story.accounts.mailsTo('ending@network.example');
      return mails.filter(({ subject }) => subject === 'A key expires soon');
    };
    database.clock.advance({ hours: 24 * 23 - 1 });
    expect(await letters()).toEqual([]);
    database.clock.advance({ hours: 1 });
    const [letter] = await letters();
    expect(letter?.text).toContain('“A month”');
    expect(letter?.text).toMatch(/From Monday, December 21, .* it opens nothing/);
    expect(await letters()).toHaveLength(1);
    database.clock.set(began.toString());
  });

  it('that end are told of with what can be done: another is made, or the other one is put in their place', async () => {
    const told = async (
      email: string,
      hasAnother: boolean,
      otherEndsInDays: number | null = null,
      otherKind = 'TEST',
    ) => {
      const { browser, first } = await story.aPartner(email);
      if (otherEndsInDays !== null) {
        await database.unitOfWork.query(`UPDATE partner_keys SET expires_at = $2 WHERE id = $1`, [
          ...[
            keyOf('PartnerKey', first.key),
            database.clock
              .now()
              .add({ hours: 24 * otherEndsInDays })
              .toString(),
          ],
        ]);
      }
      await database.unitOfWork.query(`UPDATE partner_keys SET kind = $2 WHERE id = $1`, [
        ...[keyOf('PartnerKey', first.key), otherKind],
      ]);
      await story.aKey(browser, { name: 'A month', expiresInDays: 30 });
      const began = database.clock.now();
      if (!hasAnother) {
        await database.unitOfWork.query(`UPDATE partner_keys SET revoked_at = $2 WHERE id = $1`, [
          ...[keyOf('PartnerKey', first.key), began.toString()],
        ]);
      }
      database.clock.advance({ hours: 24 * 24 });
      await story.accounts.house.services.sweeps.find(({ name }) => name === 'partners.keys-ending')!.run();
      const mails = await story.accounts.mailsTo(email);
      database.clock.set(began.toString());
      return mails.find(({ subject }) => subject === 'A key expires soon')?.text;
    };
    expect(await told('two-ending@network.example', true)).toMatch(
      /you have another: “First test key”, which ends in \w{4}\./,
    );
    for (const days of [27, 33]) {
      const text = await told(`both-ending-${days}@network.example`, true, days);
      expect(text).toContain('That one will expire soon, too. Revoke one of them, make a new one');
      expect(text).not.toContain('Put that one in place of this one');
    }
    expect(await told('later-ending@network.example', true, 90)).toContain('Put that one in place of this one');
    for (const text of [
      await told('one-ending@network.example', false),
      await told('live-beside@network.example', true, null, 'LIVE'),
    ]) {
      expect(text).toContain('Make another of the same kind now: two can work at a time.');
    }
  });

  it('that end while their partner is suspended are told of once that is over, and another can be made', async () => {
    const email = 'closed-ending@network.example';
    const { browser } = await story.aPartner(email);
    const accountId = await browser.accountId();
    await story.aKey(browser, { name: 'A month', expiresInDays: 30 });
    const began = database.clock.now();
    const letters = async () => {
      await story.accounts.house.services.sweeps.find(({ name }) => name === 'partners.keys-ending')!.run();
      return (await story.accounts.mailsTo(email)).filter(({ subject }) => subject === 'A key expires soon');
    };
    database.clock.advance({ hours: 24 * 25 });
    await database.unitOfWork.query(
      `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
       VALUES (gen_random_uuid(), $1, 'NOT_SAFE', $2, $2, $2::timestamptz + interval '3 days')`,
      [accountId, database.clock.now().toString()],
    );
    expect(await letters()).toEqual([]);
    await database.unitOfWork.query(`DELETE FROM account_suspensions`);
    expect(await letters()).toHaveLength(1);
    database.clock.set(began.toString());
  });

  it('of a partner who is suspended are neither made nor revoked by them, and both again afterwards', async () => {
    const { browser } = await story.aPartner('suspended-keys@network.example');
    const { key } = await story.aKey(browser, { name: 'Kept' });
    await database.unitOfWork.query(
      `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
       VALUES (gen_random_uuid(), $1, 'NOT_SAFE', $2, $2, $2::timestamptz + interval '3 days')`,
      [await browser.accountId(), database.clock.now().toString()],
    );
    expect(await story.makeKey(browser, { name: 'Another' })).toMatchObject({ __typename: 'NotFound' });
    expect(await story.revoke(browser, String(key))).toMatchObject({ __typename: 'NotFound' });
    await database.unitOfWork.query(`DELETE FROM account_suspensions`);
    expect(await story.revoke(browser, String(key))).toMatchObject({ __typename: 'AccountChanged' });
    expect(await story.makeKey(browser, { name: 'Another' })).toMatchObject({ __typename: 'PartnerKeyMade' });
  });

  it('that end after two years are said to have been last used with the year of it', async () => {
    const { browser } = await story.aPartner('unused@network.example');
    const { key } = await story.aKey(browser, { name: 'Two years', expiresInDays: 730 });
    const began = database.clock.now();
    await database.unitOfWork.query(`UPDATE partner_keys SET last_used_on = '2026-11-27' WHERE id = $1`, [
      keyOf('PartnerKey', String(key)),
    ]);
    database.clock.advance({ hours: 24 * 724 });
    await story.accounts.house.services.sweeps.find(({ name }) => name === 'partners.keys-ending')!.run();
    const mails = await story.accounts.mailsTo('unused@network.example');
    const letter = mails.find(({ subject }) => subject === 'A key expires soon');
    expect(letter?.text).toContain('It was last used on Friday, November 27, 2026.');
    database.clock.set(began.toString());
  });

  it('are told of by mail, without what opens anything', async () => {
    const { first } = await story.aPartner('mail@network.example');
    const [mail] = (await story.accounts.mailsTo('mail@network.example')).filter(({ subject }) => /key/.test(subject));
    expect(mail?.text).toContain('First test key');
    expect(mail?.text).toContain('/partners/keys');
    expect(mail?.text).not.toContain(first.text.slice(9, 20));
  });
});

describe('live keys', () => {
  it('come after a yes to the terms and a yes of an operator', async () => {
    const { browser } = await story.aPartner('live@network.example');
    const live = { kind: 'LIVE', name: 'Live' };
    expect(await story.makeKey(browser, live)).toMatchObject({ __typename: 'NoLiveKeysYet' });
    expect(await story.askForLive(browser, { agree: false })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await story.askForLive(browser, { version: '2020-01-01' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await story.askForLive(browser)).toMatchObject({ __typename: 'AccountChanged' });
    expect(await story.makeKey(browser, live)).toMatchObject({ __typename: 'NoLiveKeysYet' });
    const { partner } = await story.consoleOf(browser);
    expect(partner).toMatchObject({ live: 'ASKED', agreedVersion: '2026-11-27' });
    expect(await story.decide(String(partner?.id), 'APPROVE')).toMatchObject({ live: 'APPROVED', mayDecide: ['END'] });
    expect((await story.aKey(browser, live)).text).toMatch(/^clr_live_/);
    const subjects = (await story.accounts.mailsTo('live@network.example')).map(({ subject }) => subject);
    expect(subjects).toContain('You can make live keys');
  });

  it('are none that can be made while other terms hold than were agreed to, until another yes', async () => {
    const { browser } = await story.aPartner('earlier@network.example');
    await story.askForLive(browser);
    const id = String((await story.consoleOf(browser)).partner?.id);
    await story.decide(id, 'APPROVE');
    await database.unitOfWork.query(`UPDATE partner_agreements SET version = '2020-01-01' WHERE partner_id = $1`, [
      keyOf('Partner', id),
    ]);
    expect(await story.makeKey(browser, { kind: 'LIVE', name: 'Live' })).toMatchObject({
      __typename: 'NoLiveKeysYet',
      message: 'The terms of data use have changed. Read and agree to them first.',
    });
    expect(await story.makeKey(browser, { kind: 'TEST', name: 'Test' })).toMatchObject({
      __typename: 'PartnerKeyMade',
    });
    expect(await story.askForLive(browser)).toMatchObject({ __typename: 'AccountChanged' });
    expect(await story.makeKey(browser, { kind: 'LIVE', name: 'Live' })).toMatchObject({
      __typename: 'PartnerKeyMade',
    });
  });

  it('are refused and ended with a reason that the partner reads, and may be asked for again', async () => {
    const { browser } = await story.aPartner('refused@network.example');
    await story.askForLive(browser);
    const id = String((await story.consoleOf(browser)).partner?.id);
    expect(await story.decide(id, 'END', 'AGAINST_TERMS')).toMatchObject({ __typename: 'ChangedMeanwhile' });
    expect(await story.decide(id, 'REFUSE')).toMatchObject({ problems: [{ path: ['reason'] }] });
    expect(await story.decide(id, 'REFUSE', 'NOT_CLEAR')).toMatchObject({ live: 'REFUSED' });
    expect((await story.consoleOf(browser)).partner).toMatchObject({ liveReason: 'NOT_CLEAR' });
    const mails = await story.accounts.mailsTo('refused@network.example');
    expect(mails.find(({ subject }) => subject === 'About your live keys')?.text).toContain('it is not clear to us');
    await story.askForLive(browser);
    expect((await story.consoleOf(browser)).partner).toMatchObject({ live: 'ASKED', liveReason: null });
    await story.decide(id, 'APPROVE');
    await story.aKey(browser, { kind: 'LIVE', name: 'Before' });
    expect(await story.decide(id, 'END', 'AGAINST_TERMS')).toMatchObject({ live: 'ENDED' });
    expect(await story.makeKey(browser, { kind: 'LIVE', name: 'L' })).toMatchObject({ __typename: 'NoLiveKeysYet' });
    // A yes that comes later opens nothing that was shut.
    await story.askForLive(browser);
    await story.decide(id, 'APPROVE');
    const { partner } = await story.consoleOf(browser);
    const works = partner?.keys.map(({ kind, name, works }) => `${String(kind)} ${String(name)}: ${String(works)}`);
    expect(works?.toSorted()).toEqual(['LIVE Before: false', expect.stringMatching(/^TEST .*: true$/)]);
  });

  it('that were ended stand as ended, with what has to be taken down, however often they are asked for, until a yes', async () => {
    const { browser } = await story.aPartner('ended@network.example');
    const id = String((await story.consoleOf(browser)).partner?.id);
    const stands = async () => {
      const { partner } = await story.consoleOf(browser);
      return [partner?.live, partner?.liveEndedAt];
    };
    await story.askForLive(browser);
    await story.decide(id, 'REFUSE', 'NOT_CLEAR');
    expect(await stands()).toEqual(['REFUSED', null]);
    await story.askForLive(browser);
    await story.decide(id, 'APPROVE');
    expect(await stands()).toEqual(['APPROVED', null]);
    await story.aKey(browser, { kind: 'LIVE', name: 'Revoked' }).then(({ key }) => story.revoke(browser, key));
    database.clock.advance({ minutes: 1 });
    await story.decide(id, 'END', 'AGAINST_TERMS');
    const ended = database.clock.now().toString();
    expect(await stands()).toEqual(['ENDED', ended]);
    database.clock.advance({ minutes: 1 });
    await story.askForLive(browser);
    expect(await stands()).toEqual(['ASKED', ended]);
    await story.decide(id, 'REFUSE', 'NOT_THE_SITE');
    expect(await stands()).toEqual(['REFUSED', ended]);
    await story.askForLive(browser);
    database.clock.advance({ minutes: 1 });
    await story.decide(id, 'APPROVE');
    expect(await stands()).toEqual(['APPROVED', null]);
  });

  it('that nobody made are none that could be ended: neither letter nor page asks for anything to be taken down', async () => {
    const { browser } = await story.aPartner('none@network.example');
    await story.askForLive(browser);
    const id = String((await story.consoleOf(browser)).partner?.id);
    await story.decide(id, 'APPROVE');
    await story.decide(id, 'END', 'THEIR_WISH');
    expect((await story.consoleOf(browser)).partner).toMatchObject({ live: 'ENDED', liveEndedAt: null });
    const letters = await story.accounts.mailsTo('none@network.example');
    const letter = letters.find(({ subject }) => subject === 'About your live keys');
    expect(letter?.text).toContain('You can no longer make live keys');
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('You made none, so there is nothing to take down.');
    expect(letter?.text).not.toContain('do not work');
  });

  it('refused because it is not clear, are asked for in other words, which stay once an operator reads them', async () => {
    const { browser } = await story.aPartner('unclear@network.example');
    const words = { organisation: 'Unclear', site: 'https://unclear.example', purpose: 'Things.' };
    await story.askForLive(browser, { words });
    const id = String((await story.consoleOf(browser)).partner?.id);
    await story.decide(id, 'REFUSE', 'NOT_CLEAR');
    const clear = { ...words, organisation: 'Clear', purpose: 'We show who is near to members of our charity.' };
    expect(await story.askForLive(browser, { words: { ...clear, site: 'nowhere' } })).toMatchObject({
      problems: [{ path: ['site'] }],
    });
    expect((await story.consoleOf(browser)).partner).toMatchObject({ name: 'Unclear', live: 'REFUSED' });
    await story.askForLive(browser, { words: clear });
    const asked = { name: 'Clear', purpose: clear.purpose, live: 'ASKED' };
    expect((await story.consoleOf(browser)).partner).toMatchObject(asked);
    // Neither while an operator reads, nor after the yes.
    const refused = { __typename: 'InvalidInput', problems: [{ path: ['words'] }] };
    expect(await story.askForLive(browser, { words })).toMatchObject(refused);
    expect((await story.consoleOf(browser)).partner).toMatchObject(asked);
    // A form that was sent twice has no other words.
    expect(await story.askForLive(browser, { words: clear })).toMatchObject({ __typename: 'AccountChanged' });
    await story.decide(id, 'APPROVE');
    expect(await story.askForLive(browser, { words })).toMatchObject(refused);
    expect((await story.consoleOf(browser)).partner).toMatchObject({ ...asked, live: 'APPROVED' });
  });

  it('are decided once, whoever is second, and never for oneself', async () => {
    const { browser } = await story.aPartner('race2@network.example');
    await story.askForLive(browser);
    const id = String((await story.consoleOf(browser)).partner?.id);
    const outcomes = await Promise.all([story.decide(id, 'APPROVE'), story.decide(id, 'REFUSE', 'NOT_CLEAR')]);
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(['ChangedMeanwhile', 'DeskPartner']);
    const operator = await story.operator();
    await story.become(operator);
    await story.askForLive(operator);
    const own = String((await story.consoleOf(operator)).partner?.id);
    expect(await story.decide(own, 'APPROVE')).toMatchObject({ __typename: 'YourOwnDecision' });
    const { operatorDesk } = await operator.ask<{ operatorDesk: { partners: { nodes: object[] }; queues: object[] } }>(
      `{ operatorDesk { queues { queue waiting } partners(queue: WAITING, first: 50) { nodes { name email isOwn mayDecide } } } }`,
    );
    expect(operatorDesk.partners.nodes).toContainEqual({
      ...{ name: 'Elm Network', email: 'operator@clearing.example', isOwn: true, mayDecide: [] },
    });
    expect(operatorDesk.queues).toContainEqual({ queue: 'PARTNERS', waiting: 1 });
  });
});

it('what was done is in the audit log', async () => {
  const actions = await rows<{ action: string }>(
    `SELECT DISTINCT action FROM audit_entries WHERE action LIKE 'partner%' ORDER BY 1`,
  );
  expect(actions.map(({ action }) => action)).toEqual([
    ...['partner.agreed', 'partner.joined', 'partner.key.made', 'partner.key.revoked'],
    ...['partner.live.approved', 'partner.live.asked', 'partner.live.ended', 'partner.live.refused'],
  ]);
});
