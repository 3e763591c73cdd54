import type { AccountRepository } from '../../accounts/account.repository.js';
import { findHiding } from '../../listing/hiding/appeal.repository.js';
import type { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import { controlsListing } from '../../listing/keeper/listing-control.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { listHidden } from './hidden-listings.repository.js';
import {
  DeskHiddenListing,
  ListingShown,
  type DeskHiddenConnection,
  type ShowHiddenListingInput,
  type ShowHiddenListingResult,
} from './hidden-listings.results.js';

export interface HiddenListingTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly hiding: ListingHiding;
}

/** Everything that operators hid, from wherever they did: one that was hidden by mistake is shown again from here. */
export class HiddenListings {
  constructor(private readonly tools: HiddenListingTools) {}

  async list(
    { accountId: operatorId }: AccountHolder,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskHiddenConnection> {
    const { unitOfWork, accounts } = this.tools;
    const read = readDeskPage(page);
    const rows = await listHidden(unitOfWork, read);
    const named = await Promise.all(
      rows.map(async (row) => ({
        ...row,
        by: row.hiddenBy && (await accounts.findEmail(unitOfWork, row.hiddenBy)),
      })),
    );
    return deskPage(named, read, {
      positionOf: (row) => [row.since, row.id],
      nodeOf: (row) => new DeskHiddenListing(row, { operatorId, by: row.by }),
    });
  }

  show(actor: Actor, { key, since, reason }: ShowHiddenListingInput): Promise<ShowHiddenListingResult> {
    return forOperator<ShowHiddenListingResult>(actor, async (operator) => {
      const id = keyOf('Practitioner', key);
      if (id === null) return new NotFound();
      if (!reason) return new InvalidInput([{ path: ['reason'], message: 'Choose a reason.' }]);
      return this.tools.unitOfWork.run(async (tx) => {
        await tx.lock('practitioner', id);
        if (await controlsListing(tx, operator.accountId, id)) return new YourOwnListing();
        const hiding = await findHiding(tx, id);
        if (hiding && hiding.since.getTime() !== Date.parse(since)) return new ChangedMeanwhile(HIDDEN_ANEW);
        if (!(await this.tools.hiding.show(tx, id))) return new ChangedMeanwhile();
        const about = { subjectKind: 'practitioner', subjectId: id };
        await recordAudit(tx, { actor: operator, action: 'listing.shown', ...about, why: reason });
        return new ListingShown(key);
      });
    });
  }
}

const HIDDEN_ANEW = 'It was shown in the meantime, and hidden again. Check why before you show it.';
