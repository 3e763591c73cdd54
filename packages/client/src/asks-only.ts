/** What GraphQL ignores, and texts: in them a bracket or a word means nothing. */
const silent = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[\s,\uFEFF]+/y;
const word = /[_A-Za-z]\w*/y;

/**
 * Whether sending a document twice is the same as sending it once: every operation in it is a query. What cannot be read
 * is taken for something that changes things.
 */
export function asksOnly(document: string): boolean {
  let depth = 0;
  let isBeginning = true;
  for (let at = 0; at < document.length;) {
    const skipped = lengthAt(silent, document, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const length = lengthAt(word, document, at);
    if (length > 0) {
      if (depth === 0 && isBeginning) {
        if (!['query', 'fragment'].includes(document.slice(at, at + length))) return false;
        isBeginning = false;
      }
      at += length;
      continue;
    }
    const character = document[at]!;
    if ('{(['.includes(character)) depth++;
    if ('})]'.includes(character)) depth--;
    if (depth < 0) return false;
    // A definition ends with the braces of its fields; those of a variable's default stand in parentheses.
    isBeginning = depth === 0 && character === '}';
    at++;
  }
  return depth === 0;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
