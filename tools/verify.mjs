// npm test: everything that guards main. Parts run side by side, each in its own process; the last line counts what
// passed and what failed, and any failure makes the exit code non-zero.
//   npm test                  all of it
//   npm test -- lint server   only the parts named
import { requireMachine } from './guard.mjs';

requireMachine();
const { verify } = await import('./verify-parts.mjs');
process.exit(await verify());
