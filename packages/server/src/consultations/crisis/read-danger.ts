import { figuresOfSpeech, longPast, now, present, refused, searchWords, signs } from './danger-words.js';

/** Whether free text says that somebody is in danger now. Pure: nothing of the text is kept. */
export function speaksOfDanger(text: string): boolean {
  return clausesOf(text).some((sentence) => {
    const { whole, clauses } = sentence;
    const isLongPast = longPast.test(whole) && !now.test(whole) && !present.test(whole);
    return !isLongPast && clauses.some(hasStandingSign);
  });
}

/** The same for a search field, where a single word is a whole sentence. */
export function searchSpeaksOfDanger(text: string): boolean {
  return searchWords.test(plainWords(text)) || speaksOfDanger(text);
}

/** A sign with no "no" in front of it. A sign that begins with its own "no" ("do not want to live") stands for itself. */
function hasStandingSign(clause: string): boolean {
  return signs.some((sign) => {
    const match = sign.exec(clause);
    if (!match) return false;
    const before = clause.slice(0, match.index);
    return (
      !refused.test(before) ||
      /^(?:do(?:es)? not|not|no|nobody|noone|can not|could not|ya no|nothing|nadie)\b/.test(match[0])
    );
  });
}

interface Sentence {
  readonly whole: string;
  readonly clauses: readonly string[];
}

function clausesOf(text: string): Sentence[] {
  return plainText(text)
    .split(/[.!?;\n\r…¡¿]+/)
    .map((sentence) => {
      const whole = withoutFigures(plainWords(sentence));
      const clauses = sentence
        .split(/,|:|—|–|\(|\)|\bbut\b|\bpero\b/)
        .map((clause) => withoutFigures(plainWords(clause)));
      return { whole, clauses: [...clauses, ...joined(clauses)] };
    });
}

/** "I want, more than anything, to die": neither the commas nor what stands between them may hide it. */
function joined(clauses: readonly string[]): string[] {
  const said = clauses.filter((clause) => clause !== '');
  if (said.length < 2) return [];
  const withoutOne = said.slice(1, 8).map((_, index) => said.toSpliced(index + 1, 1).join(' '));
  return [said.join(' '), ...(said.length > 2 ? withoutOne.slice(0, said.length - 2) : [])];
}

function withoutFigures(words: string): string {
  return figuresOfSpeech
    .reduce((rest, figure) => rest.replace(figure, ' '), words)
    .replace(/ +/g, ' ')
    .trim();
}

/** Letters without accents, disguises or invisible marks, in lower case. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/(?<=[a-z])[1!|](?=[a-z])/g, 'i')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e')
    .replace(/(?<=[a-z])[@4](?=[a-z])/g, 'a')
    .replace(/(?<=[a-z])[$5](?=[a-z])/g, 's');
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cant|cannot)\b/g, 'can not'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\b(do|does|did|is|was|were|would|could|should|has|have|had|are)n'?t\b/g, '$1 not'],
  [/\b(?:i'm|im)\b/g, 'i am'],
  [/\b(i|you|we|they)'ve\b/g, '$1 have'],
  [/\b(he|she|it)'s\b/g, '$1 is'],
  [/\b(i|he|she|they|we|you)'(?:ll)\b/g, '$1 will'],
  [/\b(i|he|she|they|we|you)'d\b/g, '$1 would'],
  [/\b(?:wanna|wana|want too|wan to)\b/g, 'want to'],
  [/\bwant ?(?:to ?)?die+\b/g, 'want to die'],
  [/\b(?:sucide|suicde|suiside|suacide|suicied|suiside)\b/g, 'suicide'],
  [/\b(?:sucidal|suicdal|suisidal|suicidle|suicidial|suidical)\b/g, 'suicidal'],
  [/\bk[*_.]ll(ing)?\b/g, 'kill$1'],
  [/\bs(?:u[*_.]|[*_.]+i?)cide\b/g, 'suicide'],
  [/\bkil(ing|led)?\b(?= (?:my|him|her|them))/g, 'kill$1'],
  [/\bgonna\b/g, 'going to'],
  [/\b(?:wanting|feel like) (?:to )?(die|dying)\b/g, 'want to die'],
];

function plainWords(text: string): string {
  const expanded = CONTRACTIONS.reduce((rest, [short, long]) => rest.replace(short, long), plainText(text));
  return expanded
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
