import { sign, signsOf, within } from './sign.js';
import { depression, esketamine, ketamine, offLabelConditions, otherMedicines } from './words.js';

/** What was approved is not the medicine, or not by those who approve medicines. */
const notThis =
  'insurers?|insurance|plans?|prior|authori[sz]ation|consultants?|training|courses?|credits?|supervisors?|providers?|telehealth|anesthe[a-z]+|anaesthe[a-z]+|cuffs?|monitors?|devices?';
const others = `${notThis}|${otherMedicines}`;
const approved =
  '(?:(?:fda|f\\.d\\.a\\.?)[- ]?)?(?<!(?:emdria|board|state|maps|ce|apa|insurance|plan)[- ])(?:approv(?:ed|al|als|es)|cleared|(?<=fda[- ])clearance)\\b(?! (?:consultant|training|course|provider|supervisor|by (?:my|your|our|the (?:board|state|insur)))|-)';
/** Who judges medicines, or that somebody does. */
const indicated = '(?:fda[- ]?)?(?:indicated|licensed|authori[sz]ed) (?:for|in|to treat)';

export const approvalSigns = signsOf([
  sign(`\\b${approved}${within(60, others)}\\b(?:${offLabelConditions})\\b`, others),
  sign(
    `\\b(?:${offLabelConditions})\\b${within(20, others)} (?:is|are|as|has|have|with) (?:an? |the |full |now )?${approved}`,
    others,
  ),
  sign(
    `\\b(?:${ketamine})\\b${within(60, `${others}|${esketamine}|off[- ]label`)}\\b${approved}(?!${within(40)}anesthe)`,
  ),
  sign(`\\b${approved}${within(30, `${others}|${esketamine}|off[- ]label`)}\\b(?:${ketamine})\\b`),
  sign(
    `\\b(?:${ketamine}|${esketamine})\\b${within(30)}\\b${indicated} ${within(40, 'depression')}\\b(?:${offLabelConditions})\\b`,
  ),
  sign(`\\b(?:${ketamine})\\b${within(30)}\\b${indicated} ${within(40)}\\b(?:${depression})\\b`),
  sign(
    '\\b(?:prevent|stop|end)(?:s|ed|ing)? (?:suicides?\\b|suicidal (?:thoughts|ideation|thinking)|the risk of suicide)',
  ),
]);
