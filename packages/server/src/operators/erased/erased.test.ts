import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { AccountStory } from '../../../test/account-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { newOperator } from '../../../test/operator-story.js';
import { countErased, recordErasure } from '../../platform/erasures/erasures.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });

test('operators see what was erased, counted by day and kind, of the last 30 days, and nobody else does', async () => {
  const erase = (kind: string, why: 'DATE' | 'WISH') =>
    database.unitOfWork.run((tx) => recordErasure(tx, { kind, subjectId: randomUUID(), why }));
  await erase('consultation.contact', 'DATE');
  database.clock.advance({ hours: 24 * 31 });
  for (const why of ['DATE', 'DATE', 'WISH'] as const) await erase('consultation.answers', why);
  const ended = ['consultation.sharing', 'consultation.colleague', 'consultation.links'];
  for (const kind of ended) await erase(kind, 'WISH');
  database.clock.advance({ hours: 24 });
  await database.unitOfWork.run((tx) => countErased(tx, 'claim', 12));
  await database.unitOfWork.run((tx) => countErased(tx, 'complaint', 0));

  const operator = await newOperator(story, 'rosa@operators.example');
  const query = `{ operatorDesk { erased { on kind why count } } }`;
  expect(await operator.ask(query)).toEqual({
    operatorDesk: {
      erased: [
        { on: '2026-12-23', kind: 'claim', why: 'DATE', count: 12 },
        { on: '2026-12-22', kind: 'consultation.answers', why: 'DATE', count: 2 },
        { on: '2026-12-22', kind: 'consultation.answers', why: 'WISH', count: 1 },
      ],
    },
  });
  const somebody = await story.signedIn('sam@people.example');
  expect(await somebody.ask(query)).toEqual({ operatorDesk: null });
});
