import {
  self,
  whose,
  they,
  anymore,
  little,
  somewhere,
  laughing,
  wanting,
  stopLiving,
  notLiving,
} from './english-groups.js';
import { sign } from './patterns.js';

/** Wanting to die, or to stop living. */
export const englishWanting: readonly RegExp[] = [
  sign(`${wanting}${little} to${little} ${stopLiving}`),
  sign(
    `(?:might|may|will|would|could|should|must|i will|gonna|let me|let us|just|to)${little} (?:end it all|end (?:my|her|his) life|kill ${self}|hang ${self}|shoot ${self}|drown ${self}|take (?:my|her|his) own life)`,
  ),
  sign(
    `(?:think|thinks|thinking|thought|thoughts?|talk|talks|talked|talking|spoke|speaking|fantas(?:y|ize|izing)|fantasies|dream|dreams|dreaming|daydream|daydreaming|obsess(?:ed|ing)?|picture|picturing|imagine|imagining|consider|considers|considered|considering|contemplat(?:e|es|ed|ing)|joking|ideas?|plans?|planning|planned|googl(?:e|ed|ing)|search(?:ed|ing)?|research(?:ed|ing)?|hints?|hinting|images?|urges?|threaten(?:ed|ing|s)?|close|comfort in|relief in) (?:(?:a lot|more|again|only|seriously|constantly|often|every day) )?(?:(?:of|about|on|to|for|in|up) )?(?:just )?${notLiving}(?! (?:prevention|rates?|research|awareness|loss|hotlines?|the gym))`,
  ),
  sign(
    `(?:would|i would|much)? ?rather (?:die(?! (?:my|her|his|the) (?:hair|eyebrows|roots))|be dead|not (?:be here(?! (?:at|for|on|when|in|during))|be alive|exist|live(?! (?:in|with|near|at))|wake up(?! (?:at|for|so|early|before|in|to|during)))|kill ${self})${laughing}`,
  ),
  /\b(?:wish|wishes|wished|wishing) (?:that )?(?:i|he|she|they) (?:\w+ )?(?:was|were|am|is|are|had|have|would|could|did) (?:\w+ )?(?:dead|die|died|never (?:been )?born|not (?:here|alive|exist|wake up|woken up|been born|survived|made it)|never (?:woken|wake) up|gone forever|just die|disappear forever|go to sleep and not wake up)\b/,
  /\bsleep (?:and|to) (?:just )?(?:never|not) wake up\b/,
  /\b(?:rather|better off|be better off|better|as good as|might as well|may as well) (?:be |just be )?dead\b/,
  /\b(?:better|better off|happier|easier|relieved|fine|safer|best) (?:off )?(?:if|when|once|after|that) (?:i|he|she) (?:am|was|were|is|had|would|will)? ?(?:\w+ )?(?:dead|gone|die|died|dies|not (?:here|alive|around)|never born|disappeared|no longer (?:here|alive))\b(?! (?:for|by|on|at|until|to))/,
  /\b(?:nobody|no one|noone|who|people|they|would anyone|will anyone|anyone) (?:would|will)? ?(?:not )?(?:even |really |ever )?(?:miss me|(?:care|notice|mind|know) if i (?:die|died|am gone|was gone|were gone|disappear|disappeared|was dead|were dead|am dead|killed|never came back))\b/,
  sign(
    `do(?:es)? not (?:really |even )?(?:want|need|care|deserve|wish)(?: to)? (?:to )?(?:live|be alive|exist|be on this earth|be in this world)${somewhere}`,
  ),
  /\bpoint (?:of|in|to) (?:living|being alive|staying alive|going on living|going on|my life|existing|life|carrying on)\b(?! (?:in|with|near|insurance))/,
  /\bwants? (?:it|it all|everything|all of it|all of this|my life|life) to (?:be over|end|stop)(?= *$)/,
  /\b(?:could|can) not (?:take|do|stand|bear|handle|endure|survive|face) (?:it|this|life|living|this life|another (?:day|night|hour)|being alive|existing)(?: all)?(?: (?:of this|of (?:my )?life|like this))?(?: (?:any ?more|any longer))?(?= *$)/,
  sign(
    `do(?:es)? not (?:want|wish|plan|intend|expect|think i will|think i am going) (?:to |on )?(?:be(?:ing)? (?:here|around|on this earth)|go(?:ing)? on|keep going|continue|carry on|live like this|fight|stay|be(?:ing)? alive)(?: ${anymore}| (?:much longer|for long|tonight|next (?:week|month|year)|tomorrow|by (?:christmas|then|tomorrow|monday|the end)|after (?:today|tonight|this)))`,
  ),
  /\b(?:not wanting|do(?:es)? not want) to be (?:here any ?more|alive|around any ?more|in this world|on this (?:earth|planet))\b/,
  /\b(?:not|never) (?:going to |gonna )?(?:be alive|make it through (?:the |this |another )?(?:night|day|week)|make it to (?:tomorrow|morning|the weekend|christmas|my next birthday)(?! (?:s|appointment|session|talk|visit|call|consult\w*|infusion|week)\b)|see (?:tomorrow|another (?:day|morning|sunrise)|the morning))\b/,
  sign(
    `(?:afraid|scared|terrified|worried|fear|convinced|know|sure|think|feel) (?:that )?(?:${they}|my \\w+) (?:will|might|may|could|am going to|is going to|am about to|would) (?:not (?:survive|live|make it(?! (?:by|to|before|on|at|in|this|there|for|until|without)))|act on|give in|do (?:it|something) (?:tonight|today|to)|hurt ${self}|harm ${self}|kill ${self}|try again|lose control and|end up dead|die by)`,
  ),
  /\bcan not (?:go on|keep going|carry on|continue|keep living|keep existing|keep fighting|live|exist)(?: (?:like this|living|existing|with (?:my|this) life|any ?more|any longer|tonight|now|much longer|in this world|another day|this way)(?! (?:at|with (?:work|school)|in (?:this|my|the) (?:job|house|town|marriage|relationship))\b)| *$)/,
  /\btonight is (?:the|my last) night\b(?! (?:of|for|we|my|that))|\b(?:my|her|his) last (?:night|day) (?:on (?:this )?earth|alive|living|in this world)\b|\btoday is my last day(?= *$)/,
  /\bno ?(?:body|one) (?:can|could|will|is going to|is able to) (?:(?:stop|save|find) me(?= *$| (?:any ?more|now|tonight|until|in time|this time|from (?:doing|dying|killing)))|help me (?:any ?more|now))/,
  /\b(?:end|ending|ends|ended) (?:it all|my life|her life|his life|their life|your life|everything tonight|it tonight|it now|it for good)\b/,
  /\b(?:only|best|last|easiest|quickest|one) (?:\w+ )?(?:way|option|answer|choice|solution|thing|exit|escape)\b.*\b(?:to die|dying|death|suicide|killing (?:my|him|her) ?self|ending (?:it|my life)|being dead)\b/,
  /\b(?:dying|death|suicide|killing my ?self|being dead|ending (?:it|my life)) (?:is|seems(?: like)?|feels(?: like)?|looks(?: like)?|would be|sounds(?: like)?|becomes?) (?:the |my |a |an |like )*(?:only|best|last|better|easier|easiest|good|kind|relief|answer|option|solution|way|peace|comfort\w*|appealing|tempting|logical)\b/,
  /\b(?:ways?|how|place|method|methods|quickest|easiest|painless|best) (?:\w+ )?to (?:die|kill (?:my ?self|him ?self|her ?self)|end (?:it all|my life|it)|commit suicide|tie a noose|overdose)\b(?! (?:from|of|with dignity law))/,
  sign(`(?:take|taking|takes|took|taken) ${whose} own li(?:fe|ves)|(?:take|taking|takes) ${whose} li(?:fe|ves)`),
];
