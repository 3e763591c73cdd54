import type { Danger } from './danger.js';

/** Hurting oneself, now or over and over. */
export const hurtingOneself: Danger = {
  of: 'hurting oneself',
  points: 10,
  counts: 'STANDING',
  ways: `
    harm|harming|harmed SELF
    hurt|hurting|burn|burned|cut|cutting|injure|injured|poison|starve SELF .. purpose|again|tonight|deserve|worse|stop|deliberately|intentionally|punish
    banging|hitting|punching|slamming|golpeo|golpeando|golpear* my|mi|la head|face|cabeza .. wall|until|pared|hasta|contra
    me mato|suicido|ahorco|cuelgo|tiro|corto|disparo|enveneno|lanzo|aviento|vuelo $
    relapse*|started|back|again|urge|want|need|keep|been|am|still to? cutting|burning|carving|cut|burn SELF|again|my|myself
    i|she|he|keep|been|started|am|is cutting|burning|hurting|harming|hitting|scratching|carving|starving|punishing|stabbing SELF|BODY|my .. BODY?
    i|he|she|they cut|burned|burnt|stabbed|hurt|harmed|scratched SELF|my NOW|NEAR_PAST|again|on|and|deep|bad|badly|so|BODY
    me .. corto|corte|estoy|cortando|quemo|queme|lastimo|lastime|autolesiono|autolesione|rasguno|hago dano|BODY|brazos|piernas|otra_vez|de_nuevo|munecas|venas|NOW
    se .. corta|corto|cortando|lastima|quema|autolesiona|hace dano|BODY|munecas|venas|brazos
    cutting .. every|all|again|daily|night|NOW
    SOMEONE .. cuts herself|himself
    hurt|hurting|harm|burn|cut|cutting|injure|poison|starve SELF
    cut|cuts|cutting|corte|corto .. deep|deeper|hondo|profundo|further
    starv* myself|me .. heart|die|until|gives|body|NOW
    shake|smother|drown|lastimar|ahogar|asfixiar .. the|my|el|mi|al|a baby|bebe|kids|hijos|children
    volver|volvi|vuelvo|volviendo a cortar*|quemar*|hacerme_dano|autolesion*|lastimar*
    DIE|crash*|overdos*|took|tome|choc*|estrell*|stopped|stop|dejar|deje|pills|cut .. a_proposito|on_purpose|intentionally|deliberately
    cut|cutting|corto|cortando .. on_purpose|deeper|mas_profundo|mas_hondo|a_proposito
    burning|cutting|carving|slicing|stabbing|scratching|hitting|choking|starving|punishing SELF !out|off|some|a_break|for
    me|se|estoy|esta estoy|esta|ando|anda|me? quemando|cortando|rasgando|golpeando|lastimando|quemandome|cortandome|rajando|pinchando .. con|otra|ahora|las|los|el|brazo|brazos|para_no|NOW|$
    before|antes_de_que i|me take|do|jump|cut|pull|swallow|use|hurt|kill|mato|mate|tomo|tome|tire .. all|these|it|something|the|myself|todas|las|$
    clavo|clavar .. navaja|cuchillo|unas .. sentir
    fast|fasting|starving|starve .. to? death|die|gone
    hoy|ya|mejor la corto|acabo|termino|apago
    feel|feeling|felt like dying|opening|ending|jumping|cutting|hanging|killing|slitting .. my|it|off|myself|veins|wrists
    hurt|hurting inside|outside|bleed inside|outside
    with|con the|my|un|el lighter|encendedor|iron|plancha|cigarette|cigarro|razor|blade .. every|cada|night|noche|again|otra|myself|me
    me quemo|corto|golpeo|arano|muerdo $
    cogido|saque|saco|agarr*|sacado|cogi .. cuchillas|navaja|cuchilla|gillette|rastrillo
    razor|blade|blades|cuchillas ... back|again|otra_vez .. out|and|want|$
    got|getting|took|have .. blades|razor|razors .. out|again
    haciendo|making|hago|doing .. cortes|cuts|cortadas .. en|on
    cuts on|in my thighs|arms|wrists|legs|arm|thigh|wrist .. from|NOW
    razor|blade|cuts|cuchillas|cortes|cortando|cutting ... deeper|hondo|profundo
    golpes|golpear*|golpeo|cabezazos|cabeza|head|puno .. contra|against la|the|una|a? pared|wall|muro
    banging|hitting|punching|bang|hit|punch my head|face|legs
    me pego|golpeo en la|el cabeza|cara .. hasta|con
    se|me corta|cortara|corto|cortaria las venas
    me quemo|corto|golpeo ... noches|noche|peor|worse
  `,
};
