import { DAY, HOUR, isOpen, type Hand, type Instant, type Mail, type Talk } from './talk.js';

/** Somebody's place on the waiting list of this practitioner, for one of the two kinds of talk. */
export interface Place {
  readonly contact: number;
  readonly isInstant: boolean;
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
  mails: PlaceMail[];
  eraseAt: Instant | null;
  isErased: boolean;
  linkEndsAt: Instant;
}

export interface Offer {
  readonly startsAt: Instant;
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
  readonly free: ReadonlySet<Instant>;
}

/** The practitioner and everybody who asks them, waits for them, or acts for them. */
export class World {
  readonly talks: Talk[] = [];
  places: Place[] = [];
  /** Null: nobody waits. */
  look: Look | null = null;
  isPaused = false;
  readonly daysOff = new Set<Instant>();

  constructor(
    public now: Instant,
    /** Every start there could be. */
    readonly grid: ReadonlySet<Instant>,
    /** When what whoever acts for them may do is over. */
    private readonly sharesEnd: Readonly<Record<'SCHEDULER' | 'COLLEAGUE', Instant>>,
  ) {}

  holdsShare(hand: Hand): boolean {
    return hand === 'OWN' || this.now < this.sharesEnd[hand];
  }

  get sharesInForce(): readonly Hand[] {
    return (['SCHEDULER', 'COLLEAGUE'] as const).filter((hand) => this.holdsShare(hand));
  }

  /** On the practitioner's side: once they were asked; by a share, what waits or is promised, and what was done by it. */
  isSeenBy(hand: Hand, talk: Talk): boolean {
    if (!talk.isConfirmedByCode || !this.holdsShare(hand)) return false;
    return hand === 'OWN' || isOpen(talk) || talk.actedBy.has(hand);
  }

  /** By hours, and by nobody holding it but whoever asks. Whoever pauses has no times. */
  isFree(startsAt: Instant, own: Talk | Place | null): boolean {
    const isSoon = startsAt < this.now + 4 * HOUR;
    const isFar = startsAt >= this.now + 30 * DAY;
    if (this.isPaused || isSoon || isFar || !this.grid.has(startsAt)) return false;
    const isOff = [...this.daysOff].some((day) => startsAt >= day && startsAt < day + DAY);
    const isHeld =
      this.talks.some((talk) => talk !== own && talk.held.includes(startsAt)) ||
      this.places.some((place) => place !== own && place.offer?.startsAt === startsAt);
    return !isOff && !isHeld;
  }

  get free(): Instant[] {
    return [...this.grid].filter((startsAt) => this.isFree(startsAt, null));
  }

  seeWhatIsFree(): Look {
    return { at: this.now, free: new Set(this.free) };
  }

  /** Undoes a look at the list that was part of something that came to nothing. */
  remember(): () => void {
    const [look, places] = [this.look, this.places];
    const kept = places.map((place) => ({ ...place, offered: new Set(place.offered), mails: [...place.mails] }));
    return () => {
      this.look = look;
      for (const [at, place] of places.entries()) Object.assign(place, kept[at]);
    };
  }
}
