import sparticuz from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:process';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** $CHROME, else the one that came with the packages (Linux on x64), else an installed one. */
export async function findBrowser(): Promise<string> {
  if (process.env['CHROME']) return process.env['CHROME'];
  if (platform === 'linux' && arch === 'x64') return sparticuz.executablePath();
  const found = installed.find((path) => existsSync(path));
  if (!found) throw new Error('There is no browser for the stories: set CHROME to the path of a Chromium.');
  return found;
}

export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a processor of its own for pictures, a process of its own for them only passes them on.
  '--in-process-gpu',
  '--num-raster-threads=1',
  // A page lives for seconds here, and each is compiled anew: to make its scripts fast takes longer than they run then, and
  // so does to compile what is never called.
  '--js-flags=--max-lazy --no-opt --no-maglev',
];

/**
 * What Playwright would add, and the stories leave out: it makes the browser share its pictures through files on disk, a new
 * one each time, for machines whose memory has no room for them. Where tests have a folder in memory, there is room.
 */
export const flagsLeftOut = process.env['TESTS_FOLDER'] ? ['--disable-dev-shm-usage'] : [];
