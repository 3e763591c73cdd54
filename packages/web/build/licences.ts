import { appendFileSync, readdirSync, readFileSync } from 'node:fs';

/** Beside the pages, at an address of its own: what is in them of others, each with its licence in full. */
export const LICENCES = 'licences.txt';

const fonts = new URL('../node_modules/@fontsource-variable/', import.meta.url);

/** The bundler knows those of programs; a typeface is no module, and its licence wants to go with it as well. */
export function addLicencesOfTypefaces(client: string): void {
  for (const name of readdirSync(fonts)) {
    const text = readFileSync(new URL(`${name}/LICENSE`, fonts), 'utf8');
    appendFileSync(client + LICENCES, `\n## @fontsource-variable/${name} (OFL-1.1)\n\n${text}`);
  }
}
