import type { Danger } from './danger.js';

/** In words that leave no doubt. Its points are more than ordinary words can take away. */
export const saidPlainly: Danger = {
  of: 'saying plainly that one means to die',
  points: 17,
  counts: 'ALWAYS',
  ways: `
    want|wants|wanted|going|plan|planning|ready|need|decided|intend|about|will|going_to|urge|thinking|think|keep to|of|about|i? .. kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive MY_SELF !laughing|trying|training|at|over|with|studying|working|in|for
    want|wants|going|plan|planning|ready|decided|intend|about|will|thinking|thoughts to|of|about|i? .. end|ending|take|taking my|his|her own? life !insurance
    i want|wish|need|am_ready to die $
    i want|wish to be dead $
    i am|feel suicidal NOW
    i am going to commit suicide
    me quiero|voy|pienso a|en? matar|suicidar|ahorcar|colgar $|NOW|pero|porque|ya|de_verdad|con
    me quiero|voy|pienso a|en? quitar la vida
    quiero|voy|pienso|planeo|ganas|decidi a|en|de? matarme|suicidarme|ahorcarme|colgarme !trabajando|estudiando|de_risa
    quiero|voy|pienso|planeo|ganas|decidi a|en|de? quitarme la vida
    me quiero morir $
    quiero morir|morirme $
    i od d|dd NEAR_PAST|NOW
    i overdosed|oded NEAR_PAST|NOW
    why|when will|will_not not? god|he|they|you let me die
    god let me die
    i|he|she|SOMEONE od d NEAR_PAST|NOW
    not scared|afraid of dying .. i_am|scared|afraid|not|want
    said|put|puse|dije|told|marked|answered|marque|wrote|checked ... not|no .. suicid*|thoughts|pensaba|quiero|DIE ... but|pero i? lied|menti|yes|si
    said|put|puse|dije|told|marked|answered|marque|wrote|checked ... fine|safe|ok|bien .. but|pero i? lied|menti|am_not|no_estoy
    will have|had? killed|hanged|shot|drowned|hung myself
    will have|had? ended|taken my own? life
    me habre matado|ahorcado|suicidado|colgado|tirado|quitado
    told|dije|said .. therapist|terapeuta|doctor|doctora|wife|psychiatrist|mom|mama .. ok|fine|bien|okay ... no_es_cierto|not_true|am_not|lied|mentira
    said|dije|answered que? no but|pero i|si? have|tengo one|a_plan|uno|un_plan|it $
  `,
};
