import { sign, signsOf, within, type Sign } from './sign.js';
import { numbers, percent, suffering } from './words.js';

/** Said of some, or of a study, it promises nothing to whoever reads it. */
const some = 'some|may|might|others|lab|blood|test|tests|study|trials?';
const better =
  'better|well|healed|cured|relief|remission|recover(?:y|s|ed)?|happy|happier|whole|normal|respond(?:ed|s)?|improve(?:d|s|ment)?|response';

const words: readonly Sign[] = [
  sign('\\bguarante(?:e|es|ed|ing)\\b'),
  sign(
    '\\b(?:promis|assur)(?:e|es|ed) (?:you )?(?:of )?(?:a |full |fast |lasting |your )?(?:relief|results|cure|recovery|healing|success|remission|that (?:you|it))\\b',
  ),
  sign(
    '\\b100 ?(?:%|percent|per cent)(?! ?(?:remote|virtual|online|telehealth|by (?:video|phone)|in person|cash|self-?pay|private|confidential|out[- ]of[- ]pocket|refund|of (?:the |your )?(?:fee|price|cost|deposit|visit)))',
  ),
  sign(
    '\\b(?:always|instantly|certainly|definitely|surely|reliably) (?:works?|heals?|relieves?|helps?)\\b(?! (?:you|them|people|with|on|from|in|at|together)\\b)',
  ),
  sign(
    '\\b(?:works?|helps?|succeeds?|effective|heals?) (?:every (?:single )?time\\b|(?:for )?(?:everyone|everybody|anyone|anybody|all)\\b)',
  ),
  sign("\\b(?:never|cannot|can't|can not) fails?\\b|\\b(?:fool|fail)-?proof\\b|\\bsure-?fire\\b"),
  sign('\\b(?:m[il]rac[li]es?|m[il]racu[li]ous(?:ly)?|wonder drug|magic (?:bullet|pill|drug)|risk[- ]free)\\b'),
  sign('\\b(?:no|zero|without(?: any)?|free of) (?:side[- ]effects?|risks?)\\b'),
  sign(
    '\\bwill (?:heal|fix|end|save|free|transform|change|cure) (?:you(?= (?:for|from|and|in|within)\\b|[.,!]|$)|your (?:life|mind|depression|anxiety|pain|brain|mood|suffering|trauma))',
  ),
  sign(
    "\\byou(?:'ll| will) (?:surely |soon |quickly |always )?(?:feel|be|get|become) (?:much |so much |completely )?(?:better|well|healed|cured|happy|happier|whole|(?:like )?yourself again|normal again)\\b",
  ),
  sign(`\\b(?:yourself|normal|whole) again (?:in|within|after) `, some),
  sign(`\\bworks? ${within(40, 'part|full|hours')}\\bevery (?:single )?time\\b`),
];

const safe: readonly Sign[] = [
  sign('\\b(?:completely|totally|perfectly|entirely|absolutely|always|proven|clinically) (?:safe|harmless)\\b'),
  sign(
    '\\bsafe(?: and|,| &|, and) (?:highly |very |proven )?effective\\b|\\beffective(?: and|,| &) (?:completely |very )?safe\\b',
  ),
  sign(
    '\\bsafest (?:[a-z]+ )?(?:treatment|therapy|medicine|drug|option|method|care|choice|form|antidepressant|way to (?:heal|treat|feel))\\b',
  ),
  sign(
    "\\b(?:is|are|it's) (?:not (?:at all )?addictive|harmless|non-?addictive)\\b|^(?:not addictive|harmless)\\b|\\bnon-addictive\\b",
  ),
  sign('\\bsafest (?:and|,) (?:most )?effective\\b|\\bsafest and most\\b'),
  sign('\\b(?:clinically|scientifically|medically) proven\\b'),
  sign(
    '\\bproven (?:to (?:work|help|heal|be|end|treat|relieve|reduce|stop|cure)|safe|effective|results?|relief|success|solution|method|cure|treatment|track record)\\b',
  ),
];

const counted: readonly Sign[] = [
  sign(`\\bsuccess(?:es|ful)?\\b${within(30)}(?<![\\d.])${percent}`),
  sign(`(?<![\\d.])${percent}${within(15)}\\bsuccess`),
  sign(
    `(?<![\\d.])${percent}${within(50, some)}\\b(?:effective|efficacy|heal[a-z]*|satisfied|satisfaction|${better})\\b`,
    some,
  ),
  sign(`\\b(?:effective|efficacy|works?|helps?|${better})\\b${within(30, some)}(?<![\\d.])${percent}`, some),
  sign(`\\b(?:${numbers}) (?:out of|in|of)(?: every)? (?:${numbers})\\b${within(40, some)}\\b(?:${better})\\b`, some),
  sign(
    `\\b(?:effective|works?|helps?|success) (?:in|for|with) (?:${numbers}) (?:out of|in|of) (?:${numbers})\\b`,
    some,
  ),
  sign(
    `\\b(?:most|all|every(?: one)?|(?:the )?majority|nearly all|almost all) (?:of )?(?:my|our) ${within(30, some)}\\b(?:get|gets|got|feel|feels|felt|are|become|find|found|see|reach|go)\\b ?(?:much |into )?(?:${better})\\b`,
  ),
  sign(
    `\\b(?:most|all|every(?: one)?|(?:the )?majority|nearly all|almost all) (?:of )?(?:my|our) ${within(20, some)}\\b(?:improve|recover|respond)\\b`,
  ),
  sign(
    `\\b(?:${better})\\b (?:in|within|after) (?:just |only |about |as little as )?(?:an? |a few |a couple of |(?:${numbers}) )?(?:hours?|minutes?|days?|weeks?|sessions?|treatments?|infusions?)\\b`,
    some,
  ),
  sign(
    `\\b(?:everyone|everybody|(?:all|most) (?:people|patients|clients)|hundreds|thousands) ${within(40, some)}\\b(?:gets?|got|feels?|felt|is|are) (?:much )?(?:better|well|healed|cured|happy)\\b`,
    `${some}|not`,
  ),
  sign(
    `\\b(?:${suffering}) (?:will )?(?:lifts?|ends?|vanish(?:es)?|disappears?|eases?) (?:in|within|after) (?:${numbers})\\b`,
    some,
  ),
  sign('\\b(?:see|feel|get|real|fast|rapid|visible|notice) results (?:in|within|after) '),
];

export const guaranteeSigns = signsOf([...words, ...safe, ...counted]);
