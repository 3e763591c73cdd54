import { largestPhoto } from '@clearing/shared/largest-photo';
import type { Actor } from '../../../platform/actor.js';
import { InvalidInput, TooManyRequests } from '../../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../../platform/rate-limits.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';
import { OneAtATime } from '../../photos/one-at-a-time.js';
import { addPhoto } from '../../photos/photos.repository.js';
import { recodePhoto, type PhotoSquare } from '../../photos/recode-photo.js';
import { changeDraft } from '../change-draft.js';
import { isKeeper, requireKeeper } from '../../keeper/keeper.js';
import {
  PhotoRefused,
  type KeepListingPhotoInput,
  type ListingPhotoResult,
  type RemoveListingPhotoInput,
} from './photo.results.js';
import { Reading } from '../reading/reading.js';

const uploads = { name: 'listing.photos', capacity: 20, seconds: 3_600 } as const;
/** A few seconds each, at the worst. */
const mostWaiting = 8;
const secondsToWait = 20;
const longestAlt = 150;

/** The photo of a draft. */
export class Photos {
  readonly #drawing = new OneAtATime(mostWaiting);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  /** Drawn before anything is locked: it takes a while. Who keeps no listing has nothing drawn. */
  async keep(actor: Actor, input: KeepListingPhotoInput): Promise<ListingPhotoResult> {
    const keeper = await requireKeeper(this.unitOfWork, actor, input.listingId);
    if (!isKeeper(keeper)) return keeper;
    const reading = new Reading();
    const alt = reading.required(['alt'], input.alt, longestAlt, 'Say in a few words what the photo shows.');
    if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
    if (input.image === null) return this.#describe(actor, input, alt);
    const taken = await this.limits.take(uploads, keeper.actor.accountId);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    const squares = await this.#draw(input.image);
    if (!Array.isArray(squares)) return squares;
    return changeDraft(this.unitOfWork, actor, input, async (tx, { id, document }) => ({
      ...document,
      photo: { ...(await addPhoto(tx, id, squares)), alt },
    }));
  }

  remove(actor: Actor, input: RemoveListingPhotoInput): Promise<ListingPhotoResult> {
    return changeDraft(this.unitOfWork, actor, input, async (_tx, { document }) => ({ ...document, photo: null }));
  }

  #describe(actor: Actor, input: KeepListingPhotoInput, alt: string): Promise<ListingPhotoResult> {
    return changeDraft(this.unitOfWork, actor, input, async (_tx, { document }) =>
      document.photo
        ? { ...document, photo: { ...document.photo, alt } }
        : new InvalidInput([{ path: ['image'], message: 'Choose a photo.' }]),
    );
  }

  async #draw(image: string): Promise<PhotoSquare[] | PhotoRefused | TooManyRequests> {
    if (image.length > Math.ceil(largestPhoto / 3) * 4) return new PhotoRefused('TOO_LARGE');
    const recoded = await this.#drawing.run(() => recodePhoto(Buffer.from(image, 'base64')));
    if (!recoded) return new TooManyRequests(secondsToWait);
    return 'trouble' in recoded ? new PhotoRefused(recoded.trouble) : [...recoded.squares];
  }
}
