import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const id = 'virtual:clearing-assets';

/**
 * Tells the server bundle what the client build named its files: import { assets } from 'virtual:clearing-assets'. Null
 * stands for no client build at all: unit tests draw pages without one.
 */
export function clientAssets(manifestPath: string | null): Plugin {
  return {
    name: 'clearing:client-assets',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      return `export const assets = ${manifestPath === null ? '{}' : readFileSync(manifestPath, 'utf8')};`;
    },
  };
}
