import 'reflect-metadata';
import { expect, test } from 'vitest';
import { readEndpoint } from './read-endpoint.js';

const good = { name: ' Ours ', address: ' https://elm.example/hooks?k=1#x ', events: ['listing.hidden'] };
const read = (typed: object) => readEndpoint({ ...good, ...typed }, 'clearing.example');

test('what is good is kept as it will be called', () => {
  expect(read({})).toEqual({ name: 'Ours', address: 'https://elm.example/hooks?k=1', events: ['listing.hidden'] });
  expect(read({ events: ['listing.hidden', 'listing.changed', 'listing.hidden'] })).toMatchObject({
    events: ['listing.changed', 'listing.hidden'],
  });
});

test('whoever names an event that there is not is told which there are', () => {
  expect(read({ events: ['listing.hidden', 'listing.removed'] })).toMatchObject({
    problems: [
      {
        path: ['events'],
        message:
          'One of these is not an event. The events are listing.published, listing.changed, listing.hidden, availability.changed, and verification.changed.',
      },
    ],
  });
  expect(read({ events: [] })).toMatchObject({ problems: [{ message: 'Choose what you want to be told about.' }] });
});

test.each([
  [{ name: ' ' }, 'name'],
  [{ name: 'x'.repeat(61) }, 'name'],
  [{ name: 'two\nlines' }, 'name'],
  [{ events: [] }, 'events'],
  [{ events: ['listing.hidden', 'patient.asked'] }, 'events'],
  ...[
    ...[
      '',
      'elm.example',
      'http://elm.example/',
      'ftp://elm.example/',
      'https://elm.example:8443/',
      'https://localhost/',
    ],
    ...['https://a:b@elm.example/', 'https://a@elm.example/', 'https://:b@elm.example/'],
    ...['https://127.0.0.1/', 'https://0x7f.1/', 'https://2130706433/', 'https://[::1]/'],
    ...['https://elm.example./hooks', 'https://clearing.example./', 'https://elm..example/', 'https://.example/'],
    ...['https://elm.example/?key=clr_live_0123', 'https://elm.example/clr%5Ftest%5F0123'],
    ...[
      'https://hooks.internal/',
      'https://clearing.corp.local/',
      'https://hooks.localhost/',
      'https://hooks.home.arpa/',
    ],
    ...['https://clearing.example/graphql', `https://elm.example/${'a'.repeat(2_000)}`],
  ].map((address): [object, string] => [{ address }, 'address']),
])('of %j the %s is to be mended', (typed, field) => {
  expect(read(typed)).toMatchObject({ problems: [{ path: [field] }] });
});
