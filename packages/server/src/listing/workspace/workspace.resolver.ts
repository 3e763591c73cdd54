import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Viewer } from '../../accounts/account.results.js';
import type { Cipher } from '../../platform/cipher.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { keptAmong } from '../clinics/kept-clinics.js';
import { legalDay } from '../legality/legal-day.js';
import type { ListingReads } from '../listing-reads.js';
import { certificatesOf } from '../listing.service.js';
import { Practitioner } from '../practitioner/practitioner.results.js';
import { draftOf } from './draft-answers.js';
import { listVersions } from './draft.repository.js';
import type { Drafts } from './drafts.service.js';
import type { Publishing } from './publishing/publishing.service.js';
import { findLastReview } from './publishing/reviews.repository.js';
import { tasksOf } from './publishing/tasks.js';
import {
  AskReviewInput,
  BeginListingInput,
  ListingIdInput,
  PublishListingInput,
  RestoreVersionInput,
  SaveListingInput,
} from './workspace.inputs.js';
import {
  FlaggedWording,
  Listing,
  ListingDraft,
  ListingResult,
  ListingTask,
  ListingVersion,
  WordingReview,
} from './workspace.results.js';

/** A practitioner's own listing. */
@Resolver(() => Viewer)
export class OwnListingResolver {
  constructor(private readonly drafts: Drafts) {}

  @FieldResolver(() => Listing, { nullable: true, description: 'The listing the asker manages; null: none.' })
  listing(@Ctx() { actor }: RequestContext): Promise<Listing | null> {
    return this.drafts.ofViewer(actor);
  }
}

export interface WorkspaceReads {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly reads: ListingReads;
}

@Resolver(() => Listing)
export class WorkspaceResolver {
  constructor(
    private readonly tools: WorkspaceReads,
    private readonly drafts: Drafts,
    private readonly publishing: Publishing,
  ) {}

  @FieldResolver(() => Practitioner, { nullable: true, description: 'What everyone sees of it; null: nothing now.' })
  practitioner(@Root() { stored }: Listing, @Ctx() context: RequestContext): Promise<Practitioner | null> {
    return this.tools.reads.practitioners(context).load(stored.id);
  }

  @FieldResolver(() => ListingDraft, { description: 'What the practitioner works on.' })
  draft(@Root() { stored }: Listing): ListingDraft {
    return draftOf(stored.document);
  }

  @FieldResolver(() => [String], {
    description: 'Keys of places in the draft that are a clinic’s: its managers change them.',
  })
  async keptPlaceKeys(@Root() { stored }: Listing): Promise<string[]> {
    const kept = await keptAmong(this.tools.unitOfWork, stored.document);
    return stored.document.places.filter(({ clinicId }) => kept.has(clinicId)).map(({ id }) => id);
  }

  @FieldResolver(() => [ListingTask], { description: 'The pages of the workspace, and what each one still needs.' })
  async tasks(@Root() { stored }: Listing): Promise<ListingTask[]> {
    const certificates = await certificatesOf(this.tools.unitOfWork, stored.document);
    const tasks = tasksOf(stored.document, certificates, legalDay(this.tools.unitOfWork.clock.now()));
    return tasks.map((task) => ({ ...task, problems: [...task.problems] }));
  }

  @FieldResolver(() => [String], { description: 'What is missing before it can be published, in sentences.' })
  async missing(@Root() listing: Listing): Promise<string[]> {
    return (await this.tasks(listing)).flatMap(({ problems }) => problems);
  }

  @FieldResolver(() => [FlaggedWording], { description: 'Wording that cannot stay as it is.' })
  async flagged(@Root() { stored }: Listing): Promise<FlaggedWording[]> {
    return (await this.publishing.findings(this.tools.unitOfWork, stored)).map(
      (finding) => new FlaggedWording(finding),
    );
  }

  @FieldResolver(() => WordingReview, {
    nullable: true,
    description: 'The latest question to an operator about it; null: none.',
  })
  review(@Root() { stored }: Listing): Promise<WordingReview | null> {
    return findLastReview(this.tools.unitOfWork, this.tools.cipher, stored.id);
  }

  @FieldResolver(() => [ListingVersion], { description: 'What was published, the newest first; at most 200.' })
  versions(@Root() { stored }: Listing): Promise<ListingVersion[]> {
    return listVersions(this.tools.unitOfWork, stored.id);
  }

  @Mutation(() => ListingResult, { description: 'Begins a listing; answers the one the asker has already.' })
  beginListing(
    @Arg('input', () => BeginListingInput, { description: 'Whose.' }) input: BeginListingInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.drafts.begin(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Saves parts of a draft. No one else sees it before it is published.' })
  saveListing(
    @Arg('input', () => SaveListingInput, { description: 'The parts.' }) input: SaveListingInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.drafts.save(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Publishes the draft. Needs the second factor.' })
  publishListing(
    @Arg('input', () => PublishListingInput, { description: 'Which.' }) input: PublishListingInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.publishing.publish(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Sends flagged wording to an operator. Needs the second factor.' })
  askListingReview(
    @Arg('input', () => AskReviewInput, { description: 'Which, and why.' }) input: AskReviewInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.publishing.askReview(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Withdraws wording from the operators. Needs the second factor.' })
  withdrawListingReview(
    @Arg('input', () => ListingIdInput, { description: 'Which.' }) input: ListingIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.publishing.withdrawReview(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Takes a listing out of sight. Needs the second factor.' })
  pauseListing(
    @Arg('input', () => ListingIdInput, { description: 'Which.' }) input: ListingIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.publishing.pause(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Shows a paused listing again, as it was. Needs the second factor.' })
  resumeListing(
    @Arg('input', () => ListingIdInput, { description: 'Which.' }) input: ListingIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.publishing.resume(actor, input);
  }

  @Mutation(() => ListingResult, { description: 'Brings a version back into the draft; no one else sees it yet.' })
  restoreListingVersion(
    @Arg('input', () => RestoreVersionInput, { description: 'Which.' }) input: RestoreVersionInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.drafts.restore(actor, input);
  }
}
