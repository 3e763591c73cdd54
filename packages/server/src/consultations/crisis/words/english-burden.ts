import { gladder, people, without } from './english-groups.js';
import { sign } from './patterns.js';

/** Others would be better off. */
export const englishBurden: readonly RegExp[] = [
  sign(`(?:${people}) (?:\\w+ ){0,3}(?:${gladder}) (?:\\w+ ){0,3}?(?:${without})`),
  sign(
    `(?:${without}) (?:\\w+ ){0,5}(?:${people}) (?:\\w+ ){0,3}(?:${gladder}|start again|start over|move on|breathe|have a life|get on with)`,
  ),
  sign(
    `(?:kinder|easier|simpler|cheaper|better|best|safer) (?:\\w+ ){0,4}(?:if|when|once|that) i (?:(?:just|were|was|am|had|have|would|simply) )*(?:stop(?:ped)? existing|die|died|dead|gone|disappear\\w*|vanish\\w*|never (?:born|existed)|not (?:here|exist\\w*|around|alive)|end(?:ed)? it|end(?:ed)? my|kill\\w*|leave this|left this|went away)`,
  ),
  sign(
    `(?:mother|father|mom|mum|dad|wife|husband|parent|friend) who (?:is|was) not (?:me|this|like me)(?= *$| so| and)(?<=\\b(?:better off|deserves?|needs?) .*)`,
  ),
  sign(
    `(?:kids|children|family|son|daughter|baby|they) deserves? (?:\\w+ ){0,4}(?:who is not (?:me|this)|better than me)(?= *$| (?:and|so|if|i))(?=.*\\b(?:dead|die|gone|away|end|without|leave)\\b)`,
  ),
  sign(`(?:worth more|more use|more useful|more valuable|better value) (?:to (?:\\w+ ){1,2})?dead`),
  sign(
    `(?:i am|am|being|just|only|nothing but|become|feel like|such) (?:just |only |nothing but |such )*(?:a |an )?(?:burden|dead weight|deadweight|drain|waste of (?:space|air|oxygen|skin|life)|poison|liability|parasite|stone around)(?: to| on| for)? (?:every(?:one|body)|them all|them|all of them|people|my (?:\\w+ )?(?:family|kids|children|wife|husband|daughter|son|parents|mom|mother|partner|friends)|the (?:family|world|people|kids))(?= *$| (?:and|around|they|i|she|he|who|should|so|now|it|because|any ?more|that))`,
  ),
  sign(
    `i am (?:just |only |nothing but |such )*(?:a )?(?:dead weight|deadweight|waste of (?:space|air|oxygen|skin|life))(?= *$| (?:and|they|to|on|i))`,
  ),
  sign(
    `(?:they|everyone|everybody|family|kids|all) (?:should|could|would|will|can|deserve to) be (?:rid|free|free at last|shot) of me`,
  ),
  sign(
    `(?:remov(?:e|ing)|taking|take|erase|erasing|get(?:ting)? rid of) my ?self (?:\\w+ ){0,2}(?:is|from|would|out|the (?:only|best|right|decent|kind))`,
  ),
  sign(
    `(?:no ?body|no one|not a soul|who|they|none of (?:them|you)|not one of them) (?:will |would |is going to |even |ever |really |do not |will not |would not )*(?:miss|mourn|cry for|grieve for|notice|care about|look for) me(?= *$| (?:they|when|if|any ?more|and|anyway|at all|once|after))`,
  ),
  sign(
    `(?:no ?body|no one|not a soul|who|none of them|would any ?(?:one|body)) (?:will |would |is going to |even |ever |really )*(?:notice|care|cry|check|shed a tear|miss|come|blink|bat an eye|know|look) ?(?:\\w+ ){0,3}(?:if|when|whether|that) i (?:\\w+ ){0,2}(?:die|died|dead|gone|did not|do not|disappear\\w*|vanish\\w*|never|live|went|stopped|end(?:ed)?|jump(?:ed)?|was not|were not|am not|not)`,
  ),
  sign(
    `if i (?:die|died|am gone|was gone|disappeared|vanished|were gone|am dead|was dead|were dead|ended it|killed my ?self|did not wake up)(?: \\w+){0,2}(?= (?:would|will|no ?body|no one|who|they|every(?:one|body)|my|any ?one|it|maybe|at least|then))(?! (?:will|would) (?:the|my) (?:insurance|clinic|doctor|estate))`,
  ),
  sign(
    `(?:they|she|he|every(?:one|body)|my \\w+) (?:would|will|is going to|are going to) (?:\\w+ ){0,2}(?:be |feel )?(?:relieved|glad|thankful|happy|free|better|grieve for a|cry for a|get over it|cope|cope better|manage|get over me|move on)(?: if| when| once| after| that)? (?:i (?:am|was|were|die|died|do|did|end)|i (?:am )?gone|my death|without me|then they)`,
  ),
  sign(
    `life insurance (?:\\w+ ){0,4}(?:covers suicide|suicide clause|pays? (?:out )?(?:for|on|after) suicide|would pay|pays them)|(?:insurance|policy) (?:\\w+ ){0,3}(?:covers|pays|pay out)(?: \\w+){0,4} suicide`,
  ),
  sign(
    `(?:be|being|am|become) (?:a )?(?:problem|burden|weight|worry|trouble|pain|nuisance) (?:for|to|on) (?:every ?(?:one|body)|any ?(?:one|body)|my (?:family|kids|wife|husband|mother|mom|parents)|you all|them)(?=(?: \\w+)* (?:tonight|fix|end|over|any ?more|after|stop|done|solve|last))(?! (?:at work|if the))`,
  ),
  sign(
    `every ?(?:one|body) (?:\\w+ ){0,4}(?:happier|better|relieved|fine) if i (?:\\w+ )?(?:vanish\\w*|disappear\\w*|died|left|gone)(?: for good| forever)?`,
  ),
  sign(
    `(?:family|they|kids|every ?one|wife|husband|parents|children) (?:would|will) (?:\\w+ ){0,2}(?:grieve|cry|mourn|be sad|be upset|hurt|miss me)(?: \\w+){0,5} (?:then|but|and) (?:\\w+ ){0,4}(?:free|better|fine|relieved|move on|over it|okay|ok|happier|be rid)`,
  ),
  sign(
    `(?:kindness|favou?r|service|mercy|gift|blessing|relief)(?: \\w+){0,5} (?:by|if|to|for) (?:being |i (?:was|were|am) |my being |just )*(?:dead|dying|gone|my death|died|die|not existing|ending)`,
  ),
];
