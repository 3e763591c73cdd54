import { describe, expect, test } from 'vitest';
import { review } from './danger-words.js';
import { searchSpeaksOfDanger, speaksOfDanger } from './read-danger.js';

describe('danger is heard in', () => {
  test.each([
    "I can't go on, tonight I stop",
    'ya no quiero estar aquí',
    'she just swallowed all her tablets',
    'I want to die',
    'i wanna die',
    'I don’t want to live anymore',
    'dont want to be here any more',
    'I am going to kill myself.',
    'My son says he wants to kill himself and I do not know what to do',
    'Been thinking about suicide every night',
    'I have suicidal thoughts',
    'I am suicidal. Please help',
    'ending my life would be easier for everyone',
    'They would be better off without me',
    'I wish I was dead',
    'I tried to kill myself last night',
    'I tried to kill myself when I was 16 and I want to do it again tonight: kill myself',
    'I took all of my pills an hour ago',
    'he took a whole bottle of Tylenol',
    'I have a gun to my head',
    'I keep hurting myself',
    'I cut myself again',
    'my wife is not breathing',
    "I can't wake him up",
    'I want, more than anything, to die',
    'I want to d1e',
    'I want to k\u200bill myself',
    'WANT TO DIE!!!',
    'there is no reason to live',
    'I was fine for years. Now I want to die.',
    'quiero morirme',
    'Me quiero morir',
    'No quiero seguir viviendo',
    'voy a suicidarme esta noche',
    'Mi hija se tomó todas las pastillas',
    'Tengo pensamientos suicidas',
    'pienso en quitarme la vida',
    'Estarían mejor sin mí',
    'ya no puedo más',
    'mi hermano dice que va a matarse',
  ])('%s', (text) => expect(speaksOfDanger(text)).toBe(true));
});

describe('danger is not heard in', () => {
  test.each([
    '',
    '   \n\t',
    'my aunt took her own life when I was small',
    'this commute is killing me',
    'My back is killing me',
    'I lost my brother to suicide in 2015',
    'My father killed himself. I have been sad since.',
    'I am not suicidal',
    "I've never been suicidal, just very tired",
    'I have no suicidal thoughts',
    'No thoughts of ending my life.',
    'I do not want to die, I want to get better',
    'I tried to kill myself when I was 16',
    'As a teenager I was suicidal',
    'ten years ago I attempted suicide; I have been well since',
    'I work in suicide prevention',
    'I hurt myself at the gym',
    'I cut myself shaving',
    'dying to meet you',
    'I nearly died of embarrassment',
    "I can't go on holiday before March",
    'I do not want to live in Texas any more',
    'I do not want to be here when the plumber comes',
    'I take all of my medicines every morning',
    'Tonight I stop working at nine',
    'I have treatment-resistant depression and want to know what a session costs',
    'Is a ride home needed? 🙂',
    'هل يمكنني أن أسأل عن السعر؟',
    'me muero de risa',
    'me quiero morir de vergüenza',
    'no tengo pensamientos suicidas',
    'Cuando era niña mi tía se quitó la vida',
    'No puedo más con el tráfico',
    'no quiero vivir en Dallas',
    'Prefiero por la mañana',
  ])('%s', (text) => expect(speaksOfDanger(text)).toBe(false));
});

describe('in a search field', () => {
  test.each(['suicidal', 'suicide', 'suicidal ideation', 'want to die', 'overdose', 'me quiero morir', 'suicidio'])(
    '%s shows the lines',
    (text) => expect(searchSpeaksOfDanger(text)).toBe(true),
  );
  test.each(['', 'Dallas', 'ketmaine', 'Dr. Diehl', 'IV infusion depression', 'Diego Kilmer', 'Killeen TX', 'Hurtado'])(
    '%s does not',
    (text) => expect(searchSpeaksOfDanger(text)).toBe(false),
  );
});

test('long and strange text is read quickly', () => {
  const started = performance.now();
  for (const piece of ['a', 'i want ', 'no no no ', 'i do not want to ', '\u0000', '🙂', 'i, ', '. ', "can't "]) {
    speaksOfDanger(piece.repeat(Math.ceil(20_000 / piece.length)));
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('the list says when it has to be read again, within three months as long as no clinician has read it', () => {
  const days = (Date.parse(review.dueOn) - Date.parse(review.writtenOn)) / 86_400_000;
  expect(days).toBeLessThanOrEqual(review.reviewedBy === null ? 92 : 366);
});
