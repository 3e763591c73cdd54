import { expect, test } from 'vitest';
import { hashOfKey, holdsKey, isKeyText, keyKinds, newKeyText } from './key-text.js';

test('a key is known by its kind, and no two are alike', () => {
  const prefixes = {
    TEST: 'clr_test_',
    LIVE: 'clr_live_',
    PUBLISHABLE: 'clr_pub_',
    PUBLISHABLE_TEST: 'clr_pub_test_',
  };
  for (const kind of keyKinds) {
    const keys = Array.from({ length: 200 }, () => newKeyText(kind));
    expect(new Set(keys).size).toBe(200);
    for (const key of keys) {
      expect(key).toMatch(new RegExp(`^${prefixes[kind]}[0-9A-Za-z]{49}$`));
      expect(isKeyText(key)).toBe(true);
      expect(hashOfKey(key)).toHaveLength(32);
    }
  }
});

test('a letter that was changed, left out, added or swapped makes it no key', () => {
  const key = newKeyText('LIVE');
  for (let at = 9; at < key.length; at++) {
    const other = key[at] === 'x' ? 'y' : 'x';
    expect(isKeyText(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
    expect(isKeyText(key.slice(0, at) + key.slice(at + 1))).toBe(false);
  }
  expect(isKeyText(`${key}a`)).toBe(false);
  expect(isKeyText(` ${key}`)).toBe(false);
  expect(isKeyText(key.replace('live', 'test'))).toBe(false);
  expect(isKeyText(newKeyText('PUBLISHABLE_TEST').replace('test_', ''))).toBe(false);
  expect(isKeyText('')).toBe(false);
});

test.each([
  ['/graphql?key=clr_live_abc', true],
  ['/graphql?query=%7Ba(t:%22clr%5Ftest%5Fabc%22)%7D', true],
  ['/graphql?x=CLR_PUB_a', true],
  ['/graphql?x=clr%5Fpub%5Ftest%5Fa', true],
  ['/graphql?query=%7BrateLimit%7Blimit%7D%7D', false],
  ['/practitioners/clarity', false],
])('in %s a key stands: %s', (url, holds) => {
  expect(holdsKey(url)).toBe(holds);
});
