import { consentPolicyVersion } from '@clearing/shared/consent';
import { describe, expect, test } from 'vitest';
import type { RequestConsultationInput } from './request-consultation.inputs.js';
import { isEmailAddress } from '../../platform/mail/email-address.js';
import { problemsOf } from './request-problems.js';

const good = {
  idempotencyKey: '0b9f6c1e-8a43-4d0c',
  practitionerId: 'x',
  consultationTypeId: 'x',
  startsAt: '2026-12-09T21:00:00Z',
  patient: {
    name: 'Sam',
    email: 'sam@mail.example',
    preferredContact: 'EMAIL',
    mayLeaveMessage: false,
    timeZone: 'America/Chicago',
    ageBand: 'FROM_18_TO_64',
  },
  patientLocation: 'US-TX',
  services: [],
  deliveryMethods: ['iv-infusion'],
  conditions: ['ptsd'],
  screening: { version: '2026-11', answers: [{ key: 'danger', values: ['NO'] }] },
  consent: { collect: true, shareWithPractitioner: true, policyVersion: consentPolicyVersion },
} satisfies RequestConsultationInput;

const known = {
  isDeliveryMethod: (slug: string) => slug === 'iv-infusion',
  isCondition: (slug: string) => slug === 'ptsd',
};
const patient = (changes: object) => ({ patient: { ...good.patient, ...changes } });
const answers = (...given: object[]) => ({ screening: { version: '2026-11', answers: given } });

describe('a form with nothing to mend', () => {
  test.each<[string, object]>([
    ['the plain one', {}],
    ['emoji and right-to-left text', { message: 'שלום 👩‍👩‍👧 سلام\nline two\ttab', ...patient({ name: 'ليلى 🌿' }) }],
    ['a name without a space after a dot', patient({ name: 'Mary St.John / J.R.Comer' })],
    ['a name with a dot, a joiner and marks of direction', patient({ name: '\u202aJ.R. \u200fنی‌ما\u202c' })],
    ['a name of signs', patient({ name: '*?' })],
    ['2000 characters of four bytes each', { message: '🙂'.repeat(2000) }],
    ['a number and a voice message', patient({ phone: '+12145550123', preferredContact: 'PHONE' })],
    ['skipped questions', answers({ key: 'heart', values: [] })],
    [
      'an unknown version, which the screen itself answers',
      { screening: { version: '1', answers: [{ key: '?', values: [] }] } },
    ],
  ])('%s', (_, changes) => expect(problemsOf({ ...good, ...changes } as RequestConsultationInput, known)).toEqual([]));
});

