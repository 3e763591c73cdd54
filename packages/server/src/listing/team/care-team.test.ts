import { describe, expect, test } from 'vitest';
import { AccountStory } from '../../../test/account-story.js';
import { CareTeamStory, WORDS, type Member } from '../../../test/care-team-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { partsFor } from '../../platform/personal-data.js';
import type { AccountHolder } from '../../platform/actor.js';
import { removeListing } from '../keeper/leaving-listings.js';
import { listingsOf } from '../keeper/listing-control.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const scenario = new Scenario(database);
const team = new CareTeamStory(story, scenario);

const ASKED = 'A question from a colleague';
const SAID_YES = 'An answer from a colleague';
const NOT_THERE = 'NotFound: We could not find that colleague.';

describe('two who work together', () => {
  test('one asks, the other says yes, and from then on each listing names the other; either ends it at once', async () => {
    const [ana, bo] = [await team.member('Ana Wren'), await team.member('Bo Heron')];
    expect(await ana.ask(bo)).toBe('Listing');
    expect(await ana.shownWith()).toEqual([]);
    expect(await bo.shownWith()).toEqual([]);
    expect(await ana.colleagues()).toEqual({ 'Bo Heron, MD': 'YOU_ASKED' });
    expect(await bo.colleagues()).toEqual({ 'Ana Wren, MD': 'THEY_ASK' });
    expect(await bo.letters(ASKED)).toBe(1);
    expect(await bo.yes(ana)).toBe('Listing');
    expect(await ana.shownWith()).toEqual(['Bo']);
    expect(await bo.shownWith()).toEqual(['Ana']);
    expect(await ana.letters(SAID_YES)).toBe(1);
    expect(await bo.letters(SAID_YES)).toBe(0);
    expect(await bo.part(ana)).toBe('Listing');
    expect(await ana.shownWith()).toEqual([]);
    expect(await bo.shownWith()).toEqual([]);
  });

  test('what is done twice is done once, and mailed once', async () => {
    const [ana, bo] = [await team.member('Ana Twice'), await team.member('Bo Twice')];
    for (let count = 0; count < 3; count++) expect(await ana.ask(bo)).toBe('Listing');
    expect(await bo.letters(ASKED)).toBe(1);
    for (let count = 0; count < 2; count++) expect(await bo.yes(ana)).toBe('Listing');
    expect(await ana.ask(bo)).toBe('Listing');
    expect([await bo.letters(ASKED), await ana.letters(SAID_YES)]).toEqual([1, 1]);
    for (let count = 0; count < 2; count++) expect(await ana.part(bo)).toBe('Listing');
    expect(await bo.colleagues()).toEqual({ 'Ana Twice, MD': 'THEY_SAID_NO' });
  });

  test('both ask at once: they are together, once', async () => {
    for (let round = 0; round < 5; round++) {
      const [ana, bo] = [await team.member(`Ana Both${round}`), await team.member(`Bo Both${round}`)];
      expect(await Promise.all([ana.ask(bo), bo.ask(ana)])).toEqual(['Listing', 'Listing']);
      expect(await ana.shownWith()).toEqual(['Bo']);
      expect(await bo.shownWith()).toEqual(['Ana']);
      expect((await ana.letters(SAID_YES)) + (await bo.letters(SAID_YES))).toBe(1);
      const left = await database.unitOfWork.query(`SELECT 1 FROM care_team_asks WHERE from_id IN ($1, $2)`, [
        ana.person.id,
        bo.person.id,
      ]);
      expect(left).toEqual([]);
    }
  });

  test('neither listing names one that is paused, hidden, not confirmed or without a licence; back, both do', async () => {
    const [ana, bo] = [await team.member('Ana Gone'), await team.member('Bo Gone')];
    await team.together(ana, bo);
    const change = (sql: string) => database.unitOfWork.query(sql, [bo.person.id]);
    for (const [away, back] of [
      [
        `UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`,
        `UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`,
      ],
      [
        `UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`,
        `UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`,
      ],
      [
        `UPDATE practitioners SET last_confirmed_on = last_confirmed_on - 121 WHERE id = $1`,
        `UPDATE practitioners SET last_confirmed_on = last_confirmed_on + 121 WHERE id = $1`,
      ],
      [
        `UPDATE licenses SET expires_on = expires_on - 20000 WHERE practitioner_id = $1`,
        `UPDATE licenses SET expires_on = expires_on + 20000 WHERE practitioner_id = $1`,
      ],
    ] as const) {
      await change(away);
      expect(await ana.shownWith()).toEqual([]);
      expect(await bo.shownWith()).toBeNull();
      expect(await ana.keeper.own('colleagues { name isShown practitioner { slug } }')).toEqual({
        colleagues: [{ name: 'Bo Gone, MD', isShown: false, practitioner: null }],
      });
      await change(back);
      expect(await ana.shownWith()).toEqual(['Bo']);
    }
  });

  test('of eleven, ten: at once, under the locks of both', async () => {
    const ana = await team.member('Ana Ten');
    const others: InStory[] = [];
    for (let count = 0; count < 9; count++) others.push(await team.listing(`Bo Ten${count}`));
    await database.unitOfWork.query(
      `INSERT INTO care_team_members (practitioner_id, member_id)
       SELECT $1::uuid, id FROM unnest($2::uuid[]) id UNION ALL SELECT id, $1::uuid FROM unnest($2::uuid[]) id`,
      [ana.person.id, others.slice(0, 8).map(({ id }) => id)],
    );
    const askers: Member[] = [];
    for (const name of ['Cleo', 'Dina', 'Emil', 'Fay']) askers.push(await team.member(`${name} Asks`));
    for (const asker of askers) expect(await asker.ask(ana)).toBe('Listing');
    const outcomes = await Promise.all(askers.map((asker) => ana.yes(asker)));
    expect(outcomes.filter((outcome) => outcome === 'Listing')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome.startsWith('CareTeamRefused: A listing names 10'))).toHaveLength(2);
    expect(await ana.shownWith()).toHaveLength(10);
    // Nor does it ask anybody else, nor does anybody else's yes make an eleventh.
    expect(await ana.ask(others[8]!)).toMatch(/^CareTeamRefused: A listing names 10/);
    const waiting = askers[outcomes.findIndex((outcome) => outcome !== 'Listing')]!;
    expect(await waiting.shownWith()).toEqual([]);
    await database.unitOfWork.query(
      `UPDATE care_team_asks SET from_id = to_id, to_id = from_id WHERE from_id = $1 AND to_id = $2`,
      [waiting.person.id, ana.person.id],
    );
    expect(await waiting.yes(ana)).toMatch(/^CareTeamRefused: Their listing already names 10/);
    expect(await ana.shownWith()).toHaveLength(10);
  });
});

