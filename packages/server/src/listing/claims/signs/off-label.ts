import { sign, signsOf, within, type Sign } from './sign.js';
import { depression, esketamine, ketamine, offLabelConditions, otherMedicines } from './words.js';

const helps =
  '(?:for|helps?|treats?|treating|treat|against|eases?|relieves?|relieving|reduces?|improves?|lifts?|with|works? (?:for|on)|used in|useful in|an option in|targets?)';
/** After these the sentence is about something else than what the medicine is given for. */
const elsewhere =
  'if|when|while|because|but|before|after|during|until|unless|studied|minutes?|hours?|days?|weeks?|months?|years?|informed|screen|screening|nothing';
const given = '(?:offer|use|give|prescribe|provide|recommend|have|suggest|try|consider|do|choose|combine)(?:s|d|ing)?';
const notGiven = '(?<!(?:medicines?|medications?|pills|drugs|something|screen|look|ask|test|watch|assess|evaluate) )';

/** Names ketamine, by whichever way it is given, beside something that it is given for. */
const named = (medicine: string, condition: string): Sign[] => [
  sign(
    `\\b(?:${medicine})\\b${within(40, elsewhere)}\\b${helps}\\b${within(60, elsewhere)}\\b(?:${condition})\\b`,
    otherMedicines,
  ),
  sign(
    `\\b(?:treat|help|ease|reliev|reduc|heal|address|relief)[a-z]* (?:from |of |people with )?${within(40, elsewhere)}\\b(?:${condition})\\b(?:[^.;!?,]){0,40}?\\b(?:with|using|by|through|via) (?:[a-z-]+ ){0,4}(?:${medicine})\\b`,
  ),
  sign(`\\b(?:${medicine})(?: [a-z-]+){0,2} ?[:(] ?(?:[^.;!?:]){0,30}?\\b(?:${condition})\\b`),
  sign(
    `${notGiven}\\bfor ${within(40, elsewhere)}\\b(?:${condition})\\b,?(?: (?:we|i|you can|people))? ?(?:also )?(?:${given}) (?:[a-z-]+ ){0,4}(?:${medicine})\\b`,
  ),
  sign(`\\b(?:${condition})(?: disorder| therapy| treatment| program)? ?[:?-]? ?(?:${given} )?(?:${medicine})\\b`),
  sign(`\\b(?:${medicine})(?: [a-z-]+)? (?:${condition})\\b`),
  sign(
    `\\b(?:${condition})\\b (?:often |usually )?(?:responds?|improves?|lifts?|gets? better|eases) (?:[a-z]+ )?(?:to|with|after|under) (?:[a-z-]+ ){0,3}(?:${medicine})\\b`,
  ),
  sign(`\\b(?:${condition})\\? ${within(30)}\\b(?:${medicine})\\b`),
];

/** Said once for the whole listing, when a text offers ketamine for a condition and no text says what "off-label" means. */
export const offLabelRule = {
  code: 'OFF_LABEL_NOTE_MISSING',
  why: 'You name what ketamine is given for. Add that this is off-label: not approved by the FDA for it.',
  signs: signsOf([...named(ketamine, `${depression}|${offLabelConditions}`), ...named(esketamine, offLabelConditions)]),
  note: /(?<!(?:not|never|isn't|aren't|no) )\boff[- ]label\b|\bnot (?:yet )?(?:fda[- ])?approved\b|\bno fda approval\b|\bisn't (?:fda[- ])?approved\b|\bnot (?:been )?approved by the fda\b/u,
} as const;
