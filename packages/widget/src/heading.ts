import { html, nothing, type TemplateResult } from 'lit';

/** Its level hangs on the page around it: the page says it. */
export function heading(
  level: number,
  words: unknown,
  { id, kind = 'heading' }: { readonly id?: string; readonly kind?: 'heading' | 'name' } = {},
): TemplateResult {
  return html`<div role="heading" aria-level=${Math.min(6, level)} id=${id ?? nothing} class=${kind} part=${kind}>
    ${words}
  </div>`;
}
