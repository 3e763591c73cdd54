import { laughing } from './english-groups.js';
import { sign } from './patterns.js';

/** Any word of dying that somebody says of themselves, whatever stands between. */
export const englishDying: readonly RegExp[] = [
  sign(
    `(?<!\\bworry )i (?:(?!(?:heart attack|lost|lose|saw|seen|knew|know|watched|heard|read|my|his|her|their|our|who|afraid|scared|fear|worry|worrying|peace|feared|fearing|worried|terrified|almost|nearly|because|when|since|after|before|whether|how|what|could|can|job|work|worked|miss|grieve|grieving|near|ego|never|not|no|had|once|about|until|like)\\b)\\w+ ){0,6}(?:die${laughing}|dying(?! (?:of|to|for|from|under|during|breed))|be dead|being dead|be dead by|death(?! (?:anxiety|rates?|certificate|experience|in the|of (?:my|a|the))))`,
  ),
  sign(
    `i (?:will|would|am going to|should|could|might|ought to|deserve to|have to|had better|need to)(?: (?:just|probably|surely|soon|definitely|all|rather|really|be better off|also))* (?:be )?(?:dead(?! (?:tired|on|serious|set|last|weight|broke))|die${laughing})`,
  ),
  /\bi (?:should|ought to|could|wish i) (?:have )?(?:never|not) (?:have )?(?:been|be) (?:born|alive|here(?= *$))\b/,
  /\bwhy (?:am i|was i|do i have to be|are we) (?:still |even )?(?:alive|born|living|breathing)\b|\bwhy (?:am i|do i) (?:still |even )here(?= *$)\b/,
  /\b(?:doing|do) (?:everyone|everybody|them|the world|my (?:family|kids|children|wife|husband|parents)|people) a favor\b(?! (?:by (?:coming|showing|getting)))/,
  /\bworld (?:would|will|is going to) be (?:a )?better(?: place)?(?: off)? (?:without me|if i)\b/,
  /\bdeath (?:is|was|would be|seems|feels) (?:all|the|my|what|better|easier|inevitable for me|calling)\b|\b(?:want|wants|crave|craving|choose|choosing|welcome|await|long for|longing for|ready for|waiting for|beg for|prefer) (?:my )?death\b/,
  /\bcan not (?:see|imagine|picture) (?:my ?self )?(?:living|being alive|alive|surviving|existing|a future where i|making it)\b(?! (?:in|with|at))/,
  /\b(?:will|would|can|could) not (?:survive|live through|make it through|last|get through) (?:another|the|this|one more|much|until|till) (?:\w+ )?(?:day|night|week|weekend|month|hour|longer|of this|morning)?(?= *$| (?:of this|like this|alive|without|and))/,
  /\bno longer (?:want|wants|wish|wishes|care|cares|able|see|have)(?: \w+){0,2} (?:live|living|be here(?= *$)|be alive|exist|life|a reason)\b(?! (?:in|with|near|at))/,
  /\bnot (?:a single|one|any) (?:\w+ )?reason (?:left )?to (?:live|stay alive|stay|be here|go on|keep going)\b/,
  /\b(?:want|wants|going|wanting|longing|ready|need|needs) to (?:go |just go )?(?:be |join |see )(?:with )?(?:my|her|his) (?:dead|late|deceased) \w+\b|\bto (?:go |just go )?be with my (?:husband|wife|mom|mother|dad|father|son|daughter|baby|brother|sister) (?:who (?:passed|died)|in heaven|again in heaven)\b/,
  /\b(?:please just|just|please) let me go(?= *$)|\bcan not (?:suffer|hurt|fight|breathe this life) (?:any ?more|any longer)(?= *$)/,
  /\b(?:just |please )?tell (?:my )?(?:wife|husband|kids|children|mom|mother|dad|father|family|son|daughter|everyone|parents)(?: that)? i (?:loved|love) (?:them|her|him)(?= *$)/,
  /\b(?:blow|blowing|blew|shoot|shooting) (?:my|his|her|their) (?:brains?|head)(?: out| off)?\b/,
  /\b(?:he|she|they|i) (?:will|would|is going to|are going to|am going to) (?:jump|end it|kill|shoot|hang|overdose|cut|od|be dead)(?= *$| (?:off|from|tonight|if|now|him|her|it|when|my|them))/,
  sign(
    `(?:knife|blade|razor|razor blade|gun|scissors|glass|lighter|pistol) (?:is )?(?:against|to|at|on|pressed to|pressed against) (?:my|his|her) (?:arm|arms|wrists?|skin|throat|neck|leg|thigh|chest|head|stomach)`,
  ),
  /\b(?:is|was) (?:her|his|my) last (?:day|night|post|message|text|goodbye)(?= *$| (?:alive|on earth|ever|tonight))/,
  /\bquickest way to go(?= *$)|\b(?:easiest|painless|best|fastest|least painful) way (?:to go|out)(?= *$)/,
  /\b(?:tied|tying|hung|knotted) (?:the |a |my )?(?:sheets?|belt|cord|cable|rope|scarf|noose) (?:to|around|on|over|from)\b(?! (?:my waist|the (?:boat|tree swing|bed frame)))/,
  /\b(?:engine|car|motor) (?:is )?(?:on|running) (?:and|with|in) (?:the |a |my )?(?:closed |shut )?garage\b/,
  /\b(?:poured|pouring|emptied|dumped|lined up|laid out|put) (?:out )?(?:all|every|the whole|a whole|my whole|the rest)(?: of)?(?: (?:my|her|his|the|those|bottle|of))* (?:pills|tablets|meds|medications?|medicine|bottle)\b(?! (?:in the (?:trash|toilet|organi[sz]er)|down the|away))/,
  /\b(?:have|has|got) the means(?= *$| (?:and|to do it|at home|ready))/,
  /\bvoices? (?:are |is |keeps? |in my head )?(?:telling|tell|tells|says?|saying|command\w*) (?:me |her |him )?(?:to |that i should )?(?:kill|die|hurt|jump|cut|end|do it)\b/,
  /\b(?:left|leaving|leaves|ran|gone|missing|disappeared|took off) (?:\w+ ){0,5}(?:with|and) (?:\w+ ){0,3}(?:pills|gun|a note|rope)\b/,
];
