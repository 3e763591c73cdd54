import { forViewer, secondStepPath, signInPath, type Viewer } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { RefusedInput } from '../../app/refused-input.js';
import { readFragment, type FragmentType } from '../../generated/index.js';
import type {
  ListingAnswerFragment as Answer,
  ListingChoicesQuery,
  OwnListingFragment as OwnListingData,
  SaveListingInput,
  WholeDraftFragment,
} from '../../generated/graphql.js';
import { asTyped } from '../../lib/as-typed.js';
import { dateIn, saidIn } from '../../lib/said-in.js';
import { revisionIn } from '../../lib/whole-number.js';
import type { FieldError } from '../../ui/error-summary.js';
import { fieldsTyped, TypedFields, type Fields } from './fields.js';
import {
  FindOwnListingDocument,
  ListingAnswerDocument,
  ListingChoicesDocument,
  OwnListingDocument,
  SaveListingDocument,
  WholeDraftDocument,
} from './workspace-documents.js';

export type Draft = WholeDraftFragment;
/** What happened to it is told by the clock of whoever keeps it. */
export type OwnListing = Omit<OwnListingData, 'versions'> & {
  readonly draft: Draft;
  readonly timeZone: string;
  /** When an operator decided about the wording; null: not yet. */
  readonly reviewDecided: string | null;
  readonly versions: readonly (OwnListingData['versions'][number] & { readonly publishedOn: string })[];
};
export type Choices = ListingChoicesQuery;

export const taskList = '/listing';

/** Draws a page for whoever keeps a listing; who has none begins one. */
export function forKeeper(
  request: PageServerRequest,
  draw: (listing: OwnListing, viewer: Viewer) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, async (viewer) => {
    const listing = await findOwn(request);
    return listing ? draw(listing, viewer) : { goTo: taskList };
  });
}

export async function findOwn(request: PageServerRequest): Promise<OwnListing | null> {
  const { viewer } = await request.run(FindOwnListingDocument, {});
  return viewer?.listing ? readOwn(request, viewer.listing, viewer.timeZone) : null;
}

function readOwn(
  { now }: Pick<PageServerRequest, 'now'>,
  masked: FragmentType<typeof OwnListingDocument>,
  timeZone: string,
): OwnListing {
  const listing = readFragment(OwnListingDocument, masked);
  const { hiding, appeal, review } = listing;
  const say = saidIn(timeZone, now);
  const sayOr = (instant: string | null | undefined) => (instant ? say(instant) : null);
  return {
    ...listing,
    draft: readFragment(WholeDraftDocument, listing.draft),
    timeZone,
    hiding: hiding && { ...hiding, since: say(hiding.since) },
    appeal: appeal && { ...appeal, sentAt: say(appeal.sentAt), decidedAt: sayOr(appeal.decidedAt) },
    review: review && { ...review, sentAt: say(review.sentAt) },
    reviewDecided: sayOr(review?.decidedAt),
    versions: listing.versions.map((version) => ({ ...version, publishedOn: dateIn(timeZone, version.at) })),
  };
}

/** A page with one form for one part of a listing. */
export interface PartView {
  readonly listing: OwnListing;
  readonly choices: Choices;
  readonly fields: Fields;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  /** Whether what a form was about was taken off its list in another window. */
  readonly isGone?: boolean;
  /** What it was called when it was first drawn: sent again after Back, it changes what it added. */
  readonly form?: string;
}

type Parts = Partial<Omit<SaveListingInput, 'listingId' | 'revision' | 'form'>>;

interface PartPage<More extends object> {
  /** What the form shows of what is saved; null: there is no such thing to change. */
  readonly fieldsOf: (listing: OwnListing, request: PageServerRequest) => Fields | null;
  /** What the typed fields say; null: there is no such thing to change. */
  readonly partsOf: (typed: TypedFields, listing: OwnListing, request: PageServerRequest) => Parts | null;
  /** What the pressed button makes of what was typed, and whether that is drawn again instead of being saved. */
  readonly arranged?: (typed: Fields) => { readonly fields: Fields; readonly isDrawn: boolean };
  /** Whether what the form was drawn for is not on its list any more. */
  readonly isGone?: (listing: OwnListing, request: PageServerRequest) => boolean;
  readonly done: string;
  /** Where to instead, once it is saved; null: there. */
  readonly next?: (request: PageServerRequest, now: OwnListing, before: OwnListing) => Promise<string | null>;
  /** What the page shows besides, of what its fields say. */
  readonly more?: (request: PageServerRequest, listing: OwnListing, fields: Fields) => Promise<More>;
  /** Beside which of its fields it says what is wrong. */
  readonly errorsAt?: (errors: readonly FieldError[]) => readonly FieldError[];
}

