import { defineConfig } from '@playwright/test';
import config from './playwright.config.js';

/** npm run pictures: how every page looks, instead of what it does. */
export default defineConfig({
  ...config,
  testMatch: 'pictured/*.pictures.ts',
  globalTimeout: 20 * 60_000,
  timeout: 5 * 60_000,
});
