import { callLink, textLink } from '@clearing/shared/dial';
import { html, nothing, type TemplateResult } from 'lit';
import type { SearchNearQuery } from './generated/operations.js';
import { heading } from './heading.js';

type HelpLine = SearchNearQuery['helpFor'][number];

const shown = 2;

/** Words that speak of danger were typed: whom to call, before anything else. */
export function drawHelpForWords(lines: readonly HelpLine[], level: number): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="help" part="help" aria-labelledby="help">
    ${heading(level, 'You can talk to someone now', { id: 'help' })}
    <p>If you are hurt or about to be, <a href="tel:911">call 911</a>. What you looked for is below.</p>
    <ul role="list" class="stack">
      ${lines.slice(0, shown).map(drawLine)}
    </ul>
  </section>`;
}

function drawLine({ name, phone, dial, textTo, forWhom, availability }: HelpLine): TemplateResult {
  const [call, text] = [callLink({ phone, dial }), textLink({ textTo })];
  return html`<li class="stack">
    <p><b>${name}</b><br />${forWhom} <span class="muted">${availability}</span></p>
    <p class="row">
      ${call ? html`<a class="button button--help" href=${call}>Call ${dial ?? phone}</a>` : nothing}
      ${text ? html`<a class="button button--help" href=${text}>Text ${textTo}</a>` : nothing}
    </p>
  </li>`;
}

/** Below everything, whatever stands above. */
export function drawFoot(): TemplateResult {
  return html`<p class="foot" part="foot">
    Need to talk to someone now? <a href="tel:988">Call 988</a> or <a href="sms:988">text 988</a>, day and night.
  </p>`;
}
