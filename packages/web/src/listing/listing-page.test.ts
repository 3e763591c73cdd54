import type { PageContext } from '@clearing/shared/web-entry';
import { describe, expect, it } from 'vitest';
import { render } from '../entry-server.js';

const license = {
  __typename: 'License',
  jurisdiction: 'US-OK',
  kind: 'STATE_LICENSE',
  number: null,
  startsOn: null,
  expiresOn: '2028-01-01',
  inForce: true,
  profession: { __typename: 'Profession', slug: 'psychiatrist', name: 'Psychiatrist', prescribing: 'FULL' },
  verification: {
    __typename: 'Verification',
    ...{ state: 'REGISTRY_MATCHED', source: 'A register', checkedOn: '2026-11-01', recheckBy: '2027-05-01' },
  },
};
const talk = {
  __typename: 'ConsultationType',
  ...{ id: 'talk-1', name: 'First talk, video', mode: 'VIDEO', minutes: 20, bookingPolicy: 'REQUEST', price: null },
  location: null as unknown,
};
const slotAt = (startsAt: string, label: string) => ({
  ...{ __typename: 'Slot', startsAt, inOwnZone: label, inReadersZone: label, consultationType: talk },
});
const soon = slotAt('2026-11-23T15:00:00Z', 'Mon, Nov 23, 9:00 am Central time');
const insurer = (name: string, confirmedOn: string, verification: unknown = null) => ({
  __typename: 'InsurerParticipation',
  inNetwork: true,
  confirmedOn,
  verification,
  insurer: { __typename: 'Insurer', name },
});

const ana = {
  __typename: 'Practitioner',
  ...{ id: 'ana', slug: 'ana-ruiz', displayName: 'Ana Ruiz, MD', givenName: 'Ana', familyName: 'Ruiz' },
  ...{ pronouns: null, headline: null, about: null, photo: null, npi: null, yearsInPractice: null },
  ...{ url: 'http://clearing.example/practitioners/ana-ruiz', postnominals: ['MD'], invented: false },
  professions: [license.profession],
  ...{ services: ['KETAMINE_TREATMENT'], clinics: [], offerings: [], conditions: [], experienceWith: [] },
  ...{ languages: [], acceptingNewPatients: true, locations: [], careTeam: [], verifications: [], trainings: [] },
  insurers: [insurer('Aldermoor Health', '2026-11-10'), insurer('Bluestem Plans', '2026-10-02')],
  lastConfirmedOn: '2026-11-10',
  licenses: [license],
  integrationSupport: {
    __typename: 'IntegrationSupport',
    ...{ level: 'REFERRAL', timing: [], modalities: [], sessionsIncluded: null, sessionPrice: null },
    ...{ acceptsPatientsDosedElsewhere: false, note: null },
  },
  consultationTypes: [talk],
  slots: [soon, soon, soon],
  nextSlot: soon,
  backOn: null as string | null,
};

type Listing = Record<keyof typeof ana, unknown>;

