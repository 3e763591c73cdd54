import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { makeConfig } from '@lingui/conf';
import type { Plugin } from 'vite';
import linguiConfig from '../lingui.config.ts';

const settings = makeConfig(linguiConfig, { skipValidation: true });
const usesMacro = /from '@lingui\/(?:core|react)\/macro'/;
const ourTrans = fileURLToPath(new URL('../src/lib/trans.tsx', import.meta.url));

/**
 * Compiles lingui's macros. Babel touches only files that use one, and leaves types and JSX to Vite. The English text
 * stays in the code beside its id, so a page needs no catalog in English and only its own words are downloaded.
 * What a macro draws with is our own Trans, which keeps Lingui from reading the values of a sentence.
 */
export function compileCopy(): Plugin {
  return {
    name: 'clearing:compile-copy',
    enforce: 'pre',
    resolveId(id) {
      return id === settings.runtimeConfigModule.Trans[0] ? ourTrans : null;
    },
    async transform(code, id) {
      if (id.includes('/node_modules/') || !/\.tsx?$/.test(id) || !usesMacro.test(code)) return null;
      const result = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [[linguiMacro, { stripMessageField: false, linguiConfig: settings }]],
      });
      return result?.code ? { code: result.code, map: result.map } : null;
    },
  };
}
