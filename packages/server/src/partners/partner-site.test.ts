import { describe, expect, it } from 'vitest';
import { siteOf } from './partner-site.js';

describe('the site of a partner', () => {
  it.each([
    ['https://elm.example', 'https://elm.example'],
    ['elm.example', 'https://elm.example'],
    ['HTTP://Elm.Example/us/?from=mail#top', 'http://elm.example/us/'],
    ['https://elm.example:8443/', 'https://elm.example:8443'],
    ['https://local.example', 'https://local.example'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(siteOf(typed)).toBe(kept);
  });

  it.each([
    ...['', 'nowhere', 'ftp://elm.example', 'https://me@elm.example', `https://elm.example/${'a'.repeat(200)}`],
    // Numbers, however they are written.
    ...['http://127.0.0.1/', 'http://127.1/', 'http://0x7f.0.0.1', 'http://2130706433', '10.0.0.1', 'http://8.8.8.8'],
    ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/latest'],
    // Names that lead nowhere in the public internet.
    ...[
      'http://localhost',
      'http://app.localhost',
      'https://printer.local',
      'https://wiki.internal',
      'router.home.arpa',
    ],
    ...['https://elm.example.', 'https://elm..example', 'https://elm.invalid', 'https://elm.onion'],
  ])('%s is none', (typed) => {
    expect(siteOf(typed)).toBeNull();
  });
});