/** The listing's page in words alone, and the addresses of its times. `ahead`: times beyond the next days. */
async function draw(changes: Partial<Listing>, query = '', ahead: readonly unknown[] = []) {
  const context: PageContext = {
    execute: async ({ query: document }) => ({
      data: document.includes('query TimesFurtherAhead')
        ? { practitioner: { ...ana, slots: ahead } }
        : {
            practitioner: { ...ana, ...changes },
            carePhases: [],
            licensedThere: { __typename: 'PractitionerConnection', totalCount: 0 },
          },
    }),
    ...{
      nonce: 'nonce-1',
      formToken: 'token-1',
      executePublic: async () => ({}),
      readStatus: () => Promise.reject(new Error('Nobody asks.')),
      now: '2026-11-21T12:00:00Z',
      reference: 'ABC234',
    },
    ...{ contactAddress: 'hello@clearing.example', isSignedIn: false, demonstration: false, mailboxPath: null },
    ...{ seal: () => '', unseal: () => null, access: null, readAccessToken: async () => null, report: () => undefined },
  };
  const url = new URL(`/practitioners/ana-ruiz${query}`, 'http://clearing.example');
  const request = {
    method: 'GET',
    url,
    form: null,
    files: {},
    acceptLanguage: null,
    wantsScripts: false,
    refused: null,
  } as const;
  const { status, html } = await render(request, context);
  expect(status).toBe(200);
  const said = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as Graph;
  const text = html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'");
  const times = [...html.matchAll(/[?&;]at=([^"&]*)/g)].map(([, at]) => decodeURIComponent(at ?? ''));
  const person = said['@graph'].find((thing) => String(thing['@id']).endsWith('#person'));
  return { text, times, person };
}

interface Graph {
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

it('of what may not be given today no reason is said that may not be one', async () => {
  const { text } = await draw({ services: [] });
  expect(text).toContain(
    'or something we checked still has to be cleared up. We list what they offer once that is settled.',
  );
});

describe('the steps of the whole treatment', () => {
  const elsewhere = 'Ana gives no medicine, so some of them are with someone else.';

  it('are not all with somebody who gives no medicine', async () => {
    const { text } = await draw({ services: ['INTEGRATION_ONLY'] });
    expect(text).toContain(elsewhere);
  });

  it('are not said to be elsewhere of somebody who gives it, or may not today', async () => {
    for (const services of [['KAP'], []]) expect((await draw({ services })).text).not.toContain(elsewhere);
  });
});

it('says of what nobody looked up whose word it is', async () => {
  const verification = { ...license.verification, state: 'SELF_ATTESTED', checkedOn: null, recheckBy: null };
  const { text } = await draw({ licenses: [{ ...license, verification }] });
  expect(text).toContain('They say so. Not checked by us');
});

it.each([
  [0, 0, 'Ways in, An institute'],
  [1, 1, 'Ways in, An institute, 1 hour, 1 supervised session'],
  [40, null, 'Ways in, An institute, 40 hours'],
])('counts a training of %j hours and %j sessions as people do', async (hours, supervisedSessions, words) => {
  const training = { __typename: 'Training', title: 'Ways in', body: 'An institute', completedOn: null };
  const { text } = await draw({ trainings: [{ ...training, hours, supervisedSessions, verification: null }] });
  expect(text).toContain(`${words}Not yet checked by us`);
});

describe('what it says to machines', () => {
  const therapist = { __typename: 'Profession', slug: 'psychologist', name: 'Psychologist', prescribing: 'NONE' };
  const checkedAs = (profession: unknown, changes: object = {}) => ({ ...license, profession, ...changes });

  it('is a physician when a doctor’s licence was looked up and holds, with the specialty of that licence', async () => {
    const { person } = await draw({});
    expect(person).toMatchObject({
      '@type': 'Physician',
      name: 'Ana Ruiz, MD',
      medicalSpecialty: 'https://schema.org/Psychiatric',
      hasCredential: [{ name: 'Psychiatrist, Oklahoma', validIn: { name: 'Oklahoma', identifier: 'US-OK' } }],
    });
  });

  it.each([
    ['nobody looked it up', [checkedAs(license.profession, { verification: null })]],
    [
      'the look-up ran out',
      [checkedAs(license.profession, { verification: { ...license.verification, state: 'LAPSED' } })],
    ],
    [
      'it was found not to fit',
      [checkedAs(license.profession, { verification: { ...license.verification, state: 'DISPUTED' } })],
    ],
    ['it has run out', [checkedAs(license.profession, { inForce: false })]],
  ])('is a person with the profession they name, and no licence, when %s', async (_, licenses) => {
    const { person } = await draw({ licenses });
    expect(person).toMatchObject({ '@type': 'Person', jobTitle: ['Psychiatrist'], honorificSuffix: 'MD' });
    expect(person).not.toHaveProperty('hasCredential');
    expect(person).not.toHaveProperty('medicalSpecialty');
  });

  it('is a person with their licence when they are no doctor', async () => {
    const { person } = await draw({ licenses: [checkedAs(therapist)], professions: [therapist] });
    expect(person).toMatchObject({ '@type': 'Person', hasCredential: [{ name: 'Psychologist, Oklahoma' }] });
  });
});

describe('how a time is booked', () => {
  const atOnce = { ...talk, id: 'talk-2', bookingPolicy: 'INSTANT' };
  it.each([
    ['they answer each request', [talk], 'You send a request; they answer. You can cancel'],
    [
      'times are theirs at once',
      [atOnce],
      'The time is yours as soon as you confirm your email address. You can cancel',
    ],
    ['it differs', [talk, atOnce], 'Some times are yours as soon as you confirm your email address; for others'],
  ])('is said as it is where %s', async (_, consultationTypes, sentence) => {
    expect((await draw({ consultationTypes })).text).toContain(sentence);
  });

  it('is not said where there is no time to ask for', async () => {
    const { text } = await draw({ slots: [], nextSlot: null });
    expect(text).toContain('No free times online now.');
    expect(text).not.toContain('You send a request');
  });
});

it('a talk that costs nothing is $0, as where its times are', async () => {
  const price = { __typename: 'Money', formatted: '$0' };
  expect((await draw({ consultationTypes: [{ ...talk, price }] })).text).toContain(
    'by video, $0, not a treatment session',
  );
});

describe('somebody who may not be seen from where they will be', () => {
  const none = { slots: [], nextSlot: null };

  it('reads that, and is led to no list', async () => {
    const { text } = await draw(none, '?from=US-AK');
    expect(text).toContain('Ana has no times for people in Alaska.');
    expect(text).toContain('See what you can do instead');
    expect(text).not.toContain('Join the waiting list');
  });

  it('waits for no licence that nobody has checked', async () => {
    const toCome = { ...license, jurisdiction: 'US-AK', startsOn: '2027-01-01', inForce: false };
    const checked = await draw({ ...none, licenses: [license, toCome] }, '?from=US-AK');
    expect(checked.text).toContain('Join the waiting list');
    const unchecked = await draw({ ...none, licenses: [license, { ...toCome, verification: null }] }, '?from=US-AK');
    expect(unchecked.text).not.toContain('Join the waiting list');
  });

  it('and whoever has not said where waits for nobody who may see no one by video or phone', async () => {
    expect((await draw(none)).text).toContain('Join the waiting list');
    const unchecked = { ...none, licenses: [{ ...license, verification: null }] };
    expect((await draw(unchecked)).text).not.toContain('Join the waiting list');
    const inPerson = { ...talk, mode: 'IN_PERSON', location: { __typename: 'Location', city: 'Tulsa' } };
    expect((await draw({ ...unchecked, consultationTypes: [inPerson] })).text).toContain('Join the waiting list');
  });

  it('and nobody waits for whom we found on the federal list, in person either', async () => {
    const looked = { __typename: 'Verification', state: 'DISPUTED', checkedOn: '2026-11-10', recheckBy: '2027-05-10' };
    const found = { ...looked, subject: 'FEDERAL_EXCLUSION', source: 'The federal list' };
    const inPerson = { ...talk, mode: 'IN_PERSON', location: { __typename: 'Location', city: 'Tulsa' } };
    for (const consultationTypes of [[talk], [inPerson]]) {
      const { text } = await draw({ ...none, consultationTypes, verifications: [found] });
      expect(text).toContain('Federal exclusion list');
      expect(text).not.toContain('Join the waiting list');
    }
  });

  it('may wait for a time at a place, and where a licence holds', async () => {
    const inPerson = { ...talk, mode: 'IN_PERSON', location: { __typename: 'Location', city: 'Tulsa' } };
    const atAPlace = await draw({ ...none, consultationTypes: [inPerson] }, '?from=US-AK');
    expect(atAPlace.text).toContain('Join the waiting list');
    expect((await draw(none, '?from=US-OK')).text).toContain('Join the waiting list');
  });
});

it('who has no times is phoned where the talk takes place', async () => {
  const [norman, tulsa] = [
    { ...officeIn('Norman', 'US-OK'), phone: '+14055550140' },
    { ...officeIn('Tulsa', 'US-OK'), phone: '+19185550199' },
  ];
  const consultationTypes = [{ ...talk, mode: 'IN_PERSON', location: tulsa }];
  const { text } = await draw({ slots: [], nextSlot: null, locations: [norman, tulsa], consultationTypes });
  expect(text).toContain('Call them: (918) 555-0199');
});

function officeIn(city: string, region: string) {
  return {
    ...{ __typename: 'Location', id: city, name: null, street: '1 Elm St', city, region },
    ...{ postalCode: '73069', latitude: 35.2, longitude: -97.4, timeZone: 'America/Chicago', phone: null },
    ...{ accessibility: [], directions: null, remsCertification: null },
  };
}

describe('a licence, above all else and to who will be in its state,', () => {
  const as = (verification: object | null) => [
    { ...license, verification: verification && { ...license.verification, ...verification } },
  ];
  const cases: [string, object | null, string, string][] = [
    [
      'that nobody checked yet',
      null,
      'Oklahoma (not yet checked by us)',
      'We have not checked Ana’s licence in Oklahoma. Until we have',
    ],
    [
      'whose check ran out',
      { state: 'LAPSED', recheckBy: '2026-10-31' },
      'Oklahoma (our check ran out on Oct 31, 2026)',
      'Our check of Ana’s licence in Oklahoma ran out on Oct 31, 2026. We are checking again.',
    ],
    [
      'that was found not to fit',
      { state: 'DISPUTED' },
      'Oklahoma (we checked on Nov 1, 2026: it does not match)',
      'What we found about Ana’s licence in Oklahoma does not match what is said here.',
    ],
  ];
  it.each(cases)('%s is said to be so', async (_, verification, above, there) => {
    const { text } = await draw({ licenses: as(verification) }, '?from=US-OK');
    expect(text).toContain(above);
    expect(text).toContain(there);
    for (const [, , otherAbove, otherThere] of cases) {
      if (otherAbove !== above) expect(text).not.toContain(otherAbove);
      if (otherThere !== there) expect(text).not.toContain(otherThere);
    }
  });

  it('whose check holds is said to be checked, whatever another one of that state is', async () => {
    const others = [...as({ state: 'LAPSED', recheckBy: '2026-10-31' }), ...as(null)];
    for (const licenses of [
      [...others, license],
      [license, ...others],
    ]) {
      const { text } = await draw({ licenses }, '?from=US-OK');
      expect(text).toContain('Oklahoma (checked Nov 1, 2026)');
      expect(text).not.toContain('by video or phone');
    }
  });

  it('that was found not to fit leads nobody there', async () => {
    const disputed = as({ state: 'DISPUTED' });
    const locations = [officeIn('Tulsa', 'US-OK'), officeIn('Dallas', 'US-TX')];
    const texan = { ...license, jurisdiction: 'US-TX' };
    const { text } = await draw({ licenses: [...disputed, texan], locations }, '?from=US-AK');
    expect(text).toContain('Ana is licensed in Texas. If you will be in Alaska');
    expect(text).toContain('You can see them in Dallas, TX.');
    const alone = await draw({ licenses: disputed, locations }, '?from=US-AK');
    expect(alone.text).toContain(
      'We know of no licence of Ana’s that is in force today. They can’t see anyone in Alaska',
    );
    expect(alone.text).not.toContain('You can see them in');
  });
});

describe('whoever is away', () => {
  it('is said to be back on a day, with the times after it', async () => {
    const { text, times } = await draw({ backOn: '2026-11-23' });
    expect(text).toContain('Away. Back on Monday, November 23.');
    expect(times).toHaveLength(3);
  });

  it('is said to be so without any times, too; and nobody else is', async () => {
    const { text } = await draw({ backOn: '2027-01-04', slots: [], nextSlot: null });
    expect(text).toContain('Away. Back on Monday, January 4.');
    expect((await draw({})).text).not.toContain('Away.');
  });
});

describe('the next three times', () => {
  const later = ['2026-12-01T15:00:00Z', '2026-12-01T15:30:00Z', '2026-12-02T15:00:00Z', '2026-12-03T15:00:00Z'];
  const ahead = later.map((startsAt) => slotAt(startsAt, startsAt));

  it('are looked for further ahead where the next days hold fewer', async () => {
    expect((await draw({ slots: [] }, '', ahead)).times).toEqual(later.slice(0, 3));
  });

  it('say where, of a talk in person: they may see people in two places', async () => {
    const inPlano = { ...talk, id: 'talk-3', mode: 'IN_PERSON', location: { __typename: 'Location', city: 'Plano' } };
    const there = { ...soon, consultationType: inPlano };
    const { text } = await draw({ consultationTypes: [talk, inPlano], slots: [soon, there, soon] });
    expect(text).toContain('Central timein person, Plano');
    expect(text).toContain('20 min, in person (Plano),');
  });

  it('are the soonest one alone where it lies beyond what may be asked for at once', async () => {
    expect((await draw({ slots: [] })).times).toEqual([soon.startsAt]);
  });
});

describe('to somebody who will be in another state', () => {
  it('it says where they are licensed', async () => {
    const { text } = await draw({ locations: [officeIn('Norman', 'US-OK')] }, '?from=US-TX');
    expect(text).toContain('Ana is licensed in Oklahoma. If you will be in Texas');
    expect(text).toContain('You can see them in Norman, OK.');
  });

  it('it says from when, where a licence there has yet to begin: times after that day stand beside it', async () => {
    const inTexas = { ...license, jurisdiction: 'US-TX', startsOn: '2026-12-01', inForce: false };
    const { text } = await draw({ licenses: [license, inTexas] }, '?from=US-TX');
    expect(text).toContain('Ana’s licence in Texas begins on Dec 1, 2026.');
    expect(text).toContain('It counts from Dec 1, 2026.');
    expect(text).not.toContain('Not licensed in Texas.');
    expect(text).not.toContain('Ana is licensed in Oklahoma. If you');
  });

  it('it says that of no licence which we have not checked: on its first day nobody there could be seen either', async () => {
    const unchecked = { jurisdiction: 'US-TX', startsOn: '2026-12-01', inForce: false, verification: null };
    const { text } = await draw({ licenses: [license, { ...license, ...unchecked }] }, '?from=US-TX');
    expect(text).not.toContain('begins on');
    expect(text).toContain(
      'Ana is licensed in Oklahoma. If you will be in Texas, they can’t see you by video or phone.',
    );
  });
});

const approval = (name: string, status: string) => ({
  ...{ __typename: 'Approval', status, limits: null },
  condition: { __typename: 'Condition', slug: name, name },
});
const lozenge = (careSetting: string, rideHomeRequired: boolean) => ({
  __typename: 'Offering',
  ...{ id: 'lozenge', service: 'KAP', careSetting, location: null, remoteIn: [], sessionMinutes: 60 },
  ...{ observationMinutes: 60, psychotherapyDuringSession: true, inPersonEvaluationFirst: false },
  ...{ sessionPrice: null, coursePrice: null, typicalCourse: null },
  safety: {
    __typename: 'SafetyCard',
    ...{ supervisedBy: [], inTheRoom: null, monitored: [], emergencyTraining: [], rescueEquipment: [] },
    ...{ privateRoom: true, supportPersonAllowed: true, rideHomeRequired, longTermMonitoring: null },
    afterHoursContact: false,
  },
  deliveryMethod: {
    __typename: 'DeliveryMethod',
    ...{ slug: 'sublingual', name: 'Sublingual', route: 'Under the tongue', product: 'COMPOUNDED' },
    approvals: [approval('PTSD', 'OFF_LABEL'), approval('OCD', 'OFF_LABEL_COMPOUNDED')],
  },
});

it.each([
  ['HOME_SUPERVISED_REMOTELY', true, 'You stay at home.'],
  ['HOME_SUPERVISED_REMOTELY', false, 'You stay at home.'],
  ['CLINIC', true, 'Someone must take you home.'],
  ['CLINIC', false, 'Ask who takes you home.'],
])(
  'sends nobody home who is there, and lets nobody stay in a clinic: %s, a ride needed: %j',
  async (setting, isNeeded, words) => {
    const { text } = await draw({ offerings: [lozenge(setting, isNeeded)] });
    expect(text).toContain(`Getting home${words} No driving until the next day`);
  },
);

it('tells what is off label from what is compounded besides', async () => {
  const { text } = await draw({ offerings: [lozenge('CLINIC', true)] });
  expect(text).toContain('PTSD: not approved, used off labelOCD: not approved, used off label and made by a pharmacy');
});

it('says of each insurer when they said so, and whether we looked', async () => {
  const insurers = [
    insurer('Aldermoor Health', '2026-11-10'),
    insurer('Bluestem Plans', '2026-10-02', license.verification),
  ];
  const { text } = await draw({ insurers });
  expect(text).toContain('Aldermoor HealthThey said so on Nov 10, 2026.');
  expect(text).toContain('Bluestem PlansChecked on Nov 1, 2026: A register.');
  expect(text).toContain('They said so on Oct 2, 2026.');
});
