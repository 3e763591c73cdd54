import { Kind, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { datesServer } from '../availability/dates/dates.server.js';
import { awayServer } from './away.server.js';
import { sharesServer } from './shares.server.js';

const servers = { dates: datesServer, away: awayServer, shares: sharesServer };

/** The first date that the page lets its keeper choose, where hours are kept in that zone. */
async function firstDate(server: PageServer, timeZone: string, now: string): Promise<unknown> {
  const answers: Readonly<Record<string, unknown>> = {
    Viewer: { viewer: { needsSecondFactor: false } },
    HoursOfListing: { keptHoursOf: { slug: 'ana', practitionerId: 'p', timeZone, timeOff: [], dates: [] } },
    WaitingBeforeAbsence: { consultations: { edges: [] } },
    GivenShares: { givenShares: [] },
  };
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return Promise.resolve(answers[operation]);
  }) as PageServerRequest['run'];
  const url = new URL('http://localhost/my-hours/ana');
  const outcome = await server.onGet!({ now, url, params: { slug: 'ana' }, run } as unknown as PageServerRequest);
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return (outcome.show as { readonly today: string }).today;
}

test.each(Object.keys(servers) as (keyof typeof servers)[])(
  'the first date of /%s is that of the clock which hours are kept by',
  async (name) => {
    const evening = (zone: string) => firstDate(servers[name], zone, '2027-03-15T01:30:00Z');
    expect(await evening('America/Los_Angeles')).toBe('2027-03-14');
    expect(await evening('America/New_York')).toBe('2027-03-14');
    expect(await evening('Pacific/Guam')).toBe('2027-03-15');
    const lastDay = (zone: string) => firstDate(servers[name], zone, '2026-12-31T14:30:00Z');
    expect(await lastDay('Pacific/Honolulu')).toBe('2026-12-31');
    expect(await lastDay('Pacific/Guam')).toBe('2027-01-01');
  },
);
