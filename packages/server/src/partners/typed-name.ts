const LONGEST_NAME = 60;
/** What ends a line, what nobody sees, and what turns round the words around it: names stand in lists, mails and files. */
const UNPRINTED =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\p{Join_Control}|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/u;
/** Alone it is nothing: it joins letters and pictures, or says which of their shapes is meant. */
const JOINING = /[\p{Default_Ignorable_Code_Point}\s]/gu;

export const WRONG_NAME = `Give it a name of 1 to ${LONGEST_NAME} characters, on one line, without hidden characters.`;

/** What a partner calls a key or a webhook of theirs; null: it is no name. */
export function readName(typed: string): string | null {
  const name = typed.trim();
  return isUnseen(name) || [...name].length > LONGEST_NAME || holdsUnprinted(name) ? null : name;
}

/** Nothing of it is seen by itself. */
export function isUnseen(text: string): boolean {
  return text.replace(JOINING, '') === '';
}

export function holdsUnprinted(text: string): boolean {
  return UNPRINTED.test(text);
}
