import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { browserFlags, findBrowser, flagsLeftOut } from './machine/browser.js';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  // The stories of one file too: one that waits leaves its time to another.
  fullyParallel: true,
  globalSetup: './global-setup.ts',
  outputDir: './test-results',
  // One more than processors: stories wait for mails, clocks and a site that starts.
  workers: Math.min(2, availableParallelism()) + 1,
  // A story that passes at the second try has failed once.
  retries: 0,
  failOnFlakyTests: true,
  forbidOnly: true,
  timeout: 60_000,
  // A guard against what never ends. A machine that others keep busy takes three times as long as one of its own.
  globalTimeout: 45 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    // What a browser's own zone is must not matter to anything a page says.
    timezoneId: 'Asia/Kathmandu',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await findBrowser(), args: browserFlags, ignoreDefaultArgs: flagsLeftOut },
  },
});
