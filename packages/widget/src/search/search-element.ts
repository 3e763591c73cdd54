import { isClearingError } from '@clearing/client';
import { kmOf } from '@clearing/shared/distance';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { searchAddress } from '../addresses.js';
import { ClearingElement, site, textOf, type Given } from '../clearing-element.js';
import { SearchNear } from '../generated/documents.js';
import type { FoundPersonFragment, SearchNearQuery } from '../generated/operations.js';
import { heading } from '../heading.js';
import { drawFoot, drawHelpForWords } from '../help.js';
import { linkTarget } from '../link-target.js';
import { styles } from '../style/styles.js';
import { drawTrouble, longWords, ownLink, readTrouble, troubleWords, type Trouble } from '../trouble.js';
import { choiceAttributes, filterOf, readChoices, type Choices } from './choices.js';
import { countWords } from './count-words.js';
import { drawPerson } from './person-card.js';

type Answer = NonNullable<SearchNearQuery['practitioners']>;

/** What was looked for, and what came of it. Every page of it was asked in the same words. */
interface Result {
  /** The very question: asked anew in the same words, it is another one. */
  readonly asked: Asked;
  readonly answer: Answer;
  readonly people: readonly FoundPersonFragment[];
}

interface Asked {
  readonly place: string;
  readonly miles: number;
}

const usualMiles = 30;
const farther = 100;

