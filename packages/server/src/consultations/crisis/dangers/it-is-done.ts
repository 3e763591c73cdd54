import type { Danger } from './danger.js';

/** It is being done, or was done a short while ago, to oneself or by somebody else. */
export const itIsDone: Danger = {
  of: 'having done it',
  points: 9,
  counts: 'STANDING',
  ways: `
    TOOK .. MANY .. PILLS
    TOOK .. MANY .. OF_IT|pastillas|NOW|NEAR_PAST
    TOOK .. PILLS .. MANY|all|todas|empty
    TOOK .. PILLS ... STRONG_DRINK
    TOOK .. STRONG_DRINK .. PILLS
    TOOK .. everything|todo|all|lo in|i|from|que|of .. cabinet|had|have|house|find|bottle|drawer|tenia|habia|encontre|it|them|could|quedaba
    TOOK .. PILLS .. end|die|morir*|despertar|matar*
    TOOK|just .. the|my|his|her|a|whole bottle|box|packet|handful|stash|lot $
    did|hizo|hice|took|done it|them .. sorry|hurry|already|tell|late|goodbye|over|now
    i|he|she already did|took|done it|them
    its|it_is|is done .. pills|bye|sorry|blister|goodbye|photo
    bottle|box|pack|blister|packet|packets|frasco|caja|bote|pomo|blisters|packs .. is|are|s|esta|completely|was empty|vacio|vacia|vacios|gone
    empty|emptied|vacio|vacios|vacia .. PILLS|bottle|bottles|blister|blisters|box|packets|packs|frasco
    frasco|bottle|blister|caja|bote vacio|vacia|vacios|empty
    PILLS|bottle are|is|were|s all? gone|missing|empty
    all|todas PILLS|of_them|the .. are|estan|is gone|missing
    pills|pastillas|blood|sangre all|por over|todo|todos
    TOOK|tomo|tome .. bleach|antifreeze|poison|drano|pesticide|weedkiller|rat_poison|detergent|drain|windex|ammonia|rubbing|cloro|lejia|veneno|raticida|insecticida|herbicida|gramoxone|plaguicida|matarratas|acido|foxglove|hemlock|oleander|mushrooms|berries|cyanide|fentanyl .. !as
    overdosed NOW|NEAR_PAST|on|$
    od d NOW|NEAR_PAST|on|$
    took|taken|take|had an overdose
    tome|tomado|tomo una sobredosis
    TOOK .. something|algo .. and|y|regret|arrepent*|help|ayuda
    metio|meti|took|did .. no_reacciona|morado|inconsciente
    pills|pastillas are down
    i took the|them|those tablets|pills|meds
    me las tome
    will_not|can|can_not|not wake him|her|them|my|WHOSE !before
    drank .. STRONG_DRINK ... PILLS
    blood ... floor|sleeves|sheets|everywhere|bathroom|wrists
    sangre ... mangas|mucha|munecas|piso|bano|sabanas
    mucha sangre
    lots|lot of blood
    SELF_OR_OTHER .. has|have|is|am|s|just .. overdosed|overdosing|oding|od
    i|he|she|SOMEONE od|oded|ods|odd NOW|NEAR_PAST|on|$
    sobredosis .. NOW|NEAR_PAST|acabo|tome|hice|tuvo|esta|mi|ya|por
    overdose NOW|NEAR_PAST
    tried|attempted|attempting|trying|intent*|trat*|quis* .. DIE .. NOW|NEAR_PAST|again|week|days|WEEKDAY|otra|esta|semana|ayer|$
    tried|attempted .. to .. kill|hang|drown|shoot|end|suffocate|strangle|poison|jump|overdose|take_my
    intento|attempt|attempts .. suicida|autolitico|suicidio|suicide|autolitica
    attempted|attempt|failed .. last|NEAR_PAST|NOW|days|again|week|weekend
    attempt|intentarlo it? again|otra|nuevo|right|properly
    try|trying|do it? again|right|properly .. tonight|soon|when_i|this_time
    do|did it right|properly this_time|tonight|next_time
    lo voy|vuelvo|va|quiero a .. hacer|intentar|volver
    ya|again|otra|nuevo quiero|want .. intentar*|hacer*
    next|proxima time|vez ... not|no|will_not|find|found|succeed|work|encontrar|time|last|tiempo|sure
    cut|slit|slashed|sliced|opened|cutting|slitting|slashing|slicing|carved|stabbed .. my|his|her|their|own|both .. wrist|wrists|throat|arm|arms|vein|veins|neck|thigh|thighs|leg|legs|stomach|skin
    SELF_OR_OTHER ... cutting|cut|hanging|hanged|burning|slashing|stabbing|starving|scratching|hurting|harming himself|herself|themselves
    keep|started|been|again .. cutting|burning|hurting|harming|scratching|starving|hitting|punching myself|again|$
    want|urge|need|going|start|relapse .. to .. cut|burn $|and|again|myself|deep
    cutting|burning NOW|again|$
    relapse .. cutting|self_harm
    BODY bleeding
    bleeding .. bad|badly|out|lot|everywhere|heavily|stop|wrist|wrists|arm|arms|cut|cuts|profusely|stopping|will_not
    blood .. everywhere|floor|bathroom|lot|stop
    lot|lots|so_much|pool of? blood
    not stop|stopping bleeding
    sangr* .. mucho|munecas|muneca|parar|para|brazos|brazo|todos|piso|bano|detiene|mucha
    no para|deja|paro de sangr*
    hanging|hung|hanged|hang .. himself|herself|myself|themselves|from
    jumped|threw|thrown|jumping .. himself|herself|window|balcony|train|roof|bridge|tube|tracks|front_of
    nearly|almost|casi|just jumped|jump|stepped|drove|did_it|did|tiro|salto|hung|hago|lo_hago|did_something|took|swallowed|crashed NOW|NEAR_PAST|in|off|out|into|a|del|desde|$
    feel|feeling|getting|am|is|so|estoy|siento .. sleepy|drowsy|dizzy|numb|faint|blurry|groggy|mareando|mareada|mareado|sueno|adormec* .. pills|took|vodka|goodbye|bottle|tablets|bleeding|blood|sorry|tell|swallowed|pastillas|tome
    me|se ... TOOK ... TODAS|pastillas|pepas|tabletas|comprimidos|frasco|veneno|raticida|cloro|lejia .. NOW|NEAR_PAST|no|con|y|que|mal|enteras|$
    me|se .. TOOK .. MANY .. PILLS
    me tome|trague .. pastillas
    voy|acabo|quiero|tomar* a|de .. tomar*|tragar* .. TODAS|veneno|frasco
    escond* .. pastillas
    las|me voy a tomar todas
    going|want|about|plan|tonight|will|going_to .. to|i? .. take|swallow|down|drink .. everything|all|whole|entire|bottle|the_lot .. PILLS|in|of|cabinet|bottle|i_have|i_got
    me|se .. corte|corto|cortado|cortando|abri|abrio|raje|rajo|clave|clavo|apunale|quemo|queme|arane|arano|pegue .. venas|munecas|muneca|brazos|brazo|cuello|NOW|NEAR_PAST|sangr*|piernas|navaja|otra|hondo|merezco|plancha|cigarro|proposito|cuchillo
    me|se .. dispare|disparo|di|dio|pegue|pego|ahorco|ahorque|colgo|colgue|tire|tiro|lance|lanzo|aviento|avento|arrojo|envenene|enveneno|prendio|ahorcado|colgado .. un_tiro|NOW|NEAR_PAST|puente|balcon|ventana|tren|metro|azotea|fuego|techo|vias|carro|camion
    se .. suicido|mato|quito NOW|NEAR_PAST
    se hace|hacen|haciendo|hizo .. cortes|dano|cortadas
    UNRESPONSIVE ... OVERDOSE_SIGN
    OVERDOSE_SIGN ... UNRESPONSIVE
    SOMEONE .. is|s|esta|are not breathing|responding|waking|conscious $
    SOMEONE no responde|respira|despierta|reacciona $
    found|find|encontre|encontramos|hallamos|hallaron .. SOMEONE|him|her|la|lo|a|them ... UNRESPONSIVE|hanging|bleeding|rope|noose|pills|bottle|note|colgado|colgada|pastillas|frasco|sangre|soga|knife|blade|cutting|ahorcado|gun|belt
    SOMEONE .. LOCKED .. ROOM ... WEAPON|PILLS|engine|motor|answer|crying|says|saying|dice|llora|llorando|grita|said|threatening|blood|contesta
    LOCKED ... WEAPON|engine|PILLS
    SOMEONE .. LOCKED ... WEAPON|PILLS|DIE
    my|una|de suicide|intento attempt|suicidio NOW|NEAR_PAST|last
    SOMEONE .. overdosed|overdosing|overdose
    SOMEONE .. TOOK .. MANY|something|algo|all
    SOMEONE .. se .. TOOK .. MANY|algo|pastillas|veneno
    i|me did|hice something|algo .. bad|stupid|malo|terrible|can_not_undo
    i|i_have have? started|begun|empece .. cutting|taking|swallowing|bleeding|tomar* .. them|pills|pastillas|and|$
    pills|pastillas are|s|empiezan|estan kicking|working|hitting|starting|a_hacer|haciendo
    getting|feeling|i_am .. cold|sleepy|faint|dark .. goodbye|sorry|pills|love|tell
    noose|rope|belt|soga .. around|round|neck|cuello
    his|her|he|she|s .. breathing .. stopped|shallow|slow|weird|funny|barely|gurgling
    respira .. mal|raro|lento|apenas|poquito
    vomit*|throwing .. pills|pastillas|blood|overdose|sangre
    narcan|naloxone|naloxona .. NOW|need|no|gave|give|not|use|tengo|ya
    call|send|need|llamen|manden .. ambulance|911|help|ambulancia .. overdose|took|pills|bleeding|not_breathing|pastillas|tomo|sangra*|cut
    SOMEONE|i .. cuts herself|himself
    TOOK all|todas|todo my|mis|the|his|her|las|los .. SYMPTOM_MEDICINE
    overdosed on my|his|her|the|some
    TOOK .. lot|lots|them|all .. hour|minutes|ago|now|already|yet
    TOOK .. MANY ... PILLS
    TOOK .. a|the|my|his|her|whole whole|entire|full|complete bottle|box|pack|packet|blister|strip|jar
    TOOK .. un|el|medio|todo|la frasco|bote|pomo|caja|blister|tira entero|entera|completo|completa|de
    me .. corte .. feo|hondo|profundo|mucho|bien|brazos|venas|munecas|pierna
    no puedo|logro|podemos dejar|parar de .. cortar*|quemar*|lastimar*|hacerme_dano
    no .. para|deja|paro de|la? sangre|sangrar
    will_not|not|can_not stop|slow bleeding|blood|down
    did|took|used|shot|smoked|had way|far|so? too much .. can_not|alone|NOW|and|stay|scared|breath*|help|$
    can_not|not|barely stay|keep|staying awake|conscious|my_eyes
    going|turning|gone|went|getting|turned grey|gray|blue|purple|white|cold|limp
    stopped|stop|not|no|without|have_not eating|eaten|drinking|food|comer .. days|weeks|dias .. over|die|soon|so|nothing|morir*|until|dying|acabe|$
    shot up .. and
    relapsed and
    insulina|insulin ... que_pase|let_it|let_nature|pase_lo|ya_no|no_longer|stopped
    deje|dejo|stopped|dejado|quit .. tomar|de_tomar|taking .. medicinas|meds|medicines|pastillas|heart|corazon .. morir*|ir|die|ya|purpose|over|nature
    ya no tomo|tomare|tome la insulina|las|los|el .. que|morir*|corazon|presion
    cuanto|how|as .. antes|sooner|faster .. mejor|better .. insulin*|dialisis|dialysis
    swallowed|swallow|tragado|trago|ingested|ingerido|ingerir|downed .. her|his|my|the|mums|moms|dads|grandmas|su|las .. PILLS|heart|tablets
    acabo|acaba|acabamos de TAKE|ingerir|beber|tomar .. MANY|PILLS|veneno|frasco|NUMBER
    tome|tomo|took|taken PILLS .. arrepient*|arrepent*|regret|what_do|que_hago|help|ayuda
    me tome la_mitad|medio|casi_todo|half .. frasco|caja|bottle|bote
    empece|started .. taking|tomar* .. pastillas|pills|them
    strangle|hang|drown|suffocate|ahogar|ahorcar|envenenar|asfixiar .. myself|me|himself|herself|en_la .. NEAR_PAST|NOW|again|volver|yesterday
    trat* de ahogar|ahorcar|matar|colgar|quitar|cortar
    me trate|intente de? .. ahogar|ahorcar|matar|colgar|quitar|cortar
    raje|raja|cortadas|cortes|cuts|cortaditas .. brazos|arm|vidrio|adrede|muchas|otra|again|fresh|left|all_up|volvi|NOW|nuevas
    scars|cicatrices|cuts|wounds .. fresh|new|frescas|recientes|bleeding|NOW
    clavo|clavar|entierro|enterrar* .. cuchillo|navaja|unas|aguja|lo .. sentir|pecho|cuello|mano|piel
    purge|purging|vomito|starv*|ayun* .. heart|corazon|stop*|gone|die|disappear|days|dias|desaparecer
    out of the box|drawer again|NOW
    i bite|burn|scratch|hit|cut|punch|carve and|my .. myself|till|until|bleeds|arms|legs
    dejando|dejarme|letting morir|die|go
    i|he|she|SOMEONE .. od d NOW|NEAR_PAST|on|$
    i|he|she|SOMEONE .. od|oded NOW|NEAR_PAST|on
    i did it $
    i took|swallowed|drank them|it|those $|all
    NUMBER of the .. ones|pills|blue|white down|in|before
    swallowed|took|taken|swallows a|the|half month|year|bottle|week of
    junte|junto|reuni|tengo .. pastillas .. NUMBER|cien|suficientes|como
    intento|attempt|overdose .. failed|fallo .. again|otra|try
    after|tras my|mi|the overdose|sobredosis .. try|again|intentar|volver
    overdose .. failed|did_not_work|survived .. try|again
    junte|reuni las|mis|todas pastillas|pepas
    taken|took|tome|tomo NUMBER benadryl|tylenol|xanax|advil|pills|pastillas|ambien|gabapentin|tramadol|clonazepam|rivotril|SYMPTOM_MEDICINE
    tome|tomo|bebi .. frasco|jarabe|tiras|blister .. codeina|tramadol|pastillas|y|entero
    me pase con la? heroina|coca|keta|cocaina|mano|dosis|alcohol
    se me va|fue la mano
    thighs|arms|wrists|brazos|piernas .. stitches|puntos|deep|hondo|bleeding|fresh
    woke up in the icu|hospital|er .. again|more|week|should|not|alive
    ayuda|help|auxilio|please|por_favor .. sobredosis|overdose
    sobredosis|overdose .. ayuda|help|auxilio|please|urgente
    will have taken all|them|every
    SOMEONE|i had .. like|about? NUMBER .. PILLS .. and|with
    PILLS|NUMBER .. and|con|y|with .. bottle|botella|lot of|de STRONG_DRINK
    not making|make any? sense
    photo|picture|pic|foto of|de .. her|his|sus|los wrists|munecas|cuts|cortes|noose|soga
    injected|gave|inyecte|inyecto|took|me_inyecte .. myself|toda|NUMBER|all ... insulin|insulina|units|unidades ... purpose|proposito|adrede|kill|die|morir
    se|me tomo|bebio|trago|tome|drank .. el|la|the? destapacanos|destapa|limpiador|detergente|thinner|aguarras|drain|diesel|gasolina|acetona|insecticida
    NUMBER units .. insulin ... purpose
    stopped|quit|deje|dejado|dejo .. heart|corazon|insulin|insulina|presion ... so|para_que|let nature|naturaleza
    let|so|para_que|que la? nature|naturaleza .. can|do|take|haga|siga
    cut|cutting|cortando|corte too|demasiado|pase far|deep|hondo|this_time|$
    esta_vez me pase
    SOMEONE .. dejo|left .. nota|note ... carro|car|sin_celular|phone|without
    nota|note ... llevo|took|gone|left|sin .. carro|car|phone|telefono|celular
    bleeding|sangrando ... arms|wrists|brazos|munecas|legs|piernas
  `,
};
