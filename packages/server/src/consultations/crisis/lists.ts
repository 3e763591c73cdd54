import { aboutSomethingElse } from './calm/about-something-else.js';
import { saidOtherwise } from './calm/said-otherwise.js';
import { betterWithoutMe } from './dangers/better-without-me.js';
import { bodyInDanger } from './dangers/body-in-danger.js';
import type { Danger } from './dangers/danger.js';
import { decided } from './dangers/decided.js';
import { hurtingOneself } from './dangers/hurting-oneself.js';
import { itIsDone } from './dangers/it-is-done.js';
import { leaving } from './dangers/leaving.js';
import { meansAtHand } from './dangers/means-at-hand.js';
import { mentions } from './dangers/mentions.js';
import { noWayOn } from './dangers/no-way-on.js';
import { outOfControl } from './dangers/out-of-control.js';
import { saidPlainly } from './dangers/said-plainly.js';
import { somebodyElse } from './dangers/somebody-else.js';
import { violence } from './dangers/violence.js';
import { wantingToDie } from './dangers/wanting-to-die.js';
import { withTheDead } from './dangers/with-the-dead.js';
import { Lexicon, type Ways } from './frames/lexicon.js';
import type { Leaning } from './leanings/leaning.js';
import { towardsAnOrdinaryDay } from './leanings/towards-an-ordinary-day.js';
import { towardsDanger } from './leanings/towards-danger.js';
import { despair } from './meanings/despair.js';
import { doing } from './meanings/doing.js';
import { dying } from './meanings/dying.js';
import { harm } from './meanings/harm.js';
import { means } from './meanings/means.js';
import { ordinary } from './meanings/ordinary.js';
import { people } from './meanings/people.js';
import { time } from './meanings/time.js';
import { wanting } from './meanings/wanting.js';

const dangers: readonly Danger[] = [
  saidPlainly,
  wantingToDie,
  withTheDead,
  hurtingOneself,
  outOfControl,
  noWayOn,
  betterWithoutMe,
  meansAtHand,
  itIsDone,
  somebodyElse,
  leaving,
  decided,
  mentions,
  violence,
  bodyInDanger,
];
const leanings: readonly Leaning[] = [...towardsDanger, ...towardsAnOrdinaryDay];

export interface Lists {
  readonly lexicon: Lexicon;
  readonly dangers: Ways<Danger>;
  readonly leanings: Ways<Leaning>;
  readonly saidOtherwise: Ways<string>;
  readonly aboutSomethingElse: Ways<string>;
}

let lists: Lists | undefined;

/** Every list, read when it is first asked for and then kept. */
export function listsOfDanger(): Lists {
  return (lists ??= readLists());
}

/** In the lists of dangers and of calm a line is a way of saying something, in those of leanings what stands between commas. */
function readLists(): Lists {
  const lexicon = new Lexicon({
    ...people,
    ...time,
    ...dying,
    ...means,
    ...wanting,
    ...despair,
    ...doing,
    ...ordinary,
    ...harm,
  });
  return {
    lexicon,
    dangers: lexicon.waysOf(dangers, (danger) => danger.ways, /\n/),
    leanings: lexicon.waysOf(leanings, (leaning) => leaning.words, /[,\n]/),
    saidOtherwise: lexicon.waysOf(saidOtherwise, (ways) => ways, /\n/),
    aboutSomethingElse: lexicon.waysOf([aboutSomethingElse], (ways) => ways, /\n/),
  };
}
