import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

/** Each is one file that brings all it needs: pages name it in one line, with one hash. */
export const embeds = ['clearing-search', 'clearing-availability'] as const;

/** What its licence wants to stand in every copy. */
const notice = '/*! With Lit. Copyright 2017 Google LLC. SPDX-License-Identifier: BSD-3-Clause */';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What a browser is given of one of them. */
export async function bundle(name: (typeof embeds)[number]): Promise<string> {
  const output = await build(settingsFor(name));
  const [result] = Array.isArray(output) ? output : [output];
  const file = result && 'output' in result ? result.output[0] : undefined;
  if (!file || !('code' in file)) throw new Error(`Nothing was built of ${name}.`);
  return `${notice}\n${file.code}`;
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
