/**
 * Words that a hurried, drunk or unpractised hand mistypes, and that danger hangs on. What is one slip away from one of
 * them is read as it: two letters the wrong way round, one left out, or one typed twice.
 */
const WORDS = [
  'alive',
  'anymore',
  'anything',
  'because',
  'bleeding',
  'breathing',
  'bridge',
  'choking',
  'cutting',
  'despertar',
  'drowning',
  'everyone',
  'everything',
  'existing',
  'forever',
  'goodbye',
  'hanging',
  'herself',
  'himself',
  'hurting',
  'inconsciente',
  'jumping',
  'killing',
  'matarme',
  'medicine',
  'morirme',
  'morphine',
  'myself',
  'nobody',
  'nothing',
  'overdose',
  'overdosed',
  'pastillas',
  'sangrando',
  'seizure',
  'suicidarme',
  'swallowed',
  'thinking',
  'thoughts',
  'throat',
  'tomorrow',
  'tonight',
  'trigger',
  'unconscious',
  'whole',
  'without',
] as const;

/** Words of their own, however near they are. */
const OTHER_WORDS = new Set([
  'desperta',
  'hole',
  'hurling',
  'killings',
  'knight',
  'pastilla',
  'patillas',
  'ridge',
  'thought',
  'withut',
]);

const corrections = new Map<string, string>(
  WORDS.flatMap((word) =>
    slipsOf(word)
      .filter((slip) => !OTHER_WORDS.has(slip) && !(WORDS as readonly string[]).includes(slip))
      .map((slip): [string, string] => [slip, word]),
  ),
);

/** The word that was meant, where a slip of the hand is all that stands between. */
export function withoutSlips(text: string): string {
  return text.replace(/[a-z]{4,12}/g, (word) => corrections.get(word) ?? word);
}

/** The first letter stays: hands rarely miss it, and other words differ by it. */
function slipsOf(word: string): string[] {
  const places = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
  const dropped = places.map((at) => word.slice(0, at) + word.slice(at + 1));
  const doubled = places.map((at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at));
  const swapped = places
    .slice(0, -1)
    .map((at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
  return [...dropped, ...doubled, ...swapped];
}
