import type { Basis } from '../flags/rests-on.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import type { AskedPerson, Talk } from '../asked-person.js';
import type { Elsewhere } from '../times/elsewhere.js';
import type { FreeTime, FreeTimes } from '../times/free-times.js';
import type { RequestDraft } from './draft.js';
import type { Question } from './screening-documents.js';
import type { Progress, Step } from './steps.js';
import type { Problem } from './typed.js';

/** Said once above a page, about what has just happened. */
export type RequestNotice =
  | { readonly kind: 'SAID_SAFE' | 'TAKEN' | 'TALK_CHANGED' | 'QUESTIONS_CHANGED' | 'LEFT_OUT' }
  | { readonly kind: 'LINES'; readonly lines: readonly CrisisLine[] }
  | { readonly kind: 'TOO_MANY'; readonly retryAfterSeconds: number };

export interface OutcomeFlag {
  readonly code: string;
  readonly outcome: string;
  readonly explanation: string;
  /** Null: it says something of its own. */
  readonly leftOpen: {
    readonly key: string;
    readonly answer: 'NOT_SURE' | 'IN_PERSON';
    readonly about: string;
    readonly why: string | null;
    readonly precautions: readonly { readonly name: string; readonly bases: readonly Basis[] }[];
  } | null;
}

export interface Outcome {
  readonly summary: string;
  readonly flags: readonly OutcomeFlag[];
  readonly removedMethods: readonly string[];
}

/** The chosen time by both clocks; one when they agree. */
export interface ChosenTime {
  readonly label: string;
  readonly own: string;
}

export interface StepView {
  readonly kind: 'STEP';
  readonly step: Step;
  readonly sealed: string;
  readonly draft: RequestDraft;
  readonly person: AskedPerson;
  readonly talk: Talk;
  readonly questions: readonly Question[];
  readonly progress: Progress;
  readonly problems: readonly Problem[];
  readonly notice: RequestNotice | null;
  readonly time: ChosenTime | null;
  /** WHO, CHECK: until when the chosen time is kept for them by a waiting list; null: it is not. */
  readonly keptUntil: string | null;
  /** TIME: the days and times; after a time was taken, those near it. */
  readonly free: FreeTimes | null;
  readonly near: readonly FreeTime[];
  /** OUTCOME and CHECK: what there is to talk about first. */
  readonly outcome: Outcome | null;
  /** MESSAGE and CHECK: until when an answer comes if it is sent now; null when times are booked at once. */
  readonly answerBy: string | null;
  /** CHECK: when each thing is erased if the talk takes place. */
  readonly erasure: { readonly answersOn: string; readonly contactOn: string } | null;
}

export interface OutsideView {
  readonly kind: 'OUTSIDE';
  /** Whether somebody asks for another: it is then said of them. */
  readonly isForOther: boolean;
  readonly sealed: string;
  readonly person: AskedPerson;
  readonly talkId: string;
  readonly place: string;
  /** The day of the talk, where it takes place: "2026-12-09"; null: none is chosen. */
  readonly day: string | null;
  readonly licensedIn: readonly string[];
  readonly elsewhere: Elsewhere | null;
}

/** Help for whoever it is about, and the way back. */
interface HelpView {
  readonly sealed: string;
  readonly lines: readonly CrisisLine[];
  readonly isForOther: boolean;
}

/** A method that was in mind may not be given there now: why, and the way to take it off. */
export interface RefusedView {
  readonly kind: 'REFUSED';
  readonly sealed: string;
  readonly person: AskedPerson;
  readonly reasons: readonly string[];
}

export type RequestView =
  | StepView
  | OutsideView
  | RefusedView
  | ({ readonly kind: 'CRISIS'; readonly step: Step } & HelpView)
  | ({ readonly kind: 'UNDER_AGE' } & HelpView)
  /** The sealed answers cannot be opened any more. */
  | { readonly kind: 'LOST'; readonly slug: string }
  /** The person or the kind of talk is not listed any more. */
  | { readonly kind: 'GONE' };
