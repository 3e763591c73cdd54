import { isClearingError, type ClearingErrorKind } from '@clearing/client';
import { html, type TemplateResult } from 'lit';

/** Why nothing can be shown, by what whoever reads can do about it. */
export type Trouble = 'BUSY' | 'OFFLINE' | 'BROKEN';

const kinds: Partial<Record<ClearingErrorKind, Trouble>> = {
  THROTTLED: 'BUSY',
  UNAVAILABLE: 'BUSY',
  // Something broke at Clearing: nothing on the page is wrong.
  INTERNAL: 'BUSY',
  NETWORK: 'OFFLINE',
  TIMEOUT: 'OFFLINE',
  // Somebody between answered: a network that wants a sign-in first, say.
  NOT_GRAPHQL: 'OFFLINE',
};
/** What only those who made the page can mend. */
const mistakes: readonly ClearingErrorKind[] = ['UNAUTHORIZED', 'INVALID_INPUT', 'REFUSED'];

/** Null: nobody waits for an answer any more. What the page's makers have to mend is told to the browser's console. */
export function readTrouble(error: unknown): Trouble | null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  const kind = isClearingError(error) ? error.kind : null;
  if (kind === null || mistakes.includes(kind)) reportError(error);
  return (kind && kinds[kind]) ?? 'BROKEN';
}

export const troubleWords: Record<Trouble, string> = {
  BUSY: 'Clearing can’t answer right now. Try again in a minute.',
  OFFLINE: 'Clearing can’t be reached right now. It may be the connection.',
  BROKEN: 'This is not working on this page right now.',
};

/** What is asked for is on its way, and takes longer than anybody expects. */
export const longWords = 'Still looking. It’s taking longer than usual.';

/** Of the page: it works all the same. */
export const ownLink = html`<p><slot></slot></p>`;

/** Below what is the matter: once more, and the page's own link. */
export function drawTrouble(trouble: Trouble, again: () => void): TemplateResult {
  return html`<div class="notice" part="notice">
    ${trouble === 'BROKEN' ? null : html`<button type="button" part="button" @click=${again}>Try again</button>`}
    ${ownLink}
  </div>`;
}
