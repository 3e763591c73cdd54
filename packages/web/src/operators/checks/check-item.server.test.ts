import { Kind, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import type { PageServerRequest, ShowPage } from '../../app/page-route.js';
import { checkItemServer, type CheckItemView } from './check-item.server.js';
import { ELSEWHERE } from './elsewhere.js';

const problems = [{ path: ['source'], message: 'Say where you checked it.' }];

/** Beside which field it says that nobody said where it was looked up. */
async function errorsOf(register: string | null, registers: readonly { name: string; url: string }[]) {
  const answers: Readonly<Record<string, unknown>> = {
    RecordCheck: { recordCheck: { __typename: 'InvalidInput', problems } },
    DeskCheck: { operatorDesk: { today: '2026-12-08', check: { registers } } },
  };
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return Promise.resolve(answers[operation]);
  }) as PageServerRequest['run'];
  const form = new URLSearchParams({ finding: 'CONFIRMED', source: '', ...(register !== null && { register }) });
  const outcome = await checkItemServer.onPost!({ params: { key: 'k' }, form, run } as unknown as PageServerRequest);
  return ((outcome as ShowPage).show as CheckItemView).errors.map(({ id }) => id);
}

const kept = [{ name: 'The board of Texas', url: 'https://board.example' }];

test.each<[string, string | null, typeof kept, string]>([
  ['the choice, when none of the registers was chosen', null, kept, 'register'],
  ['the line for another place, when that was chosen', ELSEWHERE, kept, 'source'],
  ['the one line there is, when no register is kept', null, [], 'source'],
])('what is missing hangs on %s', async (_what, register, registers, field) => {
  expect(await errorsOf(register, registers)).toEqual([field]);
});
