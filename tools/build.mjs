// npm run build: packages, server and pages, as npm start would make them, the client for partners, and no start.
import { requireMachine } from './guard.mjs';

requireMachine();
const { prepareOrExit } = await import('./run-entry.mjs');
await prepareOrExit({ web: true });
