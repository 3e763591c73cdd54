// npm test: everything that guards main. Parts run side by side, each in its own process; the last line counts what
// passed and what failed, and any failure makes the exit code non-zero.
//   npm test                  all of it
//   npm test -- lint server   only the parts named
import { requireMachine } from './guard.mjs';

requireMachine();
const { getReady, readNames } = await import('./verify-parts.mjs');
const { findFolderInMemory } = await import('./folder-in-memory.mjs');
const { root } = await import('./prepare.mjs');
const { runTidily } = await import('./tidy-run.mjs');

const names = readNames();
await getReady(names);
// However it is ended, nothing that a part started works on, and nothing that one made stays.
runTidily('verify', process.execPath, [`${root}/tools/verify-run.mjs`, ...names], {
  cwd: root,
  env: process.env,
  folderOfTests: findFolderInMemory(),
});
