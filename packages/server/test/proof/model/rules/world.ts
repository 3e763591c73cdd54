import { Practice } from './practice.js';
import { isInForce, type Share } from './share.js';
import {
  DAY,
  dayOf,
  HOUR,
  isOpen,
  KINDS,
  LENGTH,
  type Hand,
  type Instant,
  type Kind,
  type Mail,
  type Mode,
  type Talk,
  type Terms,
} from './talk.js';

/** Somebody's place on the waiting list of this practitioner, for one kind of talk. */
export interface Place {
  readonly contact: number;
  readonly kind: Kind;
  state: 'AWAITING_EMAIL' | 'WAITING' | 'LEFT';
  leftBecause: string | null;
  readonly emailDueAt: Instant;
  confirmedAt: Instant;
  /** No time from here on is of use to them. */
  readonly before: Instant | null;
  waitUntil: Instant;
  /** Offers in a row that were not answered. */
  unanswered: number;
  offer: Offer | null;
  /** What came of the offered time they asked for: until its code is typed or it is over, they are offered nothing. */
  asking: Talk | null;
  readonly offered: Set<Instant>;
  /** How often each was taken from them before they could answer. */
  readonly takenBack: Map<Instant, number>;
  mails: PlaceMail[];
  eraseAt: Instant | null;
  isErased: boolean;
  linkEndsAt: Instant;
}

export interface Offer {
  readonly startsAt: Instant;
  /** Those of when it was made. */
  readonly terms: Terms;
  readonly bufferAfter: Instant;
  until: Instant;
  isKeptLonger: boolean;
  readonly mail: PlaceMail;
}

export interface PlaceMail extends Mail {
  hasLeft: boolean;
}

/** What of the practitioner's times was free when their list was last looked at, and when that was. */
export interface Look {
  readonly at: Instant;
  readonly free: ReadonlyMap<Terms, ReadonlySet<Instant>>;
  /** They were paused: nothing was shown, and what is noted as free is what was before. */
  readonly isHidden: boolean;
}

/** The practitioner and everybody who asks them, waits for them, or acts for them. */
export class World {
  readonly talks: Talk[] = [];
  places: Place[] = [];
  /** What is offered of each kind. */
  readonly offered = Object.fromEntries(KINDS.map((kind) => [kind, { kind, bufferAfter: 0 }])) as Record<Kind, Terms>;
  /** Null: nobody waits. */
  look: Look | null = null;
  readonly practice: Practice;
  /** What they arranged themselves for the last such talk. */
  readonly usual = new Map<Mode, number>();
  readonly #everybody: World[];

  constructor(
    private readonly clock: { now: Instant },
    grid: ReadonlySet<Instant>,
    readonly shares: Share[],
    /** Whoever else can be asked: they share their patients, and nothing else. */
    neighbour: World | null = null,
  ) {
    this.practice = new Practice(grid);
    this.#everybody = [...(neighbour ? [neighbour] : []), this];
    if (neighbour) neighbour.#everybody.push(this);
  }

  get now(): Instant {
    return this.clock.now;
  }

  set now(at: Instant) {
    this.clock.now = at;
  }

  /** Of talks whose code is not typed yet, those for which a time is held: of one person, whoever they asked. */
  heldWithoutCode(contact?: number): Talk[] {
    const asked = contact === undefined ? [this as World] : this.#everybody;
    const holds = ({ state, held, emailDueAt }: Talk) =>
      state === 'AWAITING_EMAIL' && held.length > 0 && emailDueAt > this.now;
    return asked
      .flatMap(({ talks }) => talks)
      .filter((talk) => holds(talk) && (contact === undefined || talk.contact === contact));
  }

  /** By which share somebody acts: the oldest of theirs that is in force; null: by none, or in their own name. */
  shareOf(hand: Hand): Share | null {
    return this.sharesInForce.find(({ helper }) => helper === hand) ?? null;
  }

  get sharesInForce(): readonly Share[] {
    return this.shares.filter((share) => this.isInForce(share));
  }

  /** Nobody acts for whom operators hid. */
  isInForce(share: Share): boolean {
    return this.practice.state !== 'HIDDEN' && isInForce(share, this.now);
  }

  /** On the practitioner's side: once they were asked; by a share, what waits or is promised, and what was done by it. */
  isSeenBy(hand: Hand, talk: Talk): boolean {
    if (!talk.isConfirmedByCode) return false;
    if (hand === 'OWN') return true;
    const share = this.shareOf(hand);
    return share !== null && (isOpen(talk) || talk.actedBy.has(share));
  }

  /** By hours, and by nobody holding it but whoever asks. Whoever pauses has no times. */
  isFree(startsAt: Instant, { bufferAfter }: Terms, own: Talk | Place | null): boolean {
    const isSoon = startsAt < this.now + 4 * HOUR;
    const isFar = startsAt >= this.now + 30 * DAY;
    if (!this.practice.takesRequests || isSoon || isFar || !this.practice.mayBeginAt(startsAt)) return false;
    if (this.#isFull(dayOf(startsAt), own)) return false;
    const until = startsAt + LENGTH + bufferAfter;
    return !this.#heldBut(own).some((held) => held.startsAt < until && startsAt < held.until);
  }

  isOffered(terms: Terms): boolean {
    return this.offered[terms.kind] === terms && !this.practice.stopped.has(terms.kind);
  }

  freeOf(terms: Terms): Instant[] {
    return this.practice.starts.filter((startsAt) => this.isFree(startsAt, terms, null));
  }

  seeWhatIsFree(): Look {
    const [at, isHidden] = [this.now, !this.practice.isShownAt(this.now)];
    if (isHidden && this.look) return { ...this.look, at, isHidden };
    const offered = Object.values(this.offered).filter((terms) => this.isOffered(terms));
    const free = new Map(offered.map((terms) => [terms, new Set(this.freeOf(terms))]));
    return { at, free, isHidden };
  }

  /** Undoes a look at the list that was part of something that came to nothing. */
  remember(): () => void {
    const [look, places] = [this.look, this.places];
    const kept = places.map((place) => ({
      ...place,
      offered: new Set(place.offered),
      takenBack: new Map(place.takenBack),
      mails: [...place.mails],
    }));
    return () => {
      this.look = look;
      for (const [at, place] of places.entries()) Object.assign(place, kept[at]);
    };
  }

  /** Somebody who holds several times of a date counts once. */
  #isFull(day: Instant, own: Talk | Place | null): boolean {
    const { dailyCap } = this.practice;
    if (dailyCap === null) return false;
    const talks = this.talks.filter((talk) => talk !== own && talk.held.some((at) => dayOf(at) === day));
    const offers = this.places.filter((place) => place !== own && place.offer && dayOf(place.offer.startsAt) === day);
    return talks.length + offers.length >= dailyCap;
  }

  /** With what is kept free after each. */
  #heldBut(own: Talk | Place | null): { readonly startsAt: Instant; readonly until: Instant }[] {
    const taken = (startsAt: Instant, bufferAfter: Instant) => ({ startsAt, until: startsAt + LENGTH + bufferAfter });
    return [
      ...this.talks.flatMap((talk) =>
        talk === own ? [] : talk.held.map((startsAt) => taken(startsAt, talk.bufferOf.get(startsAt)!)),
      ),
      ...this.places.flatMap((place) =>
        place === own || !place.offer ? [] : [taken(place.offer.startsAt, place.offer.bufferAfter)],
      ),
    ];
  }
}
