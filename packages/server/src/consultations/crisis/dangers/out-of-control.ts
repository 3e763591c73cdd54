import type { Danger } from './danger.js';

/** Voices that order it, and not trusting oneself. */
export const outOfControl: Danger = {
  of: 'not being safe with oneself',
  points: 10,
  counts: 'STANDING',
  ways: `
    danger|risk of .. hurting|harming|killing|ending|DIE
    thoughts|thinking|pictures|images|picture|urge|want|scared|afraid|going|voices|voice .. of|i|to|about|should|hurt|the .. killing|smother|drown|drowning|hurt|hurting|harm|harming|shake|pillow|kill .. WHOSE baby|family|kids|children|son|daughter|bebe
    pienso|pensando|ganas|miedo|voces .. de|en|que .. ahogar|matar|lastimar|hacerle|hacer mi|a|dano .. mi|bebe|hijos
    promise|guarantee|swear .. i|my|to|that .. alive|safe|safety|here|do|anything
    i|she|he .. not .. safe $|NOW|from|with|here|alone
    not safe with|from myself|me|himself|herself
    command hallucinations
    i am a danger|risk|threat to SELF
    danger|risk|threat|unsafe to|with|around|for myself|alone|himself|herself
    soy un peligro
    peligro para mi|mismo|misma|si
    not|never .. safe|trust|trusted .. with|from|around|by|alone myself|alone|being|himself|herself
    can|do not trust|keep myself|him|her .. safe|alone|around|with|NOW|not|tonight
    miedo .. de lo|hacer|que .. pueda|puedo|voy|hacer|hacerme|cometer|matarme .. mi|dano|locura|a
    voices|voice|head|something|demon|god|they .. tell|tells|telling|says|saying|want|wants|scream|screaming|command|commanding|order|whispers|keep .. DIE|me .. DIE
    voz|voces|algo|dios|cabeza .. dice|dicen|ordena|ordenan|piden|pide|grita|gritan|mandan|repite .. DIE|que me|mate|salte|tire|hazlo|corte
    i|he|she|they might|may|could|will|going .. do something stupid|bad|drastic|to|permanent|crazy|terrible|irreversible|rash
    do something stupid|drastic|bad|to|permanent|crazy|i|that .. tonight|myself|regret|back
    hacer una|algo locura|tonteria|estupidez|barbaridad|malo
    hear|hearing|voice|voices|oigo|escucho|voz .. do_it|hazlo|jump|salta|kill|end_it
    danger|risk|threat from|to myself|me
    no confio|fio|fie .. en|de mi
    no me confio|fio
    so|para_que|que i|no do not|no do|lo|hago it|anything|something|hago $|stupid|tonight|una
    voz|voces|voice|voices|algo .. manda|dice|ordena|tells|says|pide .. tirar*|matar*|saltar|jump|cortar*|hazlo|lanzar*|aventar*|do_it|kill|end|ahorcar*
    drain|cut|carve|dig|bleed .. demons|chip|poison|it|them|implant out .. of|veins|blood|arm|$
    chip|implant|demon|devil|worms|bugs .. in|under|inside .. head|skin|veins|arm .. cut|scalpel|out|knife
    told|ordered|asked|god|dios .. sacrifice|sacrificar .. my|mi|the|him|her|son|hijo
    cosas|things feas|bad|ugly|malas .. hacerme|do|myself|hacer
    sacrifice myself
    lied|menti|lying .. about|on|en|cuando|when|to|al|the .. form|questionnaire|intake|survey|cuestionario|formulario|safe|fine|crisis|bien
    can_not|not|no keep myself alive|safe|here
    voices|voz|voces say|says|dicen|dice NOW|hoy|tonight|hazlo|kill|die|mata*
    lied|menti|lying .. on|about|en|cuando .. form|formulario|questionnaire|that|eso
    form|formulario|questionnaire|cuestionario .. but|pero .. lied|menti
    menti .. pienso|quiero|si
    lied .. i_am|i_do|every
    tv|radio|television|tele|phone|chip|angels|demons .. is|are|me|esta? telling|ordering|tells|dice|ordena|manda .. me? .. cut|jump|kill|burn|hurt|stop|cortar*|saltar|matar*|que_me
    cut|take|dig|sacar|cortar .. out .. chip|bug|bugs|tracker|implant
    voces|voices .. die|kill|mate|mueran|morir .. NOW|tonight|neighbors|vecinos
    tv|radio|television|tele|chip|angels|demons is|are|me|esta? telling|ordering|dice|ordena|manda me|que to|me|que
  `,
};
