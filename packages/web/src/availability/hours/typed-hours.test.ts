import { expect, test } from 'vitest';
import { readTypedHours, typedOf, windowInput } from './typed-hours.js';

const stretch = { from: '09:00', until: '12:00', untilNextDay: false };

test('rows left empty or to be removed are gone, the others keep what was typed and their order', () => {
  const form = new URLSearchParams({
    'windows-10-from': '22:00',
    'windows-10-until': '02:00',
    'windows-10-next': 'yes',
    'windows-2-from': 'half past',
    'windows-2-until': '',
    'windows-1-from': '',
    'windows-1-until': '',
    'windows-0-from': '09:00',
    'windows-0-until': '12:00',
    'windows-0-remove': 'yes',
    'breaks-0-from': '12:00',
    'breaks-0-until': '12:30',
  });
  form.append('windows-10-uses', 'VIDEO');
  form.append('windows-10-uses', 'place');
  expect(readTypedHours(form)).toEqual({
    windows: [
      { from: 'half past', until: '', untilNextDay: false, uses: [] },
      { from: '22:00', until: '02:00', untilNextDay: true, uses: ['VIDEO', 'place'] },
    ],
    breaks: [{ from: '12:00', until: '12:30', untilNextDay: false }],
  });
});

test('hours that are kept go into a form and come out the same', () => {
  const kept = { ...stretch, video: true, phone: false, inPersonAt: ['place'] };
  const [window] = typedOf({ windows: [kept], breaks: [stretch] }).windows;
  expect(window && windowInput(window)).toEqual(kept);
});
