import { aNumber, dear, medicine, whose } from './english-groups.js';
import { sign } from './patterns.js';

const poison =
  '(?:bleach|antifreeze|paraquat|pesticide|herbicide|insecticide|weed ?killer|rat poison|poison|foxglove|oleander|hemlock|yew|nightshade|drain cleaner|drano|detergent|ammonia|hand sanitizer|gasoline|petrol|lye|toilet cleaner|mothballs|cleaning fluid|paint thinner|mushrooms from)';
const took =
  '(?:took|taken|take|taking|swallowed|swallow|ate|eaten|eat|drank|drunk|drink|downed|popped|injected|inject|had|necked|chugged|used|shot up|snorted|finished|swigged|gulped)';
const lots = `(?:all|every|everything|the lot|too many|too much|a (?:whole )?(?:handful|fistful|bottle|box|pack|packet|bunch|ton|load|strip)|handfuls|loads|${aNumber}|(?:my|the|her|his|a) (?:whole|entire|full)|way (?:too|more)|the rest|the remaining|more than (?:i should|thirty|twenty|fifty)|several|double|triple|a month s)`;
/** Hurting oneself, and what has just been taken. */
export const englishHurting: readonly RegExp[] = [
  sign(
    `(?:cut|cuts|cutting|slashed|slash|carve|carved|burn|burning|slice|sliced|hack|stab|open|opened) (?:\\w+ )?${whose} (?:\\w+ )?(?:arms?|legs?|thighs?|wrists?|stomach|hips?|throat|neck|veins?|skin)(?=(?: \\w+)* (?:bad|deep|so|again|fat|bone|not stop|will not stop|bleed\\w*|blood|on purpose|tonight|last night|want|help|open|because i|deserve))(?! (?:on (?:a|the|some)|shaving|cooking|at work|gardening|with (?:a|the) (?:can|saw|mandolin)|by accident|working|climbing|playing))`,
  ),
  sign(
    `(?:bang|banging|banged|smash\\w*|slam\\w*|hit|hitting|punch|punching|punched) (?:my |the )?(?:head|walls?|fists?|face|my ?self)(?: \\w+){0,4} (?:wall|until|till|pass out|bleed\\w*|cutting|bruis\\w*|again and again|knocked|unconscious|swell\\w*|on purpose|and cutting)`,
  ),

  // Just taken
  sign(
    `${took} ${lots}(?: (?:of|my|her|his|the|their|those|these|them|worth|month s|whole|bottle|bottles|box|pack|strip|mom s|dad s|mother s|father s|husband s|wife s|sister s|brother s|roommate s|blood|pressure|sleeping|pain|heart|supply|in|medicine|cupboard|cabinet|\\w+ s|left|remaining|old|extra|strength|big))* ?(?:${medicine}|painkillers|sedatives|patches|benzos|xans|oxys)(?! (?:as|for (?:my|the (?:week|month|course))|every|per|each|with (?:breakfast|food|dinner|water)|correctly|exactly|on time|prescribed|before (?:i come|the (?:session|visit))|of prednisone|over (?:two|three|a|the|\\d+)|a (?:day|week|month)|are|is|milligrams))(?<!\\b(?:should i|can i|do i|did i|could i|may i|must i|supposed to|accidentally|used to|once|never|not|whether i|if i) .*)`,
  ),
  sign(
    `${took} (?:(?:a|the|some|of|my|whole|all|bottle|glass|lot|cup|can|jug|mouthful|handful|bit|seeds|leaves|berries|bunch) )*${poison}(?! (?:free|ivy|oak|smell))(?<!\\b(?:dog|cat|as a (?:kid|child|toddler)|toddler|years ago|my (?:horse|cow)) .*)`,
  ),
  sign(
    `${took} (?:them|the pills|the tablets|all|it|the lot|my pills|all the|something|pills|tablets)(?= (?:all )?(?:and )?(?:i am |im |now |please |it is |its |my |getting |feel |feeling |goodnight|bye|goodbye|do not send|hurry|help|what do i|nobody|no one|sister|mum|mom)+(?:sleepy|scared|afraid|tired|hurry|help|done|going|dizzy|numb|faint|sick|cold|sorry|too late|do|know|now)?)(?=.*\\b(?:sleepy|drowsy|scared|hurry|dizzy|numb|faint|do not send|does not know|no going back|goodnight|goodbye|bye|too late|drifting|fading|cold|slipping)\\b)(?<!\\b(?:as prescribed|doctor|dentist|nurse) .*)(?! (?:for|before|with (?:food|water)))`,
  ),
  sign(
    `(?:i|she|he|they|${dear}|who) (?:have |has |just |had )*(?:overdosed|od ed|od d|oded|took an od|taken an od)(?! on (?:\\w+ )?(?:chocolate|sugar|coffee|carbs|tv|turkey|candy|tiktok|netflix|news|screens?|work))(?<!\\b(?:cousin|uncle|in (?:19|20)\\d\\d|years ago|used to|when i was) .*)`,
  ),
  sign(
    `(?:slit|slitting|slash(?:ed|ing)?|open(?:ed|ing)?|cut(?:ting)?) (?:\\w+ )?(?:wrists?|throat|veins|arteries|artery)(?! (?:on (?:a|the)|cooking|surgery|by accident|at work|scan))(?<!\\b(?:doctors?|surgeon|vet|they) .*)`,
  ),
  sign(
    `(?:got|get|getting|had|have|kept) (?:${aNumber}) (?:of (?:the|them|my|these) )?(?:\\w+ ){0,2}(?:down|in me|inside me)(?= *$| (?:before|and|so|already|now|but))(?! payments?)(?<!\\b(?:pounds|kilos) .*)`,
  ),
  sign(
    `(?:i )?(?:already|just) (?:did|done) it(?= *$| (?:mom|mum|dad|i|sorry|please|goodbye|and|no))(?<=\\b(?:mom|mum|dad|reading|sorry|love|goodbye|read this|pills|took|hurry)\\b.*)|did it (?:already )?(?:took|cut|swallowed|drank)`,
  ),
  sign(
    `(?:poured|tipped|crushed|dissolved|emptied|mixed) (?:\\w+ ){0,4}(?:in|into|in to) (?:a |the |my )*(?:glass|cup|drink|juice|bowl|yogurt|vodka|wine)(?<=\\b(?:morphine|pills|tablets|oxy\\w*|bottle|meds|barbiturates?|fentanyl|methadone)\\b.*)(?<!\\b(?:nurse|pharmacist|wine) .*)`,
  ),
];
