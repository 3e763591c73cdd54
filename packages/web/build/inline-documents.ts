import type { Plugin } from 'vite';
import { DocumentSet, findDocuments } from './documents.ts';

const prefix = 'virtual:clearing-document/';
const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

/**
 * Replaces each graphql(`...`) by an import of that one document, already parsed and complete with its fragments, so a
 * route downloads its own documents and the browser carries no GraphQL parser.
 */
export function inlineDocuments(): Plugin {
  let documents: DocumentSet;
  return {
    name: 'clearing:inline-documents',
    enforce: 'pre',
    buildStart() {
      documents = new DocumentSet(findDocuments());
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      return `export default ${JSON.stringify(documents.complete(id.slice(prefix.length + 1)))};`;
    },
    transform(code, id) {
      if (
        id.includes('/node_modules/') ||
        id.includes('/generated/') ||
        !/\.tsx?$/.test(id) ||
        !code.includes('graphql(')
      )
        return null;
      const imports: string[] = [];
      const replaced = code.replace(call, (_, text: string) => {
        const name = DocumentSet.nameOf(text);
        imports.push(`import ${name}$document from '${prefix}${name}';`);
        return `${name}$document`;
      });
      return imports.length > 0 ? { code: `${imports.join('')}${replaced}`, map: null } : null;
    },
  };
}
