// npm start: everything from a fresh clone to an address to open.
import { requireMachine } from './guard.mjs';

requireMachine();
const { readArguments } = await import('./arguments.mjs');
readArguments({
  command: 'npm start',
  help: `Starts Clearing: gets and builds what is missing, then says which address to open.

    npm start
    PORT=4001 npm start

It takes no options. Settings are environment variables; docs/operations.md lists them.
`,
});
const { runEntry } = await import('./run-entry.mjs');
await runEntry('packages/server/dist/main.js', [], { web: true });