describe('nobody is pestered', () => {
  test('a no holds for a year, unless whoever said it asks themselves', async () => {
    const [ana, bo] = [await team.member('Ana No'), await team.member('Bo No')];
    await ana.ask(bo);
    expect(await bo.letters(ASKED)).toBe(1);
    expect(await bo.no(ana)).toBe('Listing');
    expect(await bo.no(ana)).toBe('Listing');
    expect(await ana.ask(bo)).toMatch(/^CareTeamRefused: They said no/);
    expect(await bo.letters(ASKED)).toBe(1);
    expect(await ana.letters(SAID_YES)).toBe(0);
    expect(await ana.colleagues()).toEqual({ 'Bo No, MD': 'THEY_SAID_NO' });
    expect(await bo.colleagues()).toEqual({ 'Ana No, MD': 'YOU_SAID_NO' });
    // Whoever was refused cannot say yes to it either.
    expect(await ana.yes(bo)).toBe(NOT_THERE);
    expect(await bo.ask(ana)).toBe('Listing');
    expect(await ana.yes(bo)).toBe('Listing');
    expect(await bo.shownWith()).toEqual(['Ana']);

    await bo.part(ana);
    expect(await ana.ask(bo)).toMatch(/^CareTeamRefused: They said no/);
    await database.unitOfWork.query(
      `UPDATE care_team_asks SET until = $2, told_at = at - interval '1 year' WHERE from_id = $1`,
      [ana.person.id, database.clock.now().toString()],
    );
    expect(await ana.colleagues()).toEqual({});
    expect(await ana.ask(bo)).toBe('Listing');
    expect(await bo.letters(ASKED)).toBe(2);
  });

  test('what is over is forgotten, and what is not stays', async () => {
    const [ana, bo, cleo] = [
      await team.member('Ana Over'),
      await team.member('Bo Over'),
      await team.member('Cleo Over'),
    ];
    await ana.ask(bo);
    await cleo.ask(bo);
    await bo.no(cleo);
    database.clock.advance({ hours: 24 * 90 });
    await sweep();
    const left = await database.unitOfWork.query(`SELECT from_id, state FROM care_team_asks WHERE to_id = $1`, [
      bo.person.id,
    ]);
    expect(left).toEqual([{ from_id: cleo.person.id, state: 'DECLINED' }]);
  });

  test('asked, taken back and asked again is one letter', async () => {
    const [ana, bo] = [await team.member('Ana Often'), await team.member('Bo Often')];
    for (let count = 0; count < 4; count++) {
      expect(await ana.ask(bo)).toBe('Listing');
      expect(await bo.letters(ASKED)).toBe(1);
      expect(await ana.part(bo)).toBe('Listing');
      expect(await bo.colleagues()).toEqual({});
      expect(await bo.yes(ana)).toBe(NOT_THERE);
    }
  });

  test('a letter about what was taken back before it left is not sent', async () => {
    const [ana, bo] = [await team.member('Ana Quick'), await team.member('Bo Quick')];
    await ana.ask(bo);
    await ana.part(bo);
    expect(await bo.letters(ASKED)).toBe(0);
  });

  test('ten wait for an answer at most', async () => {
    const ana = await team.member('Ana Many');
    const others: InStory[] = [];
    for (let count = 0; count < 11; count++) others.push(await team.listing(`Bo Many${count}`));
    for (const other of others.slice(0, 10)) expect(await ana.ask(other)).toBe('Listing');
    expect(await ana.ask(others[10]!)).toMatch(/^CareTeamRefused: 10 colleagues have not answered/);
  });

  test('an answer is not told apart from silence: whether anybody keeps a listing makes no difference', async () => {
    const ana = await team.member('Ana Asks');
    const kept = await team.member('Bo Kept');
    const unclaimed = await team.listing('Bo Alone');
    await database.unitOfWork.query(
      `UPDATE practitioners SET contact_email = NULL, contact_email_hash = NULL WHERE id = $1`,
      [unclaimed.id],
    );
    expect([await ana.ask(kept), await ana.ask(unclaimed)]).toEqual(['Listing', 'Listing']);
    await story.sendMails();
    expect(await ana.colleagues()).toEqual({ 'Bo Kept, MD': 'YOU_ASKED', 'Bo Alone, MD': 'YOU_ASKED' });
    const owed = await database.unitOfWork.query(
      `SELECT 1 FROM outbox o JOIN care_team_asks a ON a.id = o.subject_id WHERE a.from_id = $1 AND o.sent_at IS NULL`,
      [ana.person.id],
    );
    expect(owed).toEqual([]);
  });

  test('nobody asks, is asked or is found while a listing is out of sight; a waiting question is not shown', async () => {
    const [ana, bo] = [await team.member('Ana Veil'), await team.member('Bo Veil')];
    await scenario.pause(bo.person);
    expect(await ana.find('veil')).toEqual({});
    expect(await ana.ask(bo)).toBe(NOT_THERE);
    expect(await bo.ask(ana)).toMatch(/^CareTeamRefused: Your own listing is out of sight/);
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`, [bo.person.id]);
    expect(await ana.ask(bo)).toBe('Listing');
    await scenario.pause(ana.person);
    expect(await bo.colleagues()).toEqual({});
    expect(await bo.yes(ana)).toBe(NOT_THERE);
    expect(await bo.letters(ASKED)).toBe(0);
  });
});

describe('finding a colleague', () => {
  test('by some of the name, however it is written; not oneself, and nobody without words', async () => {
    const ana = await team.member('Ana Ösprey');
    const bo = await team.member('Bo Ósprey');
    expect(await ana.find('ospr')).toEqual({ 'Bo Ósprey, MD': 'NOBODY_ASKED' });
    expect(await ana.find(' Osprey,  BO, MD ')).toEqual({ 'Bo Ósprey, MD': 'NOBODY_ASKED' });
    expect(await ana.find('bo%sprey')).toEqual({});
    expect(await ana.find('  ')).toEqual({});
    await bo.ask(ana);
    expect(await ana.find('osprey')).toEqual({ 'Bo Ósprey, MD': 'THEY_ASK' });
  });
});

test('nobody answers, ends or reads for somebody else', async () => {
  const [ana, bo, eve] = [await team.member('Ana Own'), await team.member('Bo Own'), await team.member('Eve Own')];
  await ana.ask(bo);
  expect(await eve.yes(ana)).toBe(NOT_THERE);
  expect(await eve.part(ana)).toBe('Listing');
  // Whoever asked cannot say yes in the other's name.
  expect(await ana.yes(bo)).toBe(NOT_THERE);
  const { id } = await bo.keeper.own('id');
  const input = { listingId: id, practitionerId: ana.person.globalId, confirm: true };
  const outcome = await eve.keeper.browser.act('answerColleague', 'AnswerColleagueInput', input, WORDS);
  expect(outcome).toMatchObject({ __typename: 'NotFound', message: 'We could not find that listing.' });
  expect(await ana.shownWith()).toEqual([]);
  expect(await eve.colleagues()).toEqual({});
});

test('who loses the listing while they wait changes nothing any more', async () => {
  const [ana, bo, eve] = [await team.member('Ana Lost'), await team.member('Bo Lost'), await team.member('Eve Lost')];
  await ana.ask(bo);
  const waited = await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', ana.person.id);
    const begun = bo.yes(ana);
    await expect
      .poll(() => database.unitOfWork.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`))
      .not.toEqual([]);
    await database.unitOfWork.query(
      `UPDATE listing_controllers SET account_id = (SELECT account_id FROM listing_controllers WHERE practitioner_id = $2)
       WHERE practitioner_id = $1`,
      [bo.person.id, eve.person.id],
    );
    return { begun };
  });
  expect(await waited.begun).toBe('NotFound: We could not find that listing.');
  expect(await ana.shownWith()).toEqual([]);
});

