import type { AccountRepository } from '../../accounts/account.repository.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { Places } from '../../catalog/places/places.js';
import type { Capability } from '../../platform/capability.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ListingService } from '../listing.service.js';
import { Drafts } from './drafts.service.js';
import { PreviewResolver } from './preview.resolver.js';
import { Previews, type PreviewTools } from './previews.js';
import { Publishing } from './publishing.service.js';
import { OwnListingResolver, WorkspaceResolver } from './workspace.resolver.js';

export interface WorkspaceNeeds extends PreviewTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly places: Places;
  readonly listings: ListingService;
}

/** Where practitioners keep their own listing, made once. */
export function makeWorkspace(tools: WorkspaceNeeds): Capability {
  const drafts = new Drafts(tools);
  const publishing = new Publishing(tools);
  return {
    resolvers: [
      new OwnListingResolver(drafts),
      new WorkspaceResolver(tools.unitOfWork, drafts, publishing, tools.reads),
      new PreviewResolver(tools.unitOfWork, new Previews(tools)),
    ],
    nodes: [{ typename: 'Listing', door: 'APP', load: (keys, { actor }) => drafts.findMany(actor, keys) }],
  };
}
