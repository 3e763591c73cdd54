import { write, type Generated } from '../../client/build/codegen.ts';

export const ofWidget: Generated = {
  documents: new URL('../src/documents/', import.meta.url),
  output: new URL('../src/generated/', import.meta.url),
  typedDocument: '@clearing/client',
  wholeSchema: false,
};

if (import.meta.main) await write(ofWidget);
