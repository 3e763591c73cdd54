import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

/** Each is one file that brings all it needs: pages name it in one line, with one hash. */
export const embeds = ['clearing-search', 'clearing-availability'] as const;

/** Beside them, at an address of its own: what is in them of others, each with its licence in full. */
export const LICENCES = 'licences.txt';

/** What its licence wants to stand in every copy; the whole text is where the copy comes from. */
const notice = `/*! With Lit. Copyright 2017 Google LLC. SPDX-License-Identifier: BSD-3-Clause. Its text: /embed/${LICENCES} */`;

export interface Bundle {
  /** What a browser is given. */
  readonly code: string;
  /** What of others is in it. */
  readonly licences: string;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export async function bundle(name: (typeof embeds)[number]): Promise<Bundle> {
  const output = await build(settingsFor(name));
  const [result] = Array.isArray(output) ? output : [output];
  const files = result && 'output' in result ? result.output : [];
  const script = files.find((file) => file.type === 'chunk');
  const licences = files.find((file) => file.type === 'asset' && file.fileName === LICENCES);
  if (script?.type !== 'chunk' || licences?.type !== 'asset') throw new Error(`Nothing was built of ${name}.`);
  return { code: `${notice}\n${script.code}`, licences: licences.source.toString() };
}

function settingsFor(name: string): InlineConfig {
  return {
    configFile: false,
    root: path('..'),
    logLevel: 'warn',
    mode: 'production',
    plugins: [ownPolicy(name)],
    resolve: {
      // Whatever NODE_ENV says: what is measured in a test is what is given.
      conditions: ['module', 'browser', 'production'],
      alias: [
        { find: '@clearing/client', replacement: path('../../client/src/clearing.ts') },
        { find: /^@clearing\/shared\/(.*)$/, replacement: `${path('../../shared/src/')}$1.ts` },
      ],
    },
    build: {
      write: false,
      license: { fileName: LICENCES },
      target: ['chrome111', 'firefox114', 'safari16.4'],
      modulePreload: false,
      rolldownOptions: {
        input: path(`../src/${name}.ts`),
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}

/** A page with `trusted-types` lets each name be used once, and each file brings a Lit of its own: so each has its own name. */
function ownPolicy(name: string): Plugin {
  const call = 'createPolicy("lit-html"';
  return {
    name: 'a policy of its own',
    transform(code, id) {
      if (!id.endsWith('/lit-html.js')) return null;
      if (!code.includes(call)) throw new Error('Lit makes its policy in other words now.');
      return code.replace(call, `createPolicy("${name}"`);
    },
  };
}
