import type { Danger } from './danger.js';

/** Nobody needs me; all would have it easier. */
export const betterWithoutMe: Danger = {
  of: 'being a burden',
  points: 6,
  counts: 'STANDING',
  ways: `
    EVERYBODY .. would|will|are|is|be|d|ll|deserve|deserves|could .. be? BETTER .. WITHOUT_ME
    BETTER off|place|life? WITHOUT_ME
    BETTER .. WITHOUT_ME
    WITHOUT_ME .. EVERYBODY .. BETTER
    WITHOUT_ME .. be|is|are|will|would|can|estaran|estarian|van|seran|serian BETTER
    EVERYBODY .. BETTER .. WITHOUT_ME
    EVERYBODY .. estaria|estarian|estaran|estan|seria|serian|viviria|vivirian|quedaria|va|van .. mejor|feliz|felices|tranquilos|paz|aliviados|sin .. mi|si
    mejor|felices|tranquilos|facil sin mi
    NOBODY .. would|will|is|going|to|cares|va even|notice .. miss|care|notice|cry|mourn|realize|find|attend|remember|come .. WITHOUT_ME|me|i|my|for
    NOBODY .. miss|care|notice|mourn .. me|i|my
    nobody .. cares|care|notice .. if i|whether|that i .. live|die|alive|dead|exist|disappear|gone
    NOBODY .. extranar*|importa|notar*|llorar*|dar* cuenta|falta|echar* .. WITHOUT_ME|me|muero
    a nadie .. importo|importa|importaria|hago falta
    i|i_am am|feel|become|like|being|just|nothing|such .. BURDEN
    BURDEN .. to|on|for|para|WITHOUT_ME .. EVERYBODY
    soy|siento|fui|sere .. BURDEN
    estar de mas
    estoy de mas|sobra
    not|to be a burden anymore|any|to
    dejar|dejaria|dejare de .. ser|molestar|estorbar .. carga|a|estorbo|todos
    worth .. more dead
    more .. dead|useful dead|than|to .. alive|them
    valgo mas muerto|muerta
    life insurance .. pay|pays|cover|covers|will|would|enough|take|money|policy|goes .. family|kids|debt|them|wife|suicide|better|more
    insurance|policy .. pay|pays|cover|covers .. suicide|if_i|even_if|after
    seguro de vida .. paga|cubre|cobr*|deuda|hijos|familia|suicidio
    world .. better|not|does|deserves|without|be .. without|need|off|miss|favor me|people
    do|does not belong|fit .. in|on this|the world|earth|life
    no pertenezco|encajo .. este|mundo|vida
    do them|everyone|everybody|my|you|the|us all? .. favor .. DIE|disappear|and|by|gone|dying|end
    hacerles|hacerle|hago|haria .. un favor .. DIE|desaparecer|morir|muero|mundo|si
    take|get myself out of .. equation|picture|way|misery|lives
    free|spare|relieve|release .. EVERYBODY .. of|from .. me|burden|my
    waste of space|air|oxygen|skin|life
    no sirvo para .. vivir|nada|esta
    mistake .. that|i|was|being born|exist
    never should have been born
    should not|never have? be|exist|have|been alive|born|here|existed|exist
    no debi|deberia|hubiera|debio .. nacer|nacido|existir|haber|estar|vivo|viva
    ojala .. no|nunca .. haber|hubiera nacido|existido
    i do|am not matter|deserve|belong|worth .. anyone|to|anything|live|life|alive|here|saving|it
    WITHOUT_ME .. EVERYBODY
    EVERYBODY .. fine|ok|okay|manage|cope|survive|bien|sobreviv* WITHOUT_ME
    kids|children|family|wife|husband|they|hijos|familia .. be fine|ok|okay|better|happier .. WITHOUT_ME|insurance|money|her|him|anyway
    mis hijos .. estaran|estarian|van_a_estar .. bien|mejor .. sin|con
    kids|they|she|he|family deserve|deserves|need|needs .. better|someone_else|not_me|than_me
    EVERYBODY .. will_not|would_not|stop|no_longer|not .. have|need|worry|deal|put .. to? .. worry|deal|look|care|carry|about|up .. me
    will_not|not|no_longer be .. problem|burden|trouble|bother|worry .. anymore|to|for|any|$
    no .. ser|sere|soy|voy_a_ser .. carga|problema|molestia|estorbo|peso .. mas|para|de|$
    ya no .. carga|molestar|estorbar|dar_problemas|preocup*
    nobody|no_one|nadie .. will|would|va|me|is|notaria|notara .. look|looking|coming|echara|echar|extranar*|buscar*|notice|miss
    i|i_am am|feel|like|just|nothing? .. disgrace|failure|monster|mistake|poison|rotten|disgusting|evil .. die|gone|dead|live|deserve|better|end|without
    mejor .. que conmigo
    better .. than .. with me
    get|got|getting over .. me|losing_me|it .. than|faster|quickly|soon|eventually
    nadie .. tener|tendra que .. aguantar*|soportar*|cuidar*|preocupar*
    nobody|no_one .. have|has to .. put_up|deal|look|worry|care|carry .. me|about
    world|life|everything|everyone .. turning|goes|going|on without me
    que nadie llore|sufra|venga|me
    nobody|no_one should|has_to|needs_to|will cry|mourn|come
    than .. with me|having_me
    mejor|better .. con|with .. que|than conmigo|me
    then .. they|kids|family|everyone .. free|better|relieved
    EVERYBODY|they|he|she .. would|will|d|ll|should be BETTER|relieved|rid|happier|free|glad $|of_me|without|if|when|rid
    not|will_not|nobody|no_one miss me|us .. $|they|anyway|relieved
    be rid of me|us
    cost|costing|costs EVERYBODY|them|my|the_family .. much|money|everything|lot
    better|mejor|happier .. off? without|sin|if_i_was_gone|con_el_seguro .. her|him|me|mi|himself|herself
    better .. off? .. with .. mother|mum|mom|father|dad|wife|someone|family .. who|that|not|else|than|is_not|alive
    seguro|insurance|life_insurance|pension .. les|them|pay|pays|pagaria|cover|deudas|debts|house|mortgage|kids .. si|if|when|cuando .. i|yo|falt*|die|gone|muer*|muero
    mejor con .. seguro|dinero|su|la|mi .. que conmigo
    deuda|deudas|debt|debts|hipoteca|mortgage .. si|if|when .. yo|i .. falt*|die|gone|muer*
    kids|baby|she|he|they|hijos|bebe .. better|mejor .. heaven|cielo|dead|without|sin|otra|else
    WITHOUT_ME ... BETTER
    EVERYBODY .. BETTER .. with|con a|un|una dead|muerto|muerta|other|different
    nobody|no_one .. would|will .. care|cry|notice|tear|shed .. if i|me
    not be|sere|ser a|un? problem|burden|carga|problema|molestia after|anymore|despues|mas
    nobody|no_one .. shed .. tear
    familia|family|hijos|kids .. merece|deserve|deserves|merecen .. descansar|rest|break|peace|better de_mi|from_me|of_me|than_me
    no .. vas|van|va a sufrir .. mi|culpa|mas
    nobody|no_one|nadie would|will|even|siquiera|me .. ask|notice|wonder|preguntar* where|donde|why|si
  `,
};
