import type { DeliveryMethodSlug, PrecautionSlug } from '../../catalog/content/slugs.js';

/**
 * A version of the safety screen, whole in itself: a stored answer is read with the version it was given to, however
 * the questions change later. Versions are added, never edited once somebody has answered one.
 */
export interface ScreeningVersion {
  readonly version: string;
  readonly questions: readonly QuestionText[];
  /** What a patient says by choosing an option, and how it is explained to both sides. */
  readonly said: Readonly<Partial<Record<PrecautionSlug, SaidPrecaution>>>;
  /** How each question is put to somebody who asks for somebody else. */
  readonly theirs: TextsOfSomebodyElse;
}

/** By the question's key; labels by their option's value, where they change with the person. */
export type TextsOfSomebodyElse = Readonly<
  Record<
    string,
    { readonly text: string; readonly help: string | null; readonly options?: Readonly<Record<string, string>> }
  >
>;

export interface QuestionText {
  readonly key: string;
  readonly text: string;
  /** Why it is asked, behind "Why we ask". */
  readonly help: string | null;
  readonly kind: QuestionKind;
  readonly options: readonly OptionText[];
  /** "key=VALUE": asked only when that earlier answer holds that value. */
  readonly showWhen: string | null;
  /** Asked only when one of these methods was chosen, or none. Null: always. */
  readonly methods: readonly DeliveryMethodSlug[] | null;
  /** How "not sure" and "in person" name the subject: "your heart and blood vessels". Null on the danger question. */
  readonly about: string | null;
}

export type QuestionKind = 'CRISIS' | 'YES_NO_UNSURE_SKIP' | 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE';

export interface OptionText {
  readonly value: string;
  readonly label: string;
  /** What choosing it means; several options and questions may mean the same. */
  readonly precaution: PrecautionSlug | null;
}

export interface SaidPrecaution {
  /** "You said you have high blood pressure." */
  readonly said: string;
  /** For a list of what was mentioned: "high blood pressure". */
  readonly short: string;
  /** Why it is talked about: "Ketamine can raise it for a while." */
  readonly why: string;
}

/** The key of the danger question and its answers; the same in every version, since they are read before the version. */
export const DANGER_KEY = 'danger';
export const DangerAnswer = {
  YES_NOW: 'YES_NOW',
  LATELY: 'LATELY',
  NO: 'NO',
  RATHER_NOT_SAY: 'RATHER_NOT_SAY',
} as const;
export type DangerAnswer = (typeof DangerAnswer)[keyof typeof DangerAnswer];

/** Answers every other question has. */
export const NONE = 'NONE';
export const NOT_SURE = 'NOT_SURE';
export const IN_PERSON = 'IN_PERSON';
