import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { findElsewhere, wishOfTalk } from './elsewhere.js';

interface Asked {
  readonly near: object | null;
  readonly filter: { readonly deliveryMethods?: unknown; readonly consultationModes?: unknown };
}

/** Somebody is found only by a search that does not ask for any of these. */
function directoryWithout(...missing: readonly string[]) {
  const asked: string[] = [];
  const run = ((_: unknown, { near, filter }: Asked) => {
    const narrowed = [
      ...(near ? ['near'] : []),
      ...(filter.consultationModes ? ['mode'] : []),
      ...(filter.deliveryMethods ? ['methods'] : []),
    ];
    asked.push(narrowed.join(' ') || 'place');
    return Promise.resolve({ practitioners: { totalCount: narrowed.some((each) => missing.includes(each)) ? 0 : 2 } });
  }) as PageServerRequest['run'];
  return { run, now: '2026-12-07T20:45:00Z', asked };
}

const soon = 'within=P14D&sort=SOONEST_SLOT';
const inPerson = { mode: 'IN_PERSON', location: { postalCode: '75201' } } as const;
const byVideo = { mode: 'VIDEO', location: null } as const;

it.each([
  ['as it was asked for', byVideo, [], ['mode methods'], `from=US-TX&method=oral&mode=VIDEO&${soon}`],
  ['nobody gives it so', byVideo, ['methods'], ['mode methods', 'mode'], `from=US-TX&mode=VIDEO&${soon}`],
  ['nobody by video', byVideo, ['mode'], ['mode methods', 'mode', 'place'], `from=US-TX&${soon}`],
  [
    'near where it was to be',
    inPerson,
    ['methods'],
    ['near mode methods', 'near mode'],
    `near=75201&video=no&from=US-TX&mode=IN_PERSON&${soon}`,
  ],
  ['nobody near', inPerson, ['near'], ['near mode methods', 'near mode', 'place'], `from=US-TX&${soon}`],
  ['nobody said how', null, [], ['methods'], `from=US-TX&method=oral&${soon}`],
] as const)('%s', async (_, talk, missing, asked, query) => {
  const directory = directoryWithout(...missing);
  const found = await findElsewhere(directory, { ...wishOfTalk('US-TX', talk), methods: ['oral'] });
  expect(directory.asked).toEqual(asked);
  expect(found).toMatchObject({ place: 'US-TX', count: 2, href: `/search?${query}` });
});

it('nobody at all', async () => {
  const nobody = { run: () => Promise.resolve({ practitioners: { totalCount: 0 } }), now: '2026-12-07T20:45:00Z' };
  const request = nobody as unknown as Parameters<typeof findElsewhere>[0];
  expect(await findElsewhere(request, wishOfTalk('US-TX', byVideo))).toBeNull();
});