/** A field for a place, and the people near there. Everything else is on Clearing. */
export class ClearingSearch extends ClearingElement {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    near: {},
    miles: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    result: { state: true },
    helpLines: { state: true },
    trouble: { state: true },
    choices: { state: true },
    isUnanswered: { state: true },
  };

  /** The place that is looked at when the page opens; as somebody types it. */
  declare near: Given;
  declare miles: number | null;
  declare pageSize: number | null;
  declare result: Result | null;
  declare helpLines: SearchNearQuery['helpFor'];
  declare trouble: Trouble | null;
  declare choices: Choices;
  declare isUnanswered: boolean;
  #asked: Asked | null = null;

  constructor() {
    super();
    this.near = '';
    this.miles = usualMiles;
    this.pageSize = 5;
    this.result = null;
    this.helpLines = [];
    this.trouble = null;
    this.choices = {};
    this.isUnanswered = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...choiceAttributes];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before !== now && choiceAttributes.includes(name)) this.choices = readChoices(this);
  }

  /** What the page asks for now is looked for at once; where somebody typed a place, there. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.client) return;
    const near = textOf(this.near);
    const asks = ['miles', 'pageSize', 'choices', 'publishableKey'] as const;
    if (near !== '' && (changed.has('near') || !this.#asked)) {
      this.#field.value = near;
      void this.#search(near);
    } else if (this.#asked && asks.some((name) => changed.has(name))) void this.#search(this.#asked.place);
  }

  protected override askAgain(): Promise<void> {
    return this.#asked ? this.#search(this.#asked.place, this.#asked.miles) : Promise.resolve();
  }

  protected override render(): TemplateResult {
    if (!this.client) return html`<slot></slot>`;
    return html`<section class="frame" part="frame" lang="en" dir="ltr" aria-labelledby="title">
      ${heading(this.level, html`<slot name="heading">Find ketamine care near you</slot>`, { id: 'title' })}
      ${this.#form()} ${drawHelpForWords(this.helpLines, this.level + 1)}
      <p role="status" class="status" tabindex="-1">${this.#status()}</p>
      ${this.trouble && !this.#stands ? drawTrouble(this.trouble, () => void this.askAgain()) : this.#found()}
      ${drawFoot()}
    </section>`;
  }

  #form(): TemplateResult {
    return html`<form role="search" aria-labelledby="title" novalidate>
      <label for="place">City or ZIP code</label>
      ${this.isUnanswered ? html`<p class="wrong" id="wrong">Type a ZIP code, or a city with its state.</p>` : nothing}
      <div class="row">
        <input
          id="place"
          part="field"
          autocomplete="off"
          maxlength="200"
          enterkeyhint="search"
          spellcheck="false"
          aria-invalid=${this.isUnanswered ? 'true' : nothing}
          aria-describedby=${this.isUnanswered ? 'wrong' : nothing}
        />
        <button type="submit" part="button" @click=${this.#submit}>Find</button>
      </div>
    </form>`;
  }

  #status(): string {
    if (this.isAsking) return this.isTakingLong ? longWords : 'Looking…';
    if (this.trouble && !this.#stands) return troubleWords[this.trouble];
    if (!this.result) return '';
    const { answer, asked, people } = this.result;
    if (!answer.searchedAt) {
      // Words of danger are not handed back.
      return this.helpLines.length > 0 ? 'We do not know this place.' : `We do not know the place “${asked.place}”.`;
    }
    return countWords({
      ...{ total: answer.totalCount, shown: people.length, miles: asked.miles },
      hasChoices: Object.keys(this.choices).length > 0,
      place: { label: answer.searchedAt.label, isRegion: answer.searchedAt.kind === 'REGION' },
    });
  }

  #found(): TemplateResult | typeof nothing {
    if (!this.result) return this.isTakingLong ? ownLink : nothing;
    const { answer, asked, people } = this.result;
    const { searchedAt } = answer;
    const left = answer.totalCount - people.length;
    const found = {
      reader: { from: searchedAt?.region ?? '', zone: searchedAt?.timeZone ?? '', ...this.cameFrom },
      region: searchedAt?.region ?? null,
      isMeasured: searchedAt != null && searchedAt.kind !== 'REGION',
      level: this.level + 1,
    };
    return html`${this.#otherPlaces(answer)}
    ${
      people.length > 0
        ? html`<ol role="list" class="stack" aria-busy=${this.isAsking ? 'true' : 'false'}>
            ${people.map((match) => drawPerson(match, found))}
          </ol>`
        : nothing
    }
    ${
      left > 0
        ? html`<button type="button" class="button--second" part="button" @click=${this.#more}>
            Show ${Math.min(left, this.#size)} more
          </button>`
        : nothing
    }
    ${this.trouble ? html`<p role="alert" class="wrong">${troubleWords[this.trouble]}</p>` : nothing}
    ${answer.totalCount === 0 && found.isMeasured ? this.#wider(asked) : nothing}
    ${this.#elsewhere(asked, searchedAt != null && this.helpLines.length === 0)}`;
  }

  /** The same search there. What is not only a place stays here: it may be anything, and addresses are kept. */
  #elsewhere({ place, miles }: Asked, isPlace: boolean): TemplateResult {
    const { referral } = this.cameFrom;
    const href = searchAddress(site, isPlace ? place : '', this.choices, { miles, referral });
    return html`<p>
      <a href=${href} target=${linkTarget}>${isPlace ? 'See this search' : 'Search'} on Clearing</a>, with every filter.
    </p>`;
  }

  /** Nobody: how to look again. */
  #wider({ place, miles }: Asked): TemplateResult | typeof nothing {
    if (miles >= farther) return nothing;
    return html`<button type="button" class="button--second" part="button" @click=${() => this.#search(place, farther)}>
      Look within ${farther} miles
    </button>`;
  }

  /** A place that was not understood, or that may as well be another. */
  #otherPlaces({ searchedAt, placeSuggestions }: Answer): TemplateResult | typeof nothing {
    if (placeSuggestions.length === 0) {
      return searchedAt ? nothing : html`<p>Try a five-digit ZIP code, or a city with its state: “Dallas, TX”.</p>`;
    }
    const choose = (label: string) => () => {
      this.#field.value = label;
      void this.#search(label);
    };
    return html`<div class="row">
      <span>${searchedAt ? 'Not the one you meant?' : 'Did you mean one of these?'}</span>
      ${placeSuggestions.map(
        ({ label }) => html`<button type="button" class="button--quiet" @click=${choose(label)}>${label}</button>`,
      )}
    </div>`;
  }

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input') ?? document.createElement('input');
  }

  get #size(): number {
    return Math.min(20, Math.max(1, Math.round(this.pageSize ?? 0) || 5));
  }

  /** Enter in the field presses the button, too. No form is sent: a frame may forbid that. */
  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const place = this.#field.value.trim();
    this.isUnanswered = place === '';
    if (this.isUnanswered) this.#field.focus();
    else void this.#search(place);
  };

  async #search(place: string, miles = Math.min(310, Math.max(1, this.miles || usualMiles))): Promise<void> {
    this.isUnanswered = false;
    // That no more came of what is shown is nothing about what is asked now.
    if (this.#stands) this.trouble = null;
    const asked = { place, miles };
    this.#asked = asked;
    const answer = await this.#ask(asked, null);
    if (answer) this.result = { asked, answer, people: answer.edges };
  }

  /** Whether more was asked for of what is shown: who is not answered then keeps what they read, and their place. */
  get #stands(): boolean {
    return this.result !== null && this.result.asked === this.#asked;
  }

  readonly #more = async (): Promise<void> => {
    const { result } = this;
    if (!result || this.isAsking) return;
    // Said in the same words once more, it is heard once more only where it was gone meanwhile.
    this.trouble = null;
    const answer = await this.#ask(result.asked, result.answer.pageInfo.endCursor ?? null);
    if (!answer) return;
    this.result = { ...result, answer, people: [...result.people, ...answer.edges] };
    await this.updateComplete;
    // Who reads on by keys or by ear goes on with the first of those that came.
    const cards = this.renderRoot.querySelectorAll<HTMLElement>('article a');
    cards[result.people.length]?.focus();
  };

  /** Null: what came instead is shown already, or nobody waits for it any more. */
  async #ask({ place, miles }: Asked, after: string | null): Promise<Answer | null> {
    const signal = this.askAnew();
    const near = { place, radiusKm: Math.round(kmOf(miles) * 100) / 100, includeRemote: true };
    const variables = { near, filter: filterOf(this.choices), first: this.#size, after, typed: place };
    try {
      const data = await this.client?.request(SearchNear, variables, { signal });
      if (signal.aborted || !data) return null;
      this.helpLines = data.helpFor;
      this.trouble = data.practitioners ? null : 'BROKEN';
      this.stopAsking();
      return data.practitioners ?? null;
    } catch (error) {
      const trouble = readTrouble(error);
      if (signal.aborted || trouble === null) return null;
      const help = helpIn(error);
      // Whom to call stays beside the people who stay.
      if (help.length > 0 || !this.#stands) this.helpLines = help;
      this.trouble = trouble;
      this.stopAsking();
      return null;
    }
  }
}

/** Whom to call stands above everything, also where the rest of the answer failed. */
function helpIn(error: unknown): SearchNearQuery['helpFor'] {
  const data = isClearingError(error) ? (error.data as Partial<SearchNearQuery> | null | undefined) : null;
  return data?.helpFor ?? [];
}
