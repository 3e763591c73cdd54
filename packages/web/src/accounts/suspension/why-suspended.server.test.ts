import { Kind, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { myListingsServer } from '../../availability/my-listings.server.js';
import { ownClinicsServer } from '../../clinics/own-clinics.server.js';
import { taskListServer } from '../../listing/workspace/task-list.server.js';

/** What the page shows to somebody who keeps nothing, or to whom nothing of theirs is shown. */
async function drawn(server: PageServer, suspension: { readonly since: string } | null) {
  const answers: Readonly<Record<string, unknown>> = {
    Viewer: { viewer: { needsSecondFactor: false, suspension } },
    FindOwnListing: { viewer: { listing: null } },
    MyListingsWithHours: { keptHours: [] },
    OwnClinics: { viewer: { listing: null, clinicMemberships: [], managedClinics: [], clinicsToTakeUp: [] } },
  };
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return Promise.resolve(answers[operation]);
  }) as PageServerRequest['run'];
  const [now, url] = ['2027-03-09T15:00:00Z', new URL('http://localhost/')];
  return server.onGet!({ now, url, params: {}, run } as unknown as PageServerRequest);
}

test.each([
  ['their listing', taskListServer],
  ['their hours', myListingsServer],
  ['their clinic', ownClinicsServer],
])('on the page of %s nobody who is suspended reads that they have none: it leads to why', async (_, server) => {
  expect(await drawn(server, { since: '2027-03-09T14:00:00Z' })).toEqual({ goTo: '/account/suspension' });
  expect(await drawn(server, null)).toHaveProperty('show');
});
