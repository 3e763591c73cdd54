import { expect, it } from 'vitest';
import type { ShownKey } from '../partner-doors.js';
import { tryKey } from './try-key.js';

const shown: ShownKey = {
  ...{ text: 'clr_test_0abc', name: 'First', kind: 'TEST', origins: [] },
  address: 'https://clearing.example/graphql',
};

it('a secret key stands on no command line: it is read, and goes to curl by a pipe', () => {
  const { first, ask } = tryKey({ ...shown, standsInPages: false });
  expect(`${first}\n${ask}`).not.toContain(shown.text);
  expect(first).toBe('read -rs CLEARING_KEY');
  expect(ask.split('\n')).toEqual([
    `printf 'Authorization: Bearer %s' "$CLEARING_KEY" | curl --header @- \\`,
    `  --header 'Content-Type: application/json' \\`,
    `  --data '{"query":"{ rateLimit { limit remaining } }"}' \\`,
    '  https://clearing.example/graphql',
  ]);
});

it('one for pages says which of its sites it comes from: else it is refused', () => {
  const { first, ask } = tryKey({
    ...shown,
    origins: ['https://elm.example', 'https://oak.example'],
    standsInPages: true,
  });
  expect(first).toBeNull();
  expect(ask).toContain(shown.text);
  expect(ask).toContain(`--header 'Origin: https://elm.example'`);
});
