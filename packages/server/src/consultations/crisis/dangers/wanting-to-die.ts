import type { Danger } from './danger.js';

/** Wanting, meaning or being about to die or to hurt oneself. */
export const wantingToDie: Danger = {
  of: 'wanting to die',
  points: 8,
  counts: 'STANDING',
  ways: `
    WANT .. DIE
    WANT THEM? to .. DIE
    WANT MY? DIE
    i|he|she|they will|would DIE NOW
    i will|would kill|hang|shoot|drown SELF
    i am|was going|about|gonna to DIE
    i|he|she|they DIE NOW
    WISH .. DEAD
    WISH .. DIE
    WISH .. GONE
    WISH .. was|were|had|been never born|existed
    WISH .. had not|never woke|woken|survived|been|existed
    WISH .. not|never wake|woken|woke|exist|survive|be
    WISH .. would|will|could|does|to hit|kill|take|end|crash|strike|swallow|shoot|finish|run me|us|it
    WISH .. would|will|does not|never stop|brake|save|find|wake|see|miss
    WISH .. to|could|will go|sleep|slip|drift|fade|leave|pass|disappear|stop|vanish .. FOREVER|and|away|tonight|asleep
    WISH .. would|could hit|take|kill|end|claim me|us|it
    WISH .. do|will|would|wake|woke|get not wake|survive|live|make
    WISH .. my heart|lungs|body|plane|car|cancer|tumor .. stops|stop|gives|quits|kills|crash|crashes|comes|spreads
    WISH .. last|final night|day|sleep|breath|time|sunrise|winter
    WISH .. never|not have been born
    WISH .. no despertar|amanecer|existir|haber|hubiera|despierte|amanezca|sobreviva|naciera
    WISH .. me muera|mate|lleve|llevara|atropelle|atropellara|muriera|recoja|trague|cayera|mataran
    WISH .. nunca .. nacido|despertar|existido
    WISH .. mi corazon .. pare|detenga
    WISH .. un? camion|carro|coche|tren|rayo|cancer|infarto .. me|mi
    should have died|drowned|killed|been|bled|stayed_dead|me|instead|in|that|there|then
    should be dead
    it should have been me
    should never have been born|saved|survived|woken|found|lived
    do|did not deserve to? live|be alive|this life|life|exist|breathe|oxygen|air
    no merezco vivir|estar|seguir|la_vida|existir
    merezco morir|morirme|la muerte
    deserve death|to_die
    mejor .. muerto|muerta
    better|rather|preferably|happier|easier off? dead
    be better|easier|nicer|simpler|safer to? DIE
    be better|easier off? if i|he|she|they .. DEAD|DIE|died|disappeared
    deserve death
    welcome|embrace|choose|prefer|crave|envy death|dying|the_dead|the_end
    death|dying|suicide .. seems|sounds|looks|feels|is|would|keeps|calls|calling|comfort|comforting|beautiful .. better|peaceful|peace|nice|good|relief|easier|easy|option|answer|solution|way|friend|comforting|comfort|only|escape|me|freedom|beautiful|appealing|logical|inviting|preferable|tempting|kinder|warm|home
    muerte .. parece|seria|es|suena|llama .. mejor|descanso|paz|alivio|solucion|salida|unica|atractiva|amiga|respuesta
    morir .. parece|seria|es|suena|da .. mejor|descanso|paz|alivio|solucion|salida|unico|lo|facil
    kill|killing|kil|hang|hanging|shoot|shooting|drown|drowning|stab|unalive|unaliving|off|offing|poison|suffocate|delete|end|ending|murder SELF
    end|ending|take|taking|taken|terminate|terminating|finish WHOSE own? life|existence
    ctb
    matarme
    suicidarme
    ahorcarme
    colgarme
    desvivir*
    quitarme|quitarse|quito|quite|quita la vida
    acabar|terminar|acabo|termino con|mi con? mi|su vida
    harm|harming|harmed SELF
    hurt|hurting|burn|burned|cut|cutting|injure|injured|poison|starve SELF .. purpose|again|tonight|deserve|worse|stop|deliberately|intentionally|punish
    a proposito .. no? despertar|dano|morir|irme|mareando
    on purpose .. again|worse|deserve|hour|tonight|bleed|stop|wake
    danger|risk of .. hurting|harming|killing|ending|DIE
    death wish
    my|mi soul|body|alma|cuerpo|heart .. already|esta|is .. dead|muerta|muerto
    choose|chosen|choosing|elijo|elegi|chose|decide|decided .. not to? .. live|die|vivir|morir|death|stay|exist|wake|dye
    jealous|envy|envious|envidia|envidio .. dead|terminal|die|died|dies|cancer|muere|mueren|muertos|murio|coma
    more|less|worse|than|hurts|scarier|easier|harder|better .. than .. dying|death|being dead|die
    even|or|then die $
    thoughts|thinking|pictures|images|picture|urge|want|scared|afraid|going|voices|voice .. of|i|to|about|should|hurt|the .. killing|smother|drown|drowning|hurt|hurting|harm|harming|shake|pillow|kill .. WHOSE baby|family|kids|children|son|daughter|bebe
    pienso|pensando|ganas|miedo|voces .. de|en|que .. ahogar|matar|lastimar|hacerle|hacer mi|a|dano .. mi|bebe|hijos
    going|want|gonna|will|plan|planning|about .. to kill|shoot|stab|murder him|her|them|everyone|people
    going|want|gonna|will|plan|planning|about .. to kill|shoot|stab|murder WHOSE AGED? family|kids|children|wife|husband|son|daughter|baby|boss|ex|parents|mother|father
    voy|quiero|pienso|ganas .. matar|apunalar|disparar|degollar a|al|lo|la|los
    banging|hitting|punching|slamming|golpeo|golpeando|golpear* my|mi|la head|face|cabeza .. wall|until|pared|hasta|contra
    i|he|she|they|am|is|feel|feeling|feels|been|getting|become|becoming|actively|highly|acutely|very|severely|deeply suicidal !ideation|thoughts
    MY suicidal thoughts|ideation|urges|plan
    pienso|pensando|piensa en .. suicid*|muerte|morir|morirme|matarme
    the only|last|best way|option|thing|answer|solution|escape|out|choice|exit|relief|cure|peace .. is|be|would|left|seems|i see .. DIE|ending|death|gone
    la unica salida|solucion|opcion|forma|manera|respuesta .. es|que .. DIE
    lo unico|mejor .. quiero|queda|falta|deseo|hago|seria|es .. DIE
    no way|escape|way|exit out|left .. but|except|other|besides .. DIE|this
    ready to die|go .. DIE|tonight
    i am|we|is|she|he ready to die
    made up my mind .. DIE
    DIE .. by my|his|her own hand|hands|terms
    by my|his|her own hand|hands
    en|con|por mis propias manos|mano
    on|with my own|hands terms .. DIE|leave|go|going|leaving|exit
    DIE is|was all|everything|the i|he|she|only|way|want|can|think|thing|answer|option
    all i|he|she .. is|want|wants|wanted|think|crave|hope|about|do|dream .. DIE
    want|wanted|need|wish|wants|ready .. it|this|everything|all|life .. over|end|done|stop $
    want|wants|wanted out $|of|NOW
    want .. off this|the planet|ride|world|earth
    want|wants my|his|her|this|the .. life|existence|suffering|story to? .. end|over|be|stop
    want|wants|wish|need it|everything|this|all all? to? .. over|end|stop|go .. dark|away|tonight|forever|for|now|good|permanently
    want everything|it all to .. go stop|quiet|dark|black|end|over|silent
    quiero que .. todo|esto|mi vida .. acabe|termine|pare|apague|fin
    ganas de DIE
    me|se ... REFLEXIVE_DYING
    me mato|suicido|ahorco|cuelgo|tiro|corto|disparo|enveneno|lanzo|aviento|vuelo $
    me voy a|para quitar|tomar|colgar|dormir|tirar|morir|matar .. vida|TODAS|siempre|mundo|pastillas|puente|tren|soga
    no quiero|quisiera|quiere|deseo|pienso|planeo|aguanto|soporto|puedo|deseaba|queria|merezco|espero|pretendo|busco .. ALIVE $
    no quiero|quiere|deseo mas|seguir ALIVE
    ya no quiero|quiere|deseo|pienso|soporto .. ALIVE
    ya no quiero nada|mas|seguir|ser|sentir|estar $
    no quiero estar .. en este mundo|planeta|vida|tierra
    no quiero .. ver otro|el|un amanecer|dia|manana|ano
    DO_NOT .. want|wanna|wanting|wish|care|plan|planning|expect|intend|deserve|desire|like|need|hope to .. ALIVE $
    DO_NOT want|wish|care|plan|intend|expect to be|exist|live|wake|breathe $
    DO_NOT want|wish|care|plan|intend|wanna to ALIVE ANYMORE|NOW
    DO_NOT want to .. live|be_alive|exist|wake_up|breathe|go_on|wake|keep_living|see_tomorrow|see_another|be_around|be_here
    DO_NOT want|need|deserve my? life ANYMORE
    DO_NOT want|wish tomorrow|another to|day come
    DO_NOT want to be saved|rescued|found|stopped|resuscitated
    DO_NOT want to be|become .. person|thing|human ANYMORE
    DO_NOT want this|my|the life|existence ANYMORE|$
    not wanting to ALIVE
    not|no want|wish|desire|will|reason|intention to .. ALIVE
    without .. desire|will|wish|wanting to live
    sin ganas|deseo|deseos de vivir|existir|nada|seguir
    hate|hating|hates being|that|waking|to .. alive|exist|up|woke|living|wake|live|breathing
    odio .. viva|vivo|vivir|despertar|mi_vida|existir|seguir
    angry|disappointed|sad|mad|upset|furious|cry|cried|annoyed|devastated .. that|i|when|because|to .. woke|wake|alive|survived|waking|still
    sorry|regret|mad|hate .. survived|alive|woke|it|they .. did not|saved|again|up|work
    i do not|never care|mind|matter .. if|whether .. i|it .. live|die|wake|dead|alive|kills|survive|crash|crashed
    not care|mind if|whether i|it .. live|die|wake|dead|alive|kills|hit|survive
    me da igual|lo|mismo .. vivir|morir|morirme|vivo|viva|muero|despertar|muerto|muerta|si
    no me importa|importaria|molesta .. vivir|morir|morirme|vivo|viva|muero|despertar|muerto|muerta
    would not|it mind|matter|care|bother|be .. dying|dead|death|wake|died|never|hit|not .. waking|wake|up|by|existing?
    cross|crossing|crossed the? street|road|traffic .. without|not looking|look
    what if|is|about i .. DIE FOREVER|NOW
    what would happen if i .. DIE
    nothing stopping me|him|her .. from|now|anymore
    only|last thing|person|reason .. stopping|keeping|holding|that|keeps|stops .. me .. DIE|alive|from|here|is
    DIE pact|note|letter|plan|attempt|tonight|today
    pacto|nota|carta|plan|intento suicida|de suicid*
    relapse*|started|back|again|urge|want|need|keep|been|am|still to? cutting|burning|carving|cut|burn SELF|again|my|myself
    i|she|he|keep|been|started|am|is cutting|burning|hurting|harming|hitting|scratching|carving|starving|punishing|stabbing SELF|BODY|my .. BODY?
    i|he|she|they cut|burned|burnt|stabbed|hurt|harmed|scratched SELF|my NOW|NEAR_PAST|again|on|and|deep|bad|badly|so|BODY
    me .. corto|corte|estoy|cortando|quemo|queme|lastimo|lastime|autolesiono|autolesione|rasguno|hago dano|BODY|brazos|piernas|otra_vez|de_nuevo|munecas|venas|NOW
    se .. corta|corto|cortando|lastima|quema|autolesiona|hace dano|BODY|munecas|venas|brazos
    kill me
    WISH .. never been born
    suicidal $
    blow|blowing WHOSE brains|head
    terminar|acabar|quitar* con la|mi|la_pu vida
    think|thinking|thoughts|dream|obsessed|thought about|of .. dying|death .. all|every|constantly|lot|night|day|day|my_own|again|more|always|lately|$
    talks|talking|talk|joking .. about dying|death|killing|suicid*
    pensar|pienso|pensando|suenos|obsesion en|con|de .. muerte|morir
    WANT ... to DIE
    miedo .. de hacerme|hacerse .. algo|dano
    miedo .. de no poder|aguantar|controlarme|pararme
    hacerme algo|dano $|NOW
    no .. quiero|quisiera despertar|vivir|existir|amanecer|seguir_viviendo $|manana|mas|nunca|asi|NOW
    no me quiero despertar
    acabar|terminar|acabo|termino|termine con todo|mi_sufrimiento|esto|todo_esto|este_sufrimiento|mi_dolor|mi_vida|una_vez
    acabar de una vez
    termine|acabe todo $|ya|hoy
    favor|kindness|kinder .. by|to|if|of dying|being|die|dead|end|stop
    arrepiento|rabia|coraje|pena|odio|triste|decepcion* .. de|que|haber .. vivo|viva|despert*|sobrevi*|abri*
    disappointed|sad|angry|mad|hate|sorry|regret|cry|devastated ... opened my eyes
    promise|guarantee|swear .. i|my|to|that .. alive|safe|safety|here|do|anything
    i|she|he .. not .. safe $|NOW|from|with|here|alone
    not safe with|from myself|me|himself|herself
    dead|death|dying .. would|be|is|might|seems .. easier|better|kinder|quieter
    jealous|envy|envious|envidia|envidio ... dead|terminal|die|died|dies|cancer|mueren|muere|muertos|murio
    why .. let me die
    with|join|follow|see|hold|meet|alcanzar|reunir|estar|irme my|him|her|our|them|mi|con|ella|el ... passed|dead|died|heaven|other_side|jesus|the_lord|cielo|murio
    me voy a reunir|encontrar con
    reunirme con
    time i fixed|joined
    lord|god|jesus|dios|senor|virgen .. calling|call|calls|take|llama|llev* me|home
    helping him|god along
    if i had .. gun|pills .. would
    cutting .. every|all|again|daily|night|NOW
    SOMEONE .. cuts herself|himself
    close|ready|about|closer to .. doing|do|going|end|ending it|through|this_all .. $|so|please|NOW
    put a stop to it|this|my
    going to fix it|this|that for|permanently|tonight
    taking|take|took myself out
    bouncing|checking|check|checked|clocking|logging out permanently|forever|for_good|NOW|of_life|early
    had|have|si|having .. si|s_i|ideation .. daily|every|with|plan
    command hallucinations
    way|going|go out|the_way .. daddy|dad|father|mother|brother|my|robin .. did|went
    matenme
    que alguien me mate
    end me
    put me down|out
    let me die|go|sleep
    dejenme|dejame|dejen|deja morir|ir|irme|morirme|que me
    someone|somebody|please .. kill|shoot|end me
    DIE myself .. NOW?
    i am a danger|risk|threat to SELF
    danger|risk|threat|unsafe to|with|around|for myself|alone|himself|herself
    soy un peligro
    peligro para mi|mismo|misma|si
    not|never .. safe|trust|trusted .. with|from|around|by|alone myself|alone|being|himself|herself
    can|do not trust|keep myself|him|her .. safe|alone|around|with|NOW|not|tonight
    afraid|scared|terrified|worried|fear of|what i|what|that .. might|will|could|may|am .. do|hurt|DIE .. SELF
    afraid|scared|terrified of myself|what|being i|my|alone .. might|do|mind|with|thoughts|going
    miedo .. de lo|hacer|que .. pueda|puedo|voy|hacer|hacerme|cometer|matarme .. mi|dano|locura|a
    voices|voice|head|something|demon|god|they .. tell|tells|telling|says|saying|want|wants|scream|screaming|command|commanding|order|whispers|keep .. DIE|me .. DIE
    voz|voces|algo|dios|cabeza .. dice|dicen|ordena|ordenan|piden|pide|grita|gritan|mandan|repite .. DIE|que me|mate|salte|tire|hazlo|corte
    i|he|she|they might|may|could|will|going .. do something stupid|bad|drastic|to|permanent|crazy|terrible|irreversible|rash
    do something stupid|drastic|bad|to|permanent|crazy|i|that .. tonight|myself|regret|back
    hacer una|algo locura|tonteria|estupidez|barbaridad|malo
    DO_NOT want|wish|plan|intend|expect|deserve|wanna to .. ALIVE
    hurt|hurting|harm|burn|cut|cutting|injure|poison|starve SELF
    me mato|suicido|ahorco|cuelgo|desvivo
    tried|attempted|trying|attempting .. DIE
    i|he|she|they will|would|might|may|could DIE
    lo unico que .. queda|falta|quiero $|es|morir|la
    thinking|thought|think|thoughts .. ending|stopping|quitting|leaving|finishing it|everything|this|things|here
    think|thinking|thought|dream|imagine|wonder .. not .. waking|wake|existing|being|exist|be|here
    want|need|going|ready|have to .. leave|go|exit|escape|get|check .. this|the|out_of life|world|planet|earth|body|existence
    want|need|wish to sleep|rest and|forever|until|for .. not|never|ever|good|wake|end
    go to sleep .. not|never|stay|forever|for_good|end
    close|shut my eyes .. not|never|forever|for_good|last
    sleep .. forever|eternally|never_wake|for_good|for_ever
    dormir .. siempre|no_despertar|eternamente|nunca|jamas
    slip|drift|float|fade|sink away|under|off|out|into .. sea|water|dark|nothing|forever|sleep|cold|black|quietly
    stop my|the heart
    let the sea|water|river|cold|train|sea|current|tide take|have me
    become|be nothing|no_one|dust|ash|ashes|nobody|dead|air $|again|NOW
    dreaming|dream|fantas*|daydream* .. my own|funeral|death|dying|crash|hanging|bridge
    i|ive have? lost|losing the will
    ganas de .. morir*|matar*|desaparecer|tirar*|no_estar|dormir_para|irme_de|acabar_con|cortar*
    ganas de .. no .. nunca|mas|despertar|estar|nada
    quiero|necesito|deseo .. que .. dios|la_muerte .. lleve|recoja|mate|llegue|venga
    quiero|quisiera irme .. ya|de_aqui|este|alla|cielo|lejos_de_todo|con_dios|siempre|al_otro
    quiero|voy|queria .. dejar .. mundo|vida|sufrir_para|de_existir|de_vivir|todo_atras
    que ya? me lleve|recoja|mate|muera
    que .. dios|la_muerte|el_senor|la_huesuda|la_calaca me .. lleve|lleva|recoja
    pedirle|pido|pidiendo a dios .. lleve|morir|muerte|recoja
    mejor .. me|si .. muero|mato|voy_de_este|mate|muriera|desaparezco|desapareciera|no_estuviera
    matar* .. a mi mismo|misma
    voy a .. quitar*|acabar|matar*|colgar*|ahorcar*|cortar*|tirar*|aventar*|envenenar*|dispar*|suicid*|desaparecer .. $|NOW|la|de|con|del|al
    hear|hearing|voice|voices|oigo|escucho|voz .. do_it|hazlo|jump|salta|kill|end_it
    reason|reasons|excuse|excuses|razones|motivos|pretextos not to $
    reason|reasons .. not to do it
    cut|cuts|cutting|corte|corto .. deep|deeper|hondo|profundo|further
    quiero|ojala|espero que .. mi corazon .. pare|detenga|deje|aguante
    want|need|going|go|be|with to|with|my|her|him .. ground|grave|cemetery|tumba|panteon|cementerio
    me duele|cansa|pesa|estorba existir|vivir|respirar|estar_vivo|estar_viva|la_vida
    si|if .. no|not despierto|amanezco|wake|make|survive .. que|tell|nobody|no_one|nadie|let|please|it
    no|not .. amanecer*|amaneciera|despertara|despertase
    done|tired|finished|sick .. being .. person|human|alive|me $
    enough of breathing|living|life|being|waking|existing
    quietud|silencio|paz .. morir|muerte|muerta|muerto
    unlocking|escaping|leaving|escape|leave .. body|cage|prison|shell|skin
    cerrar los ojos .. acabe|nunca|no|siempre|fin|ya
    close my eyes .. over|end|never|not|done|forever
    a nada|punto de .. hacer*|tirarme|terminar|acabar
    not .. want|need .. rescuing|rescued|saving|saved|helped|help
    this|today|tonight is how|where|when it|i ends|end|die|go
    hoy|manana|esta_noche lo|me|la termino|acabo|hago|mato|voy|cierro
    arranc* la vida
    sooner|rather be buried|dead|gone|under
    starv* myself|me .. heart|die|until|gives|body|NOW
    want|wish somebody|someone|anyone|something .. hit|kill|shoot|run|push|end me
    not afraid|scared of .. water|death|dying|height|dark|train|end .. anymore|any|tonight|now
    quiero apagar*
    seguirla|seguirlo|seguirlos $
    quiero .. seguirla|seguirlo|alcanzarla|alcanzarlo
    me .. recoja|lleve .. dios|noche|ya|hoy
    would|ill|will have done|do|did it already|now|by_now
    no|nothing .. left .. but|except|besides .. bullet|rope|gun|bridge|death|grave
    life insurance|policy ... suicid*
    wish .. died|dead|killed .. instead|too|with|that
    wish .. i .. died
    joining him|her|them
    disappear|vanish and never|not come|be|return
    desaparecer y no|nunca
    pare|paren|stop o|or lo|i|ill .. paro|stop|end|hago yo|it
    hoping|hope .. not .. wake .. TREATMENT
    told|menti|lied .. therapist|terapeuta|doctor|psiquiatra|counselor .. fine|para_que|so .. stop|detuviera|not|sospeche
    finish the job
    money|time|road|luck runs|ran out ... so do|will i
    baby|bebe|kids ... pillow|almohada|drown|bathtub|smother|shake
    pillow|almohada ... baby|bebe
    hurt|harm|shake|smother|drown|lastimar .. the|my|el|mi|al|a baby|bebe|kids|hijos|children
    no intention|plan|wish|desire|interest of|to|in .. surviv*|live|living|waking|being
    no quiero estar $
    told|menti|lied .. therapist|terapeuta|doctor|psiquiatra|counselor .. fine|para_que|so ... no|not|stop|detuviera|sospeche
    ground|grave|cemetery|heaven .. i|and_i|me should|too|be
    want|going|need to go to my wife|husband|mom|mother|dad|father|son|daughter|baby|brother|sister $
    irme|ir|estar con mi .. cielo|muerto|muerta|murio
    no .. cuando lean|leas esto
    be|go|going|home with|to jesus|god|the_lord|dios|him_in_heaven NOW|soon|$
    everyone|everybody i love .. other_side|dead|gone|grave
    i .. packing|packed|coming|going .. other_side|heaven|home_to
  `,
};
