import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../test/account-story.js';
import { testNow } from '../../../test/database.js';
import { LookAlikeStory } from '../../../test/look-alike-story.js';
import { newOperator } from '../../../test/operator-story.js';
import { registryPerson } from '../../demonstration/registry-file.js';

let desk: LookAlikeStory;

beforeAll(async () => {
  desk = await LookAlikeStory.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.database.clock.set(testNow));

describe('what is before everybody', () => {
  test('is found where a name only looks like another, with the signs that are not what they look like', async () => {
    const hope = await desk.seen('Hope Benton, MD');
    const fake = await desk.seen('Норе Bentоn', { town: 'Austin', checked: false });
    const [item, ...more] = await desk.about('Hope Benton, MD');
    expect(more).toEqual([]);
    expect(item).toMatchObject({ reasons: ['DISGUISED_NAME'], isHeld: false, isOpen: true });
    expect(item?.decisions).toEqual(['DIFFERENT_PEOPLE', 'HIDE_FIRST', 'HIDE_SECOND']);
    const found = await desk.opened(desk.rosa, item!.key);
    const { first, second } = found!['case'] as { first: { name: string; strangeSigns: string[] }; second: Outcome };
    const [theirs, real] = [first, second].toSorted((one) => (one['name'] === 'Норе Bentоn' ? -1 : 1));
    expect(theirs).toMatchObject({
      cities: ['Austin, US-TX'],
      strangeSigns: [
        'Н: Cyrillic letter, U+041D',
        'о: Cyrillic letter, U+043E',
        'р: Cyrillic letter, U+0440',
        'е: Cyrillic letter, U+0435',
      ],
      licenses: [{ isChecked: false }],
    });
    expect(real).toMatchObject({ name: 'Hope Benton, MD', strangeSigns: [], licenses: [{ isChecked: true }] });
    const isFirst = item?.firstName === 'Норе Bentоn';
    const hide = await desk.decide(
      desk.rosa,
      item!.key,
      isFirst ? 'HIDE_FIRST' : 'HIDE_SECOND',
      'SOMEBODY_ELSE',
      'It is a copy.',
    );
    expect(hide).toMatchObject({ __typename: 'DeskLookAlike' });
    expect(await desk.isSeen(fake)).toBe(false);
    expect(await desk.isSeen(hope)).toBe(true);
    expect(await desk.about('Hope Benton, MD')).toEqual([]);
    expect((await desk.opened(desk.rosa, item!.key))?.['history']).toEqual([
      {
        by: 'rosa@operators.example',
        decision: expect.stringContaining('HIDE') as string,
        reason: 'SOMEBODY_ELSE',
        note: 'It is a copy.',
      },
    ]);
    const [{ note } = { note: Buffer.of() }] = await desk.database.unitOfWork.query<{ note: Buffer }>(
      `SELECT note FROM listing_look_alike_events`,
    );
    expect(note.toString('latin1')).not.toContain('copy');
    // Shown again, it waits again.
    await desk.database.unitOfWork.query(`DELETE FROM listing_hidings WHERE practitioner_id = $1`, [fake.id]);
    await desk.database.unitOfWork.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`, [fake.id]);
    expect(await desk.about('Hope Benton, MD')).toHaveLength(1);
  });

  test('is not found where people only share a name, or live beside each other', async () => {
    await desk.seen('Mara Lund', { town: 'Dallas' });
    await desk.seen('Mara Lund', { town: 'Houston' });
    await desk.seen('Mira Lund', { town: 'Dallas' });
    expect(await desk.about('Mara Lund')).toEqual([]);
    expect(await desk.about('Mira Lund')).toEqual([]);
  });

  test('is found with the same name in one city, or one licence', async () => {
    await desk.seen('Otto Falk', { number: 'TX-100' });
    await desk.seen('Falk Otto', { number: 'TX-101' });
    expect(await desk.about('Otto Falk')).toMatchObject([{ reasons: ['SWAPPED_NAME', 'SAME_CITY'] }]);
    await desk.seen('Ida Ron', { number: 'H 777' });
    await desk.seen('Eva Sol', { number: 'h-777', town: 'Houston' });
    expect(await desk.about('Ida Ron')).toMatchObject([{ reasons: ['SAME_LICENSE'] }]);
  });

  test('two people stay two until a name changes; not alike any more, nothing waits', async () => {
    const one = await desk.seen('Nils Aho', { contactEmail: 'nils@practice.example' });
    await desk.seen('Nils Aho');
    const [item] = await desk.about('Nils Aho');
    expect(await desk.settle(item!.key)).toMatchObject({ isOpen: false, decisions: ['REOPEN'] });
    await desk.database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    expect(await desk.about('Nils Aho')).toEqual([]);
    expect(await desk.about('Nils Aho', false)).toHaveLength(1);
    expect(await desk.audited(one.id).then((first) => first.length)).toBeGreaterThanOrEqual(0);

    await desk.database.unitOfWork.query(`UPDATE practitioners SET given_name = 'Nils J.' WHERE id = $1`, [one.id]);
    await desk.database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    expect(await desk.about('Nils J. Aho')).toMatchObject([{ reasons: ['SAME_NAME', 'SAME_CITY'], isOpen: true }]);
    await desk.database.unitOfWork.query(`UPDATE practitioners SET given_name = 'Bo' WHERE id = $1`, [one.id]);
    await desk.database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    expect(await desk.about('Bo Aho')).toEqual([]);
    expect(await desk.opened(desk.rosa, item!.key)).toMatchObject({ isOpen: false, decisions: [] });
    expect(await desk.settle(item!.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  });

  test('is found when the registry gives its number to somebody else, whichever came first', async () => {
    const list = (npi: string, family: string, other: string | null, importId = randomUUID()) =>
      desk.database.unitOfWork.query(
        `INSERT INTO registry_entries (npi, given_name, family_name, other_family_name, city, region, taxonomies, import_id)
         VALUES ($1, 'ANY', $2, $3, 'TYLER', 'US-TX', '[]', $4)
         ON CONFLICT (npi) DO UPDATE SET family_name = excluded.family_name, import_id = excluded.import_id`,
        [npi, family, other, importId],
      );
    await list('1234567893', 'OTHERBY', null);
    await desk.seen('Runa Holt', { npi: '1234567893' });
    await desk.seen('Rune Married', { npi: '1245319599' });
    expect(await desk.about('Runa Holt')).toMatchObject([{ reasons: ['NPI_OF_SOMEBODY_ELSE'], secondName: null }]);
    await list('1245319599', 'MAIDEN', 'MARRIED');
    expect(await desk.about('Rune Married')).toEqual([]);
    await list('1245319599', 'MAIDEN', null);
    await desk.database.unitOfWork.query(`UPDATE registry_entries SET other_family_name = NULL`);
    const [item] = await desk.about('Rune Married');
    expect(item?.decisions).toEqual(['DIFFERENT_PEOPLE', 'HIDE_FIRST']);
    expect((await desk.opened(desk.rosa, item!.key))?.['case']).toMatchObject({
      second: { name: 'ANY MAIDEN', cities: ['TYLER, US-TX'], npi: '1245319599' },
    });
    await list('1245319599', 'MARRIED', null);
    expect(await desk.about('Rune Married')).toEqual([]);
  });
});

test('two operators decide at once: one does it, the other is told, and it is done once', async () => {
  await desk.seen('Embla Voss');
  const keeper = await desk.writes('Embla', 'Vоss');
  await desk.publish(keeper);
  const [item] = await desk.about('Embla Voss');
  const outcomes = await Promise.all([
    desk.settle(item!.key),
    desk.decide(desk.paul, item!.key, 'SEND_BACK', 'NOT_SHOWN', 'Show us a licence.'),
    desk.decide(desk.paul, item!.key, 'DIFFERENT_PEOPLE', 'THEY_SHOWED_US'),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'ChangedMeanwhile',
    'ChangedMeanwhile',
    'DeskLookAlike',
  ]);
  const history = (await desk.opened(desk.rosa, item!.key))?.['history'] as object[];
  expect(history).toHaveLength(1);
  const letters = (await desk.story.mailsTo(keeper.email)).filter(
    ({ subject }) => subject === 'An answer about your listing',
  );
  expect(letters).toHaveLength(1);
});

test('sent back by one operator, it is not settled by another who still has the page, and asked again it waits again', async () => {
  await desk.seen('Tora Blix');
  const keeper = await desk.writes('Tora', 'Вlix');
  await desk.publish(keeper);
  const [item] = await desk.about('Tora Blix');
  expect(await desk.decide(desk.rosa, item!.key, 'SEND_BACK', 'NOT_SHOWN', 'Show us a licence.')).toMatchObject({
    isOpen: false,
    decisions: [],
  });
  expect(await desk.decide(desk.paul, item!.key, 'DIFFERENT_PEOPLE', 'THEY_SHOWED_US')).toMatchObject({
    __typename: 'ChangedMeanwhile',
  });
  expect(await desk.publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
  expect(await desk.about('Tora Blix')).toMatchObject([{ isHeld: true, isOpen: true }]);
});

test('of two that everybody sees, one operator hides one: another who still has the page does not hide the other', async () => {
  const ones = [await desk.seen('Ylva Strand'), await desk.seen('Ylvа Strаnd', { town: 'Austin' })];
  const [page] = await desk.about('Ylva Strand');
  const hide = (which: 'HIDE_FIRST' | 'HIDE_SECOND', drawn: typeof page | null) =>
    desk.decide(desk.paul, page!.key, which, 'SOMEBODY_ELSE', null, drawn);
  expect(await desk.decide(desk.rosa, page!.key, 'HIDE_FIRST', 'SOMEBODY_ELSE')).toMatchObject({
    firstState: 'HIDDEN',
    secondState: 'PUBLISHED',
  });
  expect(await hide('HIDE_SECOND', page)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  const seen = await Promise.all(ones.map((one) => desk.isSeen(one)));
  expect(seen.filter((isSeen) => isSeen)).toHaveLength(1);
  // Whoever has read that the first is hidden may hide the second as well.
  expect(await hide('HIDE_SECOND', null)).toMatchObject({ firstState: 'HIDDEN', secondState: 'HIDDEN' });
});

test('namesakes with numbers and licences of their own are found side by side, in the same state and unasked', async () => {
  const [one, other, third] = [901, 902, 903].map((each) => registryPerson(each)['NPI']!);
  await desk.seen('John Smith, MD', { town: 'Houston', npi: one! });
  const keeper = await desk.writes('John', 'Smith', { npi: other! });
  expect(await desk.publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
  await desk.seen('John Smith, MD', { town: 'Austin', npi: third! });
  expect(await desk.about('John Smith')).toEqual([]);
});

test('many who follow at once find each pair once, and nobody waits for ever', async () => {
  const names = ['Idun Moe', 'Мое Idun', 'Idun  Moe', '1dun Moe'];
  for (const name of names) await desk.seen(name);
  await Promise.all([desk.passed(), desk.passed(), desk.passed()]);
  await desk.database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
  await Promise.all([desk.passed(), desk.passed(), desk.passed()]);
  const rows = await desk.database.unitOfWork.query(
    `SELECT 1 FROM listing_look_alikes a JOIN practitioners p ON p.id = a.practitioner_id
     WHERE p.given_name || p.family_name ~ 'dun' AND a.state = 'OPEN'`,
  );
  expect(rows).toHaveLength(6);
});

test('nobody decides about a listing of their own, and only the operators have the queue', async () => {
  const email = 'both@operators.example';
  const both = await newOperator(desk.story, email);
  await desk.seen('Signe Holm', { contactEmail: email });
  await desk.seen('Signe Hоlm');
  await desk.story.signedIn(email);
  const [item] = await desk.about('Signe Holm');
  expect(await desk.opened(both, item!.key)).toMatchObject({ isOwn: true, decisions: [] });
  const mine = await desk.decide(both, item!.key, 'DIFFERENT_PEOPLE', 'THEY_SHOWED_US');
  expect(mine).toMatchObject({ __typename: 'YourOwnListing' });
  const halfway = await newOperator(desk.story, 'nora@operators.example', { withSecondFactor: false });
  for (const other of [desk.story.browser(), halfway, await desk.story.signedIn('robin@accounts.example')]) {
    expect(await desk.opened(other, item!.key)).toBeNull();
    const nothing = { __typename: 'NotFound', message: 'We could not find that.' };
    expect(await desk.decide(other, item!.key, 'DIFFERENT_PEOPLE', 'TWO_LICENSES')).toEqual(nothing);
    expect(await desk.decide(other, 'x', 'DIFFERENT_PEOPLE', null)).toEqual(nothing);
  }
  for (const key of [
    'x',
    Buffer.from('LookAlike:x').toString('base64url'),
    Buffer.from(`LookAlike:${randomUUID()}`).toString('base64url'),
  ]) {
    expect(await desk.opened(desk.rosa, key)).toBeNull();
    expect(await desk.settle(key)).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await desk.settle(item!.key)).toMatchObject({ isOpen: false });
  expect(await desk.decide(desk.rosa, item!.key, 'REOPEN', 'A_MISTAKE')).toMatchObject({ isOpen: true });
});
