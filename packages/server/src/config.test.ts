import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import { describe, expect, test } from 'vitest';
import { readConfig, settingsSchema } from './config.js';

describe('the settings', () => {
  test('nothing set is a development site on the embedded database, for this machine alone', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'development',
      host: 'localhost',
      port: 4000,
      publicOrigin: 'http://localhost:4000',
      databaseUrl: null,
      demonstration: { practitioners: 2000 },
      mailboxPage: true,
      trustedDocuments: 'off',
      rateLimits: true,
    });
  });

  test('production invents nobody, shows nobody the mailbox and lets nobody explore our own door', () => {
    const config = readConfig({
      NODE_ENV: 'production',
      PUBLIC_ORIGIN: 'https://clearing.test/',
      SMTP_URL: 'smtp://mail.test',
      MAIL_FROM: 'post@clearing.test',
    });
    expect(config).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicOrigin: 'https://clearing.test',
      contactAddress: 'post@clearing.test',
      demonstration: null,
      mailboxPage: false,
      trustedDocuments: 'required',
    });
  });

  test('people write to the address mails come from, without its name', () => {
    expect(readConfig({ MAIL_FROM: 'Clearing <post@clearing.test>' }).contactAddress).toBe('post@clearing.test');
  });

  test('a database of the deployer is not filled with invented people unasked', () => {
    expect(readConfig({ DATABASE_URL: 'postgresql://db/clearing' }).demonstration).toBeNull();
    expect(readConfig({ DATABASE_URL: 'postgresql://db/clearing', DEMONSTRATION: 'on' }).demonstration).not.toBeNull();
  });

  test('the mailbox is no page once others can reach this machine', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).mailboxPage).toBe(false);
  });

  test('proxies are a list, and an empty value is none at all', () => {
    expect(readConfig({ TRUST_PROXY: '10.0.0.1, 10.1.0.0/16,', PORT: '' })).toMatchObject({
      trustProxy: ['10.0.0.1', '10.1.0.0/16'],
      port: 4000,
    });
  });

  test('proxies may have an address of either kind, a network of them, or a name that the server knows', () => {
    const mask = '10.1.0.0/255.255.0.0';
    const places = ['loopback', 'uniquelocal', '::1', 'fd00:10::/32', '::ffff:10.0.0.1', '192.0.2.7/32', mask];
    expect(readConfig({ TRUST_PROXY: places.join(', ') }).trustProxy).toEqual(places);
    expect(() => fastify({ trustProxy: places })).not.toThrow();
  });

  test.each([
    [{ PORT: '70000' }, 'The setting PORT must be a whole number from 1 to 65535.'],
    [{ PORT: 'http' }, 'The setting PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '1e3' }, 'The setting PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '0x1000' }, 'The setting PORT must be a whole number from 1 to 65535.'],
    [{ DATABASE_POOL: '12.0' }, 'The setting DATABASE_POOL must be a whole number from 2 to 200.'],
    [{ SMTP_URL: 'smtp://' }, 'The setting SMTP_URL must name the host of the mail server.'],
    [{ SMTP_URL: 'mail.test' }, 'The setting SMTP_URL must be an address such as smtps://'],
    [{ DATABASE_URL: 'mysql://db' }, 'The setting DATABASE_URL must be an address such as postgresql://'],
    [{ PUBLIC_ORIGIN: 'https://a.test/b' }, 'The setting PUBLIC_ORIGIN must be an origin without a path'],
    [{ PUBLIC_ORIGIN: 'https://a.test/?b' }, 'The setting PUBLIC_ORIGIN must be an origin without a path'],
    [{ PUBLIC_ORIGIN: 'https://b:c@a.test' }, 'The setting PUBLIC_ORIGIN must be an origin without a path'],
    [{ TRUST_PROXY: '10.0.0.1, proxy' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '0.0.0.0/0' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '::1, ::/0' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '10.1.0.0/99' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '1' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '0x7f.1' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '10.0.0.0/255.0.255.0' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '10.0.0.0/0.0.0.0' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ TRUST_PROXY: '::1/255.255.255.0' }, 'The setting TRUST_PROXY must be addresses or networks such as 10.0.0.1'],
    [{ MAIL_FROM: 'Clearing <post>' }, 'The setting MAIL_FROM must be an email address.'],
    [{ MAIL_FROM: 'a@b.test, c@d.test' }, 'The setting MAIL_FROM must be an email address.'],
    [{ RATE_LIMITS: 'no' }, 'The setting RATE_LIMITS must be "on" or "off".'],
    [{ RATE_LIMITS: 'off', HOST: '0.0.0.0' }, 'The setting RATE_LIMITS can be off only while HOST is this machine'],
    [{ ENCRYPTION_KEY: 'c2hvcnQ=' }, 'The setting ENCRYPTION_KEY must be 32 bytes in base64.'],
    [
      { KEY_SERVICE_URL: 'https://vault.test/secret' },
      'The setting KEY_SERVICE_URL must end in /v1/<mount>/keys/<name>',
    ],
    [{ KEY_SERVICE_URL: 'http://vault.test/v1/transit/keys/a' }, 'The setting KEY_SERVICE_URL must be https'],
    [{ KEY_SERVICE_URL: 'https://vault.test/v1/transit/keys/a' }, 'KEY_SERVICE_TOKEN_FILE belong together'],
    [{ MAIL_FROM: 'a@b.test\r\nBcc: x@y.test' }, 'The setting MAIL_FROM must be an email address.'],
    [{ MODE: 'production' }, 'The setting PUBLIC_ORIGIN must be given in production'],
    [{ MODE: 'production', PUBLIC_ORIGIN: 'https://a.test' }, 'The setting SMTP_URL must be given in production'],
  ])('%o is refused in one sentence that names the setting', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });
});

test('the table in docs/operations.md is the settings', () => {
  const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  const rows = Object.entries(settingsSchema.shape).map(([name, setting]) => {
    const standard = setting.safeParse(undefined).data;
    const shown = standard === undefined || String(standard) === '' ? '' : `\`${describeValue(standard)}\``;
    return `\`${name}\`|${shown}|${setting.description}`;
  });
  const table = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join('|'),
    );
  expect(table).toEqual(rows);
});

function describeValue(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
