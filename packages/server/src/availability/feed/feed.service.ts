import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import { findPractices } from '../availability.repository.js';
import { agreedType } from '../slots/practice.js';
import type { HoursDesk } from '../hours/hours-desk.js';
import { findKeeper, listHeld } from '../hours/hours.repository.js';
import type { KeptHours } from '../hours/hours.results.js';
import { firmnessOf, type TalksThatHold } from '../hours/held-talks.js';
import type { CalendarFeeds, WorkingFeed } from './calendar-feeds.js';
import { feedCalendar, type FeedEntry } from './feed-calendar.js';
import { CalendarFeed, CalendarFeedChanged, type CalendarFeedResult } from './feed.results.js';

/** Calendars ask every few minutes at the most; many devices may have one address. */
const readsOfFeed = { name: 'availability.feed.reads', capacity: 240, seconds: 3600 } as const;

/** A calendar's text, or how long to wait before asking again. */
type CalendarAnswer = { readonly calendar: string } | { readonly retryAfterSeconds: number };

interface FeedTools {
  readonly desk: HoursDesk;
  readonly feeds: CalendarFeeds;
  readonly limits: RateLimits;
  readonly talksThatHold: TalksThatHold;
  readonly publicOrigin: string;
}

/** The calendar a practitioner subscribes to: its address is made, renewed and switched off here, and answered. */
export class FeedService {
  constructor(private readonly tools: FeedTools) {}

  /** Only whoever keeps the hours was given them. */
  async of({ key }: KeptHours): Promise<CalendarFeed | null> {
    const { desk, feeds, publicOrigin } = this.tools;
    const feed = await feeds.find(desk.unitOfWork, key);
    return feed && new CalendarFeed(feed, publicOrigin);
  }

  make(actor: Actor, practitionerId: string): Promise<CalendarFeedResult> {
    return this.#change(actor, practitionerId, 'MAKE');
  }

  revoke(actor: Actor, practitionerId: string): Promise<CalendarFeedResult> {
    return this.#change(actor, practitionerId, 'REVOKE');
  }

  /** The calendar behind a token; null when it opens nothing. */
  async calendar(token: string): Promise<CalendarAnswer | null> {
    const { feeds, limits } = this.tools;
    const feed = await feeds.read(token);
    if (!feed) return null;
    const taken = await limits.take(readsOfFeed, feed.practitionerId);
    if (!taken.allowed) return { retryAfterSeconds: taken.retryAfterSeconds };
    await feeds.noteRead(feed);
    return { calendar: feedCalendar(await this.#entries(feed), feed.madeAt.epochMilliseconds) };
  }

  async #change(actor: Actor, practitionerId: string, what: 'MAKE' | 'REVOKE'): Promise<CalendarFeedResult> {
    const { desk, feeds } = this.tools;
    return desk.forKeeper(actor, practitionerId, (id, holder) =>
      desk.unitOfWork.run(async (tx) => {
        if (what === 'MAKE') await feeds.make(tx, id, holder.accountId);
        else await feeds.revoke(tx, id);
        const action = what === 'MAKE' ? 'availability.feed.made' : 'availability.feed.revoked';
        await recordAudit(tx, { actor: holder, action, subjectKind: 'practitioner', subjectId: id });
        return new CalendarFeedChanged();
      }),
    );
  }

  /** What is confirmed, and what waits for an answer: both take the practitioner's time. */
  async #entries({ practitionerId }: WorkingFeed): Promise<FeedEntry[]> {
    const { desk, talksThatHold } = this.tools;
    const now = desk.unitOfWork.clock.now();
    const monthAgo = now.subtract({ hours: 24 * 31 }).toString();
    const held = await listHeld(desk.unitOfWork, practitionerId, monthAgo);
    const talks = await talksThatHold(
      desk.unitOfWork,
      held.map(({ ownerId }) => ownerId),
    );
    const range = { start: now.epochMilliseconds, end: now.epochMilliseconds };
    const typeIds = [...talks.values()].map(({ consultationTypeId }) => consultationTypeId);
    const practice = (await findPractices(desk.unitOfWork, [practitionerId], range, typeIds)).get(practitionerId);
    const places = (await findKeeper(desk.unitOfWork, { id: practitionerId }))?.places ?? [];
    return held.flatMap(({ ownerId, startsAt, endsAt }) => {
      const talk = talks.get(ownerId);
      const type = practice && agreedType(practice, talk?.consultationTypeId);
      if (!talk || !type || talk.state === 'AWAITING_EMAIL') return [];
      const place = places.find(({ id }) => id === type.locationId);
      return [
        {
          // Where other times are proposed several are held: to a calendar each is one of its own.
          id: startsAt === talk.startsAt ? ownerId : `${ownerId}-${startsAt}`,
          startsAt,
          endsAt,
          isConfirmed: firmnessOf(talk, startsAt) === 'CONFIRMED',
          sequence: startsAt === talk.startsAt ? talk.calendarSequence : 0,
          mode: type.mode,
          place: place ? `${place.street}, ${place.city}` : null,
        },
      ];
    });
  }
}
