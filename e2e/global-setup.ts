import { startSite } from './site/site.js';

/**
 * One site for every story. The workers find it by what is left in the environment; so does a run against a site that
 * is already there.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env['SITE_ORIGIN']) return async () => {};
  const site = await startSite();
  process.env['SITE_ORIGIN'] = site.origin;
  process.env['SITE_FOLDER'] = site.folder;
  return site.stop;
}
