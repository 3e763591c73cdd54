import { ownPath } from '@clearing/shared/own-path';
import type { GoTo, PageOutcome, PageServerRequest } from '../app/page-route.js';
import type { ChangeAccountFragment, SignedInFragment, ViewerQuery } from '../generated/graphql.js';
import type { FieldError } from '../ui/error-summary.js';
import { ViewerDocument } from './account-documents.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** What a form of an account's pages draws after it was sent. */
export interface FormView {
  readonly errors: readonly FieldError[];
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
  readonly typed: Readonly<Record<string, string>>;
}

export const emptyForm: FormView = { errors: [], refusal: null, typed: {} };

/** Where somebody wanted to go before they were asked to sign in. */
export function nextOf({ url, form }: Pick<PageServerRequest, 'url' | 'form'>): string | null {
  return ownPath(form.get('next') ?? url.searchParams.get('next'));
}

export function signInPath(next: string, why?: 'fresh'): string {
  return `/sign-in?${new URLSearchParams({ next, ...(why && { why }) })}`;
}

/** Draws a page for whoever is signed in; anybody else signs in first, and comes back. */
export async function forViewer(
  request: PageServerRequest,
  draw: (viewer: Viewer) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  const { viewer } = await request.run(ViewerDocument, {});
  return viewer ? draw(viewer) : { goTo: signInPath(hereOf(request)) };
}

/** Where who is suspended is led to by a page that shows them nothing meanwhile: it would say that they keep nothing. */
export const whySuspended: GoTo = { goTo: '/account/suspension' };

/** The same for what is behind the second step, for whoever has one or needs one. */
export async function forBothSteps(
  request: PageServerRequest,
  draw: (viewer: Viewer) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, (viewer) =>
    viewer.needsSecondFactor ? { goTo: secondStepPath(hereOf(request)) } : draw(viewer),
  );
}

/** The same for pages that change how one signs in: a form that would be refused when it is sent is not shown. */
export async function forChange(
  request: PageServerRequest,
  draw: (viewer: Viewer) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, (viewer) => {
    if (Date.parse(viewer.freshUntil) <= Date.parse(request.now)) return { goTo: signInPath(hereOf(request), 'fresh') };
    if (viewer.hasSecondFactor && !viewer.secondFactorPassed) return { goTo: secondStepPath(hereOf(request)) };
    return draw(viewer);
  });
}

/** What a change was answered: on to the next page when it was made, back to the form with what is in the way. */
export function changeOutcome(
  request: PageServerRequest,
  answer: ChangeAccountFragment,
  { done, typed = {} }: { readonly done: string; readonly typed?: Readonly<Record<string, string>> },
): PageOutcome {
  switch (answer.__typename) {
    case 'AccountChanged':
      return { goTo: done };
    case 'SignInNeeded':
      return { goTo: signInPath(hereOf(request)) };
    case 'FreshSignInNeeded':
      return { goTo: signInPath(hereOf(request), 'fresh') };
    case 'SecondFactorNeeded':
      return { goTo: secondStepPath(hereOf(request)) };
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'form', message }));
      return { show: { errors, refusal: null, typed } satisfies FormView, status: 422 };
    }
    default: {
      const status = answer.__typename === 'TooManyRequests' ? 429 : 422;
      return { show: { errors: [], refusal: answer.message, typed } satisfies FormView, status };
    }
  }
}

/** Where to after signing in, or what stood in the way. */
export function signInOutcome(answer: SignedInFragment, next: string | null): GoTo | string {
  if (answer.__typename !== 'SignedIn') return answer.message;
  const goesTo = answer.goesTo ?? next ?? '/account';
  return { goTo: answer.needsSecondFactor ? secondStepPath(goesTo) : goesTo };
}

export function secondStepPath(next: string): string {
  return `/sign-in/second-step?${new URLSearchParams({ next })}`;
}

/** Where a second step is set up, on the way to somewhere else. */
export function setUpPath(next: string | null): string {
  return withNext('/account/second-step', next);
}

/** A page on the way to another one: its forms and links carry where it leads. */
export function withNext(path: string, next: string | null): string {
  return next === null ? path : `${path}?${new URLSearchParams({ next })}`;
}

function hereOf({ url }: PageServerRequest): string {
  return url.pathname + url.search;
}
