import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { invitationServer } from './invitation.server.js';
import { keptClinicServer } from './kept-clinic.server.js';

/** What the page shows where something ends, or was saved, at that moment. */
async function shown(server: PageServer, at: string): Promise<unknown> {
  const managedClinic = { places: [], invitations: [{ key: 'i', expiresAt: at }], versions: [{ at }] };
  const answers: Readonly<Record<string, unknown>> = {
    Viewer: { viewer: { needsSecondFactor: false, secondFactorPassed: true } },
    FindManagedClinic: { viewer: { managedClinic } },
    ClinicInvitation: { clinicInvitation: { as: 'MANAGER', places: [], expiresAt: at }, viewer: null },
  };
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return Promise.resolve(answers[operation]);
  }) as PageServerRequest['run'];
  const url = new URL('http://localhost/clinic/elm');
  const outcome = await server.onGet!({ url, params: { key: 'elm' }, run } as unknown as PageServerRequest);
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return outcome.show;
}

it.each([
  ['2026-12-15T04:59:59Z', '2026-12-14'],
  ['2026-12-15T05:00:00Z', '2026-12-15'],
  ['2027-03-15T03:59:59Z', '2027-03-14'],
])('what ends or was saved at %s is of %s, as letters say', async (at, day) => {
  const clinic = { invitations: [{ lastDay: day }], versions: [{ savedOn: day }] };
  expect(await shown(keptClinicServer, at)).toMatchObject({ clinic });
  expect(await shown(invitationServer, at)).toMatchObject({ invitation: { lastDay: day } });
});
