import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { teamServer } from './team/team.server.js';
import { versionServer } from './versions/version.server.js';
import { versionsServer } from './versions/versions.server.js';

const evening = '2027-03-15T01:30:00Z';
const listing = {
  versions: [{ number: 1, at: evening }],
  version: { number: 1, at: evening },
  colleagues: [{ since: evening, until: '2027-06-13T01:30:00Z' }],
  findColleagues: [],
};
const answers: Readonly<Record<string, unknown>> = {
  Viewer: { viewer: { needsSecondFactor: false } },
  FindOwnListing: { viewer: { timeZone: 'America/Los_Angeles', listing } },
  ListingVersion: { viewer: { listing }, carePhases: [] },
  ListingTeam: { viewer: { listing } },
};

/** What the page shows of the evening of March 14 in Los Angeles. */
async function shown(server: PageServer): Promise<unknown> {
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return Promise.resolve(answers[operation] ?? {});
  }) as PageServerRequest['run'];
  const url = new URL('http://localhost/listing');
  const request = { now: '2027-03-15T02:00:00Z', url, params: { number: '1' }, run } as unknown as PageServerRequest;
  const outcome = await server.onGet!(request);
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return outcome.show;
}

it('what was done in the evening is of that day by their own clock: no version is of tomorrow', async () => {
  expect(await shown(versionsServer)).toMatchObject({
    listing: { versions: [{ at: evening, publishedOn: '2027-03-14' }] },
  });
  expect(await shown(versionServer)).toMatchObject({ version: { publishedOn: '2027-03-14' } });
  expect(await shown(teamServer)).toMatchObject({ colleagues: [{ since: '2027-03-14', until: '2027-06-12' }] });
});
