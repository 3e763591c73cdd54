import type { AccountRepository } from '../../accounts/account.repository.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { PlacesOnMap } from '../../catalog/places/place-on-map.js';
import type { Capability } from '../../platform/capability.js';
import type { Cipher } from '../../platform/cipher.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ListingService } from '../listing.service.js';
import { PhotoFiles } from '../photos/photo-files.js';
import { Drafts } from './drafts.service.js';
import { FreshnessResolver } from './freshness/freshness.resolver.js';
import { PhotoResolver } from './photo/photo.resolver.js';
import { Photos } from './photo/photo.service.js';
import { PreviewResolver } from './preview/preview.resolver.js';
import { Previews, type PreviewTools } from './preview/previews.js';
import type { PublishGate } from './publishing/publish-gate.js';
import { Publishing } from './publishing/publishing.service.js';
import { sealPlainReviews } from './publishing/review-words.js';
import { OwnListingResolver, WorkspaceResolver } from './workspace.resolver.js';

export interface WorkspaceNeeds extends PreviewTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly onMap: PlacesOnMap;
  readonly listings: ListingService;
  readonly gate: PublishGate;
  readonly limits: RateLimits;
}

/** Where practitioners keep their own listing, made once. */
export function makeWorkspace(tools: WorkspaceNeeds): Capability & { readonly photoFiles: PhotoFiles } {
  const drafts = new Drafts(tools);
  const publishing = new Publishing(tools);
  const photoFiles = new PhotoFiles(tools.unitOfWork);
  return {
    resolvers: [
      new OwnListingResolver(drafts),
      new WorkspaceResolver(tools, drafts, publishing),
      new PreviewResolver(tools.unitOfWork, new Previews(tools)),
      new FreshnessResolver(tools.unitOfWork, publishing),
      new PhotoResolver(new Photos(tools.unitOfWork, tools.limits)),
    ],
    photoFiles,
    sweeps: [photoFiles.erasure(), sealPlainReviews(tools.unitOfWork, tools.cipher)],
    nodes: [{ typename: 'Listing', door: 'APP', load: (keys, { actor }) => drafts.findMany(actor, keys) }],
  };
}
