import { Kind, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { factsServer } from './facts.server.js';
import { keptPlacePointServer } from './place-point.server.js';
import { placeServer } from './place.server.js';

const address = { city: 'Dallas', region: 'US-TX', postalCode: '75201', timeZone: 'America/Chicago', phone: null };
const placeOf = (key: string) => ({
  ...{ ...address, key, name: key, street: `${key} St`, accessibility: [], directions: null, certifiedUntil: null },
  ...{ latitude: 32.7, longitude: -96.8 },
});

/** What is asked of the server when a form about a place is sent to that address, and what the page answers. */
async function sent(server: PageServer, { at, form, places }: { at: string; form: object; places: readonly string[] }) {
  const asked: unknown[] = [];
  const managedClinic = { key: 'elm', name: 'Elm Clinic', about: 'Theirs.', revision: 8, places: places.map(placeOf) };
  const answers: Readonly<Record<string, unknown>> = {
    Viewer: { viewer: { needsSecondFactor: false, secondFactorPassed: true } },
    FindManagedClinic: { viewer: { managedClinic } },
    SaveClinicPlace: { saveClinicPlace: { __typename: 'ClinicChangedMeanwhile', message: 'Look, and save again.' } },
    SaveClinicFacts: { saveClinicFacts: { __typename: 'ClinicChangedMeanwhile', message: 'Look, and save again.' } },
    LookUpPoint: { lookUpPoint: null },
  };
  const run = ((document: DocumentNode, variables: { input?: unknown }) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    if (operation === 'SaveClinicPlace') asked.push(variables.input);
    return Promise.resolve(answers[operation] ?? {});
  }) as PageServerRequest['run'];
  const url = new URL(`http://localhost/clinic/elm/places/${at}`);
  const params = { key: 'elm', place: at };
  const request = { url, params, run, form: new URLSearchParams({ ...form }) };
  return { outcome: await server.onPost!(request as unknown as PageServerRequest), asked };
}

describe('a form about a place', () => {
  const typed = { ...address, phone: '', do: 'save', revision: '7', street: 'Birch St', placeKey: 'Birch' };

  it('is about the place it was drawn for, where another manager closed one before it meanwhile', async () => {
    const { asked, outcome } = await sent(placeServer, { at: '2', form: typed, places: ['Birch', 'Cedar'] });
    expect(asked).toMatchObject([{ placeKey: 'Birch', street: 'Birch St' }]);
    expect(outcome).toMatchObject({ status: 409, show: { place: { key: 'Birch' }, item: '1' } });
    expect(outcome).toMatchObject({ show: { standsNow: ['Birch, Birch St, Dallas, Texas 75201'] } });
  });

  it.each([
    ['its facts', placeServer],
    ['its point', keptPlacePointServer],
  ])('changes nothing once that place is closed: %s', async (_, server) => {
    const { asked, outcome } = await sent(server, { at: '2', form: typed, places: ['Alder', 'Cedar'] });
    expect(asked).toEqual([]);
    expect(outcome).toEqual({ goTo: '/clinic/elm?done=gone' });
  });
});

it('about a clinic’s words shows what another manager saved meanwhile beside what was typed', async () => {
  const form = { name: 'Elm', about: 'Mine.', revision: '7' };
  const { outcome } = await sent(factsServer, { at: '1', form, places: [] });
  expect(outcome).toMatchObject({
    status: 409,
    show: { clinic: { revision: 8 }, fields: { about: ['Mine.'] }, standsNow: ['Elm Clinic', 'Theirs.'] },
  });
});
