import type { Actor } from '../../platform/actor.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { legalDay } from '../legality/legal-day.js';
import { controlsListing } from '../keeper/listing-control.js';
import { eraseForgottenPhotos, findSquare, listWithForgottenPhotos } from './photos.repository.js';

/** Somebody may have the page open on which it was uploaded. */
const hoursKept = 24;

/** The pictures of photos: read by whoever may, erased when nothing shows them any more. */
export class PhotoFiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What a listing shows is everybody's; all others are for whoever keeps the listing. Null: not there, or not theirs. */
  async open(
    actor: Actor,
    square: { readonly id: string; readonly width: number },
  ): Promise<{ readonly bytes: Buffer; readonly isForEverybody: boolean } | null> {
    const { unitOfWork } = this;
    const found = await findSquare(unitOfWork, square, legalDay(unitOfWork.clock.now()));
    if (!found) return null;
    const { bytes, isSeen, practitionerId } = found;
    if (isSeen) return { bytes, isForEverybody: true };
    const isTheirs =
      actor.kind === 'ACCOUNT' &&
      !actor.isSuspended &&
      (await controlsListing(unitOfWork, actor.accountId, practitionerId));
    return isTheirs ? { bytes, isForEverybody: false } : null;
  }

  erasure(): Sweep {
    return { name: 'listing.photos', everySeconds: 3_600, run: () => this.#eraseForgotten() };
  }

  async #eraseForgotten(): Promise<number> {
    const { unitOfWork } = this;
    const before = unitOfWork.clock.now().subtract({ hours: hoursKept }).toString();
    let erased = 0;
    for (const id of await listWithForgottenPhotos(unitOfWork, before)) {
      erased += await unitOfWork.run(async (tx) => {
        await tx.lock('practitioner', id);
        return eraseForgottenPhotos(tx, id, before);
      });
    }
    return erased;
  }
}
