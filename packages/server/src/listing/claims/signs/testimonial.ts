import { sign, signsOf, within } from './sign.js';

const patient =
  '(?:(?:my|our|one|a|another|every|former|past|many|most|these) (?:[a-z]+ )?(?:patients?|clients?|veterans?|members|customers?|guests?|famil(?:y|ies)|woman|man|mother|father)(?: (?:of (?:mine|ours)|(?:i|we) (?:treat|treated|saw|see|helped|met)))?|patients|clients|people)';
const says =
  '(?:say|says|said|saying|tells?|told|telling|writes?|wrote|reports?|reported|shared?|swears?|calls?|called|describes?|described)(?: (?:us|me|you))?';
/** They say what was asked of them, not what came of it. */
const asked = '(?! (?:(?:us|me|you) )?(?:about|how|what|which|if|whether|when|where|why|before|in advance|no|yes)\\b)';
const outcome =
  'feels?|felt|feeling|lighter|alive|saved|changed|helped|helps|worked|works|best|amazing|wonderful|relief|back|recommend|loved?|gone|healed|free|thank|grateful|better|calmer|happier|sleep again|new person|themselves';
const person = 'i|me|my|we|us|our|you';
const open = '["“«„]';
const closed = '["”»“]';
const quoted = `${open}[^"”»“«„]{6,300}[.!?,]?${closed}`;

export const testimonialSigns = signsOf([
  sign('\\btestimonials?\\b'),
  sign('\\b(?:success stor(?:y|ies)|(?:google|yelp|patient|client) reviews?|reviews? (?:on|from) (?:google|yelp))\\b'),
  sign(
    '\\b(?:changed|saved|transformed|turned|gave me back|gave me) my life\\b(?! (?:to|toward)\\b)|\\bgot my life back\\b|\\bgave me (?:my|hope|a new life)\\b',
  ),
  sign('\\byou (?:saved|changed|healed|cured|gave) (?:me|my|our|us)\\b'),
  sign('\\bi (?:feel|felt|sleep|laugh|live|smile|am|was) (?:[a-z]+ ){0,3}again\\b'),
  sign(
    '\\b(?:i|we) got my (?:life|husband|wife|son|daughter|mother|father|brother|sister|partner|mornings|self|child|mom|dad)[a-z ]{0,20}\\bback\\b',
  ),
  sign('\\bthank you,? (?:so much,? )?(?:dr\\b|doctor|for (?:saving|giving|changing|helping|everything))'),
  sign(`\\b${patient} ${says}${asked}${within(60)}\\b(?:${outcome})\\b`),
  sign(`\\b${patient} ${says} ?[:,] ?(?:${open}|(?:${person})\\b|it\\b)`),
  sign(`\\b${patient} (?:love|loves|loved|adore|rave)(?: about)? (?:us|our|it|this|how|the|me|my)\\b`),
  sign('\\b(?:what|read|hear) (?:our|my) (?:patients|clients) (?:say|think|are saying|have to say)\\b'),
  sign(
    '\\b(?:(?:five|5)[- ]stars?|rated \\d|[1-5](?:\\.\\d)? ?(?:/|out of) ?5 ?(?:stars?|on\\b)|\\d\\.\\d stars?|top[- ]rated|highest[- ]rated)',
  ),
  sign('\\b(?:happy|satisfied|grateful) (?:patients|clients|customers|families)\\b'),
  sign(`${open}(?=[^"”»“«„]{0,300}\\b(?:i|me|my)\\b)[^"”»“«„]{6,300}${closed} ?\\p{L}+(?: \\p{L}+)?, ?\\d\\d\\b`),
  sign('[★⭐🌟✩☆✮✭✯]'),
  sign(
    `${quoted},? ?-{1,2} ?(?:(?:an? )?\\p{L}\\.?(?:,| |$)|\\p{L}+ \\p{L}\\.|(?:an? )?(?:patient|client|former)|\\p{L}+(?: \\p{L}+)?, )`,
  ),
  sign(
    `${open}(?=[^"”»“«„]{0,300}\\b(?:i|me|my|you)\\b)[^"”»“«„]{6,300}${closed},? ?(?:-{1,2} ?\\p{L}|(?:\\p{L}+ ){0,3}(?:said|says|wrote|writes|told)\\b|(?:said|says|wrote|writes)\\b|\\()`,
  ),
]);