describe('what has to be mended, with the path of its field', () => {
  test.each<[string, object, string]>([
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
    ['a key of 300 characters', { idempotencyKey: 'x'.repeat(300) }, 'idempotencyKey'],
    ['a time that is none', { startsAt: 'tomorrow at nine' }, 'startsAt'],
    ['a time without a zone', { startsAt: '2026-12-09T21:00:00' }, 'startsAt'],
    ['no name', patient({ name: ' \t ' }), 'patient.name'],
    ['a name on two lines', patient({ name: 'Sam\r\nBcc: all@mail.example' }), 'patient.name'],
    ['a name that nobody can see', patient({ name: '\u200b\u3164\u2800\u0301' }), 'patient.name'],
    ['a name with a line of its own', patient({ name: 'Sam\u0085Answer by: Friday' }), 'patient.name'],
    ['a web address for a name', patient({ name: 'Verify at https://elsewhere.example' }), 'patient.name'],
    ['a shorter one', patient({ name: 'www.elsewhere.example' }), 'patient.name'],
    ['one that email programs make a link of', patient({ name: 'Verify at elsewhere-care.com' }), 'patient.name'],
    ['an email address for a name', patient({ name: 'Write to sam@elsewhere.example' }), 'patient.name'],
    [
      'one in whose middle a sign stands that is taken out later',
      patient({ name: 'elsewhere.\u202acom' }),
      'patient.name',
    ],
    ['one with a path', patient({ name: 'Sign in: elsewhere.us/clearing' }), 'patient.name'],
    ['a long name', patient({ name: 'x'.repeat(10_000) }), 'patient.name'],
    [
      'an email address with a line break',
      patient({ email: 'sam@mail.example\r\nBcc: eve@mail.example' }),
      'patient.email',
    ],
    ['two email addresses', patient({ email: 'sam@mail.example, eve@mail.example' }), 'patient.email'],
    ['a number without its country', patient({ phone: '2145550123' }), 'patient.phone'],
    ['a call without a number', patient({ preferredContact: 'PHONE' }), 'patient.phone'],
    ['long access needs', patient({ accessNeeds: 'x'.repeat(501) }), 'patient.accessNeeds'],
    ['an unknown zone', patient({ timeZone: 'Mars/Olympus' }), 'patient.timeZone'],
    ['an offset for a zone', patient({ timeZone: '+05:00' }), 'patient.timeZone'],
    [
      'a requester without a name',
      { requester: { name: '', email: 'a@b.example', relation: 'LOVED_ONE' } },
      'requester.name',
    ],
    ['a requester’s bad address', { requester: { name: 'Al', email: 'a', relation: 'LOVED_ONE' } }, 'requester.email'],
    [
      'the requester’s own address for the patient’s',
      { requester: { name: 'Al', email: good.patient.email.toUpperCase(), relation: 'REFERRING_CLINICIAN' } },
      'patient.email',
    ],
    ['a place that licenses nobody', { patientLocation: 'US-ZZ' }, 'patientLocation'],
    ['another one', { treatmentLocation: 'Texas' }, 'treatmentLocation'],
    ['an unknown method', { deliveryMethods: ['iv-infusion', 'smoke'] }, 'deliveryMethods.1'],
    ['an unknown condition', { conditions: ['x'] }, 'conditions.0'],
    ['a thousand methods', { deliveryMethods: Array(1000).fill('iv-infusion') }, 'deliveryMethods'],
    ['10,000 characters', { message: 'x'.repeat(10_000) }, 'message'],
    ['a NUL', { message: 'before\u0000after' }, 'message'],
    ['a control character of another age', { message: 'before\u009bafter' }, 'message'],
    ['half a character', { message: 'before\ud800after' }, 'message'],
    ['an unknown question', answers({ key: 'iq', values: ['1'] }), 'screening.answers.0.key'],
    ['an unknown answer', answers({ key: 'heart', values: ['HUGE'] }), 'screening.answers.0.values'],
    [
      'two answers where there is one',
      answers({ key: 'danger', values: ['NO', 'LATELY'] }),
      'screening.answers.0.values',
    ],
    [
      'a question answered twice',
      answers({ key: 'mind', values: [] }, { key: 'mind', values: [] }),
      'screening.answers.1.key',
    ],
    ['no consent to collect', { consent: { ...good.consent, collect: false } }, 'consent.collect'],
    [
      'no consent to share',
      { consent: { ...good.consent, shareWithPractitioner: false } },
      'consent.shareWithPractitioner',
    ],
    ['another consent text', { consent: { ...good.consent, policyVersion: '2020-01-01' } }, 'consent.policyVersion'],
  ])('%s', (_, changes, path) => {
    const problems = problemsOf({ ...good, ...changes } as RequestConsultationInput, known);
    expect(problems.map((problem) => problem.path.join('.'))).toEqual([path]);
    expect(problems[0]?.message).toMatch(/^[A-Z].{10,}/);
  });

  test('all of them at once', () => {
    const problems = problemsOf(
      { ...good, startsAt: '', ...patient({ name: '', email: '' }) } as RequestConsultationInput,
      known,
    );
    expect(problems.map((problem) => problem.path.join('.'))).toEqual(['startsAt', 'patient.name', 'patient.email']);
  });
});

test.each<[string, boolean]>([
  ['ana@example.org', true],
  ["o'brien+talk@mail.example.co.uk", true],
  ['ana@xn--bcher-kva.example', true],
  ['', false],
  ['ana', false],
  ['ana@example', false],
  ['ana@@example.org', false],
  ['.ana@example.org', false],
  ['a na@example.org', false],
  ['ana@example.org\n', false],
  ['"ana"@example.org', false],
  ['<ana@example.org>', false],
  [`${'a'.repeat(65)}@example.org`, false],
  [`ana@${'a'.repeat(250)}.org`, false],
])('%s is a mail address we take: %s', (email, isOne) => expect(isEmailAddress(email)).toBe(isOne));
