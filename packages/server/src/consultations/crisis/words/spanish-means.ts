import { arma, muchas, pastillas, querido } from './spanish-groups.js';
import { sign } from './patterns.js';

const lugar =
  '(?:puente|azotea|techo|balcon|ventana|vias?(?: del tren)?|metro|tren|rio|mar|barranco|acantilado|edificio|anden|presa|viaducto|carretera|risco|pozo|cornisa|borde|terraza|lago|precipicio)';

/** What it could be done with, where, and having tried it out; how much of it one dies of. */
export const spanishMeans: readonly RegExp[] = [
  sign(
    `(?:tengo|guardo|junte|guarde|compre|consegui|saque|cargue|agarre|traigo|hay|esta|estan|deje|prepare|ate|amarre|colgue|escondi) (?:\\w+ ){0,4}${arma}(?: \\w+){0,5} (?:usarl[oa]|en mi(?! (?:casa|coche|negocio))|en la (?:cabeza|boca|sien|viga|mesa|almohada|cama)|lista|list[oa]|cargad[oa]|para (?:mi|cuando|hoy|esta noche|irme|acabar|matar\\w*|colgar\\w*)|esta noche|aqui|por si|al lado|bajo la almohada|y (?:ganas|no|ya|miedo|quiero|pienso))(?! (?:la (?:caza|ropa|cerca)|de tender|desafilad\\w+))`,
  ),
  sign(
    `(?:lazo|soga|cuerda|reata|cinturon|mecate|cinto|nudo|sabana)(?: \\w+){0,3} (?:en la viga|en el (?:arbol|techo|granero|cuello|ventilador)|list[oa]|atad[oa]|colgad[oa]|amarrad[oa]|al cuello|en el cuello|alrededor)(?! (?:para (?:tender|el columpio)|de la ropa))`,
  ),
  sign(
    `(?:ate|amarre|hice|prepare|colgue|anude|colgar|amarrar) (?:\\w+ ){0,2}(?:soga|cuerda|nudo|lazo|cinturon|horca|mecate)(?! (?:para (?:tender|el columpio|la ropa|el barco|secar)|de zapatos|del columpio))`,
  ),
  sign(
    `nudo de (?:la )?horca|nudo corredizo|(?:como|hacer|hace|tutorial) (?:\\w+ ){0,3}(?:nudo para (?:colgar|ahorcar)\\w*|horca)`,
  ),
  sign(
    `(?:tengo|guardo|guarde|guardando|junto|juntando|junte|ahorrando|acumulando|acumulo|escondiendo|escondidas|reunido|reuni|apart\\w+|hay|veo|miro|cuento|contando)(?: \\w+){0,4} (?:${pastillas}|insulina|veneno|frasco)(?: \\w+){0,5} (?:aqui|list[ao]s|cuando llegue|para (?:cuando|irme|el dia|ese dia|hoy|esta noche|no despertar|morir\\w*|acabar|dormir para siempre|siempre)|en la mano|enfrente|suficientes|esta noche|y (?:una botella|vodka|ganas|pienso|quiero|ya|no (?:aguanto|puedo)))(?! (?:con llave|en un cajon|el viaje))`,
  ),
  sign(
    `(?:${pastillas}|insulina|veneno) (?:aqui|list[ao]s|enfrente|en la mano|en la mesa|suficientes)(?= *$| (?:y|conmigo|ya))(?<=\\b(?:tengo|estan|quiero|hay|ya) .*)(?<!\\btengo (?:la|mi) insulina .*)`,
  ),
  sign(
    `(?:escondan\\w*|escondeme|escondanme|quitenme|quiteme|guardenme|guardame|llevense|alejen|quitame|alguien (?:\\w+ )?quite) (?:\\w+ ){0,2}(?:las|los|el|la|mis) (?:${pastillas}|cuchillos?|pistola|armas?|navajas?|llaves)(?=.*\\b(?:tomar|porque|antes|mi|voy|todas|de mi)\\b)`,
  ),
  sign(
    `cuant[ao]s? (?:\\w+ ){0,7}(?:morir\\w*|matar(?:me|se)?|muer[oae]|no despertar\\w*|letal|mortal|sobredosis|acabar con|fatal|dormir para siempre|desangr\\w+)(?<!\\bcuantos? (?:personas|pacientes|gente|anos) .*)(?<!\\b(?:personas|pacientes) .*)`,
  ),
  sign(
    `(?:dosis|cantidad) (?:letal|mortal|fatal|suficiente para (?:morir|matar|no despertar))(?! (?:en ratas|para (?:perros|gatos)))`,
  ),
  sign(
    `(?:si|que pasa si|que pasaria si) (?:\\w+ ){0,2}(?:me )?(?:tomo|tomara|trago|tragara|tomase|mezclo|inyecto) (?:\\w+ ){0,2}(?:todas?|todos?|el frasco|la caja|un frasco|entero|cuarenta|treinta|cincuenta|\\d{2,})(?: \\w+){0,5} (?:muero|morir\\w*|moriria|despierto|mata|mataria|moriré|muera|dormire)`,
  ),
  sign(
    `(?:forma|manera|metodo|modo|medio|formas|maneras|metodos) (?:\\w+ ){0,2}(?:mas )?(?:rapid[oa]|facil(?:es)?|indolor|segur[oa]|menos doloros[oa]|limpi[oa]|tranquil[oa]|efectiv[oa])(?: \\w+)? (?:de|para) (?:morir\\w*|matar\\w*|irme|suicid\\w+|acabar con|quitar\\w*|terminar con (?:mi|todo)|desaparecer)`,
  ),
  sign(
    `(?:duele|doloroso|tarda|demora|tiempo|rapido|horas|minutos)(?: \\w+){0,4} (?:ahogarse|ahorcarse|desangrarse|morir (?:ahogad|desangrad|ahorcad)\\w+|en morir(?:se|me)?|en desangrar\\w+)(?! (?:la bateria|el virus))`,
  ),
  sign(
    `(?:paso|pase|voy|fui|ando|camino|manejo|estuve|estoy|sub[oi]|me subi|me asome|me pare|parad[oa]|me quede|sentad[oa]|aqui) (?:\\w+ ){0,4}(?:por|en|a|al|del|sobre|hasta|hacia) (?:(?:el|la|las|los|un|una|borde|del|de) )*${lugar}(?: \\w+){0,5} (?:mirando (?:hacia )?abajo|pensando|saltar|tirarme|aventar\\w*|lanzarme|dar el paso|soltarme|imaginando|calculando|con ganas de|dejarme caer|por si|y (?:quiero|nadie|no (?:se|puedo)))(?! (?:en (?:mis vacaciones|el trabajo)))`,
  ),
  sign(
    `(?:soltar|solte|suelto|girar|giro|dar un volantazo|volantazo|cerrar los ojos) (?:\\w+ )?(?:el volante|al volante|manejando)|volantazo(?= *$| (?:y|contra|hacia))(?<=\\b(?:pienso|ganas|quiero|imagino|dar)\\b.*)`,
  ),
  sign(
    `(?:estrellar|chocar|estampar|embestir|estrellarme|empotrar)(?:me)? (?:\\w+ ){0,4}(?:contra|con|en) (?:\\w+ )?(?:arbol|muro|pared|camion|poste|barranco|trailer|pilar|tren)(?<=\\b(?:ganas|quiero|pienso|voy|imagino|pensando|podria|tentad\\w+|de)\\b.*)(?<!\\bmiedo .*)`,
  ),
  sign(
    `(?:me (?:puse|pongo|apunte|meti|coloque)|puse|con) (?:\\w+ ){0,2}(?:pistola|escopeta|revolver|arma|canon|cuchillo|navaja|bolsa|soga)(?: \\w+){0,3} (?:en|a|contra|al) (?:(?:la|el|mi) )*(?:cabeza|sien|boca|cuello|pecho|garganta|muneca|barbilla)`,
  ),
  sign(
    `(?:ensaye|ensayo|ensayando|practique|practicando|probe|probando|calcule|medi|planee|repase|imagine) (?:\\w+ ){0,3}(?:como (?:hacerlo|lo (?:haria|hare|voy a hacer)|seria|matarme|morir|ahorcarme|colgarme)|la (?:soga|cuerda)|el (?:nudo|salto))`,
  ),
  sign(
    `(?:ya )?(?:tengo|puse|fije|elegi|escogi) (?:la |una |hasta la )?(?:fecha|dia|hora|lugar|metodo)(?: \\w+){0,3} (?:y se (?:como|donde)|para (?:morir\\w*|irme|matar\\w*|hacerlo|mi muerte|acabar)|de mi muerte|y el (?:metodo|lugar)|y (?:la|el) (?:soga|arma|metodo|nota|carta|pastillas))(?<!\\bcirugia .*)(?! llegar)`,
  ),
  sign(
    `(?:casi|por poco|estuve a punto de|a punto estuve de|a nada de) (?:\\w+ ){0,2}(?:lo (?:hago|hice|logro|hacerlo)|hacerlo|me (?:cuelgo|ahorco|tiro|aviento|lanzo|corto|tomo|disparo|suicido)|tirarme|matarme|saltar|salto|colgarme|acabar con todo)(?! (?:de la risa|en (?:la )?(?:bici|moto)))`,
  ),
  sign(
    `(?:la proxima vez|esta vez|la siguiente|ahora si|a la proxima) (?:\\w+ ){0,3}(?:no (?:me van a (?:encontrar|salvar|parar)|fallo|fallare|voy a fallar|me (?:encontraran|salvaran|salvan|encuentran)|me (?:va a|van a)|llegan)|nadie|lo (?:logro|hago bien|voy a lograr|consigo)|si (?:lo|me|voy))(?! (?:a (?:faltar|olvidar)|la cita))`,
  ),
  sign(
    `(?:me falto|falto|tuviera|tener|ojala tuviera|hace falta|reunir|juntando|necesito) (?:\\w+ )?(?:valor|coraje|huevos|agallas|fuerza)(?= *$| (?:para (?:hacerlo|saltar|matar\\w*|jalar|acabar|irme|tirar\\w*)|hoy no|pero hoy|ayer|anoche|esta vez))(?<=\\b(?:soga|cuerda|pistola|puente|gatillo|hacerlo|anoche|saltar|matar\\w*|pastillas|navaja|ayer|vias|tirar\\w*)\\b.*|.*para .*)`,
  ),
  sign(`(?:jalar|apretar|jale|apretare|jalarle|darle)(?: \\w+)? (?:el |al )?gatillo`),
  sign(
    `(?:arrepiento|lamento|pesa|da rabia|siento|odio) (?:\\w+ ){0,2}(?:de )?(?:(?:haber|que) )?(?:\\w+ )?(?:sobreviv\\w+|salvado|salvaran|fallado|fallara|despertado|fallo)(?: \\w+)*(?= *$| (?:y|al))(?<=.*\\b(?:intent\\w+|sobreviv\\w+|sobredosis|salvar\\w*|otra vez|haber)\\b.*)(?! (?:a la (?:guerra|entrevista)))`,
  ),
  sign(
    `(?:lo |la |me )?(?:voy|volvere|vuelvo) a (?:volver a )?intentar(?:lo)?(?: otra vez| de nuevo| hoy| esta noche)?(?<=\\b(?:sobreviv\\w+|intento|suicid\\w+|morir|matar\\w*|sobredosis|arrepiento|hospital|salvaron|fallo|fallé)\\b.*)`,
  ),
  sign(
    `(?:ya )?(?:me |se )(?:las |los |lo |la )?(?:tome|tomo|trague|trago|tomé|bebi|inyecte|meti|zampe|empine|eche|acabo de tragar|acabo de tomar|acaba de (?:tomar|tragar))(?:me|se)?(?: (?:un|una|el|la|las|los|todas?|todos?|tod[ao] (?:la|el)))* (?:${muchas}|insulina|punado|frasco|caja|botiquin|tira|tableta|blister|todas|todo)(?! (?:las (?:mananas|noches)|los dias|como|a (?:la hora|sus horas|tiempo)|que me (?:receto|indico)|segun|lo que me (?:receto|dijo|indico)|sus medicinas a))(?! (?:las|los|sus|mis|de) (?:\\w+ ){0,2}(?:como|a la hora|a tiempo|segun|que me (?:indico|receto)))(?<!\\b(?:hace anos|de nin[oa]|olvid\\w+) .*)`,
  ),
  sign(
    `ya (?:me |se )(?:las|los|lo|la) (?:tome|tomo|trague|trago|bebi)(?=.*\\b(?:sueno|no llamen|adios|perdon\\w*|mareo|maread\\w+|todas?|todos?|despedi\\w+|tarde|miedo|fin)\\b)`,
  ),
  sign(
    `(?:tengo|siento|da|entra|entrando) (?:\\w+ )?(?:sueno|mareo|frio)(?<=\\b(?:tome|trague|pastillas|todas|frasco|inyecte)\\b.*)(?=.*\\b(?:no llamen|adios|perdon\\w*|nadie|ya|despedirme)\\b|.*$)(?<!\\b(?:como me|receto|una pastilla|la pastilla|dosis|sertralina) .*)`,
  ),
  sign(
    `(?:tome|trague|ingeri|consumi|tomado|ingerido) (?:\\w+ ){0,2}(?:(?:como|mas de|unos?|unas|casi) )?(?:\\d{2,}|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien) (?:\\w+ )?(?:paracetamol\\w*|${pastillas}|ibuprofenos?|tylenol|aspirinas?|clonazepam|rivotril|diazepam|\\w+es)(?! (?:mg|miligramos|gotas|minutos|dias|horas|meses|anos|de))`,
  ),
  sign(
    `(?:intento|intente|intenta) (?:de )?(?:autolitic[oa]|suicida|ahorcar\\w*|suicid\\w+|matar\\w*|colgar\\w*|cortarme)|autolitic[oa]`,
  ),
  sign(
    `(?:me|se) (?:estoy|esta|sigo|sigue|he estado|estuve|vuelvo a|he vuelto a) (?:cortando|quemando|golpeando|lastimando|haciendo dano|rasgunando|cortar|quemar)(?! (?:el (?:pelo|cabello)|las unas|(?:la|las|el) (?:cebolla|lena)|con el (?:sol|horno)))`,
  ),
  sign(
    `(?:me|se) (?:golpeo|golpea|pego|pega|doy|da|golpee|queme|quemo|muerdo|rasguno|corte|corto|araño|arano|pellizco) (?:\\w+ ){0,6}(?:pared|hasta (?:sangrar|marear\\w+|desmayar\\w+|que)|porque (?:me lo merezco|lo merezco|quiero)|a proposito|para (?:sentir|castigar\\w*|calmar\\w*)|cabezazos|otra vez en los|con (?:la plancha|un cigarro|encendedor))(?! (?:cocinando|sin querer|jugando|por accidente))`,
  ),
  sign(
    `no (?:puedo|logro|consigo) (?:parar|dejar) de (?:hacerme dano|cortarme|lastimarme|golpearme|quemarme|herirme|pensar en (?:matar\\w*|morir\\w*|cortar\\w*))`,
  ),
  sign(
    `(?:quiero|necesito|ganas de|voy a|urge|impulso de) (?:\\w+ )?(?:lastimarme|cortarme|herirme|desangrarme|golpearme|quemarme|sangrar|rajarme|hacerme (?:dano|cortes))(?! (?:el (?:pelo|cabello|flequillo)|las unas|las puntas))`,
  ),
  sign(
    `(?:deje|deja|dejado|dejo) de (?:\\w+ )?(?:comer|beber|tomar (?:mi |la |mis )?(?:insulina|medicinas?|pastillas|medicacion)|dializarme|inyectarme)(?: \\w+){0,4} (?:a proposito|para (?:irme|morir\\w*|no seguir|acabar)|porque (?:quiero|deseo) (?:morir\\w*|irme))`,
  ),
  sign(
    `(?:dej(?:e|o|aron)|abri|abierta|abierto) (?:\\w+ ){0,6}para que (?:\\w+ ){0,3}(?:me|lo|la) (?:encuentre|encuentren|halle|hallen|descubra|vea|saquen)|(?:encuentre|encuentren|hallaran|encontraran|encontrara|encuentran) (?:mi cuerpo|mi cadaver|muert[oa]|colgad[oa])|que no (?:me encuentre|me encuentren|sea|sean) (?:mi|mis) (?:${querido}|hij[oa]s)`,
  ),
  sign(
    `(?:frasco|bote|blister|caja|botella|pastillero)(?: de \\w+)? (?:abiert[oa]|enfrente|aqui|en la mano|vaci[oa])(?=.*\\b(?:vaso|agua|vodka|ron|ya|decid\\w+|adios|ganas|esposo|esposa|despierta|list[oa])\\b)(?<!\\breceta .*)`,
  ),
  sign(
    `(?:no despierta|no reacciona|no responde|no respira)(?=.*\\b(?:frasco|pastillas|caja|jeringa|botella|vaci[oa]s?)\\b)`,
  ),
  sign(
    `(?:en|dentro de) la (?:tina|banera|ducha|regadera) con (?:la|una|el|un|mi) (?:navaja|cuchillo|cuchilla|pistola|rasuradora|secadora)`,
  ),
  sign(
    `(?:subi|trepe|colgad[oa]|arriba|encaramad[oa])(?: \\w+){0,3} (?:torre|puente|azotea|tejado|edificio|antena|grua)(?: \\w+){0,5} (?:no (?:se|quiero|puedo) (?:\\w+ )?bajar|ni quiero|bajarme|saltar|tirarme)`,
  ),
  sign(
    `nadie me (?:va a )?(?:baja|bajar|quita|saca|quitar|sacar|mueve)(?:ra)? de (?:este|esta|aqui)(?: (?:puente|azotea|techo|balcon|cornisa|torre))?(?<=\\b(?:puente|azotea|techo|balcon|cornisa|torre)|.*aqui arriba)`,
  ),
  sign(
    `(?:me meti|me tome|tome|trague|me inyecte|me puse|consumi) (?:algo|de todo|demasiad[oa]|lo que quedaba|lo que habia|lo que encontre)(?: \\w+){0,8} (?:arrepent\\w+|ayuda|auxilio|miedo|que hago|tiemblan|mareo|maread[oa]|corazon|no (?:siento|puedo respirar))`,
  ),
  sign(
    `(?:aran|cort|quem|rasgun|golpe|mord|raj)(?:e|o|ando|aba)(?:me)? (?:los|las|el|la|mis) (?:brazos?|piernas?|munecas?|muslos?|piel)(?: \\w+)? (?:hasta|y (?:no|sigue|sale)|a proposito|otra vez)`,
  ),
  sign(
    `(?:busque|buscando|googlee|lei|averigue|investigue|calcule) (?:\\w+ )?cuant[ao]s? (?:pastillas|miligramos|gotas|metros|dosis|frascos?|paracetamol\\w*|insulina)(?: \\w+)? (?:hacen falta|se necesitan|bastan|hay que tomar|son suficientes|necesito)(?= *$| (?:para (?:morir|matar|no|dormir|acabar)\\w*))`,
  ),
];
