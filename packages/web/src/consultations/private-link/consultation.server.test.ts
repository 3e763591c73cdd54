import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readDraft } from '../request/draft.js';
import { cancelServer, consultationServer } from './consultation.server.js';
import type { ConsultationView } from './consultation-view.js';

const consultation = {
  id: 'c',
  state: 'AWAITING_EMAIL',
  viewerReach: ['STANDING', 'ANSWERS'],
  startsAt: '2026-12-09T21:00:00Z',
  timeZone: 'America/Chicago',
  confirmEmailBy: '2026-12-07T21:00:00Z',
  respondBy: null,
  reads: [],
  history: [],
  practitioner: { slug: 'ana', givenName: 'Ana', locations: [{ region: 'US-NY' }] },
  consultationType: { mode: 'VIDEO' },
};
const said = {
  requester: null,
  ageBand: 'OVER_64',
  patientLocation: 'US-TX',
  services: [],
  message: 'Please call in the morning.',
  patient: { name: 'Sam', email: 'sam@mail.example', preferredContact: 'EMAIL', mayLeaveMessage: false },
  deliveryMethods: [{ slug: 'oral' }],
  conditions: [],
  answers: [{ question: 'Heart?', answer: ['None of these'] }],
};
const heart = { key: 'heart', text: 'Heart?', options: [{ value: 'NONE', label: 'None of these' }] };

/** The code page after a code was typed, when the server answers it so. */
function afterTyping(result: object, changes: object = {}): Promise<ConsultationView> {
  return posted(consultationServer, { ConfirmEmail: { result } }, { do: 'confirm', code: '482913' }, changes);
}

async function posted(
  page: PageServer,
  done: object,
  form: Record<string, string>,
  changes: object = {},
): Promise<ConsultationView> {
  const outcome = await answered(page, done, form, changes);
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return outcome.show as ConsultationView;
}

function answered(
  page: PageServer,
  done: object,
  form: Record<string, string>,
  changes: object = {},
): Promise<PageOutcome> {
  const answers: Readonly<Record<string, unknown>> = {
    PatientConsultation: { consultation: { ...consultation, ...changes } },
    WhatWasAsked: { consultation: { request: { ...said, deliveryMethods: [] } } },
    Elsewhere: { practitioners: { totalCount: 3 } },
    WhereTheCodeWent: { consultation: { request: said } },
    RequestToRepeat: { consultation: { request: said, consultationType: { id: 't', location: null } } },
    Screening: { screening: { version: '2026-11', questions: [heart] } },
    ...done,
  };
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    return operation in answers ? Promise.resolve(answers[operation]) : Promise.reject(new Error(operation));
  }) as PageServerRequest['run'];
  return page.onPost!({
    now: '2026-12-07T20:45:00Z',
    params: { id: 'c' },
    url: new URL('http://localhost/consultations/c?zone=America/New_York'),
    form: new URLSearchParams(form),
    files: {},
    access: { consultationId: 'c', role: 'PATIENT', purposes: ['CONSULTATION'] },
    mailboxPath: null,
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: (value) => JSON.stringify(value),
    unseal: (text) => JSON.parse(text) as unknown,
    run,
  });
}

it('a time that went to somebody else before the code came leads to others with the same answers', async () => {
  const view = await afterTyping({ __typename: 'SlotNoLongerAvailable', message: 'x', alternatives: [] });
  expect(view).toMatchObject({ trouble: { kind: 'TAKEN' }, again: { day: '2026-12-09' } });
  expect(readDraft(JSON.parse(view.again!.sealed))).toMatchObject({
    slug: 'ana',
    typeId: 't',
    startsAt: '',
    zone: 'America/New_York',
    deliveryMethods: ['oral'],
    message: 'Please call in the morning.',
    answers: { heart: ['NONE'] },
    collect: false,
    share: false,
    returnTo: 'CHECK',
  });
});

it('after an evening that is gone they come to that evening’s other times, and not to those of the day after', async () => {
  const gone = { __typename: 'SlotNoLongerAvailable', message: 'x', alternatives: [] };
  expect(await afterTyping(gone, { startsAt: '2026-12-10T00:30:00Z' })).toMatchObject({ again: { day: '2026-12-09' } });
});

it('whoever typed the right code keeps the link to everything in this browser', async () => {
  const sent = { __typename: 'Consultation', id: 'c', state: 'REQUESTED', helpLines: [], linkToEverything: 'token-1' };
  const outcome = await answered(consultationServer, { ConfirmEmail: { result: sent } }, { code: '482913' });
  expect(outcome).toEqual({
    goTo: '/consultations/c?zone=America%2FNew_York',
    access: { remember: 'token-1' },
  });
});

