import type { PrecautionSlug } from '../../catalog/content/slugs.js';
import { IN_PERSON, NONE, NOT_SURE, type OptionText, type QuestionText } from './screening-version.js';

/*
 * How the questions of a version are put together. Words that stand here are words of every version that was ever
 * answered, so they never change: a version that says them otherwise brings its own.
 */

export const option = (precaution: PrecautionSlug, label: string): OptionText => ({
  value: precaution,
  label,
  precaution,
});
const open: readonly OptionText[] = [
  { value: NOT_SURE, label: 'Not sure', precaution: null },
  { value: IN_PERSON, label: 'I’d rather talk about it in person', precaution: null },
];
const none: OptionText = { value: NONE, label: 'None of these', precaution: null };

/** Related precautions share a page of boxes to tick. */
export function checklist(
  key: string,
  about: string,
  text: string,
  help: string,
  options: readonly OptionText[],
): QuestionText {
  return {
    key,
    text,
    help,
    about,
    kind: 'MULTIPLE_CHOICE',
    options: [...options, none, ...open],
    showWhen: null,
    methods: null,
  };
}

export function yesOrNo(question: {
  key: string;
  about: string;
  text: string;
  help: string;
  yes: PrecautionSlug | null;
  showWhen?: string;
  methods?: QuestionText['methods'];
}): QuestionText {
  return {
    key: question.key,
    text: question.text,
    help: question.help,
    about: question.about,
    kind: 'YES_NO_UNSURE_SKIP',
    options: [
      { value: 'YES', label: 'Yes', precaution: question.yes },
      { value: 'NO', label: 'No', precaution: null },
      ...open,
    ],
    showWhen: question.showWhen ?? null,
    methods: question.methods ?? null,
  };
}
