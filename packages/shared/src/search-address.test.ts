import { expect, test } from 'vitest';
import { searchAddress, type AskedFor } from './search-address.js';

const soon = 'within=P14D&sort=SOONEST_SLOT';

test.each<[string, AskedFor, string]>([
  ['nothing is known', { mode: null, from: null, near: null }, soon],
  ['by video', { mode: 'VIDEO', from: 'US-TX', near: null }, `from=US-TX&mode=VIDEO&${soon}`],
  ['by video, with no place', { mode: 'VIDEO', from: null, near: null }, `mode=VIDEO&${soon}`],
  ['from afar it is near nowhere', { mode: 'PHONE', from: 'US-TX', near: '75201' }, `from=US-TX&mode=PHONE&${soon}`],
  [
    'in person',
    { mode: 'IN_PERSON', from: 'US-TX', near: '75201' },
    `near=75201&video=no&from=US-TX&mode=IN_PERSON&${soon}`,
  ],
  [
    'with ways the medicine is given',
    { mode: 'VIDEO', from: 'US-TX', near: null, methods: ['oral', 'sublingual'] },
    `from=US-TX&method=oral&method=sublingual&mode=VIDEO&${soon}`,
  ],
])('%s', (_, asked, query) => expect(searchAddress(asked)).toBe(`/search?${query}`));
