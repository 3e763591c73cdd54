import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { Refusal } from './platform/process/refusal.js';

/** Of each folder a file without which it holds nothing that could be given. */
const firstFiles = [
  ['webBuild', 'WEB_BUILD', 'server/entry-server.js'],
  ['widgetBuild', 'WIDGET_BUILD', 'clearing-search.js'],
  ['clientBuild', 'CLIENT_BUILD', 'clearing-client.tgz'],
] as const;

/**
 * People rely on pages and partners on what they install: a server that has none of it must not say that it is ready. In
 * development the doors may be opened alone.
 */
export function requireBuiltFiles(config: Pick<Config, 'mode' | (typeof firstFiles)[number][0]>): void {
  if (config.mode !== 'production') return;
  for (const [folder, setting, file] of firstFiles) {
    if (existsSync(join(config[folder], file))) continue;
    throw new Refusal(
      `The built files are not in ${config[folder]}: build them with "npm run build", or set ${setting}.`,
    );
  }
}
