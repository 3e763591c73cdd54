// npm start: everything from a fresh clone to an address to open.
import { requireMachine } from './guard.mjs';

requireMachine();
const { runEntry } = await import('./run-entry.mjs');
await runEntry('packages/server/dist/main.js', process.argv.slice(2), { web: true });
