import { milesOf } from '@clearing/shared/distance';
import { html, nothing, type TemplateResult } from 'lit';
import { listingAddress, type Reader } from '../addresses.js';
import type { FoundPersonFragment, ServiceKind } from '../generated/operations.js';
import { heading } from '../heading.js';
import { dateWords, licenceLine } from '../licence-words.js';
import { linkTarget } from '../link-target.js';

const services: Record<ServiceKind, string> = {
  KETAMINE_TREATMENT: 'Medicine only',
  KAP: 'Medicine with therapy',
  INTEGRATION_ONLY: 'Therapy before and after',
};

export interface Found {
  readonly reader: Reader;
  /** Where was looked: "US-TX"; null outside any state. */
  readonly region: string | null;
  /** Whether a distance from there tells anybody anything. */
  readonly isMeasured: boolean;
  readonly level: number;
}

/** Somebody found: who, what they do, when they are free, what it costs, how far, and what was checked. */
export function drawPerson(match: FoundPersonFragment, found: Found): TemplateResult {
  const { node: person, nearestLocation, lowestSessionPrice } = match;
  const place = nearestLocation ?? person.locations[0];
  const professions = person.professions.map(({ name }) => name).join(', ');
  const licence = licenceLine(person.licenses, found.region);
  const name = html`<a href=${listingAddress(person.url, found.reader)} target=${linkTarget}>${person.displayName}</a>`;
  return html`<li>
    <article class="card" part="card">
      ${heading(found.level, name, { kind: 'name' })}
      <p class="muted">${professions}${place ? ` · ${place.city}, ${place.region.slice(3)}` : nothing}</p>
      ${person.invented ? html`<p class="mark">Made up for a demonstration</p>` : nothing}
      ${person.headline ? html`<p>${person.headline}</p>` : nothing}
      <dl class="facts">
        ${fact('Gives', person.services.map((each) => services[each]).join('; ') || 'Nothing now')}
        ${fact('Next free', nextFree(match))}
        ${fact('One session', lowestSessionPrice ? `from ${lowestSessionPrice.formatted}` : 'Ask')}
        ${found.isMeasured ? fact('Distance', distanceWords(match.distanceKm)) : nothing}
      </dl>
      <p class="licence" data-kind=${licence.kind}>${licence.words}</p>
    </article>
  </li>`;
}

function fact(term: string, words: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${words}</dd>
  </div>`;
}

/** By the clock of the place that was searched; by theirs, too, where that says something else. */
function nextFree({ nextSlot, nextSlotThere, node: { backOn } }: FoundPersonFragment): TemplateResult {
  const there = nextSlotThere ?? nextSlot?.label;
  const own = nextSlot && there !== nextSlot.label ? html`<br />${nextSlot.label} where they are` : nothing;
  return html`${
    nextSlot ? html`<time datetime=${nextSlot.startsAt}>${there}</time>${own}` : 'No free times online. Ask them.'
  }${backOn ? html`<br />Away. Back on ${dateWords(backOn)}.` : nothing}`;
}

function distanceWords(km: number | null | undefined): string {
  if (km == null) return 'By video';
  const miles = Math.round(milesOf(km));
  return miles < 1 ? 'Less than a mile' : miles === 1 ? '1 mile' : `${miles} miles`;
}