/** Saves a part of a listing; what cannot be saved stays on the page as it was typed. */
export function partServer<More extends object = object>(page: PartPage<More>): PageServer {
  const { fieldsOf, partsOf, arranged, done } = page;
  // What it was about was taken off meanwhile, and nothing is left that could be changed.
  const gone = { goTo: `${done}?gone=yes` };
  const show = async (
    request: PageServerRequest,
    view: Omit<PartView, 'choices'>,
    status = 200,
  ): Promise<PageOutcome> => {
    const choices = await request.run(ListingChoicesDocument, {});
    const more = await page.more?.(request, view.listing, view.fields);
    const errors = page.errorsAt?.(view.errors) ?? view.errors;
    const form = nameOf(request) ?? crypto.randomUUID();
    return { show: { ...more, ...view, errors, choices, form } satisfies PartView, status };
  };
  return {
    onGet: (request) =>
      forKeeper(request, (listing) => {
        const fields = fieldsOf(listing, request);
        return fields ? show(request, { listing, fields, errors: [], refusal: null }) : { goTo: done };
      }),
    onPost: (request) =>
      forKeeper(request, async (listing) => {
        const sent = fieldsTyped(request.form);
        const { fields, isDrawn } = arranged?.(sent) ?? { fields: sent, isDrawn: false };
        const typed = new TypedFields(fields);
        const parts = partsOf(typed, listing, request);
        if (!parts) return gone;
        if (isDrawn) return show(request, { listing, fields, errors: [], refusal: null });
        if (typed.errors.length > 0) {
          return show(request, { listing, fields, errors: typed.errors, refusal: null }, 422);
        }
        const answer = await save(request, listing, parts).catch(noChoices);
        if (answer instanceof RefusedInput) {
          const refused = errorsOf(answer.paths.map((path) => ({ path, message: 'Choose from what is listed here.' })));
          return show(request, { listing, fields, errors: refused, refusal: null }, 422);
        }
        switch (answer.__typename) {
          case 'Listing':
            return { goTo: (await page.next?.(request, readOwn(request, answer, listing.timeZone), listing)) ?? done };
          case 'ListingChangedMeanwhile': {
            const now = readOwn(request, answer.listing, listing.timeZone);
            if (!partsOf(new TypedFields(fields), now, request)) return gone;
            const isGone = page.isGone?.(now, request) ?? false;
            return show(request, { listing: now, fields, errors: [], refusal: answer.message, isGone }, 409);
          }
          case 'InvalidInput':
          case 'ListingNotReady':
            return show(request, { listing, fields, errors: errorsOf(answer.problems), refusal: null }, 422);
          default:
            return elsewhere(request, answer);
        }
      }),
  };
}

async function save(request: PageServerRequest, listing: OwnListing, parts: Parts): Promise<Answer> {
  const drawn = { revision: revisionIn(request.form, listing.revision), form: nameOf(request) };
  const input = { listingId: listing.id, ...drawn, ...parts };
  const { saveListing } = await request.run(SaveListingDocument, { input: asTyped(input) });
  return readAnswer(saveListing);
}

/** With none of their paths known, there is nothing to say beside a field. */
function noChoices(error: unknown): RefusedInput {
  if (error instanceof RefusedInput && error.paths.length > 0) return error;
  throw error;
}

function nameOf({ form }: PageServerRequest): string | null {
  const name = form.get('form');
  return typeof name === 'string' && name !== '' ? name : null;
}

export function readAnswer(answer: FragmentType<typeof ListingAnswerDocument>): Answer {
  return readFragment(ListingAnswerDocument, answer);
}

/** Where to, when a step needs something else first. */
export function elsewhere(request: PageServerRequest, { __typename }: Pick<Answer, '__typename'>): PageOutcome {
  const here = request.url.pathname;
  switch (__typename) {
    case 'SignInNeeded':
      return { goTo: signInPath(here) };
    case 'SecondFactorNeeded':
      return { goTo: secondStepPath(here) };
    default:
      return { goTo: taskList };
  }
}

/**
 * A field is named as in what was sent: "licenses.0.expiresOn" is "expiresOn", and the first of its name on the page; of
 * a list within it, "offerings.0.coursePrice.items.2.amount" is "items-2-amount".
 */
function errorsOf(problems: readonly { readonly path: readonly string[]; readonly message: string }[]): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const { path: whole, message } of problems) {
    // Of a list of choices, it is said beside the list.
    const path = whole.slice(0, whole.findLastIndex((step) => !/^\d+$/u.test(step)) + 1);
    const inner = path.findLastIndex((step) => /^\d+$/u.test(step));
    const id = inner > 1 ? path.slice(inner - 1).join('-') : (path.at(-1) ?? 'form');
    if (!errors.has(id)) errors.set(id, { id, message });
  }
  return [...errors.values()];
}
