import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { listingAddress, type Reader } from '../addresses.js';
import { ClearingElement, textOf, type Given } from '../clearing-element.js';
import { FindPerson, ListTimes } from '../generated/documents.js';
import type { ListTimesQuery, PersonWithTalksFragment as Person } from '../generated/operations.js';
import { heading } from '../heading.js';
import { drawFoot } from '../help.js';
import { beginningThere, dateWords, stateOutOfReach, statesOfRemoteTalks } from '../licence-words.js';
import { linkTarget } from '../link-target.js';
import { styles } from '../style/styles.js';
import { drawTrouble, longWords, ownLink, readTrouble, troubleWords, type Trouble } from '../trouble.js';
import { daysOf, groupAt, otherClock, type Day } from './days.js';
import { talkFacts, talkName, type Talk } from './talk-words.js';

type Work = (signal: AbortSignal) => Promise<void>;
type Time = NonNullable<NonNullable<ListTimesQuery['practitioner']>['slots']>[number];

/** As far ahead as may be asked for at once. */
const reachDays = 62;
const dayMs = 86_400_000;
/** What has stood for so long is asked for again when somebody comes back to it. */
const staleMs = 5 * 60_000;

/** When one practitioner is free for a first talk. Each time leads to the page of Clearing where it is asked for. */
export class AvailabilityElement extends ClearingElement {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    practitioner: {},
    consultationType: { attribute: 'consultation-type' },
    patientLocation: { attribute: 'patient-location' },
    zone: {},
    days: { type: Number },
    person: { state: true },
    talkId: { state: true },
    times: { state: true },
    from: { state: true },
    trouble: { state: true },
  };

  /** The id that the API gave, or the last word of the listing's address. */
  declare practitioner: Given;
  declare consultationType: Given;
  declare patientLocation: Given;
  /** Whose clock is read: an IANA name; empty: the practitioner's. */
  declare zone: Given;
  declare days: number | null;
  /** Null: nobody is there; undefined: not asked yet. */
  declare person: Person | null | undefined;
  declare talkId: string | null;
  declare times: readonly Day<Time>[] | null;
  /** The date from which days are shown; null: from the first. */
  declare from: string | null;
  declare trouble: Trouble | null;
  #askedAt = 0;
  #named = '';
  #work: Work = () => Promise.resolve();

  constructor() {
    super();
    this.practitioner = '';
    this.consultationType = '';
    this.patientLocation = '';
    this.zone = '';
    this.days = 5;
    this.person = undefined;
    this.talkId = null;
    this.times = null;
    this.from = null;
    this.trouble = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#comeBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#comeBack);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const asks = ['practitioner', 'consultationType', 'patientLocation', 'zone', 'publishableKey'] as const;
    if (!this.client || !asks.some((name) => changed.has(name))) return;
    if (textOf(this.practitioner) !== '') void this.#find();
    else this.#forget();
  }

  protected override askAgain(): Promise<void> {
    return this.#ask(this.#work);
  }

  /** The page names nobody any more. */
  #forget(): void {
    this.stopAsking();
    [this.person, this.times, this.trouble] = [undefined, null, null];
  }

  protected override render(): TemplateResult {
    const { person } = this;
    if (!this.client) return html`<slot></slot>`;
    const title = person ? `First talk with ${person.displayName}` : 'Free times for a first talk';
    return html`<section class="frame" part="frame" lang="en" dir="ltr" aria-labelledby="title">
      ${heading(this.level, html`<slot name="heading">${title}</slot>`, { id: 'title' })}
      ${person && !this.trouble ? this.#about(person) : nothing}
      <p role="status" class="status" tabindex="-1">${this.#status()}</p>
      ${this.trouble ? drawTrouble(this.trouble, () => void this.askAgain()) : this.#body()} ${drawFoot()}
    </section>`;
  }

  #about(person: Person): TemplateResult {
    const { talk } = this;
    const states = talk && talk.mode !== 'IN_PERSON' ? statesOfRemoteTalks(person.licenses) : [];
    return html`<p class="muted">${person.professions.map(({ name }) => name).join(', ')}</p>
      ${person.invented ? html`<p class="mark">Made up for a demonstration</p>` : nothing}
      ${person.backOn ? html`<p>Away. Back on ${dateWords(person.backOn)}.</p>` : nothing}
      ${person.acceptingNewPatients ? nothing : html`<p>${person.givenName} says they are not taking new patients now.</p>`}
      ${person.consultationTypes.length > 1 ? this.#kinds(person.consultationTypes) : nothing}
      ${talk ? html`<p>${talkFacts(talk)}</p>` : nothing}
      ${states.length > 0 ? html`<p>For people who will be in ${inWords(states)} during the talk.</p>` : nothing}`;
  }

  #kinds(talks: readonly Talk[]): TemplateResult {
    return html`<div>
      <label for="kind">Kind of talk</label>
      <select id="kind" part="field" @change=${this.#choose}>
        ${talks.map((talk) => html`<option value=${talk.id} ?selected=${talk.id === this.talkId}>${talkName(talk)}</option>`)}
      </select>
    </div>`;
  }

  #status(): string {
    if (this.isAsking) return this.isTakingLong ? longWords : 'Looking up free times…';
    const { person, times } = this;
    if (this.trouble) return troubleWords[this.trouble];
    if (person === undefined) return '';
    if (person === null) return 'This listing can’t be shown right now.';
    const { days } = this.#group;
    const [first, last] = [days[0], days.at(-1)];
    if (!times || !first || !last) {
      const { givenName } = person;
      const state = this.#outOfReach(person);
      if (state === null) return `${givenName} has no free times online now.`;
      const begins = this.#beginning(person);
      if (begins === null) return `${givenName} has no free times for people in ${state}.`;
      return `${givenName}’s licence in ${state} begins on ${begins}. There are no free times online yet.`;
    }
    const isFarOff = this.from === null && Date.parse(first.times[0]?.startsAt ?? '') > this.#askedAt + 7 * dayMs;
    if (isFarOff) return `No free times before ${first.words}.`;
    return first === last ? `Free times on ${first.words}.` : `Free times from ${first.words} to ${last.words}.`;
  }

  #body(): TemplateResult | typeof nothing {
    const { person } = this;
    if (person === undefined || (this.isAsking && !this.times)) return this.isTakingLong ? ownLink : nothing;
    if (person === null) return ownLink;
    const { days, earlier, later } = this.#group;
    return html`<div class="stack" aria-busy=${this.isAsking ? 'true' : 'false'}>
        ${days.map((day, index) => this.#day(person, day, index === 0))}
      </div>
      ${
        earlier || later
          ? html`<div class="row">${this.#turn('Earlier days', earlier)} ${this.#turn('Later days', later)}</div>`
          : nothing
      }
      ${this.#otherWays(person, days.length === 0)}`;
  }

  #day(person: Person, { words, times }: Day<Time>, isOpen: boolean): TemplateResult {
    return html`<details class="card" part="card" ?open=${isOpen}>
      <summary>${words} <span class="muted">${times.length === 1 ? '1 time' : `${times.length} times`}</span></summary>
      <ul role="list" class="times">
        ${times.map((time) => this.#time(person, time))}
      </ul>
    </details>`;
  }

  #time(person: Person, time: Time): TemplateResult {
    const { startsAt, timeLabel } = time;
    const href = listingAddress(person.url, this.#reader, '/request', { type: this.talkId ?? '', at: startsAt });
    const there = otherClock(time);
    const own = there ? html`<br /><span class="muted">${there} there</span>` : nothing;
    return html`<li>
      <a class="time" part="time" href=${href} target=${linkTarget}
        ><time datetime=${startsAt}>${timeLabel}</time>${own}</a
      >
    </li>`;
  }

  /** It stays where it is at the end of the way, so that whoever pressed it keeps their place. */
  #turn(words: string, to: string | null): TemplateResult {
    const turn = () => {
      if (to) this.from = to;
    };
    return html`<button
      type="button"
      class="button--second"
      part="button"
      aria-disabled=${to ? 'false' : 'true'}
      @click=${turn}
    >
      ${words}
    </button>`;
  }

  #otherWays(person: Person, isEmpty: boolean): TemplateResult {
    const waiting = listingAddress(person.url, this.#reader, '/waiting', { type: this.talkId ?? '' });
    const more = listingAddress(person.url, this.#reader);
    return html`<p>
      ${
        isEmpty && this.talk && (this.#outOfReach(person) === null || this.#beginning(person) !== null)
          ? html`<a href=${waiting} target=${linkTarget}>Join the waiting list</a>, or see other ways to reach them: `
          : nothing
      }
      <a href=${more} target=${linkTarget}>${person.displayName} on Clearing</a>
    </p>`;
  }

  /** From where they will be nobody may have this talk yet, and whoever waits may: from when, in words. Null: never. */
  #beginning({ licenses }: Person): string | null {
    return beginningThere(licenses, textOf(this.patientLocation), new Date().toISOString().slice(0, 10));
  }

  /** From there nobody may have this talk today: in words. Null: they may, or it is in person. */
  #outOfReach({ licenses }: Person): string | null {
    return this.talk && this.talk.mode !== 'IN_PERSON' ? stateOutOfReach(licenses, textOf(this.patientLocation)) : null;
  }

  get talk(): Talk | null {
    return this.person?.consultationTypes.find(({ id }) => id === this.talkId) ?? null;
  }

  get #group() {
    return groupAt(this.times ?? [], this.from, Math.min(14, Math.max(1, Math.round(this.days ?? 0) || 5)));
  }

  get #reader(): Reader {
    return { from: textOf(this.patientLocation), zone: textOf(this.zone), ...this.cameFrom };
  }

  readonly #choose = (event: Event): void => {
    this.talkId = (event.target as HTMLSelectElement).value;
    this.from = null;
    this.times = null;
    void this.#ask((signal) => this.#readTimes(signal));
  };

  readonly #comeBack = (): void => {
    const mayBeOver = (this.talk !== null || this.trouble !== null) && Date.now() - this.#askedAt > staleMs;
    if (document.visibilityState !== 'visible' || !mayBeOver || this.isAsking) return;
    // What was not answered may have been about somebody else than whose times stood here before.
    void (this.trouble ? this.askAgain() : this.#ask((signal) => this.#readTimes(signal)));
  };

  #find(): Promise<void> {
    const name = textOf(this.practitioner);
    // Of whom the page names now nothing is known yet, and nothing of whoever it named before stands meanwhile.
    if (name !== this.#named) [this.person, this.times, this.from] = [undefined, null, null];
    this.#named = name;
    this.#askedAt = Date.now();
    return this.#ask(async (signal) => {
      // An address's word has small letters alone, and an id never has.
      const isSlug = /^[a-z0-9-]+$/.test(name);
      const variables = {
        id: isSlug ? '' : name,
        slug: isSlug ? name : '',
        isSlug,
        place: textOf(this.patientLocation) || null,
      };
      const data = await this.client?.request(FindPerson, variables, { signal });
      const found = data?.bySlug ?? data?.byId ?? null;
      this.person = found && 'slug' in found ? (found as Person) : null;
      const talks = this.person?.consultationTypes ?? [];
      const wanted = talks.find(({ id }) => id === textOf(this.consultationType));
      this.talkId = (wanted ?? talks.find(({ nextSlot }) => nextSlot) ?? talks[0])?.id ?? null;
      this.from = null;
      this.times = null;
      if (this.talkId) await this.#readTimes(signal);
    });
  }

  /** Of two months; where these are full, of the two that begin with the next free time. */
  async #readTimes(signal: AbortSignal): Promise<void> {
    const now = Date.now();
    const near = await this.#timesFrom(now, signal);
    const next = this.talk?.nextSlot?.startsAt;
    const times = near?.length === 0 && next ? await this.#timesFrom(Date.parse(next), signal) : near;
    this.#askedAt = now;
    // Hidden since it was found: nothing of it stands any longer.
    if (times === null) this.person = null;
    this.times = daysOf(times ?? []);
  }

  /** Null: the listing cannot be seen any more. */
  async #timesFrom(from: number, signal: AbortSignal): Promise<readonly Time[] | null> {
    const { person, talkId } = this;
    const [zone, patientLocation] = [textOf(this.zone), textOf(this.patientLocation)];
    const variables = {
      ...{ slug: person?.slug ?? '', type: talkId ?? '', zone: zone || null, otherClock: zone !== '' },
      // A day sooner: what is past is not answered, and no machine's clock is quite right.
      ...{ from: instant(from - dayMs), to: instant(from + (reachDays - 1) * dayMs) },
      place: this.talk?.mode === 'IN_PERSON' ? null : patientLocation || null,
    };
    const data = await this.client?.request(ListTimes, variables, { signal });
    return data?.practitioner ? (data.practitioner.slots ?? []) : null;
  }

  /** What is asked last is shown; what came too late is not. */
  async #ask(work: Work): Promise<void> {
    this.#work = work;
    const signal = this.askAnew();
    try {
      await work(signal);
      this.trouble = null;
    } catch (error) {
      const trouble = readTrouble(error);
      if (trouble !== null && !signal.aborted) this.trouble = trouble;
    }
    if (!signal.aborted) this.stopAsking();
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** "Texas, Oklahoma or Utah" */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
