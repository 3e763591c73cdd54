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
async function shownAt(address: string, free: readonly string[]): Promise<TimesView> {
  const run = ((document: DocumentNode, variables: { type?: string; place?: string | null }) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value;
    if (operation === 'AskedPerson') return Promise.resolve({ practitioner: ana });
    const { type, place } = variables;
    const isLicensed = type === 'office' || (place ?? 'US-TX') === 'US-TX';
    if (type !== undefined) {
      return Promise.resolve({ practitioner: { slots: isLicensed && free.includes(type) ? [slot] : [] } });
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
  // Where they will be, the first is not licensed: that is said, and nobody is sent to Texas instead.
  ['?from=US-CA', ['video', 'office'], 'video'],
])('at "%s", with times of %j: %s', async (address, free, talk) => {
  const view = await shownAt(address, free);
  expect(view.talkId).toBe(talk);
  expect(view.free?.chosen !== null).toBe(free.includes(talk) && address !== '?from=US-CA');
});
