import { changeOutcome, forChange, forViewer, type Viewer } from '../accounts/account-doors.js';
import type { GoTo, PageOutcome, PageServerRequest } from '../app/page-route.js';
import type { MadePartnerKeyFragment, PartnerConsoleQuery, PartnerKeyKind } from '../generated/graphql.js';
import type { FieldError } from '../ui/error-summary.js';
import { PartnerConsoleDocument } from './partner-documents.js';

export type Partner = NonNullable<NonNullable<PartnerConsoleQuery['viewer']>['partner']>;

/** A key the one time that its text is seen, and where it is tried. */
export interface ShownKey {
  readonly text: string;
  readonly name: string;
  readonly kind: PartnerKeyKind;
  readonly address: string;
  /** The sites it is bound to; of a secret key, none means any. */
  readonly origins: readonly string[];
}

/** Draws a page for a partner; anybody else who is signed in is asked to become one. */
export async function forPartner(
  request: PageServerRequest,
  draw: (partner: Partner) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, (viewer) => drawFor(request, viewer, draw));
}

/** The same for pages that change keys: signed in just now, and with the second step where there is one. */
export async function forPartnersChange(
  request: PageServerRequest,
  draw: (partner: Partner) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forConsolesChange(request, (viewer) => drawFor(request, viewer, draw));
}

async function drawFor(
  request: PageServerRequest,
  viewer: Viewer,
  draw: (partner: Partner) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  const partner = await findPartner(request);
  return partner ? draw(partner) : insteadOfConsole(viewer);
}

/** As forChange; but nobody signs in anew only to read that they are suspended. */
export function forConsolesChange(
  request: PageServerRequest,
  draw: (viewer: Viewer) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, (viewer) => (viewer.suspension ? insteadOfConsole(viewer) : forChange(request, draw)));
}

/** For forms: who was suspended since they opened one reads why, and not what it makes of somebody who is no partner. */
export function unlessSuspended(request: PageServerRequest, act: () => Promise<PageOutcome>): Promise<PageOutcome> {
  return forViewer(request, (viewer) => (viewer.suspension ? insteadOfConsole(viewer) : act()));
}

/** Where to, for whoever has no console now: a partner who is suspended is none meanwhile, and reads why. */
export function insteadOfConsole({ suspension }: Pick<Viewer, 'suspension'>): GoTo {
  return { goTo: suspension ? '/account/suspension' : '/partners/join' };
}

export async function findPartner({ run }: Pick<PageServerRequest, 'run'>): Promise<Partner | null> {
  const { viewer } = await run(PartnerConsoleDocument, {});
  return viewer?.partner ?? null;
}

/** The key that was made, or the form again with what is in the way, or what has to come first. */
export function madeOutcome(
  request: PageServerRequest,
  answer: MadePartnerKeyFragment,
  drawForm: (trouble: { readonly errors: readonly FieldError[]; readonly refusal: string | null }) => object,
): PageOutcome {
  switch (answer.__typename) {
    case 'PartnerKeyMade': {
      const { text, made } = answer;
      const address = new URL('/graphql', request.url).href;
      const { name, kind, origins } = made;
      return { show: { shown: { text, name, kind, address, origins } satisfies ShownKey } };
    }
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'name', message }));
      return { show: drawForm({ errors, refusal: null }), status: 422 };
    }
    case 'TwoKeysAlready':
    case 'NoLiveKeysYet':
    case 'NotFound':
      return { show: drawForm({ errors: [], refusal: answer.message }), status: 409 };
    case 'TooManyRequests':
      return { show: drawForm({ errors: [], refusal: answer.message }), status: 429 };
    default: {
      const { __typename, message } = answer;
      return changeOutcome(request, { __typename, message }, { done: '/partners/keys' });
    }
  }
}
