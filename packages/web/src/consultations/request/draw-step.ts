import { isoOfEpochDay } from '@clearing/shared/time/calendar-days';
import { respondBy } from '@clearing/shared/time/business-days';
import { findInstant } from '@clearing/shared/time/instants';
import { momentLabel } from '@clearing/shared/time/labels';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import type { PageServerRequest, ShowPage } from '../../app/page-route.js';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { formatDate } from '../../lib/dates.js';
import { checkedJurisdictions, talkZone } from '../asked-person.js';
import { findElsewhere, wishOfTalk } from '../times/elsewhere.js';
import { findFreeTimes } from '../times/free-times.js';
import { keptUntil } from '../waiting/kept-time.js';
import { dateIn } from '../../lib/said-in.js';
import { dangerKey, isForSomebodyElse, type RequestDraft } from './draft.js';
import type { ChosenTime, Outcome, OutsideView, RequestView, StepView } from './request-view.js';
import type { Road } from './road.js';
import { checkScreen } from './check-screen.js';
import { progressOf, type Step } from './steps.js';

type Extras = Partial<Pick<StepView, 'problems' | 'notice' | 'near'>> & { readonly day?: string | null };

/** The page of a step, with what it needs beside the draft. */
export async function drawStep(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  step: Step,
  extras: Extras = {},
): Promise<ShowPage> {
  const arrived: RequestDraft = draft.returnTo === step ? { ...draft, returnTo: null } : draft;
  const kept: RequestDraft = { ...arrived, version: road.version };
  const { person, talk, questions, facts } = road;
  const judged = step === 'OUTCOME' || step === 'CHECK' ? await checkScreen(request, kept, road, 'EVERYTHING') : null;
  if (judged?.kind === 'CRISIS')
    return showCrisis(request, { ...kept, safeWords: judged.continueWith }, step, judged.lines);
  const outcome = judged?.outcome ?? null;
  const view: StepView = {
    kind: 'STEP',
    step,
    sealed: request.seal(kept),
    draft: kept,
    person,
    talk,
    questions,
    progress: progressOf(step, kept, facts),
    problems: extras.problems ?? [],
    notice: extras.notice ?? null,
    time: chosenTime(kept, road),
    keptUntil: step === 'WHO' || step === 'CHECK' ? await keptUntil(request, kept) : null,
    free: step === 'TIME' ? await findTimes(request, road, kept, extras.day ?? null) : null,
    near: extras.near ?? [],
    outcome,
    answerBy: answerBy(request.now, kept, road, outcome),
    erasure: erasure(kept, road),
  };
  return { show: view };
}

/** Requests are for people of 18 and over: help, and the way back. */
export function showUnderAge(
  request: PageServerRequest,
  draft: RequestDraft,
  lines: Extract<RequestView, { kind: 'UNDER_AGE' }>['lines'],
): ShowPage {
  const isForOther = isForSomebodyElse(draft);
  return { show: { kind: 'UNDER_AGE', sealed: request.seal(draft), lines, isForOther } satisfies RequestView };
}

/** Nothing but help, on a page that knows nothing of the request but its seal. */
export function showCrisis(
  request: PageServerRequest,
  draft: RequestDraft,
  step: Step,
  lines: Extract<RequestView, { kind: 'CRISIS' }>['lines'],
): ShowPage {
  const view: RequestView = {
    kind: 'CRISIS',
    step,
    sealed: request.seal(draft),
    lines,
    isForOther: isForSomebodyElse(draft),
  };
  return { show: view, shell: 'BARE' };
}

/** `licensedIn` as the server has said it, or else what the listing shows. */
export async function showOutside(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  licensedIn?: readonly string[],
): Promise<ShowPage> {
  const codes = licensedIn ?? checkedJurisdictions(road.person);
  const view: OutsideView = {
    kind: 'OUTSIDE',
    isForOther: isForSomebodyElse(draft),
    sealed: request.seal(draft),
    person: road.person,
    talkId: road.talk.id,
    place: draft.place,
    day: draft.startsAt === '' ? null : dateIn(talkZone(road.person, road.talk), draft.startsAt),
    licensedIn: codes.map((code) => getJurisdiction(code).name),
    elsewhere: await findElsewhere(request, wishOfTalk(draft.place, road.talk)),
  };
  return { show: view };
}

/** Rules about care have moved since the page was drawn. Nothing that was typed is lost. */
export function showRefused(
  request: PageServerRequest,
  { person }: Road,
  draft: RequestDraft,
  reasons: readonly { readonly message: string }[],
): ShowPage {
  const sealed = request.seal({ ...draft, returnTo: 'CHECK' });
  return {
    show: { kind: 'REFUSED', sealed, person, reasons: reasons.map(({ message }) => message) } satisfies RequestView,
  };
}

function findTimes(request: PageServerRequest, { person, talk }: Road, draft: RequestDraft, day: string | null) {
  return findFreeTimes(request, { person, talk, place: draft.place || null, zone: draft.zone, day });
}

function chosenTime({ startsAt, zone }: RequestDraft, { person, talk }: Road): ChosenTime | null {
  if (startsAt === '') return null;
  const start = Date.parse(startsAt);
  return { label: momentLabel(start, zone), own: momentLabel(start, talkZone(person, talk)) };
}

/** Danger is answered sooner: said lately, or said before "I am safe, continue". */
function answerBy(now: string, draft: RequestDraft, { person, talk }: Road, outcome: Outcome | null): string | null {
  const askedAt = findInstant(now);
  const startsAt = findInstant(draft.startsAt);
  if (!askedAt || !startsAt || talk.bookingPolicy === 'INSTANT') return null;
  const by = respondBy({
    askedAt,
    startsAt,
    zone: talkZone(person, talk),
    lately:
      outcome?.flags.some((flag) => flag.outcome === 'SAFETY_FIRST') ??
      (draft.answers[dangerKey] ?? []).some((answer) => answer === 'LATELY' || answer === 'YES_NOW'),
  });
  return momentLabel(by, draft.zone);
}

const dayMs = 86_400_000;

/** The dates that the private link will show, by the talk's own clock. */
function erasure({ startsAt }: RequestDraft, { person, talk }: Road): StepView['erasure'] {
  if (startsAt === '') return null;
  const end = Date.parse(startsAt) + talk.minutes * 60_000;
  const on = (days: number) => formatDate(isoOfEpochDay(wallClockAt(talkZone(person, talk), end + days * dayMs).day));
  return { answersOn: on(30), contactOn: on(90) };
}