it('somebody who asks for another reads whose mail the code is in', async () => {
  const ConfirmEmail = { result: { __typename: 'CodeNotAccepted', message: 'x', attemptsLeft: 4 } };
  const view = (requester: string | null) => {
    const WhereTheCodeWent = { consultation: { request: { ...said, requester } } };
    return posted(consultationServer, { ConfirmEmail, WhereTheCodeWent }, { code: '482913' });
  };
  expect(await view(null)).toMatchObject({ codeWent: { to: 'sam@mail.example', isOfOther: false } });
  expect(await view('Kim, someone close to the patient')).toMatchObject({ codeWent: { isOfOther: true } });
});

it('a wrong code leads nowhere else', async () => {
  const view = await afterTyping({ __typename: 'CodeNotAccepted', message: 'x', attemptsLeft: 4 });
  expect(view).toMatchObject({ trouble: { kind: 'CODE', attemptsLeft: 4 }, again: null });
});

it('a talk the practitioner called off leads to their other times with the same answers; the patient’s own does not', async () => {
  const calledOff = (by: string) =>
    afterTyping(
      { __typename: 'CodeNotAccepted', message: 'x', attemptsLeft: 4 },
      { state: 'CANCELLED', history: [{ state: 'CANCELLED', by }] },
    );
  expect(await calledOff('PRACTITIONER')).toMatchObject({ again: { day: '2026-12-09' } });
  expect(await calledOff('PATIENT')).toMatchObject({ again: null });
});

it('after a talk from afar others are looked for where the patient said they would be, and nowhere when that is closed', async () => {
  const over = { state: 'CANCELLED', history: [{ state: 'CANCELLED', by: 'PATIENT' }] };
  const wrong = { __typename: 'CodeNotAccepted', message: 'x', attemptsLeft: 4 };
  expect((await afterTyping(wrong, over)).elsewhere).toMatchObject({ place: 'US-TX', count: 3, mode: 'VIDEO' });
  const closed = await afterTyping(wrong, { ...over, viewerReach: ['STANDING'] });
  expect(closed).toMatchObject({ elsewhere: null, searchHref: '/search?mode=VIDEO&within=P14D&sort=SOONEST_SLOT' });
  const inPerson = { ...over, consultationType: { mode: 'IN_PERSON', location: { region: 'US-CA' } } };
  expect((await afterTyping(wrong, inPerson)).elsewhere).toMatchObject({ place: 'US-CA' });
});

it('a reason that is too long is kept as it was typed, and help shows where nothing is left to call off', async () => {
  const problems = [{ path: ['reason'], message: 'This is 2001 characters long. There is room for 2000.' }];
  const tooLong = { __typename: 'InvalidInput', message: 'x', problems };
  const calledOff = (result: object) =>
    posted(cancelServer, { Cancel: { result } }, { reason: ' Something came up. ' }, { state: 'CONFIRMED' });
  expect(await calledOff(tooLong)).toMatchObject({ trouble: { field: 'reason' }, reason: 'Something came up.' });
  const lines = [{ name: '988' }];
  expect(await calledOff({ __typename: 'CrisisSupport', message: 'x', lines })).toMatchObject({ lines, trouble: null });
});

it('a talk whose time has come is known to the page as begun, and one that is ahead is not', async () => {
  const confirmed = {
    state: 'CONFIRMED',
    viewerReach: ['STANDING'],
    consultationType: { mode: 'VIDEO', noticeMinutes: 60 },
  };
  const seenFrom = (startsAt: string) => posted(consultationServer, {}, { do: 'others' }, { ...confirmed, startsAt });
  expect(await seenFrom('2026-12-07T20:45:00Z')).toMatchObject({ hasBegun: true });
  expect(await seenFrom('2026-12-07T20:45:01Z')).toMatchObject({ hasBegun: false });
});

it('a way in that was open until the talk ended does not open any more', async () => {
  const over = (joinUntil: string) =>
    afterTyping(
      { __typename: 'CodeNotAccepted', message: 'x', attemptsLeft: 4 },
      { state: 'CONFIRMED', arrangement: { joinFrom: '2026-12-07T20:00:00Z', joinUntil } },
    );
  expect(await over('2026-12-07T20:45:01Z')).toMatchObject({ joinFrom: 'Mon, Dec 7, 3:00 pm Eastern time' });
  expect(await over('2026-12-07T20:45:00Z')).toMatchObject({ joinFrom: null });
});

it('whoever typed a code for somebody else comes to a page that says whose "you" and whose mails those are', async () => {
  const sent = { ConfirmEmail: { result: { __typename: 'Consultation', helpLines: [], linkToEverything: null } } };
  const typed = { do: 'confirm', code: '482913' };
  expect(await answered(consultationServer, sent, { ...typed, for: 'them' })).toEqual({
    goTo: '/consultations/c?zone=America%2FNew_York&for=them',
  });
  expect(await answered(consultationServer, sent, typed)).toEqual({ goTo: '/consultations/c?zone=America%2FNew_York' });
});
