import { describe, expect, it } from 'vitest';
import { readVideoLink } from './video-link.js';

describe('an address of a talk by video', () => {
  it.each([
    [' https://meet.example/ana-ruiz ', 'https://meet.example/ana-ruiz', 'meet.example'],
    ['HTTPS://Meet.Example:8443/a?pwd=b#c', 'https://meet.example:8443/a?pwd=b#c', 'meet.example:8443'],
    // A Cyrillic letter in the name is written out, so that nobody takes it for another host.
    ['https://zооm.example/j/1', 'https://xn--zm-fmca.example/j/1', 'xn--zm-fmca.example'],
  ])('%j is read as %s on %s', (typed, href, host) => {
    expect(readVideoLink(typed)).toEqual({ href, host });
  });

  it.each([
    '',
    'http://meet.example/a',
    'javascript:alert(1)',
    'https:meet.example',
    'meet.example/a',
    'https://ana:secret@meet.example/a',
    'https://meet.example@evil.example/a',
    'https://localhost/a',
    'https://127.0.0.1/a',
    'https://0x7f.1/a',
    'https://[::1]/a',
    'https://meet.example/a b',
    'https://meet.example/\u202eana',
    'https:///meet.example',
    `https://meet.example/${'a'.repeat(500)}`,
  ])('%j is none', (typed) => {
    expect(readVideoLink(typed)).toBeNull();
  });
});
