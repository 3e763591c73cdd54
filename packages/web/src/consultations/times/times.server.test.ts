import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { timesServer, type TimesView } from './times.server.js';

const kind = (id: string, mode: string) => ({ id, mode, location: null });
const ana = {
  slug: 'ana',
  locations: [{ city: 'Dallas', region: 'US-TX', phone: null, timeZone: 'America/Chicago' }],
  licenses: [],
  consultationTypes: [kind('video', 'VIDEO'), kind('phone', 'PHONE'), kind('office', 'IN_PERSON')],
};
const slot = {
  startsAt: '2026-12-08T21:00:00Z',
  timeZone: 'America/Chicago',
  label: 'Tue, Dec 8, 3:00 pm Central time',
  own: 'Tue, Dec 8, 3:00 pm Central time',
};

/** What is shown at this address when these kinds of talk have a time, the first two for patients in Texas alone. */
async function shownAt(address: string, free: readonly string[], far: string | null = null): Promise<TimesView> {
  const run = ((document: DocumentNode, variables: { type?: string; place?: string | null; from?: string }) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value;
    if (operation === 'AskedPerson') return Promise.resolve({ practitioner: ana });
    const { type, place } = variables;
    if (operation === 'NextFree') {
      const consultationTypes = far === null ? [] : [{ id: 'video', nextSlot: { startsAt: far } }];
      return Promise.resolve({ practitioner: { consultationTypes } });
    }
    const isLicensed = type === 'office' || (place ?? 'US-TX') === 'US-TX';
    if (type !== undefined) {
      const farOff = far !== null && variables.from === far ? [{ ...slot, startsAt: far }] : [];
      return Promise.resolve({ practitioner: { slots: isLicensed && free.includes(type) ? [slot] : farOff } });
    }
    return Promise.resolve({ practitioners: { totalCount: 0 } });
  }) as PageServerRequest['run'];
  const request = {
    now: '2026-11-21T15:00:00Z',
    params: { slug: 'ana' },
    url: new URL(`http://localhost/practitioners/ana/times${address}`),
    run,
  } as unknown as PageServerRequest;
  const outcome = await timesServer.onGet!(request);
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return outcome.show as TimesView;
}

it.each([
  // The first kind is shown while it has times.
  ['', ['video', 'office'], 'video'],
  // Without any, the first other one that has, to whoever chose none.
  ['', ['office'], 'office'],
  ['', ['phone', 'office'], 'phone'],
  ['', [], 'video'],
  // What somebody chose is what they see.
  ['?type=video', ['office'], 'video'],
  // By a link to a kind of talk that is gone they chose none.
  ['?type=gone', ['office'], 'office'],
  ['?type=', ['office'], 'office'],
  // Where they will be, the first is not licensed: that is said, and nobody is sent to Texas instead.
  ['?from=US-CA', ['video', 'office'], 'video'],
])('at "%s", with times of %j: %s', async (address, free, talk) => {
  const view = await shownAt(address, free);
  expect(view.talkId).toBe(talk);
  expect(view.free?.chosen !== null).toBe(free.includes(talk) && address !== '?from=US-CA');
});

it.each([
  ['?type=gone', true],
  ['?type=video', false],
  ['', false],
])('at "%s" they are told that what they came for is gone: %s', async (address, isTalkGone) => {
  expect((await shownAt(address, ['video'])).isTalkGone).toBe(isTalkGone);
});

it('two months are full: the next free date is named, and its times are shown', async () => {
  const { free } = await shownAt('?type=video', [], '2027-03-02T21:00:00Z');
  expect(free?.noneUntil).toMatchObject({ date: '2027-03-02', short: 'Tue, Mar 2' });
  expect(free?.chosen?.times).toHaveLength(1);
});

it.each([
  // Seventeen days off, and asked for as such or not.
  ['?type=video', '2026-12-08'],
  ['?type=video&day=2026-12-01', '2026-12-08'],
  ['?type=video&day=2026-12-08', null],
])('at "%s" there are no times until %s', async (address, until) => {
  expect((await shownAt(address, ['video'])).free?.noneUntil?.date ?? null).toBe(until);
});
