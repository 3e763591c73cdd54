import type { ScreeningVersion } from './screening-version.js';

/** The same version as it is put to somebody who asks for a loved one or a patient of theirs. Keys and values are equal. */
export function ofSomebodyElse(screening: ScreeningVersion): ScreeningVersion {
  return {
    ...screening,
    questions: screening.questions.map((question) => {
      const texts = screening.theirs[question.key];
      return {
        ...question,
        ...(texts && { text: texts.text, help: texts.help }),
        about: question.about && inThirdPerson(question.about),
        options: question.options.map((option) => ({
          ...option,
          label: texts?.options?.[option.value] ?? option.label,
        })),
      };
    }),
    said: Object.fromEntries(
      Object.entries(screening.said).map(([slug, { said, short, why }]) => [
        slug,
        {
          said: inThirdPerson(said.replace(/^You said /, 'About the patient: ')),
          short: inThirdPerson(short),
          why: inThirdPerson(why),
        },
      ]),
    ),
  };
}

/** Good for these few words: "your heart", "a medicine you take", "you have had a stroke", "dangerous for you". */
function inThirdPerson(words: string): string {
  return words
    .replace(/\byour\b/g, 'their')
    .replace(/\b(against|for) you\b/g, '$1 them')
    .replace(/\byou\b/g, 'they');
}
