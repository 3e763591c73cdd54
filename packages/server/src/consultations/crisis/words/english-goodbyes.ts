import { dear } from './english-groups.js';
import { sign } from './patterns.js';

/** Saying goodbye. */
export const englishGoodbyes: readonly RegExp[] = [
  /\bsaid (?:all )?my goodbyes\b|\bgood ?byes? (?:everyone|everybody|world|cruel world|forever|to (?:everyone|everybody|my (?:kids|children|family|parents|wife|husband|mom|dad)|this (?:world|life)))\b(?! (?:at|before (?:school|work|the)|in (?:the (?:morning|airport)|hospice)|this morning|when))|^good ?bye my (?:friends|family|love|loves)\b/,
  sign(
    `(?:wrote|writing|written|write|left|leaving|leave|sent|found|recorded|made|posted|saw) (?:my |a |an |her |his |their |the |out )*(?:goodbye|farewell|suicide) (?:letters?|notes?|messages?|texts?|videos?|post|emails?)`,
  ),
  /\b(?:goodbye|farewell|suicide) (?:letters?|notes?|texts?|videos?)\b/,
  sign(
    `(?:texted|messaged|called|told|telling|sent|emailed|text) (?:me|us|everyone|everybody|her|him|my \\w+|his \\w+)(?: to)? (?:say |saying )?(?:good ?bye|farewell)`,
  ),
  sign(
    `(?:wrote|writing|written|left|leaving) (?:\\w+ )?(?:letters?|notes?) (?:to|for) (?:my|the|her|his) ${dear}(?! (?:about|that|to (?:say|tell)|asking|regarding|in|on|with))`,
  ),
  /\bthis is (?:my |a |the )?(?:final |last )?(?:goodbye|farewell|last (?:message|note|letter|email))\b(?! (?:about|regarding|on|for|to (?:you|the (?:clinic|office))))/,
  /\b(?:gave|given|giving|gives) (?:away )?(?:all )?(?:of )?(?:my|her|his|their) (?:\w+ )?(?:things|belongings|possessions|stuff|pets?|dog|cat|valuables) away\b(?! (?:when|because|to charity))|\b(?:gave|given|giving|gives) away (?:all )?(?:of )?(?:my|her|his|their) (?:\w+ )?(?:things|belongings|possessions|stuff|pets?|dog|cat|valuables)\b/,
  /\b(?:plan|plans|planned|planning|pictur(?:e|ing)|imagin(?:e|ing)|arranged|arranging) (?:my|her|his) (?:own )?funeral\b/,
  /\b(?:once|when|after) (?:i am|i have) (?:dead|died|killed my ?self)\b/,
];
