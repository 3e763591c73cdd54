import { expect, it } from 'vitest';
import { draftOf, givenBy, readDraft, wrongField } from './arrangement-draft.js';

it('what cannot be sent is found by its field, and what belongs to another mode is no matter', () => {
  const draft = { ...draftOf(null), videoLink: 'http://meet.example', phone: 'call me' };
  expect(wrongField(draft, 'VIDEO')).toBe('videoLink');
  expect(wrongField(draft, 'PHONE')).toBe('phone');
  expect(wrongField(draft, 'IN_PERSON')).toBeNull();
  expect(wrongField(draftOf(null), 'VIDEO')).toBeNull();
});

it('what is given is what was typed, with the host in plain letters', () => {
  const form = new URLSearchParams({ videoLink: ' https://Meet.example/a ', toBring: 'One\r\nTwo' });
  expect(givenBy(readDraft(form), 'VIDEO')).toEqual({
    videoLink: 'https://meet.example/a',
    videoHost: 'meet.example',
    phone: null,
    placeNote: null,
    toBring: 'One\nTwo',
  });
});
