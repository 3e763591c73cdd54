import { html, nothing, type TemplateResult } from 'lit';

/** Its level hangs on the page around it: the page says it, and the parts within are one deeper. */
export function heading(
  level: number,
  words: unknown,
  { id, kind = 'heading' }: { readonly id?: string; readonly kind?: 'heading' | 'name' } = {},
): TemplateResult {
  const within = Math.min(6, Math.max(1, Math.round(level) || 2));
  return html`<div role="heading" aria-level=${within} id=${id ?? nothing} class=${kind} part=${kind}>${words}</div>`;
}
