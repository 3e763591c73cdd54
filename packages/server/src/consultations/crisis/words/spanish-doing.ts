import { pastillas, muchas, arma } from './spanish-groups.js';
import { sign } from './patterns.js';

/** Means, plans, and doing it: to oneself, today. */
export const spanishDoing: readonly RegExp[] = [
  /\b(?:me|se) (?:hago|hace|estoy haciendo|esta haciendo|hice|hizo|he hecho|ha hecho) dano\b(?! (?:en|jugando|corriendo|con|al|cuando|la|el))/,
  /\b(?:hacerme|hacerse) dano\b/,
  /\b(?:quiero|voy a|puedo|podria|ganas de|miedo de) (?:hacerle dano|lastimar|matar) a (?:mi|mis|alguien)\b/,
  /\bme estoy cortando\b(?! (?:el|las unas))/,
  /\bautolesion\w*\b|\b(?:me|se) (?:autolesion\w+|lastim[aoe] a (?:mi|si) mism[oa])\b|\blastimarme\b(?! (?:la|el|jugando|corriendo|en el))/,
  /\b(?:me|se) (?:corte|corto|corta|cortaba|he cortado|ha cortado|estoy cortando|esta cortando|abri|abrio|acabo de cortar) (?:las venas|las munecas|los brazos|las piernas|los muslos|el brazo|la muneca|el cuello)\b(?! (?:cocinando|en el trabajo|sin querer))/,
  /\b(?:cortarme|cortarse)(?= *$| (?:las venas|las munecas|los brazos|otra vez|ahora|hoy|esta noche))/,
  sign(
    `(?:me|se) (?:las |los )?(?:acabo de |acaba de |he |ha |voy a |va a |quiero |quiere )?(?:tome|tomo|tomado|tomar|trague|trago|tragado|tragar|comi|comio|inyecte|inyecto|bebi|bebio) ${muchas}(?: de)?(?: las| los| mis| sus| el| la| para dormir| sobredosis de)* ?${pastillas}?`,
  ),
  sign(
    `(?:tome|tomo|trague|trago|tomado|tragado|tomando|tomarme|tomarse|tragarme|comi) (?:todas|todos|demasiad[ao]s|muchas|un monton de|un punado de|un frasco de|el frasco de|todo el frasco de|una caja de|todo el|toda la) ?(?:las |los |mis |sus )?${pastillas}(?! (?:para|al|cada|por|del|de la|de mi|todos))`,
  ),
  /\bacab[oa] de (?:tomarme|tomarse|tragarme|tragarse) (?:todas|un frasco|el frasco|muchas|veneno)/,
  /\b(?:tome|tomo|tomar|tomado|tomarme|hice|hizo) (?:una )?sobredosis\b|\bsobredosis (?:a proposito|esta noche|hoy|anoche)\b/,
  /\b(?:tome|tomo|tomado|tomar|bebi|bebio|trague|trago) (?:un poco de |un vaso de )?(?:veneno|cloro|lejia|raticida|insecticida|pesticida|acido)\b|\bveneno (?:para|de) (?:ratas|ratones)\b/,
  sign(
    `(?:tengo|tiene|con|compre|consegui|agarro|agarre|saco|saque|escondi) (?:ya )?(?:un|una|la|el|mi|su)s? ${arma} (?:y|en la mano|en las manos|en la boca|en la cabeza|lista|listo|cargad[oa]|para (?:matar|colgar|hacer|terminar|acabar|mi|cortar)|aqui|al lado|enfrente|frente)`,
  ),
  sign(`${arma} (?:y|que) (?:la |lo )?(?:voy a|va a|quiero|pienso|dice que)`),
  /\b(?:compre|consegui|amarre|ate) (?:una|la) (?:soga|pistola|cuerda)\b/,
  /\bsoga (?:al|en el) cuello\b|\bbolsa en la cabeza\b/,
  /\bse encerro (?:en|con)(?: \w+){0,5} (?:pistola|navaja|cuchillo|pastillas|soga|cuchilla|arma)\b/,
  sign(`(?:juntando|guardando|contando|guarde|junte|tengo guardad[ao]s) (?:todas )?(?:las |mis |sus )?${pastillas}`),
  /\b(?:tirarme|tirarse|lanzarme|lanzarse|arrojarme|arrojarse|aventarme|aventarse|saltar|salto|me tiro|me lanzo) (?:de|desde|por|al|a|del|delante de|bajo|frente a)(?: un| el| la| una| los| las)? ?(?:puente|edificio|balcon|ventana|tren|metro|techo|azotea|vacio|carro|coche|camion|camiones|carros|rio|autobus|\w+ piso|terraza)\b/,
  /\b(?:estoy|esta|parad[oa]|sentad[oa]) (?:parad[oa] |sentad[oa] |subid[oa] )?(?:en|al borde de|sobre) (?:el|la|un|una|las) (?:borde|puente|cornisa|azotea|techo|balcon|vias|vias del tren|barandal)(?= *$| (?:y|del|de|con|ahora|a punto))/,
  /\bestrellar(?:me)? (?:el|mi) (?:carro|coche|auto)\b|\bestrellarme contra\b/,
  sign(
    `${arma} de mi \\w+ en (?:la|mi|su) mano|(?:tengo|tiene) (?:un |una |la |el )?${arma} (?:de mi \\w+ )?(?:en|cargad|lista|escondid|guardad|a mi lado)`,
  ),
  sign(`(?:pegar(?:me|se)?|dar(?:me|se)?|meter(?:me|se)?)(?: \\w+)? (?:un )?(?:tiro|balazo|plomazo)`),
  sign(
    `(?:${pastillas}) (?:ya )?(?:contad[ao]s|list[ao]s|juntad[ao]s|guardad[ao]s|encima de|sobre la mesa|en la mano)`,
  ),
  sign(
    `(?:guarde|guardando|junte|juntando|escondi|ahorrando|ahorre) (?:su|sus|mi|mis|la|las|el|los) (?:${pastillas})(?: \\w+){0,3} (?:para (?:hacerlo|matarme|morir\\w*|irme)|y)`,
  ),
  sign(`(?:mezcle|mezclo|mezclar) (?:\\w+ ){1,6}(?:a proposito|para (?:no despertar|morir\\w*|dormir para siempre))`),
  sign(`(?:bebi|bebio|tome|tomo|trague|trago) (?:\\w+ ){0,4}(?:cloro|lejia|veneno|raticida|insecticida|acido|sosa)`),
  sign(
    `(?:pensando|pienso|piensa|pense|pensado|sigo pensando) (?:\\w+ ){0,2}en (?:quitarme|quitarse|matarme|matarse|morirme|acabar con|como (?:y cuando|matarme|hacerlo|morir)|irme con (?:el|ella|mi \\w+)|suicid\\w+)`,
  ),
  sign(
    `(?:solo|nomas|nada mas)? ?(?:pienso|quiero|pensando) (?:\\w+ ){0,2}(?:en )?irme con (?:el|ella|dios|mi \\w+)(?= *$)`,
  ),
  sign(`(?:quitar(?:me|se)? de en medio|lo mejor es (?:morir\\w*|que me muera|estar muert[oa]))`),
  sign(
    `(?:casi|por poco) me (?:aviento|tiro|lanzo|arrojo|mato|tire|avente|lance)(?! (?:en (?:la|el|mi)|de (?:la )?risa|bajando|esquiando|al (?:caer|bajar|resbalar)|cayendo|jugando|por (?:el|un))) ?(?:al|a la|del|de la|desde|bajo)?`,
  ),
  sign(`se (?:mata|matara|va a matar|suicida|cuelga|ahorca)(?= *$| (?:hoy|esta noche|si|ahora|manana))`),
  /\b(?:regale|regalo|reparti|regalando) (?:todas )?(?:mis|sus) cosas\b(?! (?:viejas|de bebe|a la iglesia))/,
  /\b(?:mensaje|mensajes|audio|carta|nota|video) (?:\w+ ){0,2}(?:despidiendose|de despedida|diciendo adios|para despedirse)\b|\bdespidiendose (?:de (?:todos|mi|nosotros))?(?= *$| y)/,
  /\bfoto de la (?:soga|pistola|cuerda)\b/,
  /\bya me voy (?:de este mundo|para siempre|con (?:el|ella|dios))\b/,
  sign(`${arma} (?:de mi \\w+ )?(?:aqui |ya )?(?:en|entre) (?:la|mi|su|las) manos?`),
  sign(
    `(?:estarian|estaria|van a estar|estaran|vivirian) (?:mucho )?(?:mejor|mas tranquil[oa]s|mas felices) (?:si|cuando) (?:yo )?(?:me muero|me muera|me muriera|me mato|no este|no estoy|falte|desaparezca)`,
  ),
  /\b(?:se|ya se|tengo claro|pense|he pensado) (?:como|cuando) (?:lo )?(?:voy a hacer(?:lo)?|hacerlo|lo hare)\b|\bno me busquen\b/,
  sign(
    `(?:encontre|encontramos|halle|encontraron) a (?:mi )?(?:\\w+ ){1,3}(?:tirad[oa]|inconsciente|colgad[oa]|desmayad[oa]|sin respirar|en el (?:piso|suelo)|con (?:pastillas|un frasco|una soga))`,
  ),
  /\brespira (?:raro|mal|muy lento|apenas|con dificultad)\b(?=.*\b(?:tomo|pastillas|algo|frasco|trago|inyecto)\b)|\b(?:tomo|pastillas|frasco|trago|inyecto)\b.*\brespira (?:raro|mal|muy lento|apenas|con dificultad)\b/,
  /\b(?:ya lo tengo|lo tengo|ya esta|esta) decidido\b(?=.*\b(?:hoy|esta noche|morir|muer\w+|matar\w*|irme)\b)|\b(?:morir|muer\w+|matar\w*)\b.*\b(?:lo tengo|esta) decidido\b/,
  sign('quiero irme (?:ya )?(?:con (?:el|ella|dios|mi \\w+)(?= *$| y)|de una vez|de este mundo)'),
  sign(
    `(?:tomad[oa]|tome|tomo|tomarme|tragad[oa]|mezcl\\w+) (?:\\w+ ){0,4}${pastillas} (?:\\w+ ){0,2}(?:a proposito|adrede|para (?:morir\\w*|no despertar|dormir para siempre))`,
  ),
  /\bme (?:lastime|lastimo|queme|quemo|corte|corto|hice dano) (?:\w+ ){0,3}(?:con (?:la|una|un|el) (?:navaja|cuchilla|cuchillo|gillette|tijeras?|vidrio|cigarro|encendedor)|otra vez|de nuevo|a proposito)\b(?! (?:jugando|cocinando|la rodilla|la espalda))/,
  sign(
    '(?:me voy a|me quiero|voy a|quiero|pienso) (?:aventar|tirar|lanzar|arrojar)(?:me)? (?:\\w+ ){0,2}(?:edificio|puente|balcon|azotea|techo|ventana|tren|metro|vias|piso|barranco|rio)',
  ),
  /\bsobredosis\b(?=.*\b(?:volver a hacer|otra vez|de nuevo|ya dice|intentarlo|hoy|ahora|anoche)\b)/,
  /\b(?:lo voy a|lo va a|ya dice que lo va a) volver a (?:hacer|intentar)\b|\bvolver a (?:matarme|matarse|cortarme|cortarse|intentar (?:matar|suicid|quitar)\w*)\b/,
  /\bya no voy a estar (?:en este mundo|aqui|viv[oa]|manana(?= *$)|mas(?= *$))/,
  sign(
    `(?:me|se) (?:tome|tomo|trague|trago|bebi|bebio) (?:\\w+ ){0,4}(?:${pastillas}|botiquin|lo que habia|todo lo que)(?: \\w+){0,7} (?:para no despertar|para morir\\w*|y es mi culpa|mareando|mareada|mareado|botiquin|con (?:una )?botella|con (?:ron|vodka|alcohol|tequila|cerveza))`,
  ),
  sign(
    `ya (?:me|se) (?:tome|tomo|trague|trago) (?:todas|todos|lo que (?:habia|tenia|encontre))(?: (?:las|los|mis|sus))?(?: ${pastillas})?`,
  ),
  sign(`(?:que|escribio|dice|dijo|mensaje) (?:\\w+ ){0,3}ya se (?:tomo|trago) (?:las|los|sus) ${pastillas}`),
  /\b(?:vuelto|volvi|volvio|volviendo) a (?:cortar|cortarme|cortarse|lastimar|lastimarme|quemarme|hacerme dano)\b/,
  /\bno (?:dejo|puedo dejar|paro) de pensar en (?:la muerte|morir\w*|matar\w*|suicid\w+|quitarme)\b/,
  sign(`(?:empece|empezo|empezando|comence) a (?:juntar|guardar|esconder|ahorrar) (?:mis |sus |las )?${pastillas}`),
  /\b(?:esta|estaba|quedo|sigue) inconsciente\b|\bse metio algo\b/,
  /\bhoy se mata\b|\bdice (?:\w+ )?que (?:hoy|esta noche|manana) (?:se mata|se va a matar|se muere|acaba con)\b/,
  /\badios y gracias por todo\b(?=.*\b(?:tome|pastillas|botiquin|vida|mundo)\b)|^adios y gracias por todo$/,
  /\b(?:queria|quiero) que fuera (?:lo|la|el) ultim[oa]\b/,
  /\bme mato\b(?=.*\b(?:fecha|ya tengo|funciona|ayuda)\b)|\b(?:si|cuando) (?:\w+ ){0,6}no (?:funciona|sirve|ayuda) me mato\b/,
  /\b(?:cuerda|soga|pistola|pastillas)\b.*\b(?:esta noche|hoy) se (?:va|mata|muere|despide)\b|\b(?:esta noche|hoy) se (?:mata|despide)\b/,
  /\bya tengo hasta la fecha\b/,
];
