/** A place in a text, as editors count: lines and columns from one. */
export interface PlaceInText {
  readonly line: number;
  readonly column: number;
}

type MayCome = 'VALUE' | 'VALUE_OR_END' | 'KEY' | 'KEY_OR_END' | 'COLON' | 'COMMA_OR_END' | 'END_OF_TEXT';

const SPACE = 0x20;
const gap = /[ \t\n\r]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const otherValue = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The first place at which a text cannot go on as JSON; of a string that is not whole, where it begins; null: it is JSON. The
 * engine's own error says it for some mistakes only, and repeats what stands there.
 */
export function whereJsonBreaks(text: string): PlaceInText | null {
  const open: ('{' | '[')[] = [];
  let mayCome: MayCome = 'VALUE';
  let at = 0;
  const take = (what: RegExp): boolean => {
    what.lastIndex = at;
    const isThere = what.test(text);
    if (isThere) at = what.lastIndex;
    return isThere;
  };
  const afterValue = (): MayCome => (open.length === 0 ? 'END_OF_TEXT' : 'COMMA_OR_END');
  for (;;) {
    if (text.charCodeAt(at) <= SPACE) take(gap);
    if (at === text.length) return mayCome === 'END_OF_TEXT' ? null : placeOf(text, at);
    const sign = text[at];
    const ends = sign === (open.at(-1) === '{' ? '}' : ']');
    if (ends && (mayCome === 'COMMA_OR_END' || mayCome === 'KEY_OR_END' || mayCome === 'VALUE_OR_END')) {
      at++;
      open.pop();
      mayCome = afterValue();
    } else if (mayCome === 'COMMA_OR_END' && sign === ',') {
      at++;
      mayCome = open.at(-1) === '{' ? 'KEY' : 'VALUE';
    } else if (mayCome === 'COLON' && sign === ':') {
      at++;
      mayCome = 'VALUE';
    } else if ((mayCome === 'KEY' || mayCome === 'KEY_OR_END') && take(string)) {
      mayCome = 'COLON';
    } else if ((mayCome === 'VALUE' || mayCome === 'VALUE_OR_END') && (sign === '{' || sign === '[')) {
      at++;
      open.push(sign);
      mayCome = sign === '{' ? 'KEY_OR_END' : 'VALUE_OR_END';
    } else if ((mayCome === 'VALUE' || mayCome === 'VALUE_OR_END') && (take(string) || take(otherValue))) {
      mayCome = afterValue();
    } else return placeOf(text, at);
  }
}

function placeOf(text: string, at: number): PlaceInText {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
