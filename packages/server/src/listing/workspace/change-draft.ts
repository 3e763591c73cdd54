import { isDeepStrictEqual } from 'node:util';
import type { SignInNeeded } from '../../accounts/account.results.js';
import type { Actor } from '../../platform/actor.js';
import type { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { ListingDocument } from '../document/listing-document.js';
import { withAdded } from './added-by-form.js';
import { findDraft, saveDraft, type Draft } from './draft.repository.js';
import { isKeeper, requireKeeper } from '../keeper/keeper.js';
import { Listing, ListingChangedMeanwhile } from './workspace.results.js';

export interface DraftRead {
  readonly listingId: string;
  /** The one that was read: nothing is saved over a newer one. */
  readonly revision: number;
}

export type DraftChanged = Listing | ListingChangedMeanwhile | SignInNeeded | NotFound | InvalidInput;

interface Terms {
  /** The change writes nothing by itself: what a form that is sent twice says is seen to stand there already. */
  readonly mayRepeat?: boolean;
  /** The name of the form that it comes from: sent again, it changes what it added. */
  readonly form?: string | null;
}

/** Saves what a change makes of a draft, all of it or nothing; a change that answers why not saves nothing. */
export async function changeDraft(
  unitOfWork: UnitOfWork,
  actor: Actor,
  { listingId, revision }: DraftRead,
  change: (tx: Transaction, draft: Draft) => Promise<ListingDocument | InvalidInput | NotFound>,
  { mayRepeat = false, form }: Terms = {},
): Promise<DraftChanged> {
  return unitOfWork.run(async (tx) => {
    const keeper = await requireKeeper(tx, actor, listingId);
    if (!isKeeper(keeper)) return keeper;
    const draft = await findDraft(tx, keeper.practitionerId);
    if (!draft) throw new Error('A listing that answers to somebody is there.');
    if (draft.revision !== revision) {
      const isThere = mayRepeat && isDeepStrictEqual(await change(tx, draft), draft.document);
      if (isThere) return new Listing(draft);
      // Nothing but this very form has saved since: whoever goes back to it and mends it saves over nobody.
      const isOnlyOwnSince = form != null && draft.added[form]?.revision === draft.revision;
      if (!isOnlyOwnSince) return new ListingChangedMeanwhile(new Listing(draft));
    }
    const document = await change(tx, draft);
    if ('__typename' in document) return document;
    const documents = { before: draft.document, now: document };
    const added = form == null ? draft.added : withAdded(draft.added, form, draft.revision + 1, documents);
    const isSaved = await saveDraft(tx, draft.id, draft.revision, document, added);
    const now = await readListing(tx, draft.id);
    return isSaved ? now : new ListingChangedMeanwhile(now);
  });
}

/** One that is known to be there. */
export async function readListing(tx: Transaction, id: string): Promise<Listing> {
  const draft = await findDraft(tx, id);
  if (!draft) throw new Error('A listing that was just written is there.');
  return new Listing(draft);
}
