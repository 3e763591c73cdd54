import { tmpdir } from 'node:os';

/** Where databases of tests stand: npm test names a folder in memory, where the machine has room for it. */
export const testsFolder = process.env['TESTS_FOLDER'] ?? tmpdir();
