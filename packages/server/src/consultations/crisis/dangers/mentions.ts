import type { Danger } from './danger.js';

/** The thing by its name, whoever is meant: enough, unless the sentence is about somebody's work, a treatment or a loss. */
export const mentions: Danger = {
  of: 'suicide by its name',
  points: 8,
  counts: 'NAMED',
  ways: `
    kms
    suicid*
    suicid* pact|note|letter|plan|attempt
    suicidality
    suicidarse
    matarse
    ahorcarse
    passive|active .. death|suicid*|ideation
    suicid* .. on|in|crosses|crossed|enters|fills|consumes my|the mind|head|thoughts|table|brain
    suicide .. only|option|answer|way|plan|note|pact|letter|every|constantly|lately|again|thoughts|tonight
    suicidal thoughts|ideation|urges|feelings|plan|intent|again|now|tonight|lately|and|tendencies|impulses|ideas .. NOW?
    thoughts|ideas|urges|impulses of|to .. DIE
    pensamientos|ideas|ideaciones|planes|impulsos|ideacion suicid*
    passive|active si|ideation|suicidal
    self harm*|selfharm* .. NOW|again|relapse|urge|urges|myself|getting|worse|every|daily
    si with|intent|plan|and_plan|intent_and|thoughts|today|daily
    with|active|con si intent|plan|and|thoughts|NOW
    actively suicidal
    sui
  `,
};
