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
  sign(`(?:worth more|more use|more useful|more valuable|better value) (?:to (?:\\w+ ){1,2})?dead`),
  sign(
    `i am (?:just |only |nothing but |such )*(?:a )?(?:dead weight|deadweight|waste of (?:space|air|oxygen|skin|life))(?= *$| (?:and|they|to|on|i))`,
  ),
  sign(
    `every ?(?:one|body) (?:\\w+ ){0,4}(?:happier|better|relieved|fine) if i (?:\\w+ )?(?:vanish\\w*|disappear\\w*|died|left|gone)(?: for good| forever)?`,
  ),
];
