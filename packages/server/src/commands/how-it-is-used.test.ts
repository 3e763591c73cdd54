import { expect, test } from 'vitest';
import { readAuditCheckArguments } from './audit-check-arguments.js';
import { readGenerateArguments } from './db-generate-arguments.js';
import { readErasuresReplayArguments } from './erasures-replay-arguments.js';
import { readNothing } from './how-it-is-used.js';
import { readImportArguments } from './import-arguments.js';
import { readInviteArguments } from './operator-invite-arguments.js';
import { readEmitArguments } from './schema-arguments.js';
import { Refusal } from '../platform/process/refusal.js';

const readers: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
  'audit:check': readAuditCheckArguments,
  'db:generate': readGenerateArguments,
  'erasures:replay': readErasuresReplayArguments,
  'import:nppes': readImportArguments,
  'operator:invite': readInviteArguments,
  'schema:emit': readEmitArguments,
  'keys:rotate': (args) => readNothing('npm run keys:rotate', args),
};

test.each(Object.entries(readers))(
  '%s tells what it takes, and where it does when it was not understood',
  (name, read) => {
    for (const option of ['--help', '-h']) expect(read([option])).toBe('help');
    for (const args of [['--nope'], ['one', 'two']]) {
      const refused = thrownBy(() => read(args));
      expect(refused).toBeInstanceOf(Refusal);
      expect(refused).toMatchObject({
        exitCode: 2,
        message: expect.stringContaining(`npm run ${name} -- --help shows`),
      });
    }
  },
);

test.each([[[]], [['--practitioners', 'many']], [['--practitioners', '0']], [['--practitioners', '10000001']]])(
  'nobody is invented for %j',
  (args) => {
    expect(() => readGenerateArguments(args)).toThrow('Say how many there should be, up to 10000000.');
  },
);

test('a number is read as people write it', () => {
  expect(readGenerateArguments(['--practitioners', '1,000,000'])).toEqual({ practitioners: 1_000_000 });
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
