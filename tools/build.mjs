// npm run build: packages, server and pages, as npm start would make them, the client for partners, and no start.
import { requireMachine } from './guard.mjs';

requireMachine();
const { readArguments } = await import('./arguments.mjs');
readArguments({
  command: 'npm run build',
  help: `Gets and builds what npm start would, without starting anything: packages, server, pages, and what partners install.

    npm run build

It takes no options, and builds what has changed.
`,
});
const { prepareOrExit } = await import('./run-entry.mjs');
await prepareOrExit({ web: true });
