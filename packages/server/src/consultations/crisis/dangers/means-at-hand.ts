import type { Danger } from './danger.js';

/** What it could be done with is at hand, counted, saved, looked at or asked for; one stands where it could be done. */
export const meansAtHand: Danger = {
  of: 'means at hand',
  points: 7,
  counts: 'STANDING',
  ways: `
    SAVED .. MANY? .. PILLS ... ENDS_ME
    SAVED .. MANY .. PILLS
    SAVED .. PILLS|doses .. AT_HAND
    hoard|hoarded|hoarding|stockpile|stockpiled|stockpiling|stash|stashing|stashed|saving|saved|juntando|acumulando|escondiendo|ahorrando .. PILLS
    MANY .. PILLS .. AT_HAND
    MANY PILLS .. for|para .. ENDS_ME
    have|got|is|are|tengo|hay|with|con|esta|estan .. PILLS|bottle|frasco ... AT_HAND
    PILLS ... AT_HAND .. and|y|now|i|NOW
    enough|suficiente|suficientes .. PILLS
    enough|suficiente|suficientes .. to|para .. kill|die|DIE|horse|never|matar*|morir*
    PILLS .. enough|suficientes|ENDS_ME .. to|para|me|$
    counting|count|counted|cuento|contando|conte .. PILLS
    a? full? bottle|frasco|botella|handful|glass .. and|y|of|open|abierto|in .. tonight|bottle|gin|vodka|water|vaso|hand|alone|NOW|STRONG_DRINK|PILLS .. alone|NOW|off|me|$
    PILLS .. STRONG_DRINK .. NOW|and|y|AT_HAND|bath|bed|alone
    staring|stare|looking|look|looked|gazing|watching|stared|mirando|miro|mire|viendo|holding|sosteniendo .. at|a|la|las|el|los|al|down|the|my|it PILLS|WEAPON|HIGH_PLACE|water|river|tracks|trains|traffic
    holding|hold|held|sosteniendo|apretando .. PILLS|WEAPON|bottle
    alone|sitting|sit|sat|here|lying|sentado|sentada|solo|sola|aqui|acostado .. with|con|on .. PILLS|WEAPON
    with|con .. my|the|a|la|mi|una|un|el gun|rifle|pistol|knife|razor|blade|pistola|navaja|cuchillo|soga|rope|shotgun|revolver|arma .. AT_HAND|and|NOW|y|$
    WEAPON ... AT_HAND
    gun|pistol|knife|razor|rope|blade|noose|pistola|navaja|soga|cuerda|shotgun|rifle|escopeta|cuchillo ... across|against|usarla|use_it|using_it|looking_at|mouth|knees
    thinking|eyeing|think|been ... rope|rafters|noose|paraquat|bleach|gun|beam|soga|cuerda|veneno|puente|bridge
    bought|got|buy|ordered|compre .. helium|rope|nitrite|charcoal|gun|razors|blades|soga|veneno|helio
    turn|jerk|yank the wheel
    how many|much PILLS .. it|would takes|take
    cuantas|cuantos PILLS .. hacen|falta|necesito|se_necesitan
    last|next person|one .. opens|open .. garage|door
    SOMEONE .. gun|pistol|rifle|shotgun|escopeta|pistola ... not|finished|done|coming|goodbye|volvia|volver|desert|woods
    got|took|get|grabbed|pulled|take|bought|load|loaded|cleaned|found|borrowed|picked|have|own|buy|buying|saque|saco|agarre|tengo|compre|cargue|cogi|conseguir|consegui|comprar|traigo|busque .. WEAPON .. out|loaded|ready|NOW|AT_HAND|ENDS_ME|and|y|because|porque|finally|lista|listo|to|for|para ... ENDS_ME|AT_HAND|NOW|back|not|no|know|myself|$
    got|took|get|bought|tengo|compre|saque|found|have .. gun|pistol|revolver|shotgun|rope|noose|blade|blades|razor|razors|pistola|escopeta|soga|bullets|arma|navaja|cuerda NOW|AT_HAND|$
    loaded .. WEAPON
    WEAPON .. is|s|esta loaded|ready|cargada|lista|calling|waiting
    one|single|last|una bullet|round|bala
    bullet|bullets|bala|balas .. my|me|name|mi
    buy|buying|get|getting|comprar|conseguir .. WEAPON|PILLS .. NOW|to|for|para|and .. end|do|use|ENDS_ME
    use|using|usar|usarla|usarlo .. gun|pistol|knife|rope|razor|blade|pistola|cuchillo|soga|navaja|arma|belt .. on|tonight|myself|me|contra|hoy|now
    reach|reaching|go|going|think|thinking|pensando .. for|about|en|to .. my|the|gun|knife|razor|blade|rope|noose|pistol|navaja|pistola|soga $
    TIE .. NOOSE .. HOLDS
    noose
    horca
    TIE .. noose|soga|horca
    which|that|exact|the beam|branch|rafter|tree .. hold|weight|holds
    tested .. NOOSE
    NOOSE ... HOLDS
    STANDING .. HIGH_PLACE .. NOW|$|thinking|pensando|looking|wondering|want|ready|again
    off this|the|that roof|bridge|ledge|building|edge
    do_not|not think|coming|going .. i_am? .. coming|going home
    STANDING .. bridge|roof|rooftop|ledge|balcony|overpass|cliff|tracks|railing|puente|azotea|cornisa|barranco|acantilado|vias|viaducto|edge
    i|he|she|they|SOMEONE .. on|in|at|up|en|arriba .. bridge|roof|rooftop|ledge|balcony|overpass|cliff|tracks|water_tower|railing|tower|puente|azotea|cornisa|acantilado|vias|balcon .. NOW|and|y|$|rail|talk|jump|down|edge|threatening
    OFF .. INTO PLACE
    OFF INTO .. PLACE|car|cars|wall|pole|path|lane|median|carro|coche|muro|poste|barda
    OFF into|hacia traffic|oncoming
    how|que high|deep|fast|tan .. HIGH_PLACE|fall|drop|water|train|river|lake|trains
    time|times|timing the trains|train
    under|bajo|debajo|in_front|front .. of|de|a|un|the|el .. train|bus|truck|trains|tren|camion|metro|tube|subway|lorry
    let go of .. wheel|railing|rope|ledge
    let .. car|truck .. roll|drift|go|slide .. into|off
    close my eyes .. driving|road|highway|wheel|car
    car|engine|exhaust|motor|coche|carro .. running|hose|prendido|encendido .. garage|closed|hose|garaje|cochera
    garage|garaje|cochera .. with|con|and .. engine|car|motor|running|exhaust|coche
    hose .. exhaust|tailpipe|car|window
    exhaust|tailpipe .. hose|car|garage|breathe
    gas|stove|oven|charcoal|helium|monoxide|grill .. on|open|mask|car|sealed|windows|sleep|bag|abierto|tent .. sealed|windows|closed|and|lie|room|sleep|NOW|ready|me|$|taped|cerr*
    plastic|bag over|on .. head
    KNOW_WAY .. PILLS ... DEADLY
    KNOW_WAY ... DEADLY .. me|myself|someone|you|$
    how|que|cuantos|cuantas|cuanto .. many|much|PILLS|tarda|long ... to|for|until|before|en|does .. kill|die|bleed|end|morir|matar|hang|drown|lethal|fatal|starve|strangle|overdose|od
    PILLS|dose|amount|dosis|mix .. lethal|fatal|letal|mortal|enough .. dose|to|for|die|kill|para|$
    lethal|fatal|deadly|letal|mortal dose|amount|dosis|combination|mix|quantity
    dosis|cantidad letal|mortal
    if|would|will|does|is|si|are i? .. TOOK|take|took|swallow|swallowed|mix|tomo|NUMBER|ALL .. MANY|these|NUMBER .. PILLS|these|of|at_once .. kill|die|enough|warn|fatal|lethal|happen|long|hurt|stop|muero|pasa|mata|know
    what|how|que .. happens|happen|long|pasa|quickly if|si i? .. MANY .. PILLS
    can|could|would|will you|u|i|someone die from|if .. mixing|taking|mix|take
    DEATH_WAY .. painless|quick|fast|fastest|easy|clean|peaceful|quickest|rapida|rapido|indolora|facil|sin_dolor|quiet|hurt|hurts|long|pain|duele|best|less
    painless|quick|fast|fastest|easy|clean|peaceful|quickest|easiest|surest|rapida|rapido|indolora|facil|sin_dolor|quiet .. DEATH_WAY
    painless|painlessly|peaceful|quickest|fastest|easiest|surest|cleanest|indolora .. way|ways|method|methods|exit|forma|manera|metodo .. to? .. go|die|DIE|morir|$|all
    is|es|does|would|se|will|if it? .. hanging|drowning|drown|hang|bleeding|jumping|suffocating|ahorc*|ahog*|overdose .. hurt|painless|painful|pain|duele|quick|peaceful
    DIE .. without pain|suffering|hurting|feeling|making
    have|got|tengo|acquired|bought|know .. the|a|los|what means|medios|method|metodo|i_need .. and|y|to|$
    know exactly .. what|how|which|where .. take|much|do|beam|jump|cut|hang|use|i
    KIN|my|i|the|his|her .. hide|hid|hidden|lock|locked|remove|took|take|esconder|esconden|escondio|keep|keeps|escondi .. gun|guns|knives|pills|meds|razors|knife|cuchillos|pastillas|pistola .. from|away|de|out|por
    hide|lock|take|keep|flush|remove|escondan|quitenme|escondanme|quiten .. PILLS|WEAPON|guns .. away|from|before|so|de|antes|por
    hold|keep|come .. my gun|guns|firearm|weapon|pills .. for|away|from
    WROTE .. suicide|goodbye|farewell|final|last|despedida LETTER
    WROTE .. my|mi|the|la|mis note|notes|nota|notas|goodbyes|goodbye|letters|cartas|carta|despedida .. already|last|is|on|ya|para|esta|to|$
    WROTE .. LETTER .. to|for|para|a .. everyone|each|KIN|them|him|her|todos|cada|mis|mi|when|wife|kids|family|husband
    LETTER|note|nota|carta is|s|esta|are|in|on|en|sobre|de .. written|table|fridge|kitchen|desk|drawer|despedida|lista|escrita|escritas|cocina|mesa|door|pillow|envelope|mesita|done
    suicide|goodbye|farewell|suicidio|despedida note|letter|letters|notes|video|messages|texts
    carta|nota|cartas|mensaje|video de despedida|suicidio|adios
    volante|carretera|manejo|manejando|manejar|wheel .. soltar|suelto|girar|contra|arbol|muro|camion|barranco|turn|jerk|tree
    gas|llave|hornilla .. abri|abierto|abro|abrir .. gas|cerre|ventanas|acost*|dormir|puertas|y
    PILLS .. STRONG_DRINK
    PILLS ... AT_HAND
    WROTE .. my|mi|mis note|notes|nota|notas|goodbyes|cartas|letters|goodbye
    WROTE .. all|todas .. letters|cartas|notes|goodbyes|notas
    bath|tub|tina|banera .. razor|blade|toaster|hairdryer|navaja|gillette|secadora|tostador
    razor|blade|toaster|hairdryer|navaja|gillette .. bath|tub|tina|banera
    CAN_NOT stop .. looking|thinking|staring|picturing|imagining|hearing .. PILLS|WEAPON|HIGH_PLACE|train|trains|water|river
    thinking|think|thought|thoughts|dreaming|wondering .. about|of|if .. bridge|tracks|rope|gun|rooftop|roof|train|trains|pills|razor|blade|knife|noose|jumping|river|cliff .. $|NOW|again|every|all|and|near|in|work
    pienso|pensando|imagino .. en .. puente|vias|soga|cuerda|pistola|pastillas|navaja|cuchillo|tren|metro|azotea|arma
    keep|kept|always|find|caught|found .. looking|staring|eyeing|walking|driving|ending|myself .. bridge|tracks|rope|gun|rooftop|roof|train|trains|pills|razor|knives|knife|river|cliff|edge
    only|just takes|take|one|a .. second|step|jump|pull|turn .. over|end|it|done
    one step|jump|pull|bullet|cut|turn .. away|and|over|would|left|from
    finger|pull|pulling|squeeze|on .. the trigger
    finger on .. trigger
    safety .. off
    walk|walking|go|going|swim|wade into the sea|ocean|lake|river|water|woods|snow|forest
    meterme|caminar|entrar|perderme .. al|en_el|hacia_el|mar|rio|monte|lago .. no|volver|salir|siempre|nunca
    enough .. in|left|here|saved|stored .. fridge|drawer|cabinet|house|bag|room .. to|for|that .. kill|finish|end|die|me|it
    fridge|drawer|cabinet|closet|safe|nightstand|cajon|armario .. gun|pistol|rope|enough|insulin|morphine|pistola|soga|veneno|arma .. NOW|want|use|thinking|end|keep|calling|know|quiero|pienso
    insulin|insulina .. all|whole|overdose|enough|extra|inject|toda|mucha|saved|pen|pens .. not|never|die|end|sleep|NOW|kill|morir*|dormir*|despertar
    hose|manguera .. boot|trunk|car|tank|pipe|cajuela|escape|auto
    NUMBER of these|those|them enough|kill|do_it|would
    is|are|would|will .. NUMBER|all of .. these|those|them .. enough
    letting|let go of .. railing|ledge|edge|wheel|rope|bar|rail|branch
    dar un|el paso .. metro|tren|vacio|anden|vias|adelante
    metro|tren|camion|puente|vias|azotea|balcon .. pienso|piensa|imagino|quiero|ganas|tienta|llama .. paso|saltar|tirarme|dejarme|aventarme|$
    train|bus|truck|bridge|tracks|platform|roof|cliff|river .. think|imagine|wonder|want|tempted|calls|calling|pulls|thinking .. step|jump|lean|letting|it|front|me|in|over
    step|stepped|stepping|walk|walked off|into|in .. kerb|curb|platform|pavement|traffic|front
    pay|paid|pague|pago|compre|elegi|escogi .. velorio|entierro|nicho|funeral|cremacion|cremation|burial|plot|coffin|casket|ataud
    counted|count|counting|timed|time|watching|watch the trains|pills|tablets|steps
    tank|gas|propane|cylinder|garrafa|pipa is|esta full|open|lleno|abierto
    la miro|veo|tengo cada|todas|aqui|lista noche|las_noches
    rope|soga|cuerda|gun|pistola|pills|pastillas|blade|navaja|knife|cuchillo .. every|each|cada|todas|always|siempre night|noche|las_noches|there|dia
    have|got|tengo|i_have the|una|la|el|a bottle|frasco|botella .. open|abierta|abierto|ready|here|lista
    trust|trusted with .. WEAPON|PILLS|guns|knives
    how deep|hard|long|far .. wrist|wrists|vein|artery|throat|neck|cut
    how to tie|load|slit|cut_my|hang
    TOOK .. MANY $|and_i|y
    holding|hold|held .. blade|knife|gun|razor|rope|bottle|pills
    gun .. closet|drawer|safe|dad|nightstand|attic .. thinking|think|keep|NOW|loaded|hand
    drank|drink|drinking|swallowed something|stuff|cleaner|liquid .. under|sink|garage|cleaning|bottle
    photo|picture|foto|video of|de .. PILLS|WEAPON|cuts|blood|pastillas|sangre
    how deep
    i|here sitting|parked|standing|stood|here|sat|estoy|am ... on|at|off|over|en|sobre the|a|my|un|el|la? HIGH_PLACE
    WEAPON .. in|on|at|to|against|en|contra .. my|la|mi|las|el BODY
    rope|gun|pills|blade|soga|pistola|pastillas|cuerda|knife|veneno .. tree|beam|ready|lista|listas|listo|mano|hand .. waiting|esperando|dark|NOW|when|cuando
    how many|much units|mg|milligrams|grams|insulin|PILLS .. to_die|to_kill|lethal|fatal|kill|would_it_take|does_it_take|to_overdose
    cuantas|cuantos|cuanta unidades|mg|miligramos|insulina|PILLS .. para|hacen|matan|mata|necesito|bastan|letal
    PILLS|veneno|poison|bleach|cloro .. servido|servida|poured|mixed|in|en a|the|un|el glass|vaso|cup|taza|copa
    i|estoy|here am|here|up at|on|by|en|al the|el|la cliffs|cliff|bridge|ledge|tracks|roof|rooftop|quarry|weir|puente|acantilado|azotea|vias|barranco .. $|NOW|sorry|beautiful|cold|high|and|y
    bleach and ammonia|acid
    windows up|closed|sealed|taped .. car|bleach|gas|engine|charcoal|grill|NOW
    semanas|meses|dias|weeks|months|days|years guardando|juntando|saving|keeping|escondiendo|hiding|hoarding .. pastillas|PILLS
    guardando|juntando .. pastillas|pepas|clonazepam|tramadol|insulina
    legs|feet|piernas|pies .. over|dangling|hanging|colgando|afuera|fuera
    between|entre|comparando|comparing|versus .. PILLS|WEAPON|HIGH_PLACE|train|metro|tren|jumping|hanging .. and|or|y|o|con|vs PILLS|WEAPON|PLACE|train|hanging|the|las|los|el|la
    undid|unbuckled|unclipped|took_off|desabroche|quite|sin .. seatbelt|seat_belt|cinturon
    sped|speed|speeding|floored|accelerat*|acelere|acelero|acelerando|acelerar|gunned .. at|towards|into|contra|hacia|it .. wall|tree|pole|truck|muro|arbol|poste|camion|bridge|barranco|barrier
    no|not|never freno|frene|brake|braking
    pasando|pase|passing|swung|paso la|my|una|one|a pierna|leg|legs .. over|encima|baranda|railing|rail
    beam|viga|rafter|branch|rama|hook|gancho|pipe .. hold|aguanta|aguante|soporta|support|strong .. me|mi|my|weight|$
    otro|wrong|other|outer lado|side .. baranda|barandal|railing|rail|fence|valla|barrera|puente
    soltar*|let_go|letting_go|me_suelto .. baranda|railing|barandal|rail
    no se si|know_if soltarme|saltar|tirarme|hacerlo
    cuantas|cuantos|how_many PILLS ... morir*|matar*|die|kill|falta|needed|necesit*
    PILLS|SYMPTOM_MEDICINE .. entera|entero|completa|completo|all_of_it|whole_box|toda ... durmiendo|lo_siento|whisky|vodka|sorry|NOW|con|with|goodbye
    PILLS|SYMPTOM_MEDICINE ... con|with|and|y STRONG_DRINK
    abrio|abrieron|abri|turned_on|turned|left .. el|la|the gas|hornilla|llave|stove|oven .. y|and|blew|ventana|on|dice|acost*|sin|flame|NOW
    building|edificio|bridge|puente|roof .. tall|high|alto|enough .. to|from|jump|para|die
    research*|googl*|search*|looked_up|looking_up|buscando|busque .. which|how|what|cual|como|que .. building|bridge|dose|long|tall|jump|die|hang|pills|edificio|puente|dosis|morir*|tarda
    lethal|fatal|deadly|letal|mortal dose|dosis|amount|doses .. of|de|for|para|kg|myself|NOW|$|all
    soltar|dejar|let_go el|of? .. volante|wheel
    no frenar|frenare|frene .. curva|muro|wall
    anden|platform|estacion .. count*|cuento|trenes|trains|quinto|next|NOW|mine|mio
    cuento|counting|watch|watching los|the trenes|trains
    hundred|cien|cientos|doscientas|fifty|eighty|cincuenta|ochenta PILLS $|that|should|enough|deberia|y
    ammo|bullets|rounds|balas .. enough|list|everyone|people|suficientes
    a list|una_lista of|de .. people|everyone|who|gente .. kill|ammo|gun|work|school|matar|shoot
    finger .. on|trigger
    safe|gun|guns|arma .. know|se where|donde .. is|hid|esta|key
    knives|knife|pills|gun|cuchillos|pastillas .. hide|hidden|esconder* .. from|de .. myself|me|mi
    desert|woods|monte|quarry|desierto ... gun|rifle|pistola|shotgun|rope|escopeta
    gun|rifle|pistola|shotgun|escopeta|arma ... not|no .. coming|volv*|back|return
    sit|sitting|sentado|sentada .. with it|la|gun|rifle|shotgun .. across|knees|lap|night
    drive|drove|driving|been|went to the quarry|bridge|cliff|tracks|river .. twice|again|NUMBER|every
    PILLS|morphine|morfina|tylenol .. poured|glass|vaso
    knot|noose|nudo|soga|rope .. videos|video|youtube|times|veces|practic* .. up|ready|now|watching
    escopeta|pistola|rifle|gun|shotgun .. entre|between|on|sobre las|my|mis|the? piernas|legs|knees|lap|rodillas
    hoarding|hoarded|saving|guardadas .. dug|found|old|out|again
    pistola|gun|arma .. guantera|glovebox|glove_box|seat|bag|purse|mochila .. ya|do_not|no|know|drive|manejo|keep
    rope|gun|pills|knife|soga|pistola .. in_the garage|house|closet|drawer .. scared|because|miedo|afraid
    scared|afraid|miedo .. my own|mi house|casa|hands|head|mind
    poured|dumped|emptied|spread|vacie|tire .. bottles|pills|frascos|pastillas .. bed|table|floor|looking|cama|mesa
    looking|staring|mirando .. at|a? them|ellas|it|eso .. bed|pills|bottles|hand
    walked|drove|went|came|camine|fui to|on|off .. bridge|edge|roof|tracks|puente|azotea .. back|times|again|today|twice|hoy|vuelta
    locked .. the|garage|himself|herself|inside .. car|engine|running|motor
    hear|oigo|escucho .. car|engine|motor|gas .. running|prendido|garage
    lake|bridge|cliff|sea|river|mountain|lago|puente|mar|rio one_way|solo_ida|no_return|sin_vuelta
    cuchilla|navaja|knife|blade|razor|gun|pistola pegada|pressed|against|puesta|tocando
    out of|from .. my|the? .. floor|piso|window|ventana .. jump|lean|asomo|every
    lean|leaning|asomo out|over|mas .. window|balcony|edge|railing|every|each|further
    got|have|tengo other|otras|another ways|formas|manera|way
    guarde|guardo|guarda*|saved|kept|keep|quede|have|tengo .. su|his|her|the|la|los|sus|moms|dads|mom|dad|wifes|husbands .. s? hospice? morfina|morphine|fentanyl|fentanilo|patches|parches ... go|be|join|irme|con|with|alcanzar*|taking
    window|ventana .. opens|abre all|wide|fully|completely|toda|completa
    comprado|compre|consegui|bought|got|ordered una|la|a|the|some|un|el|my? cuerda|soga|rope|noose|mecate|veneno|rat_poison|raticida|antifreeze !para_saltar|jumping
    how many|much .. PILLS ... stop|end|die|kill|finish|sleep
    i_have|i_have_got|got ... months|month|weeks|week|year|years s? worth .. here|saved|left|and
    tengo|have suficientes|enough $|and|y|to|para
    hojas|hoja|razor|blades|razors de? afeitar|rasurar? .. debajo|bajo|almohada|under|hidden|escond*
    tenemos|we_have|we_have_got .. the|los|las? frascos|pills|bottles|pastillas ... WEEKDAY|los_dos|both|juntos|together
    sitting|sit|sentado|sentada .. in|en the|el|my|mi car|carro|coche|truck|garage|garaje .. engine|motor|with|con|running|on|prendido
    garage|garaje|cochera .. car|carro|coche|engine|motor .. running|on|prendido|encendido
    helium|helio|nitrogen|nitrogeno .. coming|arriving|llega|arrives|ordered|delivered|tank|bag
    bag .. tape .. helium|and
    train|tren|rope|pills|gun|pastillas|soga|jumping|bridge or|o train|tren|rope|pills|gun|pastillas|soga|jumping|hanging|bridge
    which|que|cual is|es quicker|faster|easier|rapido|mas_rapido train|pills|rope|tren|pastillas|soga
    pastillas|pills|tablets .. contadas|counted
    anyone|somebody|people|alguien|uno .. die|dies|muere|morir .. from|of|con|de NUMBER PILLS|zopiclone|zopiclona|zopiclonas|zopiclones
    gun shop|store ... wait|waiting|WEEKDAY|days
    blade|razor|navaja|cuchilla .. in|en .. phone_case|case|funda|shoe|zapato|bra|mochila|backpack
  `,
};
