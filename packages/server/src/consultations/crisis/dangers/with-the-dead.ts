import type { Danger } from './danger.js';

/** Wanting to be with those who died, or with God, soon. */
export const withTheDead: Danger = {
  of: 'wanting to be with the dead',
  points: 10,
  counts: 'STANDING',
  ways: `
    jealous|envy|envious|envidia|envidio .. dead|terminal|die|died|dies|cancer|muere|mueren|muertos|murio|coma
    jealous|envy|envious|envidia|envidio ... dead|terminal|die|died|dies|cancer|mueren|muere|muertos|murio
    with|join|follow|see|hold|meet|alcanzar|reunir|estar|irme my|him|her|our|them|mi|con|ella|el ... passed|dead|died|heaven|other_side|jesus|the_lord|cielo|murio
    me voy a reunir|encontrar con
    reunirme con
    time i fixed|joined
    lord|god|jesus|dios|senor|virgen .. calling|call|calls|take|llama|llev* me|home
    helping him|god along
    quiero|necesito|deseo .. que .. dios|la_muerte .. lleve|recoja|mate|llegue|venga
    quiero|quisiera irme .. ya|de_aqui|este|alla|cielo|lejos_de_todo|con_dios|siempre|al_otro
    que .. dios|la_muerte|el_senor|la_huesuda|la_calaca me .. lleve|lleva|recoja
    pedirle|pido|pidiendo a dios .. lleve|morir|muerte|recoja
    want|need|going|go|be|with to|with|my|her|him .. ground|grave|cemetery|tumba|panteon|cementerio
    seguirla|seguirlo|seguirlos $
    quiero .. seguirla|seguirlo|alcanzarla|alcanzarlo
    me .. recoja|lleve .. dios|noche|ya|hoy
    no|nothing .. left .. but|except|besides .. bullet|rope|gun|bridge|death|grave
    joining him|her|them
    ground|grave|cemetery|heaven .. i|and_i|me should|too|be
    irme|ir|estar con mi .. cielo|muerto|muerta|murio
    be|go|going|home with|to jesus|god|the_lord|dios|him_in_heaven NOW|soon|$
    everyone|everybody i love .. other_side|dead|gone|grave
    i .. packing|packed|coming|going .. other_side|heaven|home_to
    want|wants|going|like|time|decided|ready|plan|intend|mean|quiero|quisiera|voy|pienso to|a? .. be|go|join|follow|see|estar|irme|ir|reunirme|seguir|alcanzar .. with|con|a? .. my|her|his|mi|su .. dead|late|passed|mother|husband|wife|son|daughter|dad|mom|who|muerto|muerta|difunt*|murio|fallec* .. who|passed|died|dead|soon|tonight|NOW|heaven|cielo|murio|fallec*|this
    irme|ir|estar|reunirme|alcanzar*|encontrarme con .. el|ella|ellos|mi|dios .. NOW|ya|solo|pienso|guarde|cielo
    pienso|quiero|pensando en? alcanzarlo|alcanzarla|alcanzarlos|seguirlo|seguirla|irme_con_el|irme_con_ella|reunirme
    lo|la|los alcanzo $|NOW
    noche|hoy|manana|viernes|pronto lo|la|los alcanzo|sigo|acompano
    intend|mean|plan|going|want to join|follow him|her|them|my NOW|$|this
    me .. join|follow him|her|them $|NOW
    i will|shall|am_going_to|have_to follow him|her|them|my
    god|lord|dios|he|they|you|why|please|just .. let|lets|letting me die|go_already|rest
    grave|coffin|tomb|cemetery|tumba|ataud|cajon|panteon .. peace|calms|only|rest|room|comfort|home|waiting|paz|calma|descans*|use_it|place
    see|imagine|picture|veo|imagino|imagining|picturing|seeing .. myself|me|my|own|mi .. coffin|grave|dead|body|hanging|funeral|ataud|muerto|muerta|tumba|colgado|colgada|corpse
    me quiero ir .. mundo|vida|con_dios|cielo|para_siempre
    hell|heaven|death|other_side .. has|must|got to? be better than
    will_not|not|no wait|esperar .. for|a|any|god|him|nature|dios .. longer|god|him|cancer|old_age|me_lleve
    could not|will_not|can_not wait for him|god|nature|death
    como|ya|si no|dios .. no me lleva .. me voy|yo|sola|solo
    como dios|si_dios|ya_que_dios|since|god .. no|not|will_not me? .. lleva|take|takes|llevado .. voy|myself|yo|sola|solo
    chosen|choose|decided|going|voy|want|want_to to|a|be? .. be|join|ser one|uno|una of|de them|dead|ellos|the_dead
    going|go|voy|ire|vamos to|con|a him|her|them|el|ella $|NOW|dios|mi
    god|jesus|angels|dios|angeles|spirits|he|she|mom|dad|them .. told|calling|called|telling|llama*|dice*|said .. me .. home|other_side|join|come|time|him|her|drop|die|morir|con_el|cielo
    called|llamad* to|al|a .. other_side|otro_lado|home|heaven|cielo
    why|please|when .. god|lord|he|they|you .. let|take me .. die|go|home
    follow kurt|chester|robin|them|him|her|my|into
    god|dios|they|you let me .. die|go
    accidente|accident|cancer|infarto .. pido|pidiendo|ojala|rezo|dios|pray|deseo
    pido|pidiendo|pedirle|le_pido a? dios|la_virgen .. accidente|morir*|lleve|muerte|fin|cancer
    plot|nicho|lote|grave|tumba .. next_to|junto|use|usar|NOW|month|bought|compre
    entierren|bury|scatter me|con|with
    cuidar|cuidare|watch|watching desde|from|over arriba|above|heaven|el_cielo|you_all
    catch|see|meet me|you on|at the other side|next_life|crossroads
    me voy con .. mios|muertos|difunt*|otro_lado|angel*
    no one|nobody .. follow up
    morfina|morphine|pastillas|parches|patches|pills ... para|to irme|go|be|alcanzar*|join con|with|him|her
    morfina|morphine|pastillas|parches|patches|pills ... alcanzar*|join la|lo|him|her|$
    irme|ir con mi .. murio|fallec*
    pray|beg|ask|asking|wish|hope|hoping .. lord|god|he|jesus|death|cancer to? take|takes|took me
    pido|pidiendo|pidiendole|ruego|rogando|rezo .. dios|senor|virgen .. no? me .. lleve|deje_amanecer|deje_despertar|recoja
    disappointed|angry|mad|upset|furious .. i|that|when|because|time .. woke|wake|waking up|again|$
    coraje|enoja|enojo|rabia|decepcion|tristeza .. despertar|despertado|despertarme|amanecer
    asked|pidio|pide|want|quiere|queremos|decidimos|decided|agreed|planning|going ... fueramos|irnos|ir|go|die|morir|leave .. juntos|juntas|together
    taking|take|use|using it|them|all .. to be with
    to be with him|her|them $
  `,
};
