import { Notice } from '../ui/notice.js';

/** What stood in the way of a whole form, in a sentence. */
export function Refusal({ words }: { words: string | null }) {
  return words === null ? null : <Notice tone="caution" title={words} role="alert" />;
}
