// npm run pictures: how every page looks, into e2e/pictures, and the picture of the README. Arguments go to Playwright.
import { join } from 'node:path';
import { requireMachine } from './guard.mjs';

requireMachine();
const { root } = await import('./prepare.mjs');
const { runEntry } = await import('./run-entry.mjs');
const args = ['test', '--config', join(root, 'e2e/pictures.config.ts'), ...process.argv.slice(2)];
await runEntry('e2e/node_modules/@playwright/test/cli.js', args, { web: true });
