import { Kind, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { heldSharesServer } from './held-shares.server.js';
import { sharesServer } from './shares.server.js';

const share = {
  ...{ shareId: 'share', kind: 'SCHEDULER', standing: 'IN_FORCE', name: 'Front desk', email: 'desk@clinic.example' },
  ...{ practitionerName: 'Ana Ruiz, MD', timeZone: 'America/Chicago', beginsAt: null, takenAt: null, lastUsedAt: null },
  ...{ givenAt: '2027-03-09T15:00:00Z', offeredUntil: '2027-03-16T15:00:00Z', endsAt: '2028-03-31T05:00:00Z' },
};
const answers: Readonly<Record<string, unknown>> = {
  Viewer: { viewer: { needsSecondFactor: false } },
  HoursOfListing: { keptHoursOf: { slug: 'ana', practitionerId: 'ana', timeZone: 'America/Chicago' } },
  GivenShares: { givenShares: [share] },
  HeldShares: { heldShares: [share] },
};

async function drawn(server: PageServer): Promise<string> {
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return Promise.resolve(answers[operation]);
  }) as PageServerRequest['run'];
  const [now, url] = ['2027-03-09T15:00:00Z', new URL('http://localhost/')];
  return JSON.stringify(
    await server.onGet!({ now, url, params: { slug: 'ana' }, run } as unknown as PageServerRequest),
  );
}

test.each([
  ['who gave it', sharesServer],
  ['who helps', heldSharesServer],
])('a share that ends in more than a year names the year, to %s', async (_, server) => {
  expect(await drawn(server)).toContain('Fri, Mar 31, 2028, 12:00 am Central time');
});