test('it is taken along, and goes with the account', async () => {
  const [ana, bo] = [await team.member('Ana Leaves'), await team.member('Bo Stays')];
  const cleo = await team.member('Cleo Waits');
  await team.together(ana, bo);
  await cleo.ask(ana);
  const [row] = await database.unitOfWork.query<{ accountId: string }>(
    `SELECT account_id AS "accountId" FROM listing_controllers WHERE practitioner_id = $1`,
    [ana.person.id],
  );
  const holder = { kind: 'ACCOUNT', accountId: row!.accountId, roles: ['PRACTITIONER'] } as unknown as AccountHolder;
  const taken: unknown[] = [];
  for (const part of partsFor(story.house.services.personalData, holder)) {
    if (part.name === 'care-team') for await (const record of part.read(holder)) taken.push(record);
  }
  expect(taken).toMatchObject([
    { colleague: 'Bo Stays, MD', standing: 'TOGETHER' },
    { colleague: 'Cleo Waits, MD', standing: 'THEY_ASK' },
  ]);
  await database.unitOfWork.run(async (tx) => {
    for (const id of await listingsOf(tx, row!.accountId)) {
      await tx.lock('practitioner', id);
      await removeListing(tx, id);
    }
  });
  expect(await bo.shownWith()).toEqual([]);
  expect(await bo.colleagues()).toEqual({});
  expect(await cleo.colleagues()).toEqual({});
});

async function sweep(): Promise<void> {
  for (const each of story.house.services.sweeps) if (each.name === 'listing.team-asks') await each.run();
}
