import type { Danger } from './danger.js';

/** It is decided, or nothing is needed any more: said without a word of dying. */
export const decided: Danger = {
  of: 'having decided to go',
  points: 6,
  counts: 'STANDING',
  ways: `
    permanent|final|definitive way|solution|exit|answer|fix|cure .. out|to|for|NOW|$
    solucion|salida|forma|manera definitiva|permanente|final
    found|have|encontre|halle|know|se|tengo .. a|the|my|la|mi|como? .. way|exit|door|forma|manera|salida|como .. out|end|stop|dejar|acabar|terminar|irme|escape .. forever|pain|this|sufrir|siempre|permanently|NOW|$
    encontre|se|halle como .. dejar|acabar|terminar|irme|descansar
    dejar de sufrir .. para|siempre|NOW|hoy|definitiv*
    do_not|no bother|need|worry|necesit*|se_molesten|se_preocupen .. with|about|calling|booking|the|la|por|to .. appointment|booking|slot|refund|call|cita|follow_up|rescheduling|invoice|reminder .. gone|dead|alive|way_out|be_here|no_longer|longer|not|will_not|ya|no
    tengo|puse|hay fecha y|para_morir|para_irme|marcada|elegida|nadie
    i|have|got|there|set|picked .. date|day .. set|picked|marked|circled|chosen .. $|nobody|no_one|and|same
    picked|chosen|chose|decided|set|know|got|escogi|elegi|decidi|tengo .. the|my|a|el|la|en|de .. place|spot|hour|day|date|station|time|method|lugar|hora|dia|fecha|estacion|edificio|forma|como|metodo|puente|arbol|cliff|building|bridge $|and|y|how|already|NOW|where
    i|he|she|ya have|has|lo|he|i_have? .. decided|decidi|decidido how|when|como|cuando|where|on_friday|on_sunday|on_monday|tonight|que_dia|en_que|friday|sunday
    friday|saturday|sunday|monday|tuesday|wednesday|thursday|tonight|tomorrow|weekend|viernes|sabado|domingo|lunes|martes|miercoles|jueves|hoy|manana|noche .. lo hago|hare|termino|acabo|voy_a_hacer
    lo hago|hare|voy_a_hacer .. viernes|sabado|domingo|lunes|martes|miercoles|jueves|hoy|manana|noche|duerman
    i|we .. do|doing|did it on|this|tonight|after|when|before|then|once .. friday|saturday|sunday|monday|work|weekend|kids|asleep|tonight|leaves|everyone|dark|then|birthday|NOW
    doing it tonight|today|tomorrow|soon|after|when|this|now|before|on
    hacerlo|do_it en_cuanto|as_soon|cuando|when|tonight|hoy|esta_noche
    what|que|lo_que|por_lo_que i|am|voy|estoy .. about|going|going_to|a|por to? .. do|hacer .. $|forgive|sorry|fault|blame|perdon*|culp*
    what|everything|lo_que|todo_lo_que|ya_tengo_lo_que|all i|que need|necesit*|nesesit* .. to|para|ready|here|$ .. end|do_it|hacer*|acab*|DIE
    already have what i need
    ya|have|got compre|tengo|consegui|what lo|i que|need necesit*|nesesit*|it|do
    got|have|tengo|my hands|manos on|con what|lo_que|que i|necesito|hacerlo
    tengo con que|como
    close the|cierro|cerrar|cierre doors|puertas|windows|ventanas .. and|y .. gas|open|abro|abrir
    abro|abrir|abri|turn|open|turned|opened .. el|la|the|on? gas|llave_del_gas|hornillas .. $|noche|NOW|and|y|sleep|cierro|cerr*
    made|have|had .. deal|promise|pact with myself
    deal i made
    that_is|its|it_is it|all for me|$
    wrists|veins|throat|munecas|venas .. are|is|estan|open|abiertas|abri|cortadas open|cut|slit|abiertas|bleeding|cortadas|$
    over|past|outside|climbed|crossed|other_side|pase|cruce|brinque|salte|trepe|del_otro_lado .. of|the|el|la|del railing|rail|fence|barrier|guardrail|barandal|baranda|valla|barrera|reja|pretil|parapet|ledge
    changed my mind .. bleeding|pills|help|think|took|late
    no .. paso|llego|pasare .. de .. hoy|esta_noche|manana|este_mes|esta_semana|viernes|diciembre
    paz|peace|calm|tranquil*|relief|alivio|calma|calmer .. know*|saber|decid*|ultim*|last|weird* .. last|ultima|day|soon|semana|night|over|decid*|friday|viernes|$
    tonight|tonights|today|todays|hoy is|s|es? my|mi last|ultimo|ultima night|day|dia|noche
    will_not|not|ya_no .. alive|living|vivo|viva|breathing|exist .. by|then|para|entonces|when|next|this|cuando
    will|shall|be|will_not|would|estare|estar .. dead|gone|muerto|muerta .. by then|SOME_DAY|that_time|monday|the_weekend|entonces|christmas
    stopped|stop|stopping|not|skipping|quit|deje|dejado|dejar|dejo .. taking|my|tomar*|ir|de|a .. insulin|dialysis|heart|insulina|dialisis|transplant|hiv|chemo|quimio|warfarin|antirejection .. purpose|die|morir*|want|natural|days|proposito|because|quiero|way|waiting|porque
    ready|lista|listo|list* .. to|para|a? go|irme|partir|leave|die|descansar $|NOW|now|ya|with|con|and|y
    i|me have|he made|tomado|tome|decidido my|la|mi|una decision|mind $|nothing|nada|final|nadie|peace|NOW
    nothing|nobody|nada|nadie .. change|stop|cambiar|detener .. my|mind|me|now|it|decision
    i .. am|will not driving|going|coming|walking|turning|stopping past|home|back|around|over $|it|tonight|today|this_time
    there is|will_be no me
    no me in|after|by|tomorrow
    its|it_is|everything|todo all? arranged|sorted|set|in_place|taken_care_of|ready|arreglado|preparado|listo $|NOW|now|and
    last|ultima|ultimo hope|chance|esperanza|opcion .. failed|fail|not_work|gone|no_sirvio|no_funciono|over|no_ayudo|fallo
    tengo|tenemos todo .. a_la_mano|a_mano|listo para hacerlo
    no .. creo .. llegar|llegue|llego|amanecer|pasar .. viv*|con_vida|noche|cita|manana
    tengo|ya decidido|decidida|escogido|pensado|planeado el|la|dia|forma|como|hora
    WEAPON|PILLS|helium|rope|package .. came|arrived|delivered|llego|llegaron NOW|NEAR_PAST|$|in_the
    pronto|soon|esta_noche|hoy|viernes|sabado|domingo|despues_de_misa .. se? termina|acaba .. mi|el|todo|sufrimiento|dolor
    le puse|puesto|pongo fecha a
    fecha a|para|de mi|la muerte|partida|ida
    si no despierto|amanezco|llego .. manana|no|que
    almost|nearly|casi over|acaba|termina|done|ya $
    i can_not|could_not stay $|here|any
    not do christmas|birthday|another|winter|tomorrow .. i|$
    can_not carry it|this one|anymore|another|any
    not .. see|seeing|make|reach NUMBER|thirty|forty|fifty $
    here|there|this_is|es_aqui is|donde|where .. last|final|exit|me_bajo
    everything|todo i|lo_que need|necesito ... to|para end|acabar|terminar|do it|todo
    se .. donde|where .. y|and .. que_hora|what_time|when|cuando|como
    tied|ate|amarre it|lo|la already|ya
    it does_not|no hurt|duele anymore|any|mas
    no|not long now
    no .. estoy|esta|siento a salvo
    i|am|is not safe
    family|wife|kids .. not|no .. ones|one to find|finds me
    para el|la|entonces .. ya no .. viv*
    my cat|dog|kids is|are looked|taken|cared after|care|for from
    tonight is the night
    ending|finishing it|this all|now|tonight? $
    ending it all|now|tonight|today
    le pongo fin $
    acabo|termino con esto|todo $
    i|we? will have done it|$
    ya? lo habre hecho
    ya? habre acabado|terminado
    compre|got|bought|consegui|get .. lo_que|what me|i .. hacia_falta|faltaba|needed|necesitaba|necesito|need $
    cuando|when ... salga|salgan|leaves|leave|vaya|vayan|duerma|duerman|asleep|empty ... lo|i hago|hare|do it|$
    cuando|when ... work|trabajo|school|escuela .. lo|i hago|do it|$
    ya esta decidido|hecho|resuelto $
    it_is|its already? decided $
    deal|trato|pacto|pact .. i|que .. made|hice with|conmigo myself|mismo|misma|$
    until|hasta el? WEEKDAY .. deal|trato|pacto
    i have a date $
    last|ultimo thing|que left|quedaba|me_quedaba $
    gave|given|regale|sold|vendi .. piano|guitar|guitarra|car|dog|everything|todo|ring|anillo .. last|ultimo|today|hoy
  `,
};
