import { describe, expect, it } from 'vitest';
import { reachable } from '../request/steps.js';
import { repeatDraft, type RequestToRepeat } from './repeat-draft.js';

const option = (value: string, label: string) => ({ value, label });
const question = (key: string, text: string, options: { value: string; label: string }[]) => ({
  key,
  text,
  help: null,
  kind: 'MULTIPLE_CHOICE' as const,
  options,
  showWhen: null,
});
const screening = {
  version: '2026-11',
  questions: [
    question('danger', 'Danger?', [option('NO', 'No'), option('LATELY', 'Lately')]),
    question('heart', 'Heart?', [option('high', 'High blood pressure'), option('NONE', 'None of these')]),
    question('body', 'Body?', [option('lung', 'Lung disease')]),
  ],
};
const said: RequestToRepeat = {
  requester: null,
  ageBand: 'OVER_64',
  patientLocation: 'US-TX',
  services: ['KAP'],
  message: 'Hello',
  patient: {
    name: 'Sam',
    email: 'sam@mail.example',
    phone: '+12145550123',
    preferredContact: 'PHONE',
    mayLeaveMessage: true,
    accessNeeds: null,
  },
  deliveryMethods: [{ slug: 'iv-infusion' }, { slug: 'oral' }],
  conditions: [{ slug: 'ptsd' }],
  answers: [
    { question: 'Danger?', answer: ['No'] },
    { question: 'Heart?', answer: ['High blood pressure'] },
    { question: 'Body?', answer: ['Skipped'] },
    { question: 'A question of an older screen?', answer: ['Yes'] },
  ],
};
const whom = {
  nonce: 'n',
  slug: 'bo',
  typeId: 't2',
  startsAt: '2026-12-09T21:00:00Z',
  zone: 'America/Chicago',
  methods: ['iv-infusion'],
  conditions: [],
};

describe('the same answers for somebody else', () => {
  const draft = repeatDraft(said, screening, whom);

  it('are found again by the words of their questions; a skipped one stays skipped', () => {
    expect(draft.answers).toEqual({ heart: ['high'], body: [] });
  });

  it('ask of them only what they offer', () => {
    expect(draft).toMatchObject({ deliveryMethods: ['iv-infusion'], conditions: [], slug: 'bo', typeId: 't2' });
  });

  it('ask anew how somebody is now, and for both agreements', () => {
    expect(draft).toMatchObject({ collect: false, share: false, safeAnswer: null, safeWords: null });
    expect(reachable('CHECK', draft, { questions: screening.questions, mode: 'VIDEO' })).toBe('DANGER');
  });

  it('are the patient’s own now, whoever asked for them the first time', () => {
    const other = repeatDraft({ ...said, requester: 'Lee, Jr., someone close to the patient' }, screening, whom);
    expect(other).toMatchObject({ forWhom: 'ME', contact: { requesterName: '', requesterEmail: '' } });
  });
});
