// Runs one entry of the built server on the pinned runtime, after getting the checkout ready: node tools/run.mjs ENTRY ARGS
import { requireMachine } from './guard.mjs';

requireMachine();
const { runEntry } = await import('./run-entry.mjs');
await runEntry(process.argv[2], process.argv.slice(3));
