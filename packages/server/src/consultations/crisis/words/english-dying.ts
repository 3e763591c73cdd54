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
  /\bnot (?:a single|one|any) (?:\w+ )?reason (?:left )?to (?:live|stay alive|stay|be here|go on|keep going)\b/,
  /\b(?:want|wants|going|wanting|longing|ready|need|needs) to (?:go |just go )?(?:be |join |see )(?:with )?(?:my|her|his) (?:dead|late|deceased) \w+\b|\bto (?:go |just go )?be with my (?:husband|wife|mom|mother|dad|father|son|daughter|baby|brother|sister) (?:who (?:passed|died)|in heaven|again in heaven)\b/,
  /\b(?:he|she|they|i) (?:will|would|is going to|are going to|am going to) (?:jump|end it|kill|shoot|hang|overdose|cut|od|be dead)(?= *$| (?:off|from|tonight|if|now|him|her|it|when|my|them))/,
  /\b(?:tied|tying|hung|knotted) (?:the |a |my )?(?:sheets?|belt|cord|cable|rope|scarf|noose) (?:to|around|on|over|from)\b(?! (?:my waist|the (?:boat|tree swing|bed frame)))/,
  /\b(?:engine|car|motor) (?:is )?(?:on|running) (?:and|with|in) (?:the |a |my )?(?:closed |shut )?garage\b/,
  /\b(?:poured|pouring|emptied|dumped|lined up|laid out|put) (?:out )?(?:all|every|the whole|a whole|my whole|the rest)(?: of)?(?: (?:my|her|his|the|those|bottle|of))* (?:pills|tablets|meds|medications?|medicine|bottle)\b(?! (?:in the (?:trash|toilet|organi[sz]er)|down the|away))/,
  /\b(?:have|has|got) the means(?= *$| (?:and|to do it|at home|ready))/,
];
