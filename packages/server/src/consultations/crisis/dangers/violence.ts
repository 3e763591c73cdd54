import type { Danger } from './danger.js';

/** Somebody is being hurt, held or threatened by somebody else, or means to hurt others. */
export const violence: Danger = {
  of: 'violence now',
  points: 9,
  counts: 'STANDING',
  ways: `
    SOMEONE .. is|s|are|keeps|kept|been|started|starts HURTING .. HURT_WHOM
    SOMEONE HURTING HURT_WHOM
    SOMEONE .. HURT_BEFORE .. HURT_WHOM .. NOW|NEAR_PAST|unconscious|again|and|until|face|head|kids|stomach|pregnant
    SOMEONE .. HURTS .. HURT_WHOM .. NOW|every|when|again|until|and|drunk|drinks|in_front|every_time|kids|$
    i|we am|was|got|keep|been|being being|getting? beaten|raped|hit|strangled|choked|stabbed|assaulted|attacked|tortured|abused|jumped|mugged|held|trafficked|followed|stalked NOW|NEAR_PAST|again|by|captive|hostage|every
    we|he|she|they|kids|KIN is|are|am|being|s being beaten|raped|hit|strangled|choked|stabbed|assaulted|attacked|tortured|abused|held|trafficked NOW|NEAR_PAST|again|by|captive|hostage
    domestic|family violence NOW|again|happening|situation|going
    hands|hand|arm|arms|belt|cord|fingers|cable|foot|knee .. round|around|on my|her|his|moms|our neck|throat
    SOMEONE .. chok*|strangl* me|her|him|us|mom|mum
    will_not|not|refuses|never let|letting|allow|allowed me|us|her|him out|leave|go|eat|call|use|breathe|sleep|talk !on|back|further|to|through|past|of_the_program|it
    i|we am? not allowed to leave|eat|go_out|call|use_the_phone|sleep
    took|takes|has|hid|broke|smashed|taken|stole|confiscated|hides|controls .. my|our|her keys|phone|charger|passport|papers|wallet|shoes|clothes|car_keys|documents|visa .. and|so|will_not|will|NOW|locked|not|leave
    locked|trapped|chained|tied|handcuffed|locks|locking|barricaded me|us|her|him|KIN|WHOSE .. in|up|inside|down|basement|room|house|apartment|bed|to
    holding|keeping|keeps|held|kept me|us|her|him|WHOSE .. hostage|prisoner|locked|captive|against|basement|inside|tied
    held|holding|hold|keeping|kept .. hostage|captive|prisoner|against_my_will|against_her_will|at_gunpoint|at_knifepoint
    can_not|afraid_to|scared_to leave|get_out|escape|go_home|come_home .. him|house|kill|hurt|hit|beat|husband|boyfriend|watching|door|because
    SOMEONE|he|she|outside|door .. with|has|got|holding|grabbed|waving|pointing|loading|loaded|swinging|pulled|brought|getting|fetching|bought|carrying .. a|the|his|my|her? .. WEAPON_OF_OTHERS .. outside|door|at|to|on|says|said|threat*|NOW|kill|coming|upstairs|screaming|hand|kitchen|me|us|and|in|$
    outside|behind|at|against|breaking|broke|kicking|banging|pounding .. the|my|our|down? .. door|window .. knife|gun|screaming|yelling|kill|threat*|hiding|bat|machete
    breaking|broke|kicking|banging|pounding|knocking .. down|on|in|through .. door|window .. NOW|let|trying|wants|he|hiding
    loading|cleaning|waving|pointing|aiming .. gun|shotgun|rifle|pistol|it .. at|me|us|kitchen|room|her|NOW
    gun|knife|pistol to|at|against|on|in my|our|her|his head|face|throat|back|neck|temple .. and|he|she|by|says|right|NOW
    SOMEONE .. going|will|going_to|wants|want|threatening|threatened|threatens|swears|swore|says|said|promised|coming|came|trying|tried|about .. to|he|hell|she|will|is|going_to? .. KILL_OTHER .. me|us|her|him|the_kids|my_kids|our_kids|everyone|my_mom|my_mother|the_baby|my_family
    SOMEONE .. kill me|us|her $|he|she|NOW|tonight|and|with|for
    kill|murder|shoot .. me|us .. meant|means|serious|loading|gun|knife|hiding|police|coming
    on|coming|driving|headed|outside|here|way .. way|here|over|to .. kill|shoot|hurt|gun|knife|burn|threat*
    threatened|threatening|threatens|death_threats .. me|us|kill|with|to .. gun|knife|kill|burn|hurt|NOW|outside|kids|take
    i|we am|are|m|re? hiding|hidden|locked|barricaded .. in|under|from|behind|myself|ourselves .. closet|bathroom|bedroom|room|basement|bed|him|her|car|garage|attic|toilet|shed|kids|laundry
    locked|shut myself|ourselves in|inside .. bathroom|bedroom|room|closet|car|toilet|kids
    can_not|typing|writing|whispering|text .. quietly|hears|he_comes|finds_out|he_will|out_loud|talk_out
    rape*|raping|raped|molest*|assault* .. me|her|him|us|KIN|my .. NOW|NEAR_PAST|keeps|again|every|home|still|next|night|when
    NOW|NEAR_PAST|keeps|just .. raped|rape|raping|molested|assaulted me|her|him|us
    forc*|makes|making|made|pressur* .. me|her|him .. to? .. sex|sleep_with|touch|naked|strip|prostitut*|clients
    forc* .. himself .. on me|her
    afraid|scared|terrified|sure|know|think .. he|she|they|SOMEONE .. is? going|will|might|going_to|would|wants .. to? .. kill|hurt|beat|come_back|find|shoot|strangle .. me|us|her|him|kids|$
    he|she .. coming back|home|upstairs|up|down|in .. stairs|hide|hiding|hurt|hit|beat|kill|neck|scared|NOW|next_room
    SOMEONE .. trying|tried to kill|strangle|stab|shoot|run_over|poison|drown|smother .. me|us|her|him|my|the .. NOW|NEAR_PAST|again|and|is|$
    i .. am|was|will|going|going_to|want|wants|need|plan|planning|about|might|could|ready|swear|decided|thinking to|of|about? .. KILL_OTHER|killing|stabbing|shooting|strangling|beating|smothering|drowning|poisoning|hurting OTHERS !lol|haha|joking
    want|going|going_to|will|plan|planning|ready|about|thinking|urge|urges|afraid|scared|impulse|voices|voice|tell|telling|tells to|of|about|me|i? .. KILL_OTHER|killing|stabbing|shooting|strangling|smothering|drowning|poisoning|hurting .. OTHERS
    beat|kick|stomp|choke|burn|stab|starve .. to death
    burn|burning|blow|torch|light the|my|this|our|his|her|up house|place|building|school|home|apartment|office|clinic|flat .. down|up|with|inside|NOW|on_fire|$
    set|setting|lit fire|alight .. to|house|room|car
    shoot|shooting|bomb|blow up|down|the|my school|work|office|clinic|church|mall|place|everyone|classmates|coworkers
    take|taking|took|bring|bringing .. them|him|her|everyone|kids|baby|all|family|KIN|someone|few|others .. with me .. when|when_i|if|heaven|other_side|go|down|die|dead|NOW|$
    if|when i go|die|do_it i|they|she|he .. taking|take|coming|bring|with|too
    kids|baby|children|son|daughter .. better off .. heaven|dead|with_me|god
    drown|smother|kill|shake|suffocate|stab|poison the|my|her|our|his kids|baby|children|son|daughter|newborn|twins|boys|girls|infant
    pillow .. baby|face|over
    he|she|husband|boyfriend|dad|stepdad|partner .. drunk|high|raging|rage|losing_it|violent|smashing|breaking .. again|things|everything|hit*|kids|scared|hide|hiding|knife|gun
    smashing|breaking|throwing .. house|everything|furniture|plates|things .. scared|kids|hiding|knife|hit|NOW
    me|nos|la|lo|le|les|los esta|estan|sigue|siguen|anda|estaba|estuvo|vive|empezo|quiere|quieren|intenta|trata .. HURTING
    esta|estan|sigue|siguen|anda HURTING .. a|conmigo|a_mi|me|nos|con .. KIN|MY|la|el|ella|los|alguien|$
    me|nos|la|lo|le|les HURTS .. NOW|todos|cada|otra|cuando|hasta|y|con|si|$
    me|nos|la|lo|le|les HURT_BEFORE .. NOW|NEAR_PAST|hasta|otra|cara|afuera|con
    SOMEONE .. me|nos|la|lo|le HURT_BEFORE .. NOW|NEAR_PAST|hasta|otra|y
    me|nos|la|lo|los|tengo|esta|estoy|estamos .. tiene|tienen|tenia|deja|mantiene encerrad*|amarrad*|secuestrad*|amenazad*|de_rehen|atad*|vigilad*|a_la_fuerza|sin_comer|sin_salir|bajo_llave
    estoy|estamos|esta|sigo secuestrad*|de_rehen|retenid*|amarrad*|cautiv*
    no me|nos|la|lo|los deja|dejan|permite|permiten salir|ir|irme|irnos|comer|hablar|llamar|usar_el|ver_a|respirar .. de|casa|y|con|me|celular|NOW|a|$
    me|nos|le quito|quitaron|escondio|rompio|quita|esconde|destrozo .. llaves|celular|telefono|papeles|pasaporte|dinero|zapatos|documentos
    me|nos encerre|escondi|encerramos|escondimos|meti|encierro|escondo .. en|del|de|debajo|con el|la|mi|los|su? bano|cuarto|closet|recamara|ropero|cama|ninos|carro|llave|cocina|hijos
    estoy|estamos|escribo|ando .. escondid*|encerrad*|a_escondidas|de_escondidas .. en|del|de|bano|cuarto|closet|el|porque|con|ninos|$
    viene|vino|va|anda|esta|volvio|vienen|vuelve|regresa|llega .. para_aca|por_mi|por_nosotros|afuera|a_matar*|a_buscar*|con|armado|a_golpear*|en_camino|aca .. pistola|cuchillo|machete|arma|matar*|amenaz*|mat*|golpe*|borracho|miedo|puerta|armado
    SOMEONE|el|ella|afuera .. trae|tiene|con|agarro|saco|carga|cargando|viene_con|llego_con .. WEAPON_OF_OTHERS .. y|para|dice|en|quiere|grita|me|nos|afuera|puerta|amenaz*|NOW|matar*|$
    me|nos|le .. apunta|apunto|apuntando|encanono .. con|pistola|arma|cabeza
    me|nos|la|lo|le .. va|van|quiere|quieren|amenaza|amenazo|juro|jura|dijo|dice|intento|trato|trata .. a|con|que|de? .. KILL_OTHER .. NOW|$|y|con|si|me|a_mi|trae|tiene|hoy|porque|pistola|cuchillo
    me|nos|la|lo amenaza|amenazo|amenazan|amenazaron .. con|de|que .. matar*|cuchillo|pistola|muerte|quitar*|machete|arma|golpe*|ninos|hacer
    amenaza|amenazas|amenazo de|con muerte|matar*
    de hoy|esta_noche no paso|pasamos|pasas|salgo|salimos
    voy|quiero|vamos|pienso|planeo|ganas|tengo_ganas|estoy_por|quisiera|decidi|juro a|de|en|que|con? .. le|los|lo|la? KILL_OTHER .. a|al|lo|la|los|mi|mis|ese|todos|$
    le|les|lo|la|los voy|vamos|quiero a? KILL_OTHER|dar|meter|pegar|prender .. tiro|balazo|fuego|cuchillo|a|al|cuello|$|en|con|plomazo|cuando|machetazo
    voces|voz|dios|diablo|algo .. dice*|ordena*|manda*|pide*|grita* .. que .. mate|apunale|queme|ahogue|lastime|golpee|le_haga|acuchille .. a|mi|al|lo|la
    prender|prenderle|quemar|incendiar .. fuego|casa|escuela|todo|adentro|con_todos
    obliga*|forza*|fuerza|a_la_fuerza .. me|a .. relaciones|sexo|acostar*|tocar*|prostituir*|desnudar*
    relaciones .. a_golpes|a_la_fuerza|obligada|sin_querer_yo
    abusa|abuso|abusando|viola|violo|violando|manosea .. de|a? me|mi|mis|ella|nina|nino|hija|hijo|hermana .. NOW|NEAR_PAST|cada|todavia|sigue|noche|$
    a golpes .. y|hasta|me|mi|NOW|la|$
    me llevo|llevare .. a|conmigo .. todos|ellos|ninos|hijos|cuantos|alguien|el|ella|unos
    matar .. y luego|despues me|yo
    kill|shoot .. then|and me|myself
    miedo .. que .. me|nos|la mate|maten|golpee|pegue|haga_algo|encuentre|lastime
    tiene|tienen amarrad*|atad*|encerrad*|encadenad* .. a|al|mi|la|el|nino|nina
    SOMEONE .. llega|llego|esta|viene|anda .. borracho|tomado|drogado .. y|pega|golpe*|rompe|rompiendo|amenaz*|miedo|grit*|encerr*
    nos|me quiere|va a? .. quemar|rociar|rocio|aventar .. gasolina|acido|casa|vivos
    being|getting|been .. beaten|hit|raped|locked_up|hurt|abused|strangled|choked|stabbed|tortured|held .. by|right|NOW
    hear|hearing|see|seeing|watching|watch|oigo|escucho|veo|viendo .. hitting|beating|punching|hit|blows|slaps|begging_him|grita|gritando|golpes|pegando|pega|golpea|golpeando .. NOW|him|her|them|kids|wall|next_door|pared|help|auxilio|camara|$
    is|are|keeps|started|was hitting|beating|choking|strangling|raping|punching|kicking|stabbing|slapping|abusing|threatening|attacking him|her|them|KIN|WHOSE|mom|dad
    fresh|new bruises .. NOW|again|arms|face|today|on
    voy|vamos|quiero a .. acabar|terminar|chingarme|echarme con|al|a_ese|a_esa .. y|el|la|mi|jefe|todos .. despues|luego|conmigo|$
    bury me|us|her .. yard|woods|garden|desert|alive
    grita|gritan que .. matar|mata|matan|auxilio|ayuda
    viola|violo|abusa .. me|cada|cuando|llega
    me viola|violan|violo|golpea|pega
    coming|comes|came|walks|sneaks|gets in|into|entra|se_mete .. my|mi|a_mi room|bed|cuarto|cama .. night|touch*|noche|toca*|NOW|again
    touch*|toca|tocando|manosea|gropes|groping me|my_body|nos .. night|noche|bed|room|home|when|cuando|NOW|again|in|every|cada|$
    i|we am|are|m locked|trapped|tied|chained|handcuffed|held in|inside|up|to|down .. trunk|basement|room|closet|van|house|car|bathroom|cellar|chair|bed|shed
    trafficked|trafficking|pimp .. me|NOW|back|escape|hotel|motel|help|hour|am
    tiene|tienen|mantiene secuestrad*|encerrad*|amarrad*|encadenad*|retenid*
    se oyen|oigo|escucho los|unos? gritos|golpes
    gun|knife|axe|petrol|lighter|rifle|machete|bat|hammer|gasolina|pistola|cuchillo .. outside|waiting|follow*|afuera|esperando .. house|work|school|door|him|her|casa|trabajo
    get|kill|hurt|finish|deal_with them|him|her before .. they|he|she
    baby|bebe|child|son|daughter|nino|nina .. evil|demon|devil|demonio|possessed|diablo|got_rid|get_rid|has_to_go|poseid*
    quiere|quieren|va_a|amenaza|wants|threatens|planea matar|lastimar|ahogar|kill|hurt|drown al|a_la|a_su|a_mi|the|our|her|his bebe|nino|nina|baby|ninos|kids|hijo|hija
    dos|unos|alguien|hombres|men|someone|guy .. me_siguen|siguen|sigue|following|followed .. cuchillo|pistola|knife|gun|escondid*|hiding|NOW
    bring|bringing|take|taking|carry|carrying|llevo|llevar|llevare|voy|going|walk .. rifle|gun|guns|knife|pistola|arma|fierro|cuchillo|shotgun|machete|bomb .. to|al|a_la|into|en school|work|class|office|church|trabajo|escuela|cole|colegio|clase|oficina|uni|campus|mall|la
    they|everyone|he|she|todos|all .. going_to|will|van_a|va_a pay|be_sorry|regret|suffer|pagar|arrepentir*|lamentar .. rifle|gun|knife|school|bring|monday|NOW|pistola|fierro|machete|arma
    voy|camino|way|driving|going|ire .. casa|house|home|door|place .. machete|gun|knife|pistola|cuchillo|lo_mato|kill|fierro|bate|bat
    apreto|aprieta|agarro|agarra|apretando|rodeo .. el|del|mi cuello|garganta
    arrincono|acorralo|cornered|cornering .. me|nos|otra|again|kitchen|cocina|cuarto
    no salgo|salimos|salga|saldre|sales|salen .. viv*
    not leave|leaving|get|getting|walk|come .. alive
    tengo|have .. tiempo|time .. se_ha_dormido|dormido|sleeping|asleep|until_he|wakes|despierte
    toca|tocaba|tocando|abusa .. cuando|when .. mama|mom|trabajar|work|sola|alone|sale
    pateando|kicking|golpeando|banging|tumbando|rompiendo|breaking .. la|the|mi|my|down puerta|door
    le hace|hizo|haga dano .. a mi|la|el|los
    hit|hits|pega|golpea .. if_i|me_si|si|when_i .. go|near|leave|door|salgo|voy|hablo
    hurt|touched|raped|lastimo|toco .. my|mi .. sister|daughter|hermana|hija|kid|son .. driving|going|kill|voy|matar|mato
    lo|la|los|le hoy? mato|matare|voy_a_matar $|NOW|hoy|con|a
    hoy|esta_noche lo|la|los mato|acabo
    WEAPON_OF_OTHERS .. y|and|they|van .. van_a|going_to|will ver|pagar|pay|see|regret|arrepentir*
    al|a_la|to cole|escuela|school|trabajo|work|uni con|with el|la|my|mi|un|una|a|the WEAPON_OF_OTHERS
    with|con WEAPON_OF_OTHERS .. school|escuela|cole|work
    poured|threw|throw|rocio|echo|roci* .. kerosene|petrol|acid|gasoline|boiling|gasolina|acido|alcohol|agua_hirviendo .. me|her|us|on|encima|cara
    desfigur*|disfigur*|acid .. me|si|if|face|cara
    batter|murder|finish|end|destroy|slice|bash|stab me|us|her|him
    has me|us in|at|locked .. house|room|place|flat|car .. not|will_not|phone|can_not
    will_not|not give|return me|us .. phone|passport|keys|money|food
    someone|man|guy|stranger|intruder|alguien|hombre .. in|inside|en|dentro|outside .. house|room|apartment|casa|cuarto .. gun|knife|hiding|bed|armado|pistola|escondid*|NOW|under
    i|i_am|estoy am? under|bajo|debajo|behind the|el|la|my|a? bed|cama|table|mesa|desk .. hid*|gun|he|scared|NOW
    ninos|kids|hijos|children .. debajo|under|hiding|escondid*|crying|llorando .. mesa|table|cama|bed|closet|rompiendo
    rompiendo|destrozando|smashing|breaking todo|everything|cosas|things|puerta|door
    tumbo|tumbando|broke|breaking|kicked la|the|down puerta|door .. ya|NOW|in|viene|coming|he
    pega|hits|beats .. hasta|until .. suelo|piso|floor|sangr*|bleed*|desmay*|can_not
    neighbour|neighbor|vecino .. killing|hitting|beating|matando|pegando|golpeando|tiene
    strangle|kill|stab|shoot|hurt|attack the next|random|someone|somebody|first|anyone .. person|who|mean|i_see|that
    quemar|incendiar|prender el|la|este local|casa|negocio|edificio|escuela|oficina|carro
    nos vamos|iremos|morimos .. los_tres|los_cuatro|los_dos|todos|juntos|gas|hijos|cielo|noche
    llevarme|llevar|llevo a .. mis hijos|hijas|ninos .. conmigo|cielo
    endemoniad*|poseid*|possessed|raging .. machete|cuchillo|knife|gun|matar*|kill
    saco|traigo|agarro|pulled la|el|una|un|out|the|a escopeta|pistola|machete|cuchillo|gun|shotgun|knife|rifle
    no me|nos paga|pagan .. ni|y .. deja|dejan salir
    obligan|obliga|forzan|fuerzan|make|force .. a|me|to .. prostituir*|vender_mi|acostar*|sex|sell_my
    wife|kids|she|they .. leave*|leaves|takes|take|left .. make sure nobody|no_one|they .. has|have|gets
    sure nobody|no_one has|have|gets them|her|him|the_kids
    kill|hurt|shoot them all|everyone .. feel|nothing|tomorrow|NOW
    abusa|abusing|touches|raping de|my|her? .. hermanita|hermana|sister|daughter|hija|hijo|brother
    desfigura|desfigurar|quema|queman con acido|gasolina
    SOMEONE|she|he .. says .. can_not go on .. and|pills|gun
    a machetazos|balazos|cuchilladas|golpes|patadas|batazos|plomazos|tiros
    run him|her|them over
    parked|waiting|sitting|standing|outside|across .. the|my street|house|door|yard|driveway .. shoot|kill|gun|said|knife|says|threat*
    going through|looking_for|getting|picking the knives|guns|gun|tools
    rondando|vigilando|siguiendo .. casa|me|trabajo .. cuchillo|pistola|arma|machete|con
    me|nos quieren|van_a matar|secuestrar|golpear|levantar
    esta|estan afuera .. matar|con|quieren|puerta|arma
    tumbando|rompiendo la puerta
    want|urge|thoughts|afraid|scared|ganas .. to|de? hurt|harm|shake|hit|ahogar|golpear|lastimar .. my|mi|a_mi|mis|the kids|baby|bebe|hijos|son|daughter|children
    matar|kill a|somebody|alguien|someone|anyone .. hoy|NOW|today|puedo|siento|feel|could
    hitting|beating everyone|everybody|all_of_us
    forcing|forces|force himself|herself .. on
    screaming|gritando .. killing|kill|mata*|ayuda|help
    both|juntos|juntas .. go|fall|jump|die|se_van .. roof|bridge|gas|azotea
    viola|forces|abusa .. y|and .. no .. deja|let
    SOMEONE|he|she .. on|headed|coming his|her|the? way home .. furious|angry|drunk|hit|broke|hurt|mad
    he|she|husband|boyfriend|ex broke my|her arm|ribs|rib|nose|jaw|wrist|hand|leg
    comes|gets|walks|came into the|my shower|bathroom|bed|bedroom .. boyfriend|stepdad|uncle|he|with_me|while
    boyfriend|stepdad|uncle|stepfather|padrastro|tio comes|gets|walks|came|entra .. into|in|al|en shower|bed|bathroom|room|cuarto|bano
    shoot|blow|burn|bomb up|down the|this|your clinic|office|place|school|hospital
    echando|echaron|rociaron|rociando gasolina|acido|fuego|piedras .. puerta|casa|encima|me|nos
    tiene|tienen agarrad*|sujet*|tirad* .. del pelo|cuello|brazo
    agarrada|jalando|jala del|de|el los? pelo|cabello
    si no soy|eres|es .. no .. nadie
    not .. mine|his|have_you|have_me .. no_one|nobody|nadie|no_ones
    esta|is|anda|parked|waiting afuera|outside .. amenaz*|threat*|ex|gun|pistola|cuchillo|loco|kill|matar*
    echar|put|poner|pongo|slip algo|something|veneno|poison .. comida|food|drink|bebida|coffee|cafe .. no|so|para|never|wake|despierte|die
    god|dios|voice|voz|voices wants|told|quiere|ordena|manda .. me|que .. free|liberar|send|sacrifice|aventar|kill|save .. my|mi|children|kids|hijos|hija|hijo|them
    pushing|push|throw|throwing|empujar|aventar .. her|him|them|la|lo|hija|hijo|baby|bebe .. front|train|stairs|window|tren|escalera|ventana|bridge
    furious|raging|violent .. home|coming|way|door .. broke|hit|hurt|hide
    has|have|had|keeps|got me|us|her|them locked|trapped|chained|tied|shut .. in|inside|up|down|to
    shut|locked|trapped|stuck in|inside .. room|house|basement ... key|keys|nailed
    lock|padlock|bolt .. outside of? .. door|room
    dejo|deja|dejaron me|nos? .. encerrad*|bajo_llave|con_candado
    if|si i|he|le|alguien|lo|se|a .. tell|talk|call|leave|cuento|hablo|digo|llamo|entera|scream|denuncio|find_out|finds_out .. he|she|they|will|me|nos|le ... break|kill|hurt|beat|bury|mata|rompe|matar*|golpea|pega|entierra
    he|she|they|SOMEONE|says|will .. break|breaks|smash my|her|our other? arm|leg|jaw|neck|face|fingers|nose|ribs|teeth .. if|next|NOW|again|$
    will|going_to break my|her|our other? arm|leg|jaw|neck|face|fingers|nose|ribs|teeth
    me|nos rompe|rompera|parte|va_a_romper .. el|la|los otro? brazo|cara|madre|dientes|mandibula|costillas|nariz
    not|no call|phone|ring|llamen|marquen|llame|llames .. house|landline|home|casa|fijo|number ... checks|finds_out|contesta|answers|listens|kill|hurt|hears|entera|descubre|revisa
    next time .. he|she|will|in? .. kill|bury|ground|finish|worse me|us|her|it
    put me in the ground
    proxima vez .. me|nos? mata|entierra|remata|mate|va_a_matar
    turned|opened|abrio|abierto|abre .. on|la|el? gas|llave_del_gas ... kids|children|babies|ninos|hijos|inside|dentro|encerrad*|locked|them
    kids|children|babies|ninos|hijos|them|ellos ... abierto|abrio|turned|opened .. gas
    gas .. on|abierto|abierta ... kids|children|babies|ninos|hijos
    kids|children|babies ... gas is? on
    llev* .. a|los|mis|sus? ninos|hijos|bebe|nina|nino .. al_cielo|con_dios|otro_mundo
    take|taking .. kids|children|baby|babies .. to heaven|god|jesus
    voy|creo|miedo|ganas .. hacerle|hacer .. dano|algo a|al? mi bebe|hijo|hija|nino|nina
    going_to|will|might|afraid|scared|gonna .. hurt|harm|shake|do_something .. to? my baby|newborn|infant|toddler|son|daughter
    pillow|almohada .. in|en .. hand|hands|mano|manos
    si|if llamo|call|grito|scream ... mata|mato|kill|kills
    mata|kill|kills lo|la|los|her|him|them|a? .. si|if i? call|llamo|grito|scream
    tiene|has|holding|got .. a? WHOSE .. hijo|hija|nino|nina|bebe|son|daughter|baby|kids .. agarrad*|says|dice .. he|she|que|if .. kill|mata|never|la|lo
    never see him|her|them|us alive
    prendo|prendere|quemo|quemare|incendio fuego|la|el a? la|el|mi|su? casa|todo|carro|local|negocio
    fuego a la|mi|su|el casa|negocio|local|carro
    burn|burning|light|torch .. house|place|building .. with .. in|inside
    uncle|tio|stepdad|padrastro|grandpa|abuelo|cousin|primo|brother|hermano|dad|papa|coach|pastor .. touches|touch|toca|manosea|abusa .. my|mi|me|a_mi|her .. sister|hermana|hermanita|brother|daughter|hija|when|cuando|at_night|noche|$
    entra|mete|comes|gets|sneaks .. a|en|in|into mi|my cuarto|cama|recamara|room|bed .. noche|night|cuando|when|NUMBER
    boss|patron|jefe|foreman|they|employer|madam|contractor|pimp ... passport|passports|pasaportes|pasaporte|papers|papeles|documentos ... leave|salir|irnos|dejan|deja
    can_not|not_allowed_to leave .. the farm|house|ranch|motel|factory|property
    neither|ninguno|none of|de us|nosotros .. see|make|live|ver|llegar|vivir
    takes|take|lleva|quita .. kids|children|ninos|hijos .. swear|juro|neither|ninguno
    touches|touch|toca|manosea|abusa .. my|mi|a .. sister|hermana|hermanita|daughter|hija|brother ... work|trabajo|asleep|away|gone|sale|duerme
    mom|dad|mother|father|mama|papa|madre|padre|stepdad|padrastro .. me? burned|burnt|burns|quemo|quema|scalded .. my|la|mi hand|arm|mano|brazo|back|face ... for|por|talking|still|contest*|again
    me ahorca|estrangula|asfixia .. cada|todas|casi|cuando|noche|noches
    si no me? acuesto con el|ella
    if|unless i .. not .. sleep with him
    dice|says .. me raja|corta|cut_me|cuts_me|pica si|if
    bleed|sangre|sangrar .. my|a|al? mi? manager|boss|jefe|teacher|profe
    saco|sacar sangre a mi|ese|esa
  `,
};
