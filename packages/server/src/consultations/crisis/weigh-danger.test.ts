import { describe, expect, test } from 'vitest';
import { sentencesOf } from './frames/sentence.js';
import { pointsOf, speakingIn } from './weigh-danger.js';

/** Why a text is shown help, or is not, in the words of the lists. */
function kindsIn(text: string): string[] {
  return [...new Set(speakingIn(sentencesOf(text)).flatMap(({ dangers, leanings }) => [...dangers, ...leanings]))].map(
    ({ of }) => of,
  );
}

function points(text: string): number {
  return pointsOf(speakingIn(sentencesOf(text)));
}

describe('what speaks in a text can be said', () => {
  test.each([
    ['I am going to hang myself', 'wanting to die'],
    ['I can not go on, there is no point in living', 'seeing no way on'],
    ['they would all be better off without me', 'being a burden'],
    ['the gun is loaded and in my lap', 'means at hand'],
    ['he took the whole bottle of pills', 'having done it'],
    ['mi hermano dice que se quiere matar', 'somebody else in danger'],
    ['please tell my kids I love them', 'leaving for good'],
    ['suicidal thoughts again', 'suicide by its name'],
    ['he is hitting my mom', 'violence now'],
    ['mi papá le está pegando a mi mamá', 'violence now'],
    ['my throat is closing up', 'a body in danger'],
    ['le dio una convulsión y no reacciona', 'a body in danger'],
    ['ya tengo lo que necesito y hoy lo hago', 'having decided to go'],
    ['I want to join my wife in heaven', 'wanting to be with the dead'],
    ['the voices tell me to jump', 'not being safe with oneself'],
    ['how much is an infusion', 'treatment'],
    ['my insurance', 'money and insurance'],
  ])('%s: %s', (text, kind) => expect(kindsIn(text)).toContain(kind));
});

describe('a way of danger is taken away', () => {
  test.each([
    ['by a no', 'I never think of killing myself', 'wanting to die'],
    ['by a no after it', 'Urges to cut myself: none', 'wanting to die'],
    ['by a time long past', 'in 2009 I tried to hang myself', 'wanting to die'],
    ['by the answer beside a question', 'my doctor asked if I want to die. I do not.', 'wanting to die'],
    ['by the answer in it', 'they asked whether I want to die and I said no', 'saying plainly that one means to die'],
    ['by saying something else with it', 'me quiero morir de risa', 'wanting to die'],
    ['by what the sentence is about', 'I work on a suicide hotline', 'suicide by its name'],
    ['by an ordinary reason beside it', 'Tell my kids I love them. My flight is at six.', 'leaving for good'],
  ])('%s', (_, text, kind) => expect(kindsIn(text)).not.toContain(kind));
});

test('ordinary words take from what is said, each kind once, and more where there is none', () => {
  expect(points('the rope') - points('the rope, and my insurance')).toBe(2 + 2);
  expect(points('the rope, my insurance')).toBe(points('the rope, my insurance, its price and the copay'));
});

test('however long somebody speaks of their illness, a plain word of dying still counts', () => {
  const ordinary =
    'My therapist says ketamine infusions, insurance, sertraline, traffic, email and work, haha, in 2019, thanks';
  expect(points(`${ordinary}: I am going to hang myself tonight`)).toBeGreaterThan(0);
});
